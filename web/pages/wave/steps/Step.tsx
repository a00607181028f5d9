import type { ReactNode } from 'react';
import type { WaveMailBody } from '../../../../api/contract/mail.ts';
import { pages } from '../../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../../api/contract/waves.ts';
import { Alert } from '../../../components/Alert.tsx';
import { Heading } from '../../../components/Heading.tsx';
import type { Tell } from '../../../components/Message.tsx';
import { Paragraph } from '../../../components/Paragraph.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { useTexts } from '../../../texts/texts.ts';

/** What every step is given; `onMend` brings to whoever got no mail. */
export type StepProps = {
  readonly wave: WaveDetailBody;
  readonly mail: WaveMailBody;
  readonly onChanged: Tell;
  readonly onMend: () => void;
};

type Props = {
  readonly title: string;
  readonly text: string;
  /** The wave, while it can still take in organisations for which nobody is invited. */
  readonly growing?: WaveDetailBody;
  readonly children: ReactNode;
};

export function Step({ title, text, growing, children }: Props) {
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <Paragraph>{text}</Paragraph>
      {growing && growing.uninvited.length > 0 && <Uninvited wave={growing} />}
      <div className="ss-row">{children}</div>
    </>
  );
}

/** Who would be missing from the results without anybody noticing. */
function Uninvited({ wave: { uninvited, coalition } }: { readonly wave: WaveDetailBody }) {
  const { wave: texts } = useTexts();
  return (
    <Alert kind="warning" title={texts.uninvited.title(uninvited.length)}>
      <ul>
        {uninvited.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{texts.uninvited.text}</p>
      <p>
        <RouteLink to={pages.coalition(coalition.id)}>{texts.uninvited.action}</RouteLink>
      </p>
    </Alert>
  );
}

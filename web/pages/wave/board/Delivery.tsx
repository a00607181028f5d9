import type { WaveMailBody } from '../../../../api/contract/mail.ts';
import { pages } from '../../../../api/contract/paths.ts';
import { Alert } from '../../../components/Alert.tsx';
import { RouteLink } from '../../../components/RouteLink.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { Sending } from './Sending.tsx';

type Props = {
  readonly mail: WaveMailBody;
  /** Before the first day, mails only wait. */
  readonly isSending: boolean;
};

/** The mails that are on their way, how far they are, and whether they leave the house at all. */
export function Delivery({ mail, isSending }: Props) {
  const { board: texts } = useTexts();
  return (
    <>
      {mail.transport === 'outbox' && (
        <Alert kind="info">
          <p>{texts.noServer}</p>
          <p>
            <RouteLink to={pages.outbox()}>{texts.toOutbox}</RouteLink>
          </p>
        </Alert>
      )}
      {isSending && <Sending mailings={mail.mailings} transport={mail.transport} />}
    </>
  );
}

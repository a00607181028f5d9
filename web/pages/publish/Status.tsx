import { useState } from 'react';
import type { PublicationBody, PublicationsBody } from '../../../api/contract/publications.ts';
import { Button, buttonClass } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import type { Tell } from '../../components/Message.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { momentOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { PublicLink } from './PublicLink.tsx';
import { ResultMail } from './ResultMail.tsx';
import { Withdraw } from './Withdraw.tsx';

type Props = { readonly body: PublicationsBody; readonly onChanged: Tell };

/** Whether there is something to see now, and for whom. */
export function Status({ body, onChanged }: Props) {
  const { publish: texts } = useTexts();
  const live = body.publications.find(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <section className="ss-card ss-card--accent ss-stack" aria-labelledby="stand">
      <Heading level={2} id="stand">
        {live === undefined ? texts.none.title : texts.live.title(live.version)}
      </Heading>
      {live === undefined ? (
        <Paragraph>{texts.none.text}</Paragraph>
      ) : (
        <>
          <Live waveId={body.wave.id} live={live} onChanged={onChanged} />
          <ResultMail waveId={body.wave.id} mail={body.mail} onChanged={onChanged} />
        </>
      )}
    </section>
  );
}

type LiveProps = { readonly waveId: string; readonly live: PublicationBody; readonly onChanged: Tell };

function Live({ waveId, live, onChanged }: LiveProps) {
  const { publish: texts } = useTexts();
  const { locale } = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Paragraph>{texts.live.text(momentOf(locale, live.publishedAt), live.publishedBy)}</Paragraph>
      <PublicLink link={live.link ?? ''} />
      <Paragraph>{texts.live.personal}</Paragraph>
      <div className="ss-row">
        <a className={buttonClass('secondary')} href={live.link ?? ''}>
          {texts.live.open}
        </a>
        <Button look="secondary" negative onClick={() => setIsAsking(true)}>
          {texts.live.withdraw}
        </Button>
      </div>
      <Withdraw
        waveId={waveId}
        publication={live}
        open={isAsking}
        onClose={() => setIsAsking(false)}
        onChanged={onChanged}
      />
    </>
  );
}

import { useEffect } from 'react';
import type { RepliesBody } from '../../../api/contract/replies.ts';
import { Alert } from '../../components/Alert.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { lastDayOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useReplyTexts } from '../../texts/reply-texts.ts';
import { Given } from './Given.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { Unsent } from './Unsent.tsx';
import { useReplying } from './use-replying.ts';

type Props = {
  readonly loaded: RepliesBody;
  /** What was asked of the server. */
  readonly path: string;
  /** The page with the result. */
  readonly result: string;
};

/** The page of a partner: what is laid before it, until when, under which name; and its reply. */
export function Replying({ loaded, path, result }: Props) {
  const texts = useReplyTexts();
  const replies = useReplying(loaded, path);
  const { body, isDirty, unsent } = replies;
  useEffect(() => {
    document.title = `${texts.title} · Samenspiegel`;
  }, [texts]);
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
  const isOpen = body.state === 'for-reply';
  return (
    <div className="ss-stack ss-stack--large ss-replying">
      <header className="ss-title">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead className="ss-narrow">
          {texts.lead(body.municipality, body.coalition, body.wave)} {isOpen && texts.leadOpen}
        </Paragraph>
        <p className="ss-replying__result">
          <a className="nl-link ss-link--alone" href={result}>
            {texts.toResult}
          </a>
        </p>
      </header>
      {isOpen ? <Terms body={body} /> : <Over body={body} />}
      {!isOpen && unsent.length > 0 && <Unsent unsent={unsent} />}
      {isOpen ? <ReplyForm replies={replies} /> : <Given body={body} />}
    </div>
  );
}

type BodyProps = { readonly body: RepliesBody };

/** Until when, and what happens with a reply: told before anything is filled in. */
function Terms({ body: { replyUntil, organisations, channel, isConfidential } }: BodyProps) {
  const texts = useReplyTexts();
  const { locale } = useLocale();
  const [own] = organisations;
  return (
    <div className="ss-narrow">
      <Alert kind="info" title={texts.until(lastDayOf(locale, replyUntil))}>
        <p>{channel === 'personal' && own ? texts.named(own.name) : texts.namedLater}</p>
        {isConfidential && <p>{texts.confidential}</p>}
        {channel === 'published' && <p>{texts.byResult}</p>}
      </Alert>
    </div>
  );
}

function Over({ body: { state, replyUntil } }: BodyProps) {
  const texts = useReplyTexts();
  const { locale } = useLocale();
  return (
    <div className="ss-narrow">
      <Alert kind="info">{state === 'shared' ? texts.shared : texts.over(lastDayOf(locale, replyUntil))}</Alert>
    </div>
  );
}

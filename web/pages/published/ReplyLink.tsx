import { Alert } from '../../components/Alert.tsx';
import { lastDayOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useReplyTexts } from '../../texts/reply-texts.ts';

type Props = { readonly until: string; readonly href: string };

/** On a result, while partners are asked what they think of the readings: until when, and where. */
export function ReplyLink({ until, href }: Props) {
  const { asked: texts } = useReplyTexts();
  const { locale } = useLocale();
  return (
    <div className="ss-narrow ss-no-print">
      <Alert kind="info" title={texts.title}>
        <p>{texts.text(lastDayOf(locale, until))}</p>
        <p>
          <a className="nl-link ss-link--alone" href={href}>
            {texts.action}
          </a>
        </p>
      </Alert>
    </div>
  );
}

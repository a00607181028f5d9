import type { ReactNode } from 'react';
import type { WaveMailBody } from '../../../api/contract/mail.ts';
import { Heading } from '../../components/Heading.tsx';
import { weekdayOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly reminders: WaveMailBody['reminders']; readonly children: ReactNode };

/** What the plan comes to, in dates and people. */
export function NextReminders({ reminders: { next, held }, children }: Props) {
  const { mail: texts } = useTexts();
  const { locale } = useLocale();
  return (
    <section className="ss-card ss-card--quiet ss-stack" aria-labelledby="gepland">
      <Heading level={3} id="gepland">
        {texts.next}
      </Heading>
      {next.length === 0 || held ? (
        <p>{texts.nextNone}</p>
      ) : (
        <ul className="ss-lines">
          {next.map(({ on, count }) => (
            <li key={on}>{texts.nextOne(weekdayOf(locale, on), count)}</li>
          ))}
        </ul>
      )}
      <div>{children}</div>
    </section>
  );
}

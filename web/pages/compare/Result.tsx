import { useMemo } from 'react';
import { compareChart } from '../../../analytics/charts/compare-chart.ts';
import type { Caveat, Compared, ComparedSubject } from '../../../analytics/comparison.ts';
import type { Subject } from '../../../survey/criterion.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { Alert } from '../../components/Alert.tsx';
import { Heading } from '../../components/Heading.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly compared: Compared;
  /** What the groups are called. */
  readonly one: string;
  readonly other: string;
};

/** Two groups beside each other, by theme and by criterion, and what to know beside the figures. */
export function Result({ compared, one, other }: Props) {
  const { compare: texts } = useTexts().years;
  const about = (subject: Subject) => compared.rows.filter((row) => row.subject === subject);
  return (
    <>
      <Notes compared={compared} one={one} other={other} />
      {compared.rows.length === 0 && compared.caveats.every(({ about: why }) => why !== 'kinds') && (
        <Alert kind="info">{texts.noRows}</Alert>
      )}
      {(['municipality', 'coalition'] as const).map((subject) => (
        <About key={subject} subject={subject} rows={about(subject)} {...{ compared, one, other }} />
      ))}
    </>
  );
}

type AboutProps = Props & { readonly subject: Subject; readonly rows: readonly ComparedSubject[] };

function About({ subject, rows, ...groups }: AboutProps) {
  const { compare: texts } = useTexts().years;
  const themes = useMemo(() => rows.filter(({ kind }) => kind === 'theme'), [rows]);
  const criteria = useMemo(() => rows.filter(({ kind }) => kind === 'criterion'), [rows]);
  if (rows.length === 0) return null;
  return (
    <section className="ss-card ss-stack" aria-labelledby={`vergelijk-${subject}`}>
      <Heading level={2} id={`vergelijk-${subject}`}>
        {texts.about[subject]}
      </Heading>
      <Part id={`compare-${subject}-themes`} title={texts.themes} rows={themes} {...groups} />
      <Part id={`compare-${subject}-criteria`} title={texts.criteria} rows={criteria} {...groups} />
    </section>
  );
}

type PartProps = Props & { readonly id: string; readonly title: string; readonly rows: readonly ComparedSubject[] };

function Part({ id, title, rows, compared: { decimals }, one, other }: PartProps) {
  const { locale } = useLocale();
  const chart = useMemo(
    () => compareChart(locale, { id, title, one, other, decimals, rows }),
    [locale, id, title, one, other, decimals, rows],
  );
  return rows.length === 0 ? null : <ChartCard chart={chart} wave={`${one}-${other}`} level={3} />;
}

function Notes({ compared: { caveats, rows }, one, other }: Props) {
  const { compare: texts } = useTexts().years;
  const wordsOf = (caveat: Caveat): string => {
    if (caveat.about === 'left-out') return texts.caveats[caveat.about](caveat.count);
    if (caveat.about !== 'few') return texts.caveats[caveat.about];
    return texts.caveats.few(texts.groupOf(one, caveat.one), texts.groupOf(other, caveat.other));
  };
  const notes = [...caveats.map(wordsOf), ...(rows.length > 0 ? [texts.chance] : [])];
  if (notes.length === 0) return null;
  return (
    <Alert kind="info" title={texts.know}>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Alert>
  );
}

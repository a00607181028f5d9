import type { ReportComparisonBody } from '../../../api/contract/reports.ts';
import { Alert } from '../../components/Alert.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { TAGS } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly comparison: ReportComparisonBody };

/** What differs: how they were asked for, figures, sentences. */
export function Comparison({ comparison }: Props) {
  const { comparison: texts } = useTexts().reports;
  const { before, after, wanted, coalitions, figures, sentences } = comparison;
  const { added, removed } = coalitions;
  const count = wanted.length + added.length + removed.length + figures.length + sentences.length;
  if (count === 0) return <Alert kind="info">{texts.none}</Alert>;
  const isSameLanguage = !wanted.includes('language');
  return (
    <div className="ss-stack ss-comparison">
      <Heading level={3}>{texts.title(before.number ?? 0, after.number ?? 0)}</Heading>
      <ul>
        {wanted.map((what) => (
          <li key={what}>{`${texts.wantedTitle}: ${texts.wanted[what]}`}</li>
        ))}
        {added.map((name) => (
          <li key={name}>{texts.added(name)}</li>
        ))}
        {removed.map((name) => (
          <li key={name}>{texts.removed(name)}</li>
        ))}
      </ul>
      {figures.length === 0 ? <Paragraph>{texts.noFigures}</Paragraph> : <Figures comparison={comparison} />}
      {sentences.length > 0 && <Sentences comparison={comparison} />}
      {sentences.length === 0 && isSameLanguage && <Paragraph>{texts.noSentences}</Paragraph>}
    </div>
  );
}

function Figures({ comparison: { before, after, figures } }: Props) {
  const { reports } = useTexts();
  const { locale } = useLocale();
  const texts = reports.comparison;
  const heads = [before, after].map(({ number }) => reports.edition(number ?? 0));
  return (
    <table className="utrecht-table utrecht-table--html-table ss-stacked">
      <caption>{texts.figures}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.measure}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="ss-number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => {
          const { coalition, title, subject, measure, decimals } = figure;
          return (
            <tr key={[coalition, title.nl, subject, measure].join(' ')}>
              <th scope="row">
                {coalition}: {title[locale]} <span className="ss-soft">({texts.subjects[subject]})</span>
              </th>
              <td data-label={texts.measure}>{texts.measures[measure]}</td>
              {[figure.before, figure.after].map((value, at) => (
                <td key={heads[at]} className="ss-number" data-label={heads[at]}>
                  {value === null ? texts.hidden : numberWords(value, decimals, TAGS[locale])}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function numberWords(value: number, decimals: number, tag: string): string {
  return value.toLocaleString(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function Sentences({ comparison: { before, sentences } }: Props) {
  const { comparison: texts } = useTexts().reports;
  return (
    <div className="ss-stack">
      <Heading level={3}>{texts.sentences}</Heading>
      {sentences.map(({ section, removed, added }) => (
        <section key={section} className="ss-stack ss-stack--small" lang={before.locale}>
          <p>
            <strong>{section}</strong>
          </p>
          <dl className="ss-sentences">
            {removed.length > 0 && <Said name={texts.was} sentences={removed} />}
            {added.length > 0 && <Said name={texts.became} sentences={added} />}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Said({ name, sentences }: { readonly name: string; readonly sentences: readonly string[] }) {
  const { locale } = useLocale();
  return (
    <div>
      <dt lang={locale}>{name}</dt>
      {[...new Set(sentences)].map((sentence) => (
        <dd key={sentence}>{sentence}</dd>
      ))}
    </div>
  );
}

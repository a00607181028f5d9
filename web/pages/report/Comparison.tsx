import type { ReportComparisonBody } from '../../../api/contract/reports.ts';
import { Alert } from '../../components/Alert.tsx';
import { Heading } from '../../components/Heading.tsx';
import { useTexts } from '../../texts/texts.ts';
import { ChangedFigures } from './ChangedFigures.tsx';
import { ChangedSentences } from './ChangedSentences.tsx';

/** What differs: how they were asked for, figures, sentences. */
export function Comparison({ comparison }: { readonly comparison: ReportComparisonBody }) {
  const { comparison: texts } = useTexts().reports;
  const { before, after, wanted, coalitions, figures, sentences } = comparison;
  const notes = [
    ...wanted.map((what) => `${texts.wantedTitle}: ${texts.wanted[what]}`),
    ...coalitions.added.map(texts.added),
    ...coalitions.removed.map(texts.removed),
  ];
  if (notes.length + figures.length + sentences.length === 0) return <Alert kind="info">{texts.none}</Alert>;
  return (
    <div className="ss-stack ss-comparison">
      <Heading level={3}>{texts.title(before.number ?? 0, after.number ?? 0)}</Heading>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ChangedFigures comparison={comparison} />
      {!wanted.includes('language') && <ChangedSentences comparison={comparison} />}
    </div>
  );
}

import { gapWordsOf } from '../../gap-words.ts';
import { finding, list, note, paragraph, piece } from '../block.ts';
import type { Block, Section } from '../report.ts';
import type { ReportReading } from '../report-content.ts';
import { subjectWords } from '../results-words.ts';
import type { Told, ToldCoalition } from '../told.ts';

/** What both sides read in the gaps that were talked about, whether they agreed, and what partners replied; null when nothing of it may be told. */
export function readingsOf(told: Told, { key, coalition, names }: ToldCoalition): Section | null {
  const { coalitions } = told.texts;
  const readings = coalition.readings.map((one, i) =>
    piece(`${key}-reading-${i + 1}`, subjectWords(told.locale, one.subject), readingOf(told, one, names)),
  );
  return piece(`${key}-readings`, coalitions.readings, [], readings);
}

function readingOf(
  told: Told,
  { row, reading, replies }: ReportReading,
  names: ToldCoalition['names'],
): readonly Block[] {
  const { coalitions } = told.texts;
  const { municipality, partners } = reading;
  return [
    row === null ? note(coalitions.notShown) : paragraph(levelsOf(told, row, names)),
    ...(municipality === null ? [] : [paragraph(coalitions.municipality(municipality))]),
    ...(partners === null ? [] : [paragraph(coalitions.partners(partners))]),
    finding(outcomeOf(told, reading)),
    ...repliesOf(told, replies),
  ];
}

function levelsOf(
  { locale, texts }: Told,
  row: NonNullable<ReportReading['row']>,
  names: ToldCoalition['names'],
): string {
  const said = gapWordsOf(locale, row, names);
  return texts.coalitions.levels({ ...said, hasGap: row.gap !== null, isTold: row.gap?.certainty != null });
}

function outcomeOf({ texts }: Told, { outcome, together }: ReportReading['reading']): string {
  const { agreed, agreedOnly, disagreed, disagreedOnly, open } = texts.coalitions;
  if (outcome === null) return open;
  if (outcome === 'agreed') return together === null ? agreedOnly : agreed(together);
  return together === null ? disagreedOnly : disagreed(together);
}

function repliesOf({ texts }: Told, replies: ReportReading['replies']): readonly Block[] {
  const { reply, replySaid } = texts.coalitions;
  const said = replies.map(({ organisation, stance, text }) =>
    text === null ? reply(organisation, stance) : replySaid(organisation, stance, text),
  );
  return list(said);
}

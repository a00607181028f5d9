import type { Locale } from '../../survey/locale.ts';
import type { Finding } from '../findings/finding.ts';
import { findingSentence } from '../findings/finding-sentence.ts';
import { findRow } from '../findings/rows.ts';
import { type GapRow, gapSizeOf } from '../gap-row.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { ToldCoalition } from './told.ts';

/** A finding of a coalition in plain words, with how certain it is. */
export function findingWords(locale: Locale, finding: Finding, { result, rows }: ToldCoalition): string {
  const said = unnamedWords(locale, finding, rows) ?? findingSentence(locale, finding, result.dashboard);
  return [said, tieWords(locale, finding, rows)].filter(Boolean).join(' ');
}

/** Where no organisation may be seen, what the lowest and the highest of them said is not told. */
function unnamedWords(locale: Locale, finding: Finding, rows: readonly GapRow[]): string | null {
  const row = findRow(rows, finding.row);
  if (finding.kind !== 'divided' || finding.figures !== null || row === undefined) return null;
  const { unnamedDivided, unnamedDividedUnsure } = textsOf(locale).report.summary;
  const say = finding.verdict === 'found' ? unnamedDivided : unnamedDividedUnsure;
  return say({ kind: row.kind, subject: row.subject, title: row.title[locale] });
}

/** That another gap is as large as the largest: neither of them is the one that counts. */
function tieWords(locale: Locale, { kind, row: key }: Finding, rows: readonly GapRow[]): string {
  const row = findRow(rows, key);
  if (kind !== 'gap' || row === undefined) return '';
  const size = gapSizeOf(row.gap);
  const others = rows.filter((one) => {
    const isSameKind = one.kind === row.kind && one.subject === row.subject && one !== row;
    return isSameKind && Math.abs(gapSizeOf(one.gap) - size) < ROUNDING;
  });
  if (others.length === 0) return '';
  const { quoted } = textsOf(locale).changeChart;
  const titles = others.map(({ title }) => quoted(title[locale]));
  return textsOf(locale).report.summary.tie(listWords(locale, titles));
}

/** Half a point is half a point to whoever reads it, 0.4999999999999996 to a computer. */
const ROUNDING = 1e-9;

/** A row's name among rows of both subjects and of both kinds. */
export function subjectWords(locale: Locale, { title, subject }: Pick<GapRow, 'title' | 'subject'>): string {
  const { ofCoalition } = textsOf(locale).report.themes;
  return subject === 'coalition' ? ofCoalition(title[locale]) : title[locale];
}

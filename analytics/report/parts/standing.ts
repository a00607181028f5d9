import type { Finding } from '../../findings/finding.ts';
import { findRow } from '../../findings/rows.ts';
import type { GapRow } from '../../gap-row.ts';
import { listWords } from '../../list-words.ts';
import type { FoundIn } from '../../texts/report-summary-nl.ts';
import { textsOf } from '../../texts/texts.ts';
import { finding, note, paragraph } from '../block.ts';
import type { Block } from '../report.ts';
import { findingWords, subjectWords } from '../results-words.ts';
import { FEW, type Told, type ToldCoalition } from '../told.ts';

/** What stands out: of one coalition its findings, of several in how many of them something was found, and in which. */
export function standingOf(told: Told): readonly Block[] {
  const [only] = told.coalitions;
  if (told.isOne && only !== undefined) {
    const said = only.result.findings.map((one) => finding(findingWords(told.locale, one, only)));
    return [...said, ...noneOf(told)];
  }
  return [...foundOf(told), ...noneOf(told)];
}

/** What was found, of each kind: in how many coalitions, and which. */
function foundOf(told: Told): readonly Block[] {
  const { summary } = told.texts;
  const say = (kind: Finding['kind'], of: (one: ToldCoalition) => boolean, sentence: (found: FoundIn) => string) => {
    const found = told.coalitions.filter(of);
    return found.length === 0 ? [] : [finding(sentence(foundIn(told, found, kind)), summary.sure)];
  };
  const gapIs = (wanted: 'higher' | 'lower') => (one: ToldCoalition) => foundRow(one, 'gap')?.gap?.class === wanted;
  const changeIs = (sign: number) => (one: ToldCoalition) => {
    const change = one.result.findings.find(({ kind }) => kind === 'change');
    return change?.kind === 'change' && change.verdict === 'found' && Math.sign(change.figures?.change ?? 0) === sign;
  };
  return [
    ...say('gap', gapIs('higher'), summary.higher),
    ...say('gap', gapIs('lower'), summary.lower),
    ...themesOf(told),
    ...say('divided', (one) => foundRow(one, 'divided') !== null, summary.divided),
    ...say('change', changeIs(1), summary.better),
    ...say('change', changeIs(-1), summary.worse),
  ];
}

/** Which coalitions, and of a few on what; of very many only how many. */
function foundIn({ locale, coalitions }: Told, found: readonly ToldCoalition[], kind: Finding['kind']): FoundIn {
  const { quoted } = textsOf(locale).changeChart;
  const named = found.map((one) => {
    const row = found.length > MOST_EXPLAINED ? null : foundRow(one, kind);
    return row === null ? one.name : `${one.name} (${quoted(subjectWords(locale, row))})`;
  });
  return { count: found.length, total: coalitions.length, names: found.length > FEW ? '' : listWords(locale, named) };
}

const MOST_EXPLAINED = 5;

/** The row of a finding that stands. */
function foundRow({ result, rows }: ToldCoalition, kind: Finding['kind']): GapRow | null {
  const found = result.findings.find((one) => one.kind === kind && one.verdict === 'found');
  return found === undefined ? null : (findRow(rows, found.row) ?? null);
}

/** The theme, or the themes, that most of the gaps that stand are about; of one coalition alone that would say nothing. */
function themesOf({ locale, texts, coalitions }: Told): readonly Block[] {
  const counts = new Map<string, number>();
  for (const one of coalitions) {
    const row = foundRow(one, 'gap');
    const theme = row && one.result.dashboard.themes.find(({ id }) => id === row.theme);
    if (theme) counts.set(theme.title[locale], (counts.get(theme.title[locale]) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  if (most < 2) return [];
  const { quoted } = textsOf(locale).changeChart;
  const titles = [...counts].filter(([, count]) => count === most).map(([title]) => quoted(title));
  return [finding(texts.summary.theme(listWords(locale, titles), most, titles.length > 1))];
}

/** That no gap stands is said as plainly as that one does; and where it is not told how sure gaps are, that. */
function noneOf({ texts, coalitions }: Told): readonly Block[] {
  const verdicts = coalitions.flatMap(({ result }) =>
    result.findings.flatMap((one) => (one.kind === 'gap' ? [one.verdict] : [])),
  );
  if (verdicts.includes('found') || verdicts.every((verdict) => verdict === 'absent')) return [];
  const untold = verdicts.filter((verdict) => verdict === 'untold').length;
  if (untold > 0) return [paragraph(texts.summary.noneTold(untold))];
  return [paragraph(texts.summary.noneFound), note(texts.summary.noneFoundWhy)];
}

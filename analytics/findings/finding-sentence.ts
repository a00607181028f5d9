import type { Locale } from '../../survey/locale.ts';
import { type Dashboard, silentOf } from '../dashboard.ts';
import { formatPoints } from '../format.ts';
import type { GapRow } from '../gap-row.ts';
import { gapWordsOf } from '../gap-words.ts';
import type { Doubt, RowWords } from '../texts/findings-nl.ts';
import { textsOf } from '../texts/texts.ts';
import type { ChangeFinding, DividedFinding, Finding, GapFinding } from './finding.ts';
import { findRow } from './rows.ts';

type Shown = Pick<Dashboard, 'gaps' | 'since' | 'response'>;

/** A finding in plain words, with its levels, how many answers it rests on, and how sure it is; when there is none, that. */
export function findingSentence(locale: Locale, finding: Finding, dashboard: Shown): string {
  if (finding.kind === 'gap') return gapSentence(locale, finding, dashboard);
  return finding.kind === 'divided'
    ? dividedSentence(locale, finding, dashboard)
    : changeSentence(locale, finding, dashboard);
}

/** In a sentence one decimal is enough; the chart has them all. */
const DECIMALS = 1;

function gapSentence(locale: Locale, { verdict, row: key, figures }: GapFinding, { gaps, response }: Shown): string {
  const texts = textsOf(locale).findings;
  const row = findRow(gaps, key);
  if (verdict === 'absent') return texts.gapAbsent[missingIn(gaps)];
  if (row === undefined || figures === null) return texts.gapNone;
  const { municipality, partners } = gapWordsOf(locale, { ...row, decimals: DECIMALS }, new Map());
  const { gap, ...counts } = figures;
  const words = { ...titled(locale, row), isHigher: gap > 0, municipality, partners, ...counts };
  const said = verdict === 'found' ? texts.gapFound(words) : texts.gapDoubted(words, doubtOf(verdict, row));
  const silent = canSilenceDecide(row) ? silentOf(response).length : 0;
  return silent === 0 ? said : `${said} ${texts.silence(silent)}`;
}

/** Who gave no score at all, or that too little may be shown. */
function missingIn(gaps: readonly GapRow[]): 'municipality' | 'partners' | 'both' | 'withheld' {
  if (gaps.some(({ partners }) => partners.n === null)) return 'withheld';
  const [own, theirs] = [gaps.some((row) => row.municipality.n > 0), gaps.some((row) => (row.partners.n ?? 0) > 0)];
  if (own === theirs) return 'both';
  return own ? 'partners' : 'municipality';
}

function doubtOf(verdict: GapFinding['verdict'], { gap }: GapRow): Doubt {
  if (verdict === 'untold') return 'untold';
  if (gap?.certainty === 'fragile') return 'fragile';
  return gap?.certainty === 'higher' || gap?.certainty === 'lower' ? 'chance-though-sure' : 'chance';
}

/** Whether the gap has another class if all silent partners gave the lowest, or the highest, score. */
function canSilenceDecide({ gap }: GapRow): boolean {
  if (gap === null || gap.silence === null) return false;
  const nearest = gap.class === 'higher' ? gap.silence.low : -gap.silence.high;
  return nearest < NOTABLE - ROUNDING;
}

/** Half a point is half a point to whoever reads it, 0.4999999999999996 to a computer. */
const [NOTABLE, ROUNDING] = [0.5, 1e-9];

function dividedSentence(locale: Locale, { verdict, row: key, figures }: DividedFinding, { gaps }: Shown): string {
  const texts = textsOf(locale).findings;
  const row = findRow(gaps, key);
  if (verdict === 'absent') return texts.dividedAbsent;
  if (verdict === 'untold') return texts.dividedUntold;
  if (row === undefined || figures === null) return texts.dividedNone;
  const [low, high] = [figures.low, figures.high].map((mean) => formatPoints(locale, mean, DECIMALS)) as [
    string,
    string,
  ];
  const say = verdict === 'found' ? texts.dividedFound : texts.dividedUnsure;
  return say(titled(locale, row), { low, high, organisations: figures.organisations });
}

function changeSentence(locale: Locale, { verdict, row: key, figures }: ChangeFinding, { gaps, since }: Shown): string {
  const texts = textsOf(locale).findings;
  const row = findRow(gaps, key);
  if (since === null) return texts.changeAbsent;
  if (row === undefined || figures === null) {
    if (verdict === 'untold') return texts.changeUntold(since);
    return verdict === 'none' ? texts.changeNone(since) : texts.changeUnmatched(since);
  }
  const { change, organisations } = figures;
  const size = formatPoints(locale, Math.abs(change), DECIMALS);
  const words = { change: size, isBetter: change > 0, organisations, since };
  if (verdict === 'untold') return texts.changeUntoldRow(titled(locale, row), words);
  return (verdict === 'found' ? texts.changeFound : texts.changeUnsure)(titled(locale, row), words);
}

function titled(locale: Locale, { kind, subject, title }: GapRow): RowWords {
  return { kind, subject, title: title[locale] };
}

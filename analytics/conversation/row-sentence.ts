import type { Locale } from '../../survey/locale.ts';
import type { GapRow } from '../gap-row.ts';
import { gapWordsOf } from '../gap-words.ts';
import type { ToldLevel } from '../texts/conversation-nl.ts';
import { textsOf } from '../texts/texts.ts';
import { situationOf } from './situation.ts';

/** In a sentence one decimal is enough; figures beside it have them all. */
const DECIMALS = 1;

/** Both levels of a row in plain words, who is the more positive, and whether partners agree; what is not told is said. */
export function rowSentence(locale: Locale, row: GapRow): string {
  const texts = textsOf(locale).conversation;
  const said = texts.levels[row.subject](municipalityOf(locale, row), partnersOf(locale, row));
  const more = row.gap?.class == null ? '' : ` ${texts.more[row.gap.class]}`;
  const situation = situationOf(row);
  const besides = situation === 'divided' || situation === 'unjudged' ? ` ${texts.besides[situation]}` : '';
  return `${said}${more}${besides}`;
}

function municipalityOf(locale: Locale, row: GapRow): ToldLevel {
  return row.municipality.mean === null ? { kind: 'none' } : { kind: 'told', level: wordsOf(locale, row).municipality };
}

function partnersOf(locale: Locale, row: GapRow): ToldLevel {
  if (row.partners.n === null) return { kind: 'withheld' };
  return row.partners.n === 0 ? { kind: 'none' } : { kind: 'told', level: wordsOf(locale, row).partners };
}

function wordsOf(locale: Locale, row: GapRow) {
  return gapWordsOf(locale, { ...row, decimals: DECIMALS }, new Map());
}

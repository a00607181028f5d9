import { textsOf } from '../../../../analytics/texts/texts.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { isWithheld, type SubjectBody } from '../../../contract/analysis/analysis.ts';
import { analyseTexts } from '../../../texts/analyse.ts';
import { whyNoGap } from '../figures.ts';
import { type Cell, cellOf } from './cell.ts';
import type { Subjects } from './subjects.ts';
import type { Table } from './table.ts';
import { writersOf } from './writers.ts';

type Row = Subjects['rows'][number];

/** Both levels with their n, the gap, and how far it can be trusted. */
export function levelsTable(locale: Locale, { kind, rows }: Subjects): Table<Row> {
  const { subject, kinds, levels: texts } = analyseTexts[locale];
  const { count, points, levels, gap, interval, chance } = writersOf(locale);
  const { gapClass } = textsOf(locale);
  return {
    caption: texts.caption(kinds[kind]),
    head: [subject[kind], ([id]) => id],
    columns: [
      [texts.municipalityN, ([, { municipality }]) => cellOf(municipality, 'no-municipality', 'n', count)],
      [texts.municipality, ([, { municipality }]) => cellOf(municipality, 'no-municipality', 'mean', points)],
      [texts.organisations, ([, { partners }]) => cellOf(partners, 'no-partners', 'organisations', count)],
      [texts.partnersN, ([, { partners }]) => cellOf(partners, 'no-partners', 'n', count)],
      [texts.partners, ([, { partners }]) => cellOf(partners, 'no-partners', 'meanOfMeans', points, levels)],
      [texts.partnersMean, ([, { partners }]) => cellOf(partners, 'no-partners', 'mean', points, levels)],
      [texts.gap, ([, one]) => cellOf(one.gap, whyNoGap(one), 'value', gap, interval)],
      [texts.interval, ([, one]) => cellOf(one.gap, whyNoGap(one), 'interval', interval)],
      [texts.class, ([, one]) => cellOf(one.gap, whyNoGap(one), 'class', (word) => gapClass[word])],
      [texts.certainty, ([, one]) => certaintyOf(locale, kind, one)],
      [texts.q, ([, one]) => cellOf(one.gap, whyNoGap(one), 'q', chance)],
    ],
    rows,
  };
}

/** In a word, and of a fragile gap who or what decides it. */
function certaintyOf(locale: Locale, kind: Subjects['kind'], subject: SubjectBody): Cell {
  const { certainty, fragileByAnswer, fragileByOrganisation } = textsOf(locale);
  const fragile = subject.gap === null || isWithheld(subject.gap) ? null : subject.gap.fragile;
  return cellOf(subject.gap, whyNoGap(subject), 'certainty', (word) => {
    if (word !== 'fragile' || fragile === null || isWithheld(fragile)) return certainty[word];
    if (fragile.by === 'organisation') return `${certainty[word]}. ${fragileByOrganisation(fragile.organisation)}`;
    return `${certainty[word]}. ${fragileByAnswer[kind === 'themes' ? 'theme' : 'criterion']}`;
  });
}

import { gapsChart } from '../../charts/gap-chart.ts';
import { chart, finding, list, paragraph, piece } from '../block.ts';
import { closed } from '../closed.ts';
import { lastDayWords } from '../day-words.ts';
import { figuresTable } from '../figures-table.ts';
import { largestGapsOf } from '../largest-gaps.ts';
import type { Block, Section } from '../report.ts';
import { findingWords } from '../results-words.ts';
import type { Told, ToldCoalition } from '../told.ts';
import type { Written } from '../written.ts';
import { besideOf, besideSentencesOf } from './beside.ts';
import { promiseListOf } from './promise-list.ts';
import { readingsOf } from './readings.ts';

/** Every coalition on about two pages; of one alone what the other parts do not have. */
export function writeCoalitions(told: Told): Written {
  const { texts, coalitions, isOne } = told;
  const [only] = coalitions;
  if (only === undefined) return { blocks: [paragraph(texts.coalitions.none)] };
  if (isOne) return { blocks: headOf(told, only), sections: piecesOf(told, only) };
  const isPaged = coalitions.length <= MOST_PAGED;
  return {
    startsPage: isPaged,
    blocks: [],
    sections: coalitions.map((one, i) => {
      const section = piece(one.key, one.name, headOf(told, one), piecesOf(told, one));
      // The first one stands below the heading of the part.
      return section && isPaged && i > 0 ? { ...section, startsPage: true } : section;
    }),
  };
}

/** Up to so many coalitions each begins on a new page; of more that would be paper without words. */
const MOST_PAGED = 25;

function headOf({ locale, texts }: Told, { coalition, result }: ToldCoalition): readonly Block[] {
  const { task, wave } = texts.coalitions;
  const { name, closesAt } = result.wave;
  const words = coalition.task.trim();
  const said = wave(name, lastDayWords(locale, closesAt));
  return [paragraph(words === '' ? said : `${closed(task(words))} ${said}`)];
}

function piecesOf(told: Told, one: ToldCoalition): readonly (Section | null)[] {
  const { texts } = told;
  return [
    piece(`${one.key}-findings`, texts.coalitions.findings, findingsOf(told, one)),
    piece(`${one.key}-largest`, texts.coalitions.largest, largestOf(told, one)),
    ...(told.isOne ? besideOf(told, one) : []),
    readingsOf(told, one),
    piece(`${one.key}-promises`, texts.words.parts.promises, promisesOf(told, one)),
  ];
}

function findingsOf(told: Told, one: ToldCoalition): readonly Block[] {
  const { locale, isOne, coalitions, content } = told;
  // Of one coalition the summary has them.
  if (isOne && content.parts.includes('summary')) return [];
  const found = one.result.findings.map((each) => finding(findingWords(locale, each, one)));
  if (isOne) return found;
  const blocks = [...found, ...list(besideSentencesOf(told, one))];
  return coalitions.length > MOST_DRAWN ? blocks : [...blocks, ...themesOf(locale, one)];
}

/** Of one coalition the part about promises has them. */
function promisesOf(told: Told, { coalition }: ToldCoalition): readonly Block[] {
  return told.isOne && told.content.parts.includes('promises') ? [] : promiseListOf(told, coalition.promises);
}

/** With more coalitions than this the chart of all of them, or its table, has the themes. */
const MOST_DRAWN = 40;

function themesOf(locale: Told['locale'], { key, rows, names }: ToldCoalition): readonly Block[] {
  const themes = rows.filter(({ kind, subject }) => kind === 'theme' && subject === 'municipality');
  if (themes.length === 0) return [];
  const drawn = gapsChart(locale, { subject: 'municipality', kind: 'theme', rows: themes, names });
  return [chart(drawn, { id: `${key}-themes` })];
}

/** More of them would make a third page; the part with tables has all. */
const LARGEST = 3;

function largestOf({ locale, texts, isOne }: Told, { name, rows, names }: ToldCoalition): readonly Block[] {
  const largest = largestGapsOf(rows, LARGEST);
  if (largest.length === 0) return [paragraph(texts.gaps.largestNone)];
  // The part about gaps has them all.
  if (isOne) return [];
  return figuresTable(locale, texts.coalitions.criteria(name), largest, {
    names,
    nameOf: ({ title }) => title[locale],
  });
}

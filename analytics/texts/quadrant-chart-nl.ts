import type { Quadrant } from '../analysis.ts';

export type QuadrantFacts = {
  readonly kind: 'theme' | 'criterion';
  readonly counts: Readonly<Record<Quadrant, number>>;
  /** Rows that have no place. */
  readonly unplaced: number;
};

const counted = { theme: ['thema', 'thema’s'], criterion: ['criterium', 'criteria'] } as const;

const zones: Readonly<Record<Quadrant, string>> = {
  'blind-spot': 'Blinde vlek',
  'hidden-strength': 'Verborgen kracht',
  'partners-divided': 'Partners verdeeld',
  'shared-view': 'Gedeeld beeld',
};

/** What is so of the rows of a zone, after "bij …". */
const isSo: Readonly<Record<Quadrant, string>> = {
  'blind-spot': 'oordeelt de gemeente een half punt of meer hoger dan de partners: een blinde vlek',
  'hidden-strength': 'oordeelt de gemeente een half punt of meer lager dan de partners: een verborgen kracht',
  'partners-divided': 'zijn de partners onderling verdeeld',
  'shared-view': 'zijn gemeente en partners het ongeveer eens',
};

/** A sentence for each zone that has rows: "Bij 3 van de 18 criteria … Bij 1 …". */
function sentence({ kind, counts, unplaced }: QuadrantFacts): string {
  const [one, many] = counted[kind];
  const found = (Object.keys(isSo) as Quadrant[]).filter((zone) => counts[zone] > 0);
  const placed = found.reduce((sum, zone) => sum + counts[zone], 0);
  const why =
    'Een plaats is er alleen met een score van de gemeente en van ten minste drie partners, als die getoond mogen worden.';
  if (placed === 0) return `Er is nog geen ${one} te plaatsen. ${why}`;
  const all = placed === 1 ? `het ene ${one} dat een plaats heeft` : `alle ${placed} ${many}`;
  const told = found.map((zone, i) => {
    if (found.length === 1) return `Bij ${all} ${isSo[zone]}.`;
    return `Bij ${counts[zone]}${i === 0 ? ` van de ${placed} ${many}` : ''} ${isSo[zone]}.`;
  });
  const rest = unplaced === 1 ? `1 ${one} heeft geen plaats.` : `${unplaced} ${many} hebben geen plaats.`;
  return [...told, ...(unplaced === 0 ? [] : [rest, why])].join(' ');
}

/** The chart of gap and disagreement. */
export const quadrantChart = {
  title: {
    theme: 'Waar zit het verschil, en zijn de partners het eens? Per thema',
    criterion: 'Waar zit het verschil, en zijn de partners het eens? Per criterium',
  },
  zones,
  across: 'Verschil: gemeente min partners',
  acrossLow: 'partners hoger',
  acrossHigh: 'gemeente hoger',
  up: 'Hoe verschillend de partners oordelen (spreiding)',
  firm: 'Stevig',
  fragile: 'Kwetsbaar: één partner of één antwoord verandert het beeld',
  fragileShort: 'kwetsbaar',
  says: (number: number, title: string, gap: string, spread: string, zone: string) =>
    `${number}. ${title}. Verschil ${gap}, spreiding ${spread}: ${zone.toLowerCase()}`,
  spread: 'Spreiding',
  zone: 'Plaats',
  robust: 'Stevig of kwetsbaar',
  sentence,
};

export type QuadrantChartTexts = typeof quadrantChart;

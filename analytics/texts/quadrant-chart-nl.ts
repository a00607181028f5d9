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

function sentence({ kind, counts, unplaced }: QuadrantFacts): string {
  const [one, many] = counted[kind];
  const placed = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const why =
    'Een plaats is er alleen met een score van de gemeente en van ten minste drie partners, als die getoond mogen worden.';
  if (placed === 0) return `Er is nog geen ${one} te plaatsen. ${why}`;
  const all = `${placed} ${placed === 1 ? one : many}`;
  const told = `Geplaatst: ${all}. Blinde vlek: ${counts['blind-spot']} (de gemeente ziet zichzelf duidelijk hoger). Verborgen kracht: ${counts['hidden-strength']} (de partners zien de gemeente duidelijk hoger). Partners verdeeld: ${counts['partners-divided']}. Gedeeld beeld: ${counts['shared-view']}.`;
  return unplaced === 0 ? told : `${told} Niet te plaatsen: ${unplaced}. ${why}`;
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

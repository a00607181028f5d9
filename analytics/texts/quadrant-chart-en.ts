import type { Quadrant } from '../analysis.ts';
import type { QuadrantChartTexts, QuadrantFacts } from './quadrant-chart-nl.ts';

const counted = { theme: ['theme', 'themes'], criterion: ['criterion', 'criteria'] } as const;

const isSo: Readonly<Record<Quadrant, string>> = {
  'blind-spot': 'the municipality judges half a point or more higher than the partners: a blind spot',
  'hidden-strength': 'the municipality judges half a point or more lower than the partners: a hidden strength',
  'partners-divided': 'the partners are divided among themselves',
  'shared-view': 'municipality and partners agree more or less',
};

function sentence({ kind, counts, unplaced }: QuadrantFacts): string {
  const [one, many] = counted[kind];
  const found = (Object.keys(isSo) as Quadrant[]).filter((zone) => counts[zone] > 0);
  const placed = found.reduce((sum, zone) => sum + counts[zone], 0);
  const why = 'A place needs a score of the municipality and of at least three partners, and that these may be shown.';
  if (placed === 0) return `No ${one} can be placed yet. ${why}`;
  const all = placed === 1 ? `the one ${one} that has a place` : `all ${placed} ${many}`;
  const told = found.map((zone, i) => {
    if (found.length === 1) return `On ${all}, ${isSo[zone]}.`;
    return `On ${counts[zone]}${i === 0 ? ` of the ${placed} ${many}` : ''}, ${isSo[zone]}.`;
  });
  const rest = unplaced === 1 ? `1 ${one} has no place.` : `${unplaced} ${many} have no place.`;
  return [...told, ...(unplaced === 0 ? [] : [rest, why])].join(' ');
}

export const quadrantChart: QuadrantChartTexts = {
  title: {
    theme: 'Where is the gap, and do partners agree? By theme',
    criterion: 'Where is the gap, and do partners agree? By criterion',
  },
  zones: {
    'blind-spot': 'Blind spot',
    'hidden-strength': 'Hidden strength',
    'partners-divided': 'Partners divided',
    'shared-view': 'Shared view',
  },
  across: 'Gap: municipality minus partners',
  acrossLow: 'partners higher',
  acrossHigh: 'municipality higher',
  up: 'How differently partners judge (spread)',
  firm: 'Firm',
  fragile: 'Fragile: one partner or one answer changes the picture',
  fragileShort: 'fragile',
  says: (number, title, gap, spread, zone) =>
    `${number}. ${title}. Gap ${gap}, spread ${spread}: ${zone.toLowerCase()}`,
  spread: 'Spread',
  zone: 'Place',
  robust: 'Firm or fragile',
  sentence,
};

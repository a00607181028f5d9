import type { QuadrantChartTexts, QuadrantFacts } from './quadrant-chart-nl.ts';

const counted = { theme: ['theme', 'themes'], criterion: ['criterion', 'criteria'] } as const;

function sentence({ kind, counts, unplaced }: QuadrantFacts): string {
  const [one, many] = counted[kind];
  const placed = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const why = 'A place needs a score of the municipality and of at least three partners, and that these may be shown.';
  if (placed === 0) return `No ${one} can be placed yet. ${why}`;
  const all = `${placed} ${placed === 1 ? one : many}`;
  const told = `Placed: ${all}. Blind spot: ${counts['blind-spot']} (the municipality sees itself clearly higher). Hidden strength: ${counts['hidden-strength']} (the partners see the municipality clearly higher). Partners divided: ${counts['partners-divided']}. Shared view: ${counts['shared-view']}.`;
  return unplaced === 0 ? told : `${told} Without a place: ${unplaced}. ${why}`;
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

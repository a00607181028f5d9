import type { WishesChartTexts } from './wishes-chart-nl.ts';

export const wishesChart: WishesChartTexts = {
  title: 'What may be lighter, what should be heavier?',
  wishes: { lighter: 'Lighter', fits: 'Fits', heavier: 'Heavier' },
  municipality: 'Municipality',
  partners: 'Partners together',
  oneAnswer: 'One answer',
  says: (element, party, wish, count, total) => `${element}, ${party}: ${wish} ${count} of ${total}`,
  nobody: 'nobody answered',
  mostly: (party, wish, count, total) => `${party} mostly “${wish}” (${count} of ${total})`,
  divided: (party) => `${party} divided`,
  nothing: 'It cannot be said what should be lighter or heavier: there are no answers to show.',
  columns: { element: 'Element', party: 'Of whom' },
};

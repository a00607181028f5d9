/** Words of the chart of what should be lighter or heavier in the governance regime. */
export const wishesChart = {
  title: 'Wat mag lichter, wat moet zwaarder?',
  wishes: { lighter: 'Lichter', fits: 'Past', heavier: 'Zwaarder' },
  municipality: 'Gemeente',
  partners: 'Partners samen',
  oneAnswer: 'Eén antwoord',
  says: (element: string, party: string, wish: string, count: number, total: number) =>
    `${element}, ${party}: ${wish} ${count} van ${total}`,
  nobody: 'niemand antwoordde',
  mostly: (party: string, wish: string, count: number, total: number) =>
    `${party} vooral “${wish}” (${count} van ${total})`,
  divided: (party: string) => `${party} verdeeld`,
  nothing: 'Er is niet te zeggen wat lichter of zwaarder moet: daarvan zijn geen antwoorden te tonen.',
  columns: { element: 'Onderdeel', party: 'Van wie' },
};

export type WishesChartTexts = typeof wishesChart;

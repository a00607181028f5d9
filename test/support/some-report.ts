import type { Chart } from '../../analytics/charts/chart.ts';
import type { ChartTable } from '../../analytics/charts/chart-table.ts';
import type { Block, Report, ReportWords, Section } from '../../analytics/report/report.ts';
import type { Locale } from '../../survey/locale.ts';
import { CASES } from '../gallery/cases.ts';

/** A report with every kind of block, made by hand; every word of it is fictitious. */
export function someReport(locale: Locale): Report {
  const nl = locale === 'nl';
  return {
    locale,
    title: nl ? 'Jaarrapport samenwerking 2026' : 'Annual report on working together 2026',
    subtitle: nl ? 'Gemeente Voorbeeldstad' : 'Municipality of Voorbeeldstad',
    facts: nl
      ? ['Voor de gemeenteraad', 'Uitgave 3', '4 januari 2027']
      : ['For the municipal council', 'Edition 3', '4 January 2027'],
    warning: nl ? 'Alle cijfers en namen zijn verzonnen.' : 'All figures and names are made up.',
    words: wordsOf(locale),
    sections: nl ? sectionsIn('nl', NL) : sectionsIn('en', EN),
  };
}

function wordsOf(locale: Locale): ReportWords {
  if (locale === 'en') {
    return {
      contents: 'Contents',
      page: (page, pages) => `Page ${page} of ${pages}`,
      chart: (number) => `Figure ${number}`,
      table: (number) => `Table ${number}`,
      figures: 'The figures',
      withheld: 'not shown',
    };
  }
  return {
    contents: 'Inhoud',
    page: (page, pages) => `Bladzijde ${page} van ${pages}`,
    chart: (number) => `Figuur ${number}`,
    table: (number) => `Tabel ${number}`,
    figures: 'De cijfers',
    withheld: 'niet getoond',
  };
}

const NL = {
  summary: 'Het jaar op één bladzijde',
  finding: 'Partners ervaren de duidelijkheid van afspraken lager dan de gemeente zelf.',
  certainty: 'Dit verschil is waarschijnlijk geen toeval.',
  plain:
    'In 2026 heeft de gemeente vier coalities gevraagd hoe de samenwerking gaat. Beide kanten gaven antwoord op dezelfde stellingen. ',
  themes: 'De zes thema’s',
  long: 'Verantwoordelijkheidsverdeling en bestuursovereenkomstwijzigingen tussen gemeente, woningcorporaties en bewonersinitiatieven',
  coalitions: 'De coalities',
  coalition: 'Wonen en leefbaarheid Oost',
  own: 'Toelichting van de gemeente',
  items: [
    'We vragen elk jaar hetzelfde.',
    'We bespreken de drie grootste verschillen.',
    'We schrijven op wat we afspreken.',
  ],
  quote: 'We worden nu eerder gebeld, maar het besluit is dan soms al genomen.',
  note: 'Waar minder dan drie mensen antwoord gaven, staat geen cijfer.',
  tables: 'Alle cijfers',
  wide: 'Twaalf kolommen',
  name: 'Stelling',
} as const;

type Words = { readonly [key in keyof typeof NL]: key extends 'items' ? readonly string[] : string };

const EN: Words = {
  summary: 'The year on one page',
  finding: 'Partners experience agreements as less clear than the municipality itself does.',
  certainty: 'This difference is probably not a coincidence.',
  plain:
    'In 2026 the municipality asked four coalitions how they work together. Both sides answered the same statements. ',
  themes: 'The six themes',
  long: 'How responsibilities are divided and agreements are changed between municipality, housing corporations and residents',
  coalitions: 'The coalitions',
  coalition: 'Housing and quality of life East',
  own: 'Words of the municipality',
  items: ['We ask the same each year.', 'We talk about the three largest gaps.', 'We write down what we agree on.'],
  quote: 'We are called sooner now, but sometimes the decision has been taken by then.',
  note: 'Where fewer than three people answered, no figure is shown.',
  tables: 'All figures',
  wide: 'Twelve columns',
  name: 'Statement',
};

function sectionsIn(locale: Locale, words: Words): readonly Section[] {
  const chart = (name: string, state = 'usual'): Block => ({ kind: 'chart', chart: chartOf(locale, name, state) });
  const paragraph = (times: number): Block => ({ kind: 'paragraph', text: words.plain.repeat(times).trim() });
  return [
    section('summary', words.summary, [
      { kind: 'finding', text: words.finding, certainty: words.certainty },
      { kind: 'finding', text: words.plain.trim(), certainty: null },
      { kind: 'list', items: words.items },
      {
        kind: 'own',
        label: words.own,
        blocks: [paragraph(2) as Extract<Block, { kind: 'paragraph' }>, { kind: 'list', items: words.items }],
      },
    ]),
    section('themes', words.themes, [
      paragraph(6),
      chart('gaps'),
      paragraph(5),
      chart('quadrant'),
      paragraph(3),
      chart('trend'),
    ]),
    section(
      'coalitions',
      words.coalitions,
      [paragraph(1)],
      [
        section(
          'oost',
          words.coalition,
          [paragraph(3), chart('heat-map'), { kind: 'quote', text: words.quote, by: null }],
          [
            section('oost-long', words.long, [
              paragraph(2),
              { kind: 'quote', text: words.quote, by: 'Woonstichting De Delta' },
              chart('ladder'),
              chart('silence'),
            ]),
          ],
        ),
        section('crowd', `${words.coalition} 2`, [
          paragraph(1),
          chart('gaps', 'crowd'),
          chart('wishes'),
          paragraph(1),
          { kind: 'note', text: words.note },
        ]),
      ],
    ),
    section('tables', words.tables, [
      { kind: 'table', table: tableOf(words, 29, 5) },
      paragraph(2),
      { kind: 'table', table: tableOf(words, 8, 12) },
      { kind: 'note', text: words.note },
    ]),
  ].map((one) => ({ ...one, part: one.id as Section['part'] }));
}

function section(id: string, title: string, blocks: readonly Block[], sections: readonly Section[] = []): Section {
  return { id, part: null, title, blocks, sections };
}

function chartOf(locale: Locale, chart: string, state: string): Chart {
  const found = CASES.find((one) => one.chart === chart && one.state === state);
  if (found === undefined) throw new Error(`The gallery has no ${chart} in state ${state}`);
  return { ...found.build(locale), id: `report-${chart}-${state}` };
}

/** Every third row has a figure that is not shown, or only between what ends it lies. */
function tableOf(words: Words, rows: number, columns: number): ChartTable {
  const kinds = ['level', 'gap', 'share', 'count'] as const;
  const others = Array.from({ length: columns - 1 }, (_, i) => {
    return { key: `c${i}`, title: i === 2 ? 'Verantwoordelijkheid' : `Kolom ${i + 1}`, kind: kinds[i % 4] ?? 'level' };
  });
  return {
    caption: columns > 10 ? words.wide : words.tables,
    columns: [{ key: 'name', title: words.name, kind: 'text' }, ...others],
    rows: Array.from({ length: rows }, (_, i) => [
      `${words.finding} (${i + 1})`,
      ...others.map(({ kind }, j) => cellOf(kind, i, j)),
    ]),
    decimals: 2,
  };
}

function cellOf(kind: 'level' | 'gap' | 'share' | 'count', row: number, column: number) {
  if (row % 3 === 1 && column === 0) return { withheld: true } as const;
  if (row % 3 === 2 && column === 0) return { withheld: true, low: 2.5, high: 3.5 } as const;
  if (row % 5 === 4 && column === 1) return null;
  const figures = {
    level: 1 + ((row + column) % 16) / 4,
    gap: ((row * 7) % 9) / 4 - 1,
    share: (row % 11) / 10,
    count: row,
  };
  return figures[kind];
}

export const tables = {
  explanation:
    'Alle thema’s en criteria per coalitie. Het verschil is de gemeente min de partners. Hoeveel antwoorden eronder liggen, staat erachter.',
  table: (coalition: string) => `Alle cijfers: ${coalition}`,
  columns: { subject: 'Onderwerp' },
  theme: (title: string) => `Thema: ${title}`,
  none: 'Er zijn geen cijfers om in een tabel te zetten.',
};

export type ReportTablesTexts = typeof tables;

const at = (count: number) => (count === 1 ? '1 coalitie' : `${count} coalities`);

export const development = {
  first: 'Dit is de eerste meetronde: over ontwikkeling is nog niets te zeggen.',
  none: 'Er is nog geen coalitie met twee meetrondes om te vergelijken.',
  compared: (count: number, total: number) =>
    count === total
      ? `Van alle ${at(total)} is er een eerdere meetronde.`
      : `Van ${count} van de ${at(total)} is er een eerdere meetronde om mee te vergelijken.`,
  explanation:
    'Een verandering van alle partners kan ook komen doordat andere partners meededen. Daarom staan de partners die beide keren een cijfer gaven er apart bij.',
  trend: (name: string) => `De thema’s door de jaren: ${name}`,
  change: 'Verandering sinds de vorige keer',
  moves: (joined: number | null, left: number | null) => {
    if (joined === null || left === null) return 'Wie erbij kwam en wie wegging, wordt niet getoond.';
    if (joined === 0 && left === 0) return 'Dezelfde partners antwoordden als de vorige keer.';
    const came =
      joined === 0
        ? 'Er kwam geen partner bij'
        : `Er ${joined === 1 ? 'kwam 1 partner' : `kwamen ${joined} partners`} bij`;
    const went = left === 0 ? 'er ging geen weg' : `er ${left === 1 ? 'ging er 1' : `gingen er ${left}`} weg`;
    return `${came} en ${went}.`;
  },
  table: 'Veranderingen van een half punt of meer: thema’s, en criteria waarbij het meer is dan toeval',
  nothing: 'Bij geen enkel thema veranderde een cijfer een half punt of meer.',
  themes: (coalition: string) => `Veranderingen per thema: ${coalition}`,
  unknown: 'Van geen enkel thema is te zeggen of het veranderde.',
  chance: 'Een verandering kan toeval zijn. Welke meer zijn dan toeval, staat in de samenvatting en per coalitie.',
  columns: {
    coalition: 'Coalitie',
    theme: 'Onderwerp',
    since: 'Sinds',
    municipality: 'Gemeente',
    same: 'Dezelfde partners',
    organisations: 'Aantal daarvan',
    all: 'Alle partners',
    gap: 'Verschil',
  },
};

export type ReportDevelopmentTexts = typeof development;

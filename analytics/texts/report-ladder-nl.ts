const at = (count: number) => (count === 1 ? '1 coalitie' : `${count} coalities`);

const all = (count: number) =>
  count === 1 ? 'de ene coalitie' : count === 2 ? 'beide coalities' : `alle ${at(count)}`;

export const ladder = {
  explanation:
    'Op een ladder van vijf treden geven gemeente en partners aan waar hun samenwerking nu staat en waar zij heen moet. De bovenste trede komt uit de Samenwerkingswijzer; de andere treden zijn door ons of door de gemeente benoemd.',
  steps: (steps: string) => `De treden: ${steps}.`,
  none: 'Over de ladder zijn geen antwoorden te tonen.',
  higher: (count: number, total: number) => {
    const isNot = count === 0 && total === 1;
    const which = count === 0 && total > 1 ? `geen van de ${at(total)}` : `${count} van de ${at(total)}`;
    const where = isNot || count === total ? all(total) : which;
    return `Bij ${where} waarvan het bekend is, willen de partners samen ${isNot ? 'niet ' : ''}een halve trede of meer hoger staan dan nu.`;
  },
  table: 'Waar de samenwerking staat, en waar zij heen moet',
  columns: {
    coalition: 'Coalitie',
    ownNow: 'Gemeente, nu',
    ownWanted: 'Gemeente, gewenst',
    partnersNow: 'Partners, nu',
    partnersWanted: 'Partners, gewenst',
  },
  chart: (coalition: string) => `De ladder: ${coalition}`,
};

export type ReportLadderTexts = typeof ladder;

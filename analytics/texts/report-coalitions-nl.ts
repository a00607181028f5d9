import type { ReplyStance } from '../../survey/conversation.ts';

/** Both levels and the gap written out; see `gapWordsOf`. */
export type LevelWords = {
  readonly municipality: string;
  readonly partners: string;
  readonly gap: string;
  readonly class: string;
  readonly certainty: string;
  readonly hasGap: boolean;
  /** Whether it is told how certain the gap is. */
  readonly isTold: boolean;
};

export const coalitions = {
  task: (task: string) => `Opgave: ${task}`,
  wave: (name: string, closed: string) => `Meetronde “${name}”, open tot en met ${closed}.`,
  findings: 'Wat opvalt',
  largest: 'De grootste verschillen per criterium',
  themes: (coalition: string) => `Thema’s: ${coalition}`,
  criteria: (coalition: string) => `Criteria met een verschil van een half punt of meer: ${coalition}`,
  importance: 'Wat belangrijk is',
  contribution: 'Wie wat inbrengt, en wat lichter of zwaarder mag',
  readings: 'Wat gemeente en partners erin lezen',
  municipality: (text: string) => `De gemeente leest hierin: ${text}`,
  partners: (text: string) => `De partners lezen hierin: ${text}`,
  agreed: (text: string) => `Gezamenlijke uitleg: ${text}`,
  agreedOnly: 'Gemeente en partners zijn het eens over de uitleg.',
  disagreed: (text: string) => `Blijvend verschil van inzicht: ${text}`,
  disagreedOnly: 'Gemeente en partners blijven dit verschillend zien.',
  open: 'Een gezamenlijke uitleg is er nog niet.',
  levels: ({ municipality, partners, gap, class: meaning, certainty, hasGap, isTold }: LevelWords) => {
    const levels = `Gemeente ${municipality}, partners ${partners}.`;
    if (!hasGap) return levels;
    return `${levels} Verschil ${gap}: ${meaning}${isTold ? ` (${certainty})` : ''}.`;
  },
  notShown: 'Het verschil zelf wordt niet getoond.',
  reply: (organisation: string | null, stance: ReplyStance) => {
    const who = organisation ?? 'Een partner';
    return stance === 'recognised' ? `${who}: dit herkennen wij.` : `${who}: wij zien dit anders.`;
  },
  replySaid: (organisation: string | null, stance: ReplyStance, text: string) => {
    const who = organisation ?? 'Een partner';
    return stance === 'recognised' ? `${who}: dit herkennen wij. “${text}”` : `${who}: wij zien dit anders. “${text}”`;
  },
  none: 'Er is geen coalitie om over te vertellen.',
};

export type ReportCoalitionsTexts = typeof coalitions;

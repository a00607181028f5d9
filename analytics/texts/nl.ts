import type { Subject } from '../../survey/criterion.ts';
import type { GapClass } from '../gap.ts';
import type { Certainty } from '../perception-gap.ts';

/** What the sentence under the gap chart needs to know; levels and gaps come in written out. */
export type GapFacts = {
  readonly subject: Subject;
  readonly total: number;
  readonly higher: number;
  readonly lower: number;
  readonly close: number;
  readonly largest: { readonly title: string; readonly municipality: string; readonly partners: string } | null;
};

const gapClass: Readonly<Record<GapClass, string>> = {
  higher: 'gemeente hoger',
  close: 'ongeveer gelijk',
  lower: 'gemeente lager',
};

const certainty: Readonly<Record<Certainty, string>> = {
  close: 'zeker klein',
  higher: 'zeker hoger',
  lower: 'zeker lager',
  'no-demonstrable-difference': 'niet zeker',
  firm: 'stevig',
  fragile: 'kwetsbaar',
};

const subject: Readonly<Record<Subject, string>> = {
  municipality: 'over de gemeente',
  coalition: 'over de coalitie',
};

const counted = (n: number) => (n === 1 ? '1 criterium' : `${n} criteria`);

function gapSentence({ subject: about, total, higher, lower, close, largest }: GapFacts): string {
  if (total === 0) return 'Er is nog geen verschil te tonen: daarvoor moeten de gemeente én een partner antwoorden.';
  const first = `Van de ${counted(total)} ${subject[about]} is de gemeente bij ${higher} positiever dan de partners en bij ${lower} minder positief. Bij ${close} denken zij ongeveer hetzelfde.`;
  if (largest === null) return first;
  return `${first} Het verschil is het grootst bij “${largest.title}”: gemeente ${largest.municipality}, partners ${largest.partners}.`;
}

export const nl = {
  gapClass,
  certainty,
  gapSentence,
  fragileByOrganisation: (name: string) => `Zonder ${name} verandert het beeld.`,
  fragileByAnswer: 'Als één antwoord één punt anders was, verandert het beeld.',
  gapChart: {
    municipality: 'Gemeente',
    partners: 'Partners samen',
    organisation: 'Eén partner',
    scale: 'Gemiddelde score, van 1 (helemaal oneens) tot 5 (helemaal eens)',
    scaleShort: 'Score van 1 (oneens) tot 5 (eens)',
    difference: 'Verschil',
    answers: (municipality: number, organisations: number) => `n = ${municipality} en ${organisations}`,
    noGap: 'geen verschil te berekenen',
  },
  responseChart: {
    submitted: 'Verstuurd',
    started: 'Begonnen',
    notStarted: 'Nog niet begonnen',
    sentence: (submitted: number, invited: number, rate: string) =>
      `${submitted} van de ${invited} gevraagde antwoorden zijn binnen (${rate}).`,
    nobody: 'Er is nog niemand uitgenodigd.',
  },
};

export type AnalyticsTexts = typeof nl;

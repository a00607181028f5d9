import type { Subject } from '../../survey/criterion.ts';
import type { Reason } from '../analysis.ts';
import type { GapSubject } from '../gap-row.ts';
import type { Certainty, GapClass } from '../measures/words.ts';
import { nl as attention } from './attention-nl.ts';
import { changeChart } from './change-chart-nl.ts';
import { charts } from './charts-nl.ts';
import { compareChart } from './compare-chart-nl.ts';
import { conversation } from './conversation-nl.ts';
import { distributionChart } from './distribution-chart-nl.ts';
import { findings } from './findings-nl.ts';
import { gapChart } from './gap-chart-nl.ts';
import { heatMapChart } from './heat-map-chart-nl.ts';
import { ladderChart } from './ladder-chart-nl.ts';
import { overviewChart } from './overview-chart-nl.ts';
import { priorityChart } from './priority-chart-nl.ts';
import { promisesChart } from './promises-chart-nl.ts';
import { quadrantChart } from './quadrant-chart-nl.ts';
import { report } from './report-nl.ts';
import { responseChart } from './response-chart-nl.ts';
import { sharesChart } from './shares-chart-nl.ts';
import { silenceChart } from './silence-chart-nl.ts';
import { trendChart } from './trend-chart-nl.ts';
import { wishesChart } from './wishes-chart-nl.ts';

/** What the sentence under the gap chart needs to know; levels and gaps come in written out. */
export type GapFacts = {
  readonly subject: Subject;
  readonly kind: GapSubject['kind'];
  /** Rows with a gap. */
  readonly total: number;
  /** Rows of which too little may be shown to speak of a gap. */
  readonly unsaid: number;
  /** When there is none: who gave no score at all, or that too little may be shown. */
  readonly silent: 'municipality' | 'partners' | 'both' | 'withheld';
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

const reasons: Readonly<Record<Reason, string>> = {
  'no-municipality': 'De gemeente gaf hier geen score.',
  'no-partners': 'Geen enkele partner gaf hier een score.',
  'too-few': 'Er zijn te weinig antwoorden om dit te berekenen.',
  'too-many': 'Er zijn te veel antwoorden om dit te berekenen.',
  'one-partner': 'Er is maar één partner met een score.',
  'few-partners': 'Er zijn te weinig partners met een score om dit te berekenen.',
  'no-variation': 'De antwoorden verschillen niet genoeg om dit te berekenen.',
  unanimous: 'Alle paren van antwoorden wijzen dezelfde kant op. Dan is er geen marge te berekenen.',
  theme: 'Dit bestaat niet voor een themacijfer.',
  'no-invitations': 'Het is niet bekend wie was uitgenodigd.',
};

const subject: Readonly<Record<Subject, string>> = {
  municipality: 'over de gemeente',
  coalition: 'over de coalitie',
};

const silence: Readonly<Record<GapFacts['silent'], string>> = {
  municipality: 'De gemeente gaf geen score. U ziet alleen hoe de partners oordelen; een verschil is er niet.',
  partners: 'De partners gaven geen score. U ziet alleen hoe de gemeente oordeelt; een verschil is er niet.',
  withheld: 'Er is geen verschil te tonen: er zijn te weinig antwoorden van partners.',
  both: 'Er is geen verschil te tonen: daarvoor moeten de gemeente én een partner een score geven.',
};

const counted = { theme: ['thema', 'thema’s'], criterion: ['criterium', 'criteria'] } as const;

function onlyOne(
  one: string,
  about: string,
  { higher, lower, largest }: Pick<GapFacts, 'higher' | 'lower' | 'largest'>,
): string {
  const where = `Bij het ene ${one} ${about}`;
  if (higher === lower) return `${where} denken gemeente en partners ongeveer hetzelfde.`;
  const figures = largest === null ? '' : `: gemeente ${largest.municipality}, partners ${largest.partners}`;
  return `${where} is de gemeente ${higher > lower ? 'positiever' : 'minder positief'} dan de partners${figures}.`;
}

function gapSentence({ subject: about, kind, total, unsaid, silent, higher, lower, close, largest }: GapFacts): string {
  if (total === 0) return silence[silent];
  const [one, many] = counted[kind];
  const rest = unsaid === 0 ? '' : ` Bij ${unsaid} is het niet te zeggen.`;
  if (total === 1 && unsaid === 0) return onlyOne(one, subject[about], { higher, lower, largest });
  const all = total + unsaid;
  if (close === total)
    return `Bij ${unsaid === 0 ? `alle ${all}` : `${total} van de ${all}`} ${many} ${subject[about]} denken gemeente en partners ongeveer hetzelfde.${rest}`;
  const at = (count: number) => `bij ${count === 0 ? 'geen' : count}`;
  const first = `Van de ${all} ${many} ${subject[about]} is de gemeente ${at(higher)} positiever dan de partners en ${at(lower)} minder positief. Bij ${close === 0 ? `geen enkel ${one}` : close} denken zij ongeveer hetzelfde.${rest}`;
  if (largest === null) return first;
  return `${first} Het verschil is het grootst bij “${largest.title}”: gemeente ${largest.municipality}, partners ${largest.partners}.`;
}

export const nl = {
  charts,
  changeChart,
  compareChart,
  conversation,
  ladderChart,
  overviewChart,
  priorityChart,
  promisesChart,
  sharesChart,
  silenceChart,
  trendChart,
  wishesChart,
  attention,
  gapClass,
  gapClassUnknown: 'niet te zeggen',
  reasons,
  withheld: 'niet getoond',
  tooFew: 'te weinig antwoorden om te tonen',
  bounds: {
    'at-least': (figure: string) => `${figure} of hoger`,
    'at-most': (figure: string) => `${figure} of lager`,
    between: (low: string, high: string) => `tussen ${low} en ${high}`,
  },
  certainty,
  surelySmall: { higher: 'zeker hoger, maar weinig', lower: 'zeker lager, maar weinig' },
  gapSentence,
  fragileByOrganisation: (name: string) => `Zonder ${name} verandert het beeld.`,
  fragileByAnswer: {
    criterion: 'Is één antwoord één punt anders, dan verandert het beeld.',
    theme: 'Is het themacijfer van één deelnemer één punt anders, dan verandert het beeld.',
  },
  findings,
  distributionChart,
  gapChart,
  heatMapChart,
  quadrantChart,
  report,
  responseChart,
};

export type AnalyticsTexts = typeof nl;

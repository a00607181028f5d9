import type { Subject } from '../../survey/criterion.ts';
import { en as attention } from './attention-en.ts';
import { changeChart } from './change-chart-en.ts';
import { charts } from './charts-en.ts';
import { compareChart } from './compare-chart-en.ts';
import { conversation } from './conversation-en.ts';
import { distributionChart } from './distribution-chart-en.ts';
import { findings } from './findings-en.ts';
import { gapChart } from './gap-chart-en.ts';
import { heatMapChart } from './heat-map-chart-en.ts';
import { ladderChart } from './ladder-chart-en.ts';
import type { AnalyticsTexts, GapFacts } from './nl.ts';
import { overviewChart } from './overview-chart-en.ts';
import { priorityChart } from './priority-chart-en.ts';
import { promisesChart } from './promises-chart-en.ts';
import { quadrantChart } from './quadrant-chart-en.ts';
import { report } from './report-en.ts';
import { responseChart } from './response-chart-en.ts';
import { sharesChart } from './shares-chart-en.ts';
import { silenceChart } from './silence-chart-en.ts';
import { trendChart } from './trend-chart-en.ts';
import { wishesChart } from './wishes-chart-en.ts';

const reasons: AnalyticsTexts['reasons'] = {
  'no-municipality': 'The municipality gave no score here.',
  'no-partners': 'No partner gave a score here.',
  'too-few': 'There are too few answers to compute this.',
  'too-many': 'There are too many answers to compute this.',
  'one-partner': 'Only one partner gave a score.',
  'few-partners': 'Too few partners gave a score to compute this.',
  'no-variation': 'The answers do not differ enough to compute this.',
  unanimous: 'All pairs of answers point the same way. Then there is no margin to compute.',
  theme: 'This does not exist for the score of a theme.',
  'no-invitations': 'It is not known who was invited.',
};

const subject: Readonly<Record<Subject, string>> = {
  municipality: 'about the municipality',
  coalition: 'about the coalition',
};

const silence: Readonly<Record<GapFacts['silent'], string>> = {
  municipality: 'The municipality gave no score. You only see how the partners judge; there is no gap.',
  partners: 'The partners gave no score. You only see how the municipality judges; there is no gap.',
  withheld: 'There is no gap to show: there are too few answers of partners.',
  both: 'There is no gap to show: the municipality and a partner both have to give a score first.',
};

const counted = { theme: ['theme', 'themes'], criterion: ['criterion', 'criteria'] } as const;

function onlyOne(
  one: string,
  about: string,
  { higher, lower, largest }: Pick<GapFacts, 'higher' | 'lower' | 'largest'>,
): string {
  const where = `On the one ${one} ${about}`;
  if (higher === lower) return `${where}, municipality and partners think about the same.`;
  const figures = largest === null ? '' : `: municipality ${largest.municipality}, partners ${largest.partners}`;
  return `${where}, the municipality is ${higher > lower ? 'more' : 'less'} positive than the partners${figures}.`;
}

function gapSentence({ subject: about, kind, total, unsaid, silent, higher, lower, close, largest }: GapFacts): string {
  if (total === 0) return silence[silent];
  const [one, many] = counted[kind];
  const rest = unsaid === 0 ? '' : ` On ${unsaid} it cannot be said.`;
  if (total === 1 && unsaid === 0) return onlyOne(one, subject[about], { higher, lower, largest });
  const all = total + unsaid;
  if (close === total)
    return `On ${unsaid === 0 ? `all ${all}` : `${total} of the ${all}`} ${many} ${subject[about]}, municipality and partners think about the same.${rest}`;
  const on = (count: number) => `on ${count === 0 ? 'none' : count}`;
  const alike = close === 0 ? `On no ${one} do they` : `On ${close} they`;
  const first = `Of the ${all} ${many} ${subject[about]}, the municipality is more positive than the partners ${on(higher)} and less positive ${on(lower)}. ${alike} think about the same.${rest}`;
  if (largest === null) return first;
  return `${first} The gap is largest on “${largest.title}”: municipality ${largest.municipality}, partners ${largest.partners}.`;
}

export const en: AnalyticsTexts = {
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
  gapClass: { higher: 'municipality higher', close: 'about the same', lower: 'municipality lower' },
  gapClassUnknown: 'cannot be said',
  reasons,
  withheld: 'not shown',
  tooFew: 'too few answers to show',
  bounds: {
    'at-least': (figure) => `${figure} or higher`,
    'at-most': (figure) => `${figure} or lower`,
    between: (low, high) => `between ${low} and ${high}`,
  },
  certainty: {
    close: 'surely small',
    higher: 'surely higher',
    lower: 'surely lower',
    'no-demonstrable-difference': 'not certain',
    firm: 'firm',
    fragile: 'fragile',
  },
  surelySmall: { higher: 'surely higher, but little', lower: 'surely lower, but little' },
  gapSentence,
  fragileByOrganisation: (name) => `Without ${name} the picture changes.`,
  fragileByAnswer: {
    criterion: 'If one answer is one point different, the picture changes.',
    theme: 'If one respondent’s theme score is one point different, the picture changes.',
  },
  findings,
  distributionChart,
  gapChart,
  heatMapChart,
  quadrantChart,
  report,
  responseChart,
};

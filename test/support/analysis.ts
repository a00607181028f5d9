import type {
  GapAnalysis,
  OrganisationSummary,
  SubjectAnalysis,
  Summary,
  WaveAnalysis,
} from '../../analytics/analysis.ts';
import type { AnalysisBody, SubjectBody } from '../../api/contract/analysis/analysis.ts';

/** A small analysis, written by hand: one person of the municipality gave 5, two of partner A gave 2 and 3. */
export function smallAnalysis(names: { readonly criterion?: string; readonly partner?: string } = {}): WaveAnalysis {
  const { criterion = 'trust.open', partner = 'A' } = names;
  const theme = criterion.split('.', 1)[0] ?? '';
  return {
    wave: '2025',
    coalition: 'Wonen',
    attribution: 'organisation',
    criteria: Object.fromEntries([[criterion, subject(partner)]]),
    pooled: { sigma2: 0.5, tau2: 0, icc1: null },
    themes: Object.fromEntries([[theme, NOBODY]]),
    pooledThemes: null,
    change: null,
  };
}

/** A criterion of an analysis that must be there, with everything in it shown. */
export function subjectOf({ waves }: AnalysisBody, id: string, wave = 0): Shown<SubjectBody> {
  const subject = waves[wave]?.criteria[id];
  if (subject === undefined) throw new Error(`There is no ${id} in wave ${wave}.`);
  return subject as Shown<SubjectBody>;
}

type Shown<Body> = { readonly [Field in keyof Body]: Shown<Exclude<Body[Field], { readonly withheld: true }>> };

/** Nobody answered. */
export const NOBODY: SubjectAnalysis = {
  municipality: null,
  partners: null,
  gap: null,
  between: null,
  organisations: {},
};

function subject(partner: string): SubjectAnalysis {
  return {
    municipality: ONE,
    partners: { ...TWO, organisations: 1, meanOfMeans: 2.5 },
    gap: GAP,
    between: null,
    organisations: Object.fromEntries([[partner, ORGANISATION]]),
  };
}

const NO_AGREEMENT = { rwg: null, rwgChance: null, agreement: null, polarised: null, favourable: null } as const;
const FEW_AGREE = {
  rwg: 'too-few',
  rwgChance: 'too-few',
  agreement: 'too-few',
  polarised: 'too-few',
  favourable: 'too-few',
} as const;

const ONE: Summary = {
  n: 1,
  cannotJudge: 0,
  mean: 5,
  sd: null,
  median: 5,
  distribution: [0, 0, 0, 0, 1],
  averageDeviation: null,
  averageDeviationMedian: null,
  ...NO_AGREEMENT,
  reasons: { sd: 'too-few', averageDeviation: 'too-few', averageDeviationMedian: 'too-few', ...FEW_AGREE },
};

const TWO: Summary = {
  n: 2,
  cannotJudge: 1,
  mean: 2.5,
  sd: Math.SQRT1_2,
  median: 2.5,
  distribution: [0, 1, 1, 0, 0],
  averageDeviation: 0.5,
  averageDeviationMedian: 0.5,
  ...NO_AGREEMENT,
  reasons: FEW_AGREE,
};

const ORGANISATION: OrganisationSummary = {
  ...TWO,
  shrunken: null,
  reasons: { ...FEW_AGREE, shrunken: 'few-partners' },
};

const GAP: GapAnalysis = {
  value: 2.5,
  interval: null,
  class: 'higher',
  label: null,
  certainty: 'firm',
  p: null,
  q: null,
  delta: 1,
  deltaByOrganisation: 1,
  superiority: 1,
  deltaInterval: null,
  fragile: { by: null },
  silence: null,
  quadrant: null,
  reasons: {
    interval: 'too-few',
    label: 'too-few',
    p: 'too-few',
    q: 'too-few',
    deltaInterval: 'too-few',
    silence: 'no-invitations',
    quadrant: 'few-partners',
  },
};

import type { SubjectBody, WaveAnalysisBody } from '../../../contract/analysis/analysis.ts';

/** What a table is about: the criteria of a wave or its themes. */
export type Subjects = {
  readonly kind: 'criteria' | 'themes';
  readonly rows: readonly (readonly [id: string, subject: SubjectBody])[];
};

export function subjectsOf(wave: WaveAnalysisBody, kind: Subjects['kind']): Subjects {
  return { kind, rows: Object.entries(wave[kind]) };
}

/**
 * Who is shown with an answer, and how it is kept. Fixed when the wave opens.
 * organisation: the organisation that it was given for, by name · confidential: nobody; everyone answers alone, the
 * answer is final, and nothing that is stored with it says whose it is (docs/adr/0010-confidential.md).
 */
export const ATTRIBUTIONS = ['organisation', 'confidential'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** The version of the sentences that tell a respondent who sees the answers; stored with every submission. */
export const ATTRIBUTION_TEXT_VERSION = '2026-4';

/** Who answered in confidence was told until then that only all partners together are shown, so that this is what is. */
export const TOLD_TOGETHER_ONLY: readonly string[] = ['2026-1', '2026-2', '2026-3'];

/** The instants that decide a wave's state. `openedAt` is the coordinator's act, `opensAt` the date that was planned. */
export type WaveTimes = {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly openedAt: Date | null;
};

/**
 * draft: the coordinator is still preparing · planned: opened, but its first day is still to come
 * · open: answers are accepted · closed: they are not any more.
 */
export const WAVE_STATES = ['draft', 'planned', 'open', 'closed'] as const;
export type WaveState = (typeof WAVE_STATES)[number];

/** Who had begun before a wave closed may finish for so long after it, so that nobody loses work to the clock. */
export const GRACE_MINUTES = 30;

/** Until when an answer that was begun before closing can still be submitted. */
export function graceEndOf({ closesAt }: Pick<WaveTimes, 'closesAt'>): Date {
  return new Date(closesAt.getTime() + GRACE_MINUTES * 60_000);
}

/** The state of a wave at an instant; it follows from the times alone, so no job can be late. */
export function stateOf(wave: WaveTimes, now: Date): WaveState {
  if (wave.openedAt === null) return 'draft';
  if (now >= wave.closesAt) return 'closed';
  return now < wave.opensAt ? 'planned' : 'open';
}

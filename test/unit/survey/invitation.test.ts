import { describe, expect, it } from 'vitest';
import { type Followed, isAwaited, progressOf } from '../../../survey/invitation.ts';

const untouched: Followed = { hasResponse: false, hasDraft: false, openedAt: null, declinedAt: null };
const then = new Date('2026-03-10T10:00:00Z');

describe('how far an invited person has come', () => {
  it.each([
    ['nothing has happened', {}, 'not-started'],
    ['the page was looked at', { openedAt: then }, 'opened'],
    ['there is a draft, whoever looked', { hasDraft: true }, 'started'],
    [
      'the person declined, also beside a colleague’s draft',
      { hasDraft: true, openedAt: then, declinedAt: then },
      'declined',
    ],
    ['there is a response, also a colleague’s', { hasResponse: true, declinedAt: then }, 'submitted'],
    ['a submitted answer is being changed', { hasResponse: true, hasDraft: true }, 'submitted'],
  ] as const)('when %s', (_when, known, progress) => {
    expect(progressOf({ ...untouched, ...known })).toBe(progress);
  });

  it('says of whom an answer is still to be expected', () => {
    const awaited = (['not-started', 'opened', 'started', 'submitted', 'declined'] as const).filter((progress) =>
      isAwaited({ progress, passedOnAt: null }),
    );
    expect(awaited).toEqual(['not-started', 'opened', 'started']);
    expect(isAwaited({ progress: 'started', passedOnAt: then })).toBe(false);
  });
});

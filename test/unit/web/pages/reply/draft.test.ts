import { describe, expect, it } from 'vitest';
import {
  type GapToReply,
  isChanged,
  repliesOf,
  type Stored,
  shownOf,
  unsaidOf,
} from '../../../../../web/pages/reply/draft.ts';

const reading = { municipality: 'M', partners: 'P', outcome: 'agreed', together: null } as const;
const sent: Stored = {
  ...{ organisation: 'a' as Stored['organisation'], text: 'Anders', version: 3 },
  stance: 'otherwise',
  ...{ repliedAt: '2026-03-10T10:00:00.000Z', isCurrent: true },
};

function gap(...replies: readonly Stored[]): GapToReply {
  const title = { nl: 'Duidelijk', en: 'Clear' };
  return { id: '1' as GapToReply['id'], title, row: null, reading, readingVersion: 2, replies: [...replies] };
}

describe('what stands in the fields of a reply', () => {
  it('is what was sent by the organisation, until something else is filled in', () => {
    expect(shownOf(gap(sent), 'a', {})).toEqual({ stance: 'otherwise', text: 'Anders' });
    expect(shownOf(gap(sent), 'a', { 1: { stance: 'recognised', text: '' } }).stance).toBe('recognised');
  });

  it('is nothing for another organisation', () => {
    expect(shownOf(gap(sent), 'b', {})).toEqual({ stance: '', text: '' });
  });
});

describe('what is sent', () => {
  it('is what was chosen, with the wording that it is to and the reply that it replaces', () => {
    const drafts = { 1: { stance: 'recognised', text: '  ' } } as const;
    const reply = { gap: '1', readingVersion: 2, stance: 'recognised', text: null };
    expect(repliesOf([gap()], 'a', drafts)).toEqual([{ ...reply, version: 0 }]);
    expect(repliesOf([gap(sent)], 'a', drafts)).toEqual([{ ...reply, version: 3 }]);
  });

  it('is nothing where nothing was chosen, or where it is as it was sent', () => {
    expect(repliesOf([gap()], 'a', { 1: { stance: '', text: 'Los' } })).toEqual([]);
    expect(repliesOf([gap(sent)], 'a', { 1: { stance: 'otherwise', text: 'Anders ' } })).toEqual([]);
  });

  it('is the same words again when the reading was worded otherwise since', () => {
    const old = { ...sent, isCurrent: false };
    expect(isChanged(gap(old), 'a', {})).toBe(true);
    expect(repliesOf([gap(old)], 'a', {})).toMatchObject([{ stance: 'otherwise', text: 'Anders', version: 3 }]);
  });
});

describe('what has to be said first', () => {
  it('is how it is seen, by who sees it differently', () => {
    expect(unsaidOf([gap()], 'a', { 1: { stance: 'otherwise', text: ' ' } })).toEqual(['1']);
    expect(unsaidOf([gap()], 'a', { 1: { stance: 'recognised', text: '' } })).toEqual([]);
    expect(unsaidOf([gap(sent)], 'a', {})).toEqual([]);
  });
});

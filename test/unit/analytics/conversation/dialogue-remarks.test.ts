import { describe, expect, it } from 'vitest';
import { dialogueRemarks } from '../../../../analytics/conversation/dialogue-remarks.ts';
import { type Disclosed, WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import type { Comment, Facts } from '../../../../analytics/facts/facts.ts';
import type { Role } from '../../../../survey/criterion.ts';

function remark(role: Role, text: string | null, question = 'player'): Comment {
  return { id: String(text), question, role, organisation: null, text, redacted: text === null };
}

function of(comments: Disclosed<readonly Comment[]>) {
  return dialogueRemarks({ facts: { comments } as unknown as Facts }, 'player');
}

const texts = (comments: readonly Comment[]) => comments.map(({ text }) => text);

describe('remarks on a dialogue sheet', () => {
  it('are those on the theme, by side, in their order', () => {
    const told = of([
      remark('partner', 'twee'),
      remark('partner', 'een'),
      remark('municipality', 'drie'),
      remark('partner', 'elders', 'goals'),
    ]);
    expect([texts(told?.partner ?? []), texts(told?.municipality ?? []), told?.more]).toEqual([
      ['twee', 'een'],
      ['drie'],
      0,
    ]);
  });

  it('are three of a side at most, and how many more there are is said', () => {
    const told = of(['a', 'b', 'c', 'd', 'e'].map((text) => remark('partner', text)));
    expect([texts(told?.partner ?? []), told?.more]).toEqual([['a', 'b', 'c'], 2]);
  });

  it('end after a whole word when they are long', () => {
    const [long] = of([remark('partner', `${'woord '.repeat(40)}einde`)])?.partner ?? [];
    expect(long?.text).toBe(`${'woord '.repeat(29)}woord …`);
  });

  it('leave out what the coordinator left out, and are not shown where they may not be', () => {
    expect(of([remark('partner', null)])).toEqual({ municipality: [], partner: [], more: 0 });
    expect(of(WITHHELD)).toBeNull();
    expect(dialogueRemarks({ facts: null }, 'player')).toEqual({ municipality: [], partner: [], more: 0 });
  });
});

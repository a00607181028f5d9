import { describe, expect, it } from 'vitest';
import { invitationCodeOf, readInvitationCode } from '../../../survey/invitation-code.ts';

describe('the short code of an invitation', () => {
  it('is the number that the bytes make, to the base of 31, in two groups of four', () => {
    expect(invitationCodeOf(new Uint8Array(32))).toBe('2222-2222');
    expect(invitationCodeOf(new Uint8Array([1]))).toBe('3222-2222');
    expect(invitationCodeOf(new Uint8Array([31]))).toBe('2322-2222');
    expect(invitationCodeOf(new Uint8Array([30]))).toBe('Z222-2222');
  });

  it('has no sign that looks like another one', () => {
    const codes = Array.from({ length: 31 }, (_, i) => invitationCodeOf(new Uint8Array([i])));
    expect(codes.map(([first]) => first).join('')).toBe('23456789ABCDEFGHJKMNPQRSTUVWXYZ');
  });

  it.each([
    ['K7QM-3XRA', 'K7QM-3XRA'],
    ['k7qm3xra', 'K7QM-3XRA'],
    ['  k7 qm – 3x ra ', 'K7QM-3XRA'],
    ['K7QM‑3XRA', 'K7QM-3XRA'],
    ['K7QM-3XR', null],
    ['K7QM-3XRAA', null],
    ['K7QM-3XR0', null],
    ['K7QM-3XRI', null],
    ['K7QM_3XRA', null],
    ['', null],
  ])('reads “%s” as %s', (typed, code) => {
    expect(readInvitationCode(typed)).toBe(code);
  });
});

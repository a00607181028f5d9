/** No letter or digit that looks like another one: 0 and O, 1 and I and L are left out. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;
const GROUP = 4;

/** The short code of an invitation, as it is printed: `K7QM-3XRA`. 31⁸ is about 8.5 × 10¹¹, so guessing has to be limited. */
export type InvitationCode = string & { readonly __invitationCode: true };

/** The code that random bytes make: as a number to the base of 31, its last eight digits. */
export function invitationCodeOf(bytes: Uint8Array): InvitationCode {
  let rest = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  let signs = '';
  for (let i = 0; i < LENGTH; i++) {
    signs += SIGNS[Number(rest % BigInt(SIGNS.length))];
    rest /= BigInt(SIGNS.length);
  }
  return grouped(signs);
}

/** The code that somebody typed, with lower case, spaces and dashes as they like; null when it can be none. */
export function readInvitationCode(typed: string): InvitationCode | null {
  const signs = typed.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, '');
  const isCode = signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign));
  return isCode ? grouped(signs) : null;
}

function grouped(signs: string): InvitationCode {
  return `${signs.slice(0, GROUP)}-${signs.slice(GROUP)}` as InvitationCode;
}

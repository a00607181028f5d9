import { z } from 'zod';
import { VISIBLE } from '../../survey/clean-text.ts';
import type { EditionId, Id } from '../../survey/id.ts';
import { typedLine } from '../../survey/typed-text.ts';

/** A UUID that names one kind of thing; in capitals it is the same id, as it is to the database. */
export function id<Kind extends string>() {
  return uuid as unknown as z.ZodType<Id<Kind>>;
}

export const uuid = z.uuid().toLowerCase();

/** An own questionnaire has a UUID, the shipped one a name. */
export const editionId = z.string().regex(/^[\w-]{1,80}$/) as unknown as z.ZodType<EditionId>;

/** One line of text a person typed, not empty. */
export function line(maximum: number) {
  return typedLine(maximum).regex(VISIBLE);
}

/** A calendar date, `2026-03-29`, from 1900 up to and including 2100; it means that whole day in Europe/Amsterdam. */
export const date = z.iso.date().regex(/^(19|20)\d\d-|^2100-/);

/** An instant, `2026-03-29T22:00:00.000Z`. */
export const instant = z.iso.datetime();

/** A text in every language of the product. */
export const localized = z.object({ nl: z.string(), en: z.string() });

/** An e-mail address as a browser's own e-mail field takes it: zod's usual pattern refuses some that exist. */
export const email = z
  .string()
  .trim()
  .max(254)
  .check(z.email({ pattern: z.regexes.html5Email }));

/** The e-mail address of an account: better-auth lets nobody sign in whose address zod's usual pattern refuses. */
export const accountEmail = z.string().trim().max(254).check(z.email());

/** A new password of an account. */
export const newPassword = z.string().min(12).max(128);

/**
 * A record whose keys are read elsewhere. zod leaves a key `__proto__` out of a record in silence; here it is refused,
 * as the unknown key that it is.
 */
export function record<Value>(value: z.ZodType<Value>) {
  return z.preprocess(refuseProto, z.record(z.string(), value));
}

function refuseProto(value: unknown, context: z.RefinementCtx): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')) {
    context.addIssue({ code: 'unrecognized_keys', keys: ['__proto__'], input: {} });
  }
  return value;
}

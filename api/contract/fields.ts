import { z } from 'zod';
import type { Id } from '../../survey/id.ts';
import { typedLine } from '../../survey/typed-text.ts';

/** A UUID that names one kind of thing. */
export function id<Kind extends string>() {
  return z.uuid() as unknown as z.ZodType<Id<Kind>>;
}

/** One line of text a person typed, not empty. */
export function line(maximum: number) {
  return typedLine(maximum).min(1);
}

/** A calendar date, `2026-03-29`; it means that whole day in Europe/Amsterdam. */
export const date = z.iso.date();

/** An instant, `2026-03-29T22:00:00.000Z`. */
export const instant = z.iso.datetime();

export const email = z.email().max(254);

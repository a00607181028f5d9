import { z } from 'zod';
import { ROLES } from '../../survey/criterion.ts';
import { MAIL_STATES } from '../../survey/mail.ts';
import { PROMISE_STATES } from '../../survey/promise.ts';
import { PROMISE_MOMENTS } from '../../survey/promise-reminders.ts';
import { typedLines } from '../../survey/typed-text.ts';
import { date, id, instant, line, localized } from './fields.ts';

/** What a promise is: who does what before which day, and who is reminded of it. */
const wanted = {
  /** The chosen gap that it is about; null: none in particular. */
  gapId: id<'chosen-gap'>().nullable(),
  organisationId: id<'organisation'>(),
  /** Who of the organisation gets mail about it; null: nobody. */
  personId: id<'person'>().nullable(),
  text: line(300),
  /** The last day to do it: from 2000 on, and within ten years. */
  dueOn: date,
};

export const NewPromiseBody = z.strictObject({
  /** The wave whose results it answers to; it has closed. */
  waveId: id<'wave'>(),
  ...wanted,
});
export type NewPromiseBody = z.infer<typeof NewPromiseBody>;

export const ChangedPromiseBody = z.strictObject({
  ...wanted,
  state: z.enum(PROMISE_STATES),
  /** What came of it; null, or nothing typed: nothing is said. */
  note: typedLines(1000).nullable(),
  /** The version that was changed. */
  version: z.int().min(1),
});
export type ChangedPromiseBody = z.infer<typeof ChangedPromiseBody>;

export const PromiseBody = z.object({
  id: id<'promise'>(),
  waveId: id<'wave'>(),
  gapId: id<'chosen-gap'>().nullable(),
  organisationId: id<'organisation'>(),
  personId: id<'person'>().nullable(),
  text: z.string(),
  dueOn: date,
  state: z.enum(PROMISE_STATES),
  /** The day on which it came into this state; null while it never changed. */
  stateOn: date.nullable(),
  note: z.string().nullable(),
  version: z.int(),
  /** The waves that ask, or asked, whether it was kept; the first one first. */
  askedIn: z.array(id<'wave'>()),
  /** The mails that went about it, the first one first. `at`: when its state was reached. */
  mails: z.array(
    z.object({ id: id<'mail'>(), moment: z.enum(PROMISE_MOMENTS), state: z.enum(MAIL_STATES), at: instant }),
  ),
  /** The mail that will go next if nothing changes; null: none. */
  nextMail: z.object({ moment: z.enum(PROMISE_MOMENTS), on: date }).nullable(),
});
export type PromiseBody = z.infer<typeof PromiseBody>;

/** An organisation that is a member, or that promised something when it was one. */
const PromisingBody = z.object({
  id: id<'organisation'>(),
  name: z.string(),
  role: z.enum(ROLES),
  isMember: z.boolean(),
  /** Who stands under it in the address book. */
  people: z.array(z.object({ id: id<'person'>(), name: z.string() })),
});

/** A wave that was promised after, asked, or can be promised after. */
const PromisedWaveBody = z.object({
  id: id<'wave'>(),
  name: z.string(),
  isClosed: z.boolean(),
  /** The gaps that are talked about. */
  gaps: z.array(
    z.object({
      id: id<'chosen-gap'>(),
      kind: z.enum(['theme', 'criterion']),
      subject: z.enum(['municipality', 'coalition']),
      title: localized,
    }),
  ),
});

/** The promises of a coalition, the first to be done first, with what a form about them needs. */
export const PromisesBody = z.object({
  coalition: z.object({ id: id<'coalition'>(), name: z.string() }),
  /** The calendar day that decides what is overdue. */
  today: date,
  organisations: z.array(PromisingBody),
  /** The latest first. */
  waves: z.array(PromisedWaveBody),
  promises: z.array(PromiseBody),
});
export type PromisesBody = z.infer<typeof PromisesBody>;

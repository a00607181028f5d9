import type { ConversationState } from './conversation.ts';
import type { Role } from './criterion.ts';
import type { Localized } from './locale.ts';
import type { RatingFault } from './rating-file.ts';

/** Nothing to add to the code. */
type NoFacts = Readonly<Record<never, never>>;

/**
 * Every way in which the product says no, and the facts that its sentence needs.
 * The code is stable: programs may rely on it. The sentences are in `texts/`, one per code and language.
 */
export type ProblemFacts = {
  'request.invalid': { readonly field: string };
  'request.too-large': { readonly limitKilobytes: number };
  'request.too-many': { readonly retryAfterSeconds: number };
  'request.cross-site': NoFacts;
  'request.not-json': NoFacts;
  /** What came is no HTTP, or came too slowly, or with headers that are too long. */
  'request.malformed': NoFacts;
  'request.timeout': NoFacts;
  'request.headers-too-large': NoFacts;
  'route.unknown': NoFacts;
  'route.method': { readonly allowed: string };
  'server.failed': { readonly reference: string };

  'installation.done': NoFacts;
  'installation.empty': NoFacts;
  'installation.wrong-code': NoFacts;
  'session.missing': NoFacts;
  'session.forbidden': NoFacts;
  'account.exists': { readonly email: string };
  'account.unknown': { readonly email: string };
  /** better-auth refused; its own stable code is passed on. */
  'sign-in.refused': { readonly reason: string };
  /** Too many wrong codes: better-auth asks for the password again, or locks the account for a quarter of an hour. */
  'sign-in.start-again': NoFacts;
  'sign-in.locked': NoFacts;

  /** `line`: the first line of the log that is not as it was written. */
  'audit.broken': { readonly line: number };

  'coalition.unknown': NoFacts;
  'coalition.name-taken': { readonly name: string };
  'coalition.period': NoFacts;
  'organisation.already-member': { readonly name: string };
  'organisation.unknown': NoFacts;
  'organisation.in-use': { readonly name: string };
  'organisation.name-taken': { readonly name: string };
  'organisation.in-coalition': { readonly name: string };
  /** The municipality itself stays in its address book. */
  'organisation.own': { readonly name: string };
  'person.unknown': NoFacts;
  'person.email-taken': { readonly email: string };
  'person.in-use': { readonly name: string };
  'import.too-many-rows': { readonly rows: number; readonly limit: number };
  'import.faulty': { readonly rows: number };
  'respondent.already-listed': { readonly email: string };
  'respondent.unknown': NoFacts;
  'respondent.in-use': { readonly name: string };
  'respondent.last': { readonly name: string; readonly role: Role; readonly wave: string };

  'wave.unknown': NoFacts;
  'wave.name-taken': { readonly name: string };
  'wave.dates': NoFacts;
  'wave.closes-in-past': NoFacts;
  'wave.no-municipality-respondent': NoFacts;
  'wave.no-partner-respondent': NoFacts;
  'wave.not-draft': NoFacts;
  'wave.not-open': NoFacts;
  /** `graceUntil`: until when answers that were begun before closing could still be submitted. */
  'wave.closed': { readonly closedAt: string; readonly graceUntil: string };
  'wave.results-viewed': NoFacts;

  /** Nobody may see results yet, or there are none. */
  'results.withheld': { readonly why: 'municipality-outstanding' | 'until-closed' | 'grace' | 'no-answers' };
  'results.confidential': NoFacts;

  'ratings.faulty': { readonly faults: readonly RatingFault[]; readonly count: number };
  'ratings.columns': { readonly missing: string };
  'ratings.quotes': { readonly line: number };
  'ratings.empty': NoFacts;
  'ratings.many-criteria': { readonly most: number };
  'ratings.wave-exists': { readonly wave: string; readonly coalition: string };
  'ratings.wave-in-future': { readonly wave: string };
  'ratings.own-name': { readonly organisation: string; readonly wave: string };
  'edition.unknown': NoFacts;
  'edition.frozen': { readonly name: string };
  'edition.in-use': { readonly name: string; readonly wave: string };
  'edition.conflict': { readonly version: number };

  'promise.unknown': NoFacts;
  'promise.conflict': { readonly version: number };
  'promise.wave-open': { readonly wave: string };
  /** `latest`: the last day that it can be, YYYY-MM-DD. */
  'promise.due-date': { readonly latest: string };
  /** `wave`: the first one that asks whether it was kept. */
  'promise.asked': { readonly wave: string };

  /** Also when it may not be shown: nobody finds out by guessing what was said. */
  'comment.unknown': NoFacts;
  'publication.wave-open': NoFacts;
  /** `until`: until when who had begun before closing may still submit. */
  'publication.grace': { readonly until: string };
  'publication.no-results': NoFacts;
  /** The result is not the one that was looked at. */
  'publication.changed': NoFacts;
  'publication.unknown': NoFacts;
  'publication.withdrawn': NoFacts;
  'publication.none': NoFacts;

  /** What is talked about is what a wave showed in the end. */
  'conversation.wave-open': NoFacts;
  /** Somebody else changed the choice, or the reading, meanwhile. */
  'conversation.conflict': { readonly version: number };
  /** Partners have what is read before them, so it stays as it is. */
  'conversation.offered': { readonly state: ConversationState };
  /** `gaps`: how many of those left out have a reading or a promise. */
  'conversation.words-lost': { readonly gaps: number; readonly replies: number };
  'gap.unknown': NoFacts;
  /** Contrast with white, at one decimal downwards. */
  'house-style.contrast': { readonly contrast: number; readonly least: number };
  'logo.kind': NoFacts;
  'logo.too-large': { readonly kilobytes: number };
  'logo.too-many-pixels': { readonly most: number; readonly mostTogether: number };
  'logo.too-complex': NoFacts;
  'logo.damaged': NoFacts;
  'logo.entities': NoFacts;
  'logo.empty': NoFacts;
  'conversation.none-chosen': NoFacts;
  /** `gap`: the first one of which both readings and the outcome are not there yet. */
  'conversation.incomplete': { readonly gap: Localized };
  'conversation.not-offered': NoFacts;
  /** `until`: until when the partners that have not replied to everything still can. */
  'conversation.not-replied': { readonly until: string };
  /** Days, `2026-03-29`: the first and the last one until which partners can be given time. */
  'reply.deadline': { readonly first: string; readonly last: string };
  'reply.none': NoFacts;
  'reply.over': { readonly until: string };
  'reply.not-partner': NoFacts;
  /** The reading is not worded any more as it was when it was read. */
  'reply.changed': NoFacts;
  /** Somebody of the same organisation replied meanwhile. */
  'reply.conflict': NoFacts;
  /** By the link of a result, from another browser. */
  'reply.taken': { readonly organisation: string };
  'report.unknown': NoFacts;
  /** No coalition that was asked for closed a wave in the year. */
  'report.no-wave': { readonly year: number };
  /** A report for the partners of a coalition is about that one. */
  'report.one-coalition': NoFacts;
  /** `known`: the names that come nearest, or all. */
  'report.coalition-unknown': { readonly name: string; readonly known: readonly string[] };
  'report.not-made': NoFacts;
  'report.not-comparable': NoFacts;
  'report.preview-too-long': { readonly seconds: number };

  'invitation.unknown': NoFacts;
  'mail.placeholder': { readonly placeholder: string; readonly allowed: string };
  'mail.link-missing': { readonly placeholder: string };
  'mail.unknown': NoFacts;
  'code.unknown': NoFacts;
  'letters.nobody': NoFacts;
  'proxy.confidential': NoFacts;
  'proxy.unconfirmed': NoFacts;
  /** The respondent, or a colleague, has submitted personally; nobody types over that. */
  'proxy.own-answers': NoFacts;
  'pass-on.unknown': NoFacts;
  'sitting.unknown': NoFacts;
  'draft.conflict': { readonly version: number };
  'submission.mandate-missing': NoFacts;
  'submission.empty': NoFacts;
  'submission.differs': NoFacts;
  /** `isFinal`: in a confidential wave, where nothing can be looked up or changed any more. */
  'submission.already-answered': { readonly isFinal: boolean };
  'submission.replaced-elsewhere': NoFacts;
};

export type ProblemCode = keyof ProblemFacts;

export type Problem = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly facts: ProblemFacts[Code] };
}[ProblemCode];

/** A refusal on its way to whoever asked; the one kind of error that is shown to people. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** Makes the refusal for a code and its facts. */
export function refuse<Code extends ProblemCode>(code: Code, facts: ProblemFacts[Code]): Refusal {
  return new Refusal({ code, facts } as Problem);
}

/**
 * Every way in which the product says no, and the facts that its sentence needs.
 * The code is stable: programs may rely on it. The sentences are in `texts/`, one per code and language.
 */
export type ProblemFacts = {
  'request.invalid': { readonly field: string };
  'request.too-large': { readonly limitKilobytes: number };
  'request.too-many': { readonly retryAfterSeconds: number };
  'request.cross-site': {};
  'request.not-json': {};
  'route.unknown': {};
  'route.method': { readonly allowed: string };
  'server.failed': { readonly reference: string };

  'installation.done': {};
  'installation.wrong-code': {};
  'session.missing': {};
  'session.forbidden': {};
  /** better-auth refused; its own stable code is passed on. */
  'sign-in.refused': { readonly reason: string };

  'coalition.unknown': {};
  'coalition.name-taken': { readonly name: string };
  'coalition.period': {};
  'organisation.already-member': { readonly name: string };
  'organisation.unknown': {};
  'organisation.in-use': { readonly name: string };
  'respondent.already-listed': { readonly email: string };
  'respondent.unknown': {};
  'respondent.in-use': { readonly name: string };

  'wave.unknown': {};
  'wave.name-taken': { readonly name: string };
  'wave.dates': {};
  'wave.closes-in-past': {};
  'wave.no-municipality-respondent': {};
  'wave.no-partner-respondent': {};
  'wave.not-draft': {};
  'wave.not-open': {};
  'wave.closed': { readonly closedAt: string };
  'wave.results-viewed': {};

  'invitation.unknown': {};
  'draft.conflict': { readonly version: number };
  'submission.mandate-missing': {};
  'submission.empty': {};
  'submission.differs': {};
  'submission.already-answered': {};
  'submission.replaced-elsewhere': {};
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

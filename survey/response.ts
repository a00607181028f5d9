import type { Role, ThemeId } from './criterion.ts';
import type { InvitationId, OrganisationId, PromiseId } from './id.ts';
import type { PromiseVerdict } from './promise.ts';
import type { RegimeElement, RegimeWish } from './questionnaire.ts';
import type { Rating, Score } from './scale.ts';
import type { Attribution } from './wave.ts';

/** What a response says beside its ratings; a key is absent when the question was skipped. */
export type ResponseFacts = {
  readonly ladder?: { readonly now?: Score; readonly wanted?: Score };
  readonly importance?: readonly ThemeId[];
  /** Percent of the whole effort by organisation, adding up to 100; 'unknown' for "I do not know". */
  readonly share?: Readonly<Record<OrganisationId, number>> | 'unknown';
  readonly wishes?: Readonly<Partial<Record<RegimeElement, RegimeWish>>>;
  readonly comments?: Readonly<Record<ThemeId, string>>;
  /** By the id of the open question. */
  readonly open?: Readonly<Record<string, string>>;
  /** The municipality's own guess of the partners' average, 1–5. */
  readonly predictions?: Readonly<Record<ThemeId, Score>>;
  /** Whether promises were kept. */
  readonly promises?: Readonly<Record<PromiseId, PromiseVerdict>>;
  readonly relation?: { readonly role?: string; readonly since?: number };
};

/** One answer to the whole questionnaire: ratings in the edition's order of criteria, and the rest. */
export type Response = {
  readonly ratings: readonly Rating[];
  readonly facts: ResponseFacts;
};

/** What identifies the one response that an invitation may give. */
export type ResponseOwner = {
  readonly organisationId: OrganisationId;
  /** Null when all invitations of the organisation share one response. */
  readonly invitationId: InvitationId | null;
};

/**
 * A partner answers once on behalf of the organisation. The municipality's people each answer for themselves, and so does
 * everybody in a confidential wave.
 */
export function ownerOf(invitation: {
  readonly id: InvitationId;
  readonly organisationId: OrganisationId;
  readonly role: Role;
  readonly attribution: Attribution;
}): ResponseOwner {
  const shared = invitation.role === 'partner' && invitation.attribution === 'organisation';
  return { organisationId: invitation.organisationId, invitationId: shared ? null : invitation.id };
}

declare const brand: unique symbol;

/** A string that names one kind of thing; the compiler refuses it where another kind is meant. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type MunicipalityId = Id<'municipality'>;
export type OrganisationId = Id<'organisation'>;
export type PersonId = Id<'person'>;
export type CoalitionId = Id<'coalition'>;
export type WaveId = Id<'wave'>;
export type InvitationId = Id<'invitation'>;
export type SubmissionId = Id<'submission'>;
export type ConfidentialResponseId = Id<'confidential-response'>;
export type EditionId = Id<'edition'>;
export type UserId = Id<'user'>;
export type MailingId = Id<'mailing'>;
export type MailId = Id<'mail'>;
export type PublicationId = Id<'publication'>;
export type ChosenGapId = Id<'chosen-gap'>;
export type ReplyId = Id<'reply'>;
export type PromiseId = Id<'promise'>;
export type ReportEditionId = Id<'report-edition'>;

import type { ColumnType, Generated } from 'kysely';
import type { BlockCell } from '../../analytics/cube/rating-block.ts';
import type { ResultContent } from '../../analytics/published.ts';
import type { AuditAction, AuditFacts } from '../../survey/audit.ts';
import type { OrganisationKind } from '../../survey/coalition.ts';
import type { GapKey, ReadingOutcome, ReplyChannel, ReplyStance } from '../../survey/conversation.ts';
import type { CriterionId, Role } from '../../survey/criterion.ts';
import type { LogoMedia } from '../../survey/house-style.ts';
import type {
  ChosenGapId,
  CoalitionId,
  ConfidentialResponseId,
  EditionId,
  InvitationId,
  MailId,
  MailingId,
  MunicipalityId,
  OrganisationId,
  PersonId,
  PromiseId,
  PublicationId,
  ReplyId,
  ReportEditionId,
  SubmissionId,
  UserId,
  WaveId,
} from '../../survey/id.ts';
import type { DeclineReason } from '../../survey/invitation.ts';
import type { Locale } from '../../survey/locale.ts';
import type { MailingKind, MailKind, MailState, OutboxKind } from '../../survey/mail.ts';
import type { Problem } from '../../survey/problem.ts';
import type { PromiseQuestion, PromiseState } from '../../survey/promise.ts';
import type { PromiseMoment } from '../../survey/promise-reminders.ts';
import type { ProxyMedium } from '../../survey/proxy.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import type { ReportAudience, ReportState, WantedReport } from '../../survey/report.ts';
import type { ResponseFacts } from '../../survey/response.ts';
import type { Rating } from '../../survey/scale.ts';
import type { Attribution } from '../../survey/wave.ts';

/** JSONB goes in as text, so that both drivers send the same bytes, and comes out parsed. */
type Json<Value> = ColumnType<Value, string, string>;

/** The tables as they are today; `migrations` tells how they came to be. */
export type Schema = {
  user: UserRow;
  account: AccountRow;
  session: { userId: UserId };
  twoFactor: { userId: UserId };
  municipality: { id: MunicipalityId; name: string; demo: boolean; created_at: Date };
  staff: { municipality_id: MunicipalityId; user_id: UserId };
  organisation: OrganisationRow;
  person: PersonRow;
  contact: ContactRow;
  coalition: CoalitionRow;
  membership: MembershipRow;
  respondent: RespondentRow;
  edition: EditionRow;
  wave: WaveRow;
  invitation: InvitationRow;
  pass_on: PassOnRow;
  sitting: { municipality_id: MunicipalityId; person_id: PersonId; token_hash: string };
  draft: DraftRow;
  submission: SubmissionRow;
  response: ResponseRow;
  mail_template: MailTemplateRow;
  reminder_plan: ReminderPlanRow;
  mailing: MailingRow;
  mail: MailRow;
  mail_invitation: MailInvitationRow;
  confidential_receipt: ConfidentialReceiptRow;
  confidential_response: ConfidentialResponseRow;
  rating_block: RatingBlockRow;
  redaction: RedactionRow;
  audit_entry: AuditEntryRow;
  result_set: ResultSetRow;
  publication: PublicationRow;
  conversation: ConversationRow;
  chosen_gap: ChosenGapRow;
  reply: ReplyRow;
  promise: PromiseRow;
  wave_promise: WavePromiseRow;
  promise_mail: PromiseMailRow;
  house_style: HouseStyleRow;
  report_number: ReportNumberRow;
  report_edition: ReportEditionRow;
  report_file: ReportFileRow;
};

/** better-auth owns this table and its column names; we insert the first account in one transaction with its municipality. */
type UserRow = {
  id: UserId;
  name: string;
  email: string;
  emailVerified: boolean;
  twoFactorEnabled: boolean | null;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
};

type AccountRow = {
  id: string;
  accountId: string;
  providerId: string;
  userId: UserId;
  password: string | null;
  updatedAt: Date;
};

export type PersonRow = {
  municipality_id: MunicipalityId;
  id: PersonId;
  name: string;
  email: string;
  /** The language in which this person is written to. */
  locale: Locale;
};

export type OrganisationRow = {
  municipality_id: MunicipalityId;
  id: OrganisationId;
  name: string;
  /** Null for the municipality itself. */
  kind: OrganisationKind | null;
};

/** A person who belongs to an organisation, in the address book of the municipality. */
export type ContactRow = {
  municipality_id: MunicipalityId;
  organisation_id: OrganisationId;
  person_id: PersonId;
};

type MembershipRow = {
  municipality_id: MunicipalityId;
  coalition_id: CoalitionId;
  organisation_id: OrganisationId;
  role: Role;
  /** The day from which it is no member any more; null for a member. */
  left_on: string | null;
};

export type CoalitionRow = {
  municipality_id: MunicipalityId;
  id: CoalitionId;
  name: string;
  task: string;
  starts_on: string;
  ends_on: string | null;
  created_at: Date;
};

export type RespondentRow = {
  municipality_id: MunicipalityId;
  coalition_id: CoalitionId;
  organisation_id: OrganisationId;
  person_id: PersonId;
};

export type EditionRow = {
  municipality_id: MunicipalityId;
  id: EditionId;
  /** The coordinator's own name for it; respondents never see it. */
  name: string;
  content: Json<QuestionnaireEdition>;
  /** The frozen edition that it was made from. */
  based_on: EditionId | null;
  /** The criteria that ask what that edition asked. */
  continues: Json<readonly CriterionId[]>;
  /** Counts changes, so that two tabs never overwrite silently. */
  version: number;
  created_at: Date;
  changed_at: Date;
  frozen_at: Date | null;
};

export type WaveRow = {
  municipality_id: MunicipalityId;
  id: WaveId;
  coalition_id: CoalitionId;
  edition_id: EditionId;
  name: string;
  attribution: Attribution;
  opens_at: Date;
  closes_at: Date;
  opened_at: Date | null;
  results_viewed_at: Date | null;
  /** When its ratings were read from a file; null for a wave that was held here. */
  imported_at: Date | null;
  /** When nothing in it could change any more: its ratings were packed, and confidential responses rewritten in random order. */
  sealed_at: Date | null;
  created_at: Date;
};

export type InvitationRow = {
  municipality_id: MunicipalityId;
  id: InvitationId;
  wave_id: WaveId;
  organisation_id: OrganisationId;
  person_id: PersonId;
  token_hash: string;
  /** When the person asked for no more reminders. */
  reminders_stopped_at: Generated<Date | null>;
  /** Of the short code that can be typed in place of the link. */
  code_hash: string;
  /** When somebody first looked at the page, not a mail program that follows links. */
  opened_at: Generated<Date | null>;
  declined_at: Generated<Date | null>;
  decline_reason: Generated<DeclineReason | null>;
  decline_note: Generated<string | null>;
  /** When the coordinator invited the colleague that this person named. */
  passed_on_at: Generated<Date | null>;
  pass_on_refused_at: Generated<Date | null>;
};

/** A colleague whom an invited person names; gone once the coordinator has decided. */
export type PassOnRow = {
  municipality_id: MunicipalityId;
  invitation_id: InvitationId;
  name: string;
  email: string;
  note: string | null;
  asked_at: Date;
};

export type DraftRow = {
  municipality_id: MunicipalityId;
  wave_id: WaveId;
  organisation_id: OrganisationId;
  invitation_id: InvitationId | null;
  version: number;
  /** Null once they were submitted. */
  answers: ColumnType<Record<string, unknown> | null, string | null, string | null>;
  page: number;
  saved_at: Date;
  /** Who changed which question last, where colleagues share the draft; null where one person answers alone. */
  authors: ColumnType<Authors | null, string | null | undefined, string | null>;
  saved_by: Generated<PersonId | null>;
};

/** By question, the person who changed it last. */
export type Authors = Readonly<Record<string, PersonId>>;

export type SubmissionRow = {
  id: SubmissionId;
  municipality_id: MunicipalityId;
  wave_id: WaveId;
  organisation_id: OrganisationId;
  invitation_id: InvitationId;
  /** SHA-256 of the answers as they are stored: the receipt. */
  digest: string;
  /** SHA-256 of the answers as they were sent: a repeat is known by it, whatever has changed in the coalition since. */
  sent_digest: string;
  replaces: SubmissionId | null;
  locale: Locale;
  attribution_version: string;
  attribution_text: string;
  submitted_at: Date;
  /** How the answers came, when somebody of the municipality entered them for the respondent; else null. */
  proxy_medium: ProxyMedium | null;
  /** The account that entered them. */
  proxy_by: UserId | null;
};

export type ResponseRow = {
  municipality_id: MunicipalityId;
  wave_id: WaveId;
  organisation_id: OrganisationId;
  invitation_id: InvitationId | null;
  /** Null when it was collected elsewhere. */
  submission_id: SubmissionId | null;
  ratings: readonly Rating[];
  facts: Json<ResponseFacts>;
};

type MailTemplateRow = {
  municipality_id: MunicipalityId;
  wave_id: WaveId;
  kind: MailKind;
  locale: Locale;
  subject: string;
  body: string;
};

type ReminderPlanRow = {
  municipality_id: MunicipalityId;
  wave_id: WaveId;
  days_before: readonly number[];
  at_most: number;
  held: boolean;
};

export type MailingRow = {
  municipality_id: MunicipalityId;
  id: MailingId;
  wave_id: WaveId;
  kind: MailingKind | 'promise' | 'test';
  /** promise: its last day is near, or has passed. */
  cause: 'coordinator' | 'plan' | 'promise';
  /** The day of the plan that it answers to; null unless the plan sent it. */
  due_on: string | null;
  /** Whom the reader is told to ask; answers to the mail go there too. */
  contact: string;
  created_at: Date;
  created_by: UserId | null;
};

export type MailRow = {
  municipality_id: MunicipalityId;
  id: MailId;
  mailing_id: MailingId;
  /** Null for a test mail, which goes to a colleague. */
  person_id: PersonId | null;
  name: string;
  address: string;
  locale: Locale;
  kind: OutboxKind;
  subject: string;
  /** With signs in place of the personal links; see `api/mail/body.ts`. */
  body: string;
  /** handing-over: every byte has been sent but the last, which is sent once this is stored; shown as `sending`. */
  state: MailState | 'handing-over';
  state_at: Date;
  created_at: Date;
  not_before: Date;
  claim: string | null;
  claimed_at: Date | null;
  attempts: number;
  sent_at: Date | null;
  fault: string | null;
};

export type MailInvitationRow = {
  municipality_id: MunicipalityId;
  mail_id: MailId;
  invitation_id: InvitationId;
  kind: MailingKind;
  round: number;
};

/** That an invited person answered in confidence, and what was told beforehand. Nothing in it is in any response. */
export type ConfidentialReceiptRow = {
  municipality_id: MunicipalityId;
  invitation_id: InvitationId;
  /** Of the submission's id, which is stored nowhere: a repeat is known by it. */
  submission_hash: string;
  attribution_version: string;
  attribution_text: string;
};

/** Answers without a person. The id is random and changes when the wave is sealed. */
export type ConfidentialResponseRow = {
  municipality_id: MunicipalityId;
  id: ConfidentialResponseId;
  wave_id: WaveId;
  role: Role;
  /** Null once the wave is sealed, if too few people of the organisation answered. */
  organisation_id: OrganisationId | null;
  ratings: readonly Rating[];
  facts: Json<ResponseFacts>;
};

/** The ratings of a sealed wave in one value; see `analytics/cube/rating-block.ts`. */
type RatingBlockRow = {
  municipality_id: MunicipalityId;
  wave_id: WaveId;
  criteria: number;
  cells: Json<readonly BlockCell[]>;
  ratings: Uint8Array;
};

/** A line of the log of what staff did; its hash covers all of it and the hash of the line before. */
export type AuditEntryRow = {
  municipality_id: MunicipalityId;
  /** 1 for the first line of the municipality. */
  seq: number;
  at: Date;
  /** Null when the server did it by itself. */
  actor: UserId | null;
  action: AuditAction;
  /** The id of what it was done to. */
  object: string;
  facts: Json<AuditFacts>;
  previous_hash: string;
  hash: string;
};

/** A result of a wave as it was at one moment; never changed, so that whoever refers to it finds the same figures. */
export type ResultSetRow = {
  municipality_id: MunicipalityId;
  wave_id: WaveId;
  /** 1 for the first of the wave. */
  number: number;
  method_version: string;
  content: Json<ResultContent>;
  /** SHA-256 of the content as canonical JSON. */
  digest: string;
  made_at: Date;
};

/** That a result set was published, with what, and perhaps withdrawn. */
export type PublicationRow = {
  municipality_id: MunicipalityId;
  id: PublicationId;
  wave_id: WaveId;
  /** 1 for the first of the wave. */
  version: number;
  result_set: number;
  token_hash: string;
  with_comments: boolean;
  /** What the coordinator says above it. */
  note: string | null;
  published_at: Date;
  published_by: UserId | null;
  withdrawn_at: Generated<Date | null>;
  withdrawn_by: Generated<UserId | null>;
};

/** What the coordinator put in the place of a remark. */
export type RedactionRow = {
  municipality_id: MunicipalityId;
  wave_id: WaveId;
  /** SHA-256 of wave, question and text. */
  comment_id: string;
  /** Null: nothing. */
  replacement: string | null;
  redacted_at: Date;
  redacted_by: UserId | null;
};

/** How far the conversation about the results of a wave is; see `conversationStateOf`. */
export type ConversationRow = {
  municipality_id: MunicipalityId;
  wave_id: WaveId;
  /** Counts changes of which gaps are talked about. */
  version: number;
  offered_at: Date | null;
  reply_until: Date | null;
  shared_at: Date | null;
};

/** A gap that is talked about, and what is read in it. */
export type ChosenGapRow = {
  municipality_id: MunicipalityId;
  id: ChosenGapId;
  wave_id: WaveId;
  position: number;
  kind: GapKey['kind'];
  row_id: GapKey['id'];
  subject: GapKey['subject'];
  municipality_reading: string | null;
  partners_reading: string | null;
  outcome: ReadingOutcome | null;
  together: string | null;
  /** Counts changes, so that two tabs never overwrite silently. */
  version: number;
};

/** What a partner says of a reading, in the name of its organisation. */
export type ReplyRow = {
  municipality_id: MunicipalityId;
  id: ReplyId;
  chosen_gap_id: ChosenGapId;
  organisation_id: OrganisationId;
  channel: ReplyChannel;
  /** Of the key of the browser that replied by a published link; null for a personal one. */
  key_hash: string | null;
  /** Of the chosen gap: a reading that was changed since has not been replied to. */
  gap_version: number;
  stance: ReplyStance;
  text: string | null;
  /** Counts changes, so that colleagues never overwrite each other silently. */
  version: number;
  replied_at: Date;
};

export type PromiseRow = {
  municipality_id: MunicipalityId;
  id: PromiseId;
  coalition_id: CoalitionId;
  wave_id: WaveId;
  chosen_gap_id: ChosenGapId | null;
  organisation_id: OrganisationId;
  person_id: PersonId | null;
  text: string;
  due_on: string;
  state: PromiseState;
  state_on: string | null;
  note: string | null;
  version: number;
  made_at: Date;
};

/** That a wave asks about a promise, in the words that it had when the wave opened. */
export type WavePromiseRow = {
  municipality_id: MunicipalityId;
  wave_id: WaveId;
  promise_id: PromiseId;
  position: number;
  content: Json<PromiseQuestion>;
};

/** That mail has gone about a promise and this last day of it. */
export type PromiseMailRow = {
  municipality_id: MunicipalityId;
  promise_id: PromiseId;
  due_on: string;
  moment: PromiseMoment;
  mail_id: MailId;
};

export type HouseStyleRow = {
  municipality_id: MunicipalityId;
  colour: string;
  logo: Uint8Array | null;
  logo_media: LogoMedia | null;
  logo_width: number | null;
  logo_height: number | null;
  changed_at: Date;
};

/** The number that the latest edition of a year got; it is given once, also when the edition is removed. */
export type ReportNumberRow = { municipality_id: MunicipalityId; year: number; latest: number };

/** An annual report: what was asked for, how far it is, and what it was made from. */
export type ReportEditionRow = {
  municipality_id: MunicipalityId;
  id: ReportEditionId;
  year: number;
  /** 1 for the first of the year; null until the content is frozen. */
  number: number | null;
  /** The one coalition that it is about, and its name then; null: all of them. */
  coalition_id: CoalitionId | null;
  coalition: string | null;
  locale: Locale;
  audience: ReportAudience;
  wanted: Json<WantedReport>;
  state: ReportState;
  /** From 0 to 1. */
  part_done: number;
  /** What is being done. */
  step: string | null;
  /** SHA-256 of the content as canonical JSON. */
  content_digest: string | null;
  method_version: string | null;
  /** The frozen results in the content. */
  sources: ColumnType<readonly ReportSource[] | null, string | null, string | null>;
  /** The earlier edition that it would have been the same as; it leads there, and is itself in no list. */
  same_as: ReportEditionId | null;
  asked_at: Date;
  asked_by: UserId | null;
  /** The server that is at it, and when it last said so. */
  claim: string | null;
  claimed_at: Date | null;
  made_at: Date | null;
  fault: ColumnType<Problem | null, string | null, string | null>;
};

/** A frozen result that a report was made from. */
export type ReportSource = {
  readonly coalition: string;
  readonly wave: string;
  readonly resultSet: number;
  readonly digest: string;
  readonly publishedAt: string | null;
};

/** A file of an edition, written once. */
export type ReportFileRow = {
  municipality_id: MunicipalityId;
  edition_id: ReportEditionId;
  name: string;
  media: string;
  /** The bytes as gzip. */
  packed: Uint8Array;
  /** How many bytes. */
  length: number;
  /** SHA-256 of the bytes. */
  digest: string;
};

import { z } from 'zod';
import {
  AddressBookBody,
  ImportCheckBody,
  ImportCheckedBody,
  ImportedBody,
  NewImportBody,
  OrganisationBody,
  PersonBody,
} from './address-book.ts';
import {
  CoalitionDetailBody,
  CoalitionsBody,
  CopiedBody,
  CopiedPartnersBody,
  MembershipBody,
  NewCoalitionBody,
  NewMembershipBody,
  NewRespondentBody,
  RespondentBody,
} from './coalitions.ts';
import { DashboardBody } from './dashboard.ts';
import { HealthBody } from './health.ts';
import { DraftBody, InvitationBody, NewDraftBody, NewSubmissionBody, ReceiptBody } from './invitations.ts';
import { LIST_FORMATS, paths } from './paths.ts';
import { ImportedRatingsBody, RatingFileBody } from './ratings.ts';
import { InstallationBody, NewInstallationBody, SessionBody } from './session.ts';
import {
  BackupCodeCheckBody,
  ChangePasswordBody,
  DisableOneTimeCodeBody,
  EnableOneTimeCodeBody,
  OneTimeCodeBody,
  OneTimeCodeCheckBody,
  SignedInBody,
  SignInBody,
  SignOutBody,
} from './sign-in.ts';
import { NewDeclineBody, NewPassOnBody, PassOnDecisionBody, SittingBody } from './taking-part.ts';
import { NewWaveBody, WaveDetailBody, WaveStateBody } from './waves.ts';

export type Operation = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly summary: string;
  /** Who may call it: everyone, the holder of a personal link, or signed-in staff. */
  readonly who: 'everyone' | 'invited' | 'staff';
  readonly body?: z.ZodType;
  /** The statuses of success with what they carry; null: nothing. */
  readonly answers: Readonly<Record<number, z.ZodType | null>>;
  /** The media type of what a success carries; absent: JSON. */
  readonly media?: string;
};

const [coalitionId, organisationId, personId, waveId, invitationId, token, submissionId] = [
  '{coalitionId}',
  '{organisationId}',
  '{personId}',
  '{waveId}',
  '{invitationId}',
  '{token}',
  '{submissionId}',
] as const;

const LIST_MEDIA = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Every operation of the API: what the OpenAPI description is made of, and what a test finds mounted. */
export const operations: readonly Operation[] = [
  {
    method: 'GET',
    path: paths.health(),
    summary: 'Whether the server and its database answer',
    who: 'everyone',
    answers: { 200: HealthBody },
  },
  {
    method: 'GET',
    path: paths.installation(),
    summary: 'Whether the installation has been set up',
    who: 'everyone',
    answers: { 200: InstallationBody },
  },
  {
    method: 'POST',
    path: paths.installation(),
    summary: 'Set up the municipality and the first account',
    who: 'everyone',
    body: NewInstallationBody,
    answers: { 201: InstallationBody },
  },
  {
    method: 'GET',
    path: paths.openapi(),
    summary: 'This description',
    who: 'everyone',
    answers: { 200: z.looseObject({ openapi: z.string(), paths: z.looseObject({}) }) },
  },
  {
    method: 'POST',
    path: paths.signIn(),
    summary: 'Sign in with a password; the session comes as a cookie, or, when twoFactorRedirect is true, after a code',
    who: 'everyone',
    body: SignInBody,
    answers: { 200: SignedInBody },
  },
  {
    method: 'POST',
    path: paths.checkOneTimeCode(),
    summary: 'Give the one-time code that a sign-in, or turning such codes on, asks for',
    who: 'everyone',
    body: OneTimeCodeCheckBody,
    answers: { 204: null },
  },
  {
    method: 'POST',
    path: paths.checkBackupCode(),
    summary: 'Give a recovery code in place of the one-time code; each works once',
    who: 'everyone',
    body: BackupCodeCheckBody,
    answers: { 204: null },
  },
  {
    method: 'POST',
    path: paths.signOut(),
    summary: 'Sign out',
    who: 'everyone',
    body: SignOutBody,
    answers: { 204: null },
  },
  {
    method: 'POST',
    path: paths.changePassword(),
    summary: 'Choose another password',
    who: 'staff',
    body: ChangePasswordBody,
    answers: { 204: null },
  },
  {
    method: 'POST',
    path: paths.enableOneTimeCode(),
    summary: 'Turn one-time codes on; the first code confirms it',
    who: 'staff',
    body: EnableOneTimeCodeBody,
    answers: { 200: OneTimeCodeBody },
  },
  {
    method: 'POST',
    path: paths.disableOneTimeCode(),
    summary: 'Turn one-time codes off',
    who: 'staff',
    body: DisableOneTimeCodeBody,
    answers: { 204: null },
  },
  { method: 'GET', path: paths.session(), summary: 'Who is signed in', who: 'staff', answers: { 200: SessionBody } },
  {
    method: 'GET',
    path: paths.coalitions(),
    summary: 'All coalitions with their waves',
    who: 'staff',
    answers: { 200: CoalitionsBody },
  },
  {
    method: 'POST',
    path: paths.coalitions(),
    summary: 'Make a coalition',
    who: 'staff',
    body: NewCoalitionBody,
    answers: { 201: CoalitionDetailBody },
  },
  {
    method: 'GET',
    path: paths.coalition(coalitionId),
    summary: 'A coalition with its members, respondents and waves',
    who: 'staff',
    answers: { 200: CoalitionDetailBody },
  },
  {
    method: 'POST',
    path: paths.memberships(coalitionId),
    summary: 'Add a partner',
    who: 'staff',
    body: NewMembershipBody,
    answers: { 201: MembershipBody },
  },
  {
    method: 'DELETE',
    path: paths.membership(coalitionId, organisationId),
    summary: 'Remove a partner',
    who: 'staff',
    answers: { 204: null },
  },
  {
    method: 'POST',
    path: paths.respondents(coalitionId),
    summary: 'Add a respondent for an organisation',
    who: 'staff',
    body: NewRespondentBody,
    answers: { 201: RespondentBody },
  },
  {
    method: 'DELETE',
    path: paths.respondent(coalitionId, personId, organisationId),
    summary: 'Remove a respondent',
    who: 'staff',
    answers: { 204: null },
  },
  {
    method: 'POST',
    path: paths.copiedPartners(coalitionId),
    summary: 'Let partners of another coalition take part in this one too',
    who: 'staff',
    body: CopiedPartnersBody,
    answers: { 200: CopiedBody },
  },
  {
    method: 'GET',
    path: paths.addressBook(),
    summary: 'All organisations with their coalitions and people',
    who: 'staff',
    answers: { 200: AddressBookBody },
  },
  ...LIST_FORMATS.flatMap((format): Operation[] => [
    {
      method: 'GET',
      path: paths.addressBookList(format),
      summary: 'The address book as a list that can be imported again; ?locale=en for English words',
      who: 'staff',
      answers: { 200: z.string() },
      media: LIST_MEDIA[format],
    },
    {
      method: 'GET',
      path: paths.coalitionList(coalitionId, format),
      summary: 'The members and respondents of a coalition as a list; ?locale=en for English words',
      who: 'staff',
      answers: { 200: z.string() },
      media: LIST_MEDIA[format],
    },
  ]),
  {
    method: 'PUT',
    path: paths.organisation(organisationId),
    summary: 'Change the name and kind of an organisation',
    who: 'staff',
    body: OrganisationBody,
    answers: { 204: null },
  },
  {
    method: 'DELETE',
    path: paths.organisation(organisationId),
    summary: 'Remove an organisation that takes part in no coalition, and the people who belong to no other',
    who: 'staff',
    answers: { 204: null },
  },
  {
    method: 'PUT',
    path: paths.person(personId),
    summary: 'Change the name, e-mail address and language of a person',
    who: 'staff',
    body: PersonBody,
    answers: { 204: null },
  },
  {
    method: 'DELETE',
    path: paths.contact(organisationId, personId),
    summary: 'Take a person off an organisation; whoever belongs to no other is removed',
    who: 'staff',
    answers: { 204: null },
  },
  {
    method: 'POST',
    path: paths.importChecks(),
    summary: 'What an import would do, row by row; nothing is changed',
    who: 'staff',
    body: ImportCheckBody,
    answers: { 200: ImportCheckedBody },
  },
  {
    method: 'POST',
    path: paths.imports(),
    summary: 'Import a list: all of it, or, when asked, only the rows that are right',
    who: 'staff',
    body: NewImportBody,
    answers: { 200: ImportedBody },
  },
  {
    method: 'POST',
    path: paths.ratingImports(),
    summary: 'Import ratings that were collected elsewhere, as text/csv, into closed waves',
    who: 'staff',
    body: RatingFileBody,
    answers: { 201: ImportedRatingsBody },
  },
  {
    method: 'POST',
    path: paths.waves(coalitionId),
    summary: 'Prepare a wave',
    who: 'staff',
    body: NewWaveBody,
    answers: { 201: WaveDetailBody },
  },
  {
    method: 'GET',
    path: paths.wave(waveId),
    summary: 'A wave with its invitations and their personal links',
    who: 'staff',
    answers: { 200: WaveDetailBody },
  },
  {
    method: 'PUT',
    path: paths.waveState(waveId),
    summary: 'Open or close a wave',
    who: 'staff',
    body: WaveStateBody,
    answers: { 200: WaveDetailBody },
  },
  {
    method: 'PUT',
    path: paths.passOnDecision(waveId, invitationId),
    summary: 'Invite the colleague whom an invited person named, or do not',
    who: 'staff',
    body: PassOnDecisionBody,
    answers: { 200: WaveDetailBody },
  },
  {
    method: 'GET',
    path: paths.waveDashboard(waveId),
    summary: 'The dashboard of a wave',
    who: 'staff',
    answers: { 200: DashboardBody },
  },
  {
    method: 'GET',
    path: paths.invitation(token),
    summary: 'All that is needed to answer',
    who: 'invited',
    answers: { 200: InvitationBody },
  },
  {
    method: 'POST',
    path: paths.opened(token),
    summary: 'Somebody looks at the page: not a program that follows links, which only asks',
    who: 'invited',
    answers: { 204: null },
  },
  {
    method: 'PUT',
    path: paths.decline(token),
    summary: 'Do not take part, with a reason',
    who: 'invited',
    body: NewDeclineBody,
    answers: { 204: null },
  },
  {
    method: 'DELETE',
    path: paths.decline(token),
    summary: 'Take part after all',
    who: 'invited',
    answers: { 204: null },
  },
  {
    method: 'PUT',
    path: paths.passOn(token),
    summary: 'Name a colleague instead; the coordinator decides',
    who: 'invited',
    body: NewPassOnBody,
    answers: { 204: null },
  },
  {
    method: 'DELETE',
    path: paths.passOn(token),
    summary: 'Take the name back, until the coordinator has decided',
    who: 'invited',
    answers: { 204: null },
  },
  {
    method: 'PUT',
    path: paths.draft(token),
    summary: 'Save a draft',
    who: 'invited',
    body: NewDraftBody,
    answers: { 200: DraftBody },
  },
  {
    method: 'PUT',
    path: paths.submission(token, submissionId),
    summary: 'Submit answers; the same again gives the same receipt',
    who: 'invited',
    body: NewSubmissionBody,
    answers: { 201: ReceiptBody, 200: ReceiptBody },
  },
  {
    method: 'GET',
    path: paths.sitting(token),
    summary: 'Everything that one person is asked in this period, with the personal pages',
    who: 'invited',
    answers: { 200: SittingBody },
  },
];

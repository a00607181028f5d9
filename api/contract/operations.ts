import { z } from 'zod';
import {
  CoalitionDetailBody,
  CoalitionsBody,
  MembershipBody,
  NewCoalitionBody,
  NewMembershipBody,
  NewRespondentBody,
  RespondentBody,
} from './coalitions.ts';
import { DashboardBody } from './dashboard.ts';
import { HealthBody } from './health.ts';
import { DraftBody, InvitationBody, NewDraftBody, NewSubmissionBody, ReceiptBody } from './invitations.ts';
import {
  MailingResultBody,
  MailTemplateBody,
  NewMailingBody,
  NewPreviewBody,
  NewTestMailBody,
  OutboxBody,
  OutboxDetailBody,
  PreviewBody,
  ReminderPlanBody,
  RemindersBody,
  TestMailBody,
  WaveMailBody,
} from './mail.ts';
import { paths } from './paths.ts';
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
};

const [coalitionId, organisationId, personId, waveId, token, submissionId] = [
  '{coalitionId}',
  '{organisationId}',
  '{personId}',
  '{waveId}',
  '{token}',
  '{submissionId}',
] as const;

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
    method: 'GET',
    path: paths.waveDashboard(waveId),
    summary: 'The dashboard of a wave',
    who: 'staff',
    answers: { 200: DashboardBody },
  },
  {
    method: 'GET',
    path: paths.waveMail(waveId),
    summary: 'The mail of a wave: templates, plan of reminders, mailings',
    who: 'staff',
    answers: { 200: WaveMailBody },
  },
  {
    method: 'PUT',
    path: paths.mailTemplate(waveId, '{kind}', '{locale}'),
    summary: 'Change a template of a wave',
    who: 'staff',
    body: MailTemplateBody,
    answers: { 200: WaveMailBody },
  },
  {
    method: 'DELETE',
    path: paths.mailTemplate(waveId, '{kind}', '{locale}'),
    summary: 'Go back to the standard template',
    who: 'staff',
    answers: { 200: WaveMailBody },
  },
  {
    method: 'POST',
    path: paths.mailPreviews(waveId),
    summary: 'A template as somebody would get it',
    who: 'staff',
    body: NewPreviewBody,
    answers: { 200: PreviewBody },
  },
  {
    method: 'POST',
    path: paths.testMails(waveId),
    summary: 'Send a test mail to oneself',
    who: 'staff',
    body: NewTestMailBody,
    answers: { 202: TestMailBody },
  },
  {
    method: 'POST',
    path: paths.mailings(waveId),
    summary: 'Send invitations or reminders',
    who: 'staff',
    body: NewMailingBody,
    answers: { 201: MailingResultBody },
  },
  {
    method: 'PUT',
    path: paths.reminderPlan(waveId),
    summary: 'When reminders go by themselves',
    who: 'staff',
    body: ReminderPlanBody,
    answers: { 200: WaveMailBody },
  },
  { method: 'GET', path: paths.outbox(), summary: 'The latest mails', who: 'staff', answers: { 200: OutboxBody } },
  {
    method: 'GET',
    path: paths.outboxMail('{mailId}'),
    summary: 'A mail as it was sent',
    who: 'staff',
    answers: { 200: OutboxDetailBody },
  },
  {
    method: 'PUT',
    path: paths.reminders(token),
    summary: 'Stop reminders, or have them again',
    who: 'invited',
    body: RemindersBody,
    answers: { 200: RemindersBody },
  },
  {
    method: 'POST',
    path: paths.unsubscribe(token),
    summary: 'Stop reminders from a mail program (RFC 8058)',
    who: 'invited',
    answers: { 204: null },
  },
  {
    method: 'GET',
    path: paths.invitation(token),
    summary: 'All that is needed to answer',
    who: 'invited',
    answers: { 200: InvitationBody },
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
];

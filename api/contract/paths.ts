import type { ReportFormat } from '../../survey/report.ts';
import { API, respondentPages, respondentPaths } from './respondent-paths.ts';

/** The files in which a list of organisations and people can be had. */
export const LIST_FORMATS = ['csv', 'xlsx'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** The files in which the results of a wave can be had. */
export const RESULT_FORMATS = ['xlsx', 'csv', 'arrow', 'parquet', 'json', 'zip'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/** How the name of each file of a report ends. */
export const REPORT_ENDINGS: Readonly<Record<ReportFormat, string>> = {
  html: 'html',
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  archive: 'zip',
};

/** The media type of an Arrow stream, as registered. */
export const ARROW_STREAM = 'application/vnd.apache.arrow.stream';

/** Every path of the API, as a function of what is in it; the server mounts the same ones with `:name` in place of a value. */
export const paths = {
  health: () => `${API}/health`,
  openapi: () => `${API}/openapi.json`,
  auth: () => `${API}/auth`,
  signIn: () => `${API}/auth/sign-in/email`,
  signOut: () => `${API}/auth/sign-out`,
  changePassword: () => `${API}/auth/change-password`,
  enableOneTimeCode: () => `${API}/auth/two-factor/enable`,
  disableOneTimeCode: () => `${API}/auth/two-factor/disable`,
  checkOneTimeCode: () => `${API}/auth/two-factor/verify-totp`,
  checkBackupCode: () => `${API}/auth/two-factor/verify-backup-code`,
  installation: () => `${API}/installation`,
  session: () => `${API}/session`,
  coalitions: () => `${API}/coalitions`,
  coalition: (coalitionId: string) => `${API}/coalitions/${coalitionId}`,
  memberships: (coalitionId: string) => `${API}/coalitions/${coalitionId}/memberships`,
  membership: (coalitionId: string, organisationId: string) =>
    `${API}/coalitions/${coalitionId}/memberships/${organisationId}`,
  respondents: (coalitionId: string) => `${API}/coalitions/${coalitionId}/respondents`,
  respondent: (coalitionId: string, personId: string, organisationId: string) =>
    `${API}/coalitions/${coalitionId}/memberships/${organisationId}/respondents/${personId}`,
  copiedPartners: (coalitionId: string) => `${API}/coalitions/${coalitionId}/copied-partners`,
  coalitionList: (coalitionId: string, format: ListFormat) => `${API}/coalitions/${coalitionId}/contacts.${format}`,
  addressBook: () => `${API}/address-book`,
  addressBookList: (format: ListFormat) => `${API}/address-book/contacts.${format}`,
  organisation: (organisationId: string) => `${API}/address-book/organisations/${organisationId}`,
  contact: (organisationId: string, personId: string) =>
    `${API}/address-book/organisations/${organisationId}/people/${personId}`,
  person: (personId: string) => `${API}/address-book/people/${personId}`,
  importChecks: () => `${API}/address-book/import-checks`,
  imports: () => `${API}/address-book/imports`,
  ratingImports: () => `${API}/rating-imports`,
  waves: (coalitionId: string) => `${API}/coalitions/${coalitionId}/waves`,
  trend: (coalitionId: string) => `${API}/coalitions/${coalitionId}/trend`,
  overview: () => `${API}/overview`,
  wave: (waveId: string) => `${API}/waves/${waveId}`,
  waveEdition: (waveId: string) => `${API}/waves/${waveId}/edition`,
  waveState: (waveId: string) => `${API}/waves/${waveId}/state`,
  passOnDecision: (waveId: string, invitationId: string) => `${API}/waves/${waveId}/pass-ons/${invitationId}`,
  waveDashboard: (waveId: string) => `${API}/waves/${waveId}/dashboard`,
  /** The same as one Arrow stream: `analytics/wire/encode-dashboard.ts`. */
  waveDashboardArrow: (waveId: string) => `${API}/waves/${waveId}/dashboard.arrow`,
  redaction: (waveId: string, commentId: string) => `${API}/waves/${waveId}/redactions/${commentId}`,
  publicationPreview: (waveId: string) => `${API}/waves/${waveId}/publication-preview`,
  publications: (waveId: string) => `${API}/waves/${waveId}/publications`,
  resultMails: (waveId: string) => `${API}/waves/${waveId}/publications/mails`,
  withdrawal: (waveId: string, publicationId: string) =>
    `${API}/waves/${waveId}/publications/${publicationId}/withdrawal`,
  conversation: (waveId: string) => `${API}/waves/${waveId}/conversation`,
  chosenGap: (waveId: string, gapId: string) => `${API}/waves/${waveId}/conversation/gaps/${gapId}`,
  replyRound: (waveId: string) => `${API}/waves/${waveId}/conversation/reply-round`,
  replyMails: (waveId: string) => `${API}/waves/${waveId}/conversation/reply-round/mails`,
  sharedConversation: (waveId: string) => `${API}/waves/${waveId}/conversation/publication`,
  promises: (coalitionId: string) => `${API}/coalitions/${coalitionId}/promises`,
  promise: (coalitionId: string, promiseId: string) => `${API}/coalitions/${coalitionId}/promises/${promiseId}`,
  houseStyle: () => `${API}/house-style`,
  houseStyleLogo: () => `${API}/house-style/logo`,
  reports: () => `${API}/reports`,
  reportPreview: () => `${API}/report-preview`,
  report: (editionId: string) => `${API}/reports/${editionId}`,
  reportFile: (editionId: string, format: ReportFormat) =>
    `${API}/reports/${editionId}/report.${REPORT_ENDINGS[format]}`,
  reportComparison: (editionId: string, otherId: string) => `${API}/reports/${editionId}/comparison/${otherId}`,
  waveResults: (waveId: string, format: ResultFormat) => `${API}/waves/${waveId}/results.${format}`,
  waveAnswers: (waveId: string) => `${API}/waves/${waveId}/answers.csv`,
  waveMail: (waveId: string) => `${API}/waves/${waveId}/mail`,
  mailTemplate: (waveId: string, kind: string, locale: string) =>
    `${API}/waves/${waveId}/mail/templates/${kind}/${locale}`,
  mailPreviews: (waveId: string) => `${API}/waves/${waveId}/mail/previews`,
  testMails: (waveId: string) => `${API}/waves/${waveId}/mail/tests`,
  mailings: (waveId: string) => `${API}/waves/${waveId}/mailings`,
  reminderPlan: (waveId: string) => `${API}/waves/${waveId}/reminders`,
  outbox: () => `${API}/outbox`,
  outboxMail: (mailId: string) => `${API}/outbox/${mailId}`,
  waveInvitation: (waveId: string, invitationId: string) => `${API}/waves/${waveId}/invitations/${invitationId}`,
  proxySubmission: (waveId: string, invitationId: string, submissionId: string) =>
    `${API}/waves/${waveId}/invitations/${invitationId}/submissions/${submissionId}`,
  invitationPaper: (waveId: string, invitationId: string) =>
    `${API}/waves/${waveId}/invitations/${invitationId}/paper.pdf`,
  blankPaper: (waveId: string) => `${API}/waves/${waveId}/paper.pdf`,
  letters: (waveId: string) => `${API}/waves/${waveId}/letters.pdf`,
  editions: () => `${API}/editions`,
  edition: (editionId: string) => `${API}/editions/${editionId}`,
  publishedResults: (token: string, format: ResultFormat) => `${API}/results/${token}/results.${format}`,
  ...respondentPaths,
} as const;

/** Pages that people open; `respond` is the personal link, `sitting` the one that lists several of them. */
export const pages = {
  home: () => '/',
  setUp: () => '/welkom',
  signIn: () => '/inloggen',
  account: () => '/account',
  newCoalition: () => '/coalities/nieuw',
  importRatings: () => '/coalities/inlezen',
  coalition: (coalitionId: string) => `/coalities/${coalitionId}`,
  trend: (coalitionId: string) => `/coalities/${coalitionId}/jaren`,
  overview: () => '/overzicht',
  compare: () => '/vergelijken',
  addressBook: () => '/adresboek',
  importContacts: () => '/adresboek/importeren',
  newWave: (coalitionId: string) => `/coalities/${coalitionId}/nieuwe-meetronde`,
  wave: (waveId: string) => `/meetrondes/${waveId}`,
  editions: () => '/vragenlijsten',
  edition: (editionId: string) => `/vragenlijsten/${editionId}`,
  dashboard: (waveId: string) => `/meetrondes/${waveId}/resultaten`,
  publish: (waveId: string) => `/meetrondes/${waveId}/publiceren`,
  conversation: (waveId: string) => `/meetrondes/${waveId}/gesprek`,
  /** The dialogue sheets, a page of paper each. */
  dialogueSheets: (waveId: string) => `/meetrondes/${waveId}/gesprek/bladen`,
  promises: (coalitionId: string) => `/coalities/${coalitionId}/afspraken`,
  reports: () => `/jaarrapporten`,
  newReport: () => `/jaarrapporten/nieuw`,
  report: (editionId: string) => `/jaarrapporten/${editionId}`,
  houseStyle: () => `/huisstijl`,
  criterion: (waveId: string, criterionId: string) => `/meetrondes/${waveId}/resultaten/${criterionId}`,
  /** The results for a room: one chart a screen. */
  presentation: (waveId: string) => `/meetrondes/${waveId}/presentatie`,
  waveMail: (waveId: string) => `/meetrondes/${waveId}/mail`,
  outbox: () => '/postvak-uit',
  outboxMail: (mailId: string) => `/postvak-uit/${mailId}`,
  enter: (waveId: string, invitationId: string) => `/meetrondes/${waveId}/invoeren/${invitationId}`,
  ...respondentPages,
} as const;

/** RFC 9116: where somebody who found a weakness can report it. */
export const SECURITY_TXT = '/.well-known/security.txt';

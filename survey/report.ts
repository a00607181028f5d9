/** For whom an annual report is made: it decides what of an organisation may be in it; see `analytics/report/audience.ts`. */
export const REPORT_AUDIENCES = ['council', 'executive', 'partners', 'public'] as const;
export type ReportAudience = (typeof REPORT_AUDIENCES)[number];

/** The parts that a report can have, in the order in which they come. */
export const REPORT_PARTS = [
  'summary',
  'measured',
  'themes',
  'gaps',
  'coalitions',
  'ladder',
  'development',
  'promises',
  'said',
  'method',
  'tables',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** The files in which a report can be had. */
export const REPORT_FORMATS = ['html', 'pdf', 'docx', 'xlsx', 'archive'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** waiting: its turn comes · making: under way · made: stands for good · failed: could not be made. */
export const REPORT_STATES = ['waiting', 'making', 'made', 'failed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What the coordinator writes above a part; paragraphs are divided by an empty line, and a line that begins with “- ” is an item. */
export type OwnTexts = Readonly<Partial<Record<ReportPart, string>>>;

/** What is asked for when a report is made. */
export type WantedReport = {
  readonly audience: ReportAudience;
  readonly parts: readonly ReportPart[];
  readonly ownTexts: OwnTexts;
};

/** The longest text that a coordinator writes above a part, in characters. */
export const LONGEST_OWN_TEXT = 5000;

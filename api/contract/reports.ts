import { z } from 'zod';
import { LOCALES } from '../../survey/locale.ts';
import type { ProblemCode } from '../../survey/problem.ts';
import {
  LONGEST_OWN_TEXT,
  REPORT_AUDIENCES,
  REPORT_FORMATS,
  REPORT_PARTS,
  REPORT_STATES,
  type ReportFormat,
} from '../../survey/report.ts';
import { typedLines } from '../../survey/typed-text.ts';
import { id, instant, localized } from './fields.ts';

/** The media type of each file of a report. */
export const REPORT_MEDIA: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  archive: 'application/zip',
};

/** What is done to make a report, in this order. */
export const REPORT_STEPS = ['collect', 'write', 'draw', 'docx', 'pdf', 'xlsx', 'html', 'tables', 'archive'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

const year = z.int().min(1900).max(2100);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const ownText = typedLines(LONGEST_OWN_TEXT).optional();
const OWN_TEXTS = Object.fromEntries(REPORT_PARTS.map((part) => [part, ownText])) as Record<
  (typeof REPORT_PARTS)[number],
  typeof ownText
>;

/** What is wanted of a report; the order of the parts says nothing, and an empty text is none. */
export const NewReportBody = z.strictObject({
  year,
  /** Null: all coalitions of the municipality. For partners it is always one. */
  coalitionId: id<'coalition'>().nullable(),
  locale: z.enum(LOCALES),
  audience: z.enum(REPORT_AUDIENCES),
  parts: z.array(z.enum(REPORT_PARTS)).min(1).max(REPORT_PARTS.length),
  ownTexts: z.strictObject(OWN_TEXTS),
});
export type NewReportBody = z.infer<typeof NewReportBody>;

/** A file of a report, to be had at `paths.reportFile`. */
const ReportFileBody = z.object({
  format: z.enum(REPORT_FORMATS),
  /** As it is kept on a disk: `jaarrapport-2026-uitgave-1.pdf`. */
  name: z.string(),
  bytes: z.int().min(0),
  /** SHA-256. */
  digest,
});
export type ReportFileBody = z.infer<typeof ReportFileBody>;

/** An edition of an annual report. */
export const ReportBody = z.object({
  id: id<'report-edition'>(),
  year,
  /** Its place among the editions of the year, from 1; null until its figures are frozen. */
  number: z.int().min(1).nullable(),
  /** Null: all coalitions. The name is as it was; the id is null when the coalition is gone. */
  coalition: z.object({ id: id<'coalition'>().nullable(), name: z.string() }).nullable(),
  locale: z.enum(LOCALES),
  audience: z.enum(REPORT_AUDIENCES),
  parts: z.array(z.enum(REPORT_PARTS)),
  ownTexts: z.strictObject(OWN_TEXTS),
  state: z.enum(REPORT_STATES),
  /** From 0 to 1; it never falls. */
  partDone: z.number().min(0).max(1),
  /** What is being done; null when nothing is. */
  step: z.enum(REPORT_STEPS).nullable(),
  askedAt: instant,
  /** Null when the account is gone, or when a command asked for it. */
  askedBy: z.string().nullable(),
  madeAt: instant.nullable(),
  /** Why it could not be made, as any refusal; `problemText` says it. Null unless it failed. */
  fault: z
    .object({ code: z.string() as unknown as z.ZodType<ProblemCode>, facts: z.record(z.string(), z.unknown()) })
    .nullable(),
  /** Empty until it is made. */
  files: z.array(ReportFileBody),
});
export type ReportBody = z.infer<typeof ReportBody>;

/** The frozen results that a report was made from. */
export const ReportSourceBody = z.object({
  coalition: z.string(),
  wave: z.string(),
  /** The number of the frozen result among those of its wave, and its SHA-256. */
  resultSet: z.int().min(1),
  digest,
  publishedAt: instant.nullable(),
});
export type ReportSourceBody = z.infer<typeof ReportSourceBody>;

/**
 * One edition. An edition that would be the same as an earlier one is not made: who asks for it by its id gets the earlier
 * one, under that one’s own id.
 */
export const ReportDetailBody = ReportBody.extend({
  /** SHA-256 of everything that it was written from; null until that is frozen, as is the next. */
  contentDigest: digest.nullable(),
  methodVersion: z.string().nullable(),
  /** By coalition; empty until they are frozen. */
  sources: z.array(ReportSourceBody),
});
export type ReportDetailBody = z.infer<typeof ReportDetailBody>;

/** All editions, the latest year and number first. */
export const ReportsBody = z.object({
  reports: z.array(ReportBody),
  /** The years of which a report can be made, the latest first, with the coalitions that closed a wave in each. */
  years: z.array(z.object({ year, coalitions: z.array(z.object({ id: id<'coalition'>(), name: z.string() })) })),
});
export type ReportsBody = z.infer<typeof ReportsBody>;

/** The figures that are compared, in scale points. */
export const COMPARED_MEASURES = ['municipality', 'partners', 'gap'] as const;

/** What is different in one edition and another of the same year and coalitions. */
export const ReportComparisonBody = z.object({
  before: ReportBody,
  after: ReportBody,
  /** What was asked for otherwise, or made in another way. */
  wanted: z.array(z.enum(['audience', 'parts', 'own-texts', 'language', 'house-style', 'method'])),
  /** Coalitions that only one of them tells of. */
  coalitions: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }),
  figures: z.array(
    z.object({
      coalition: z.string(),
      kind: z.enum(['theme', 'criterion']),
      title: localized,
      /** About the municipality, or the coalition as a whole. */
      subject: z.enum(['municipality', 'coalition']),
      measure: z.enum(COMPARED_MEASURES),
      decimals: z.int().min(1).max(2),
      /** Null: not there, or not shown. */
      before: z.number().nullable(),
      after: z.number().nullable(),
    }),
  ),
  /** By section, in the order of the report. Empty when the languages differ. */
  sentences: z.array(z.object({ section: z.string(), removed: z.array(z.string()), added: z.array(z.string()) })),
});
export type ReportComparisonBody = z.infer<typeof ReportComparisonBody>;

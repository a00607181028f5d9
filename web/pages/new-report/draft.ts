import type { NewReportBody, ReportBody, ReportsBody } from '../../../api/contract/reports.ts';
import type { Locale } from '../../../survey/locale.ts';
import { REPORT_PARTS } from '../../../survey/report.ts';

/** A report before it is asked for, as far as it has been chosen and written. */
export type ReportDraft = NewReportBody;

/** What a report is about. */
export type Scope = Pick<ReportDraft, 'year' | 'coalitionId'>;

/** It as the query of the form's address: the year, and the coalition if it is about one. */
export function scopeQuery({ year, coalitionId }: Scope): Readonly<Record<string, string>> {
  return { jaar: String(year), ...(coalitionId !== null && { coalitie: coalitionId }) };
}

type Preset = { readonly year: string | null; readonly coalition: string | null };

/** What a new report begins with: the latest year, everything in it, for the council. */
export function freshDraft(years: ReportsBody['years'], preset: Preset, locale: Locale): ReportDraft {
  const begun = { coalitionId: null, locale, audience: 'council', parts: [...REPORT_PARTS], ownTexts: {} } as const;
  return withPreset({ ...begun, parts: [...begun.parts], year: years[0]?.year ?? 0 }, years, preset);
}

/** The same draft about what the address asks for, where there is such a year and coalition. */
export function withPreset(draft: ReportDraft, years: ReportsBody['years'], preset: Preset): ReportDraft {
  const hasCoalition = (year: ReportsBody['years'][number]) =>
    year.coalitions.some(({ id }) => id === preset.coalition);
  const wanted = years.find(({ year }) => String(year) === preset.year) ?? years.find(hasCoalition);
  const year = wanted ?? years.find((one) => one.year === draft.year) ?? years[0];
  if (year === undefined) return draft;
  const id = preset.coalition ?? draft.coalitionId;
  const coalition = year.coalitions.find((one) => one.id === id);
  return { ...draft, year: year.year, coalitionId: coalition?.id ?? null };
}

/** What was asked for, to ask for it again. */
export function wantedOf({ year, coalition, locale, audience, parts, ownTexts }: ReportBody): NewReportBody {
  return { year, coalitionId: coalition?.id ?? null, locale, audience, parts, ownTexts };
}

/** Whether there is anything in it that somebody wrote. */
export function hasWords({ ownTexts }: ReportDraft): boolean {
  return Object.values(ownTexts).some((text) => (text ?? '').trim() !== '');
}

const keyOf = (municipalityId: string) => `samenspiegel.report.${municipalityId}`;

/** What was chosen and written before in this browser; null when there is nothing, or nothing that can be read. */
export function readDraft(municipalityId: string): ReportDraft | null {
  try {
    const stored = JSON.parse(localStorage.getItem(keyOf(municipalityId)) ?? 'null') as Partial<ReportDraft> | null;
    const isWhole = stored !== null && Array.isArray(stored.parts) && typeof stored.ownTexts === 'object';
    return isWhole ? (stored as ReportDraft) : null;
  } catch {
    return null;
  }
}

/** Keeps it in this browser until it has been made; null: forgets it. Returns false where the browser keeps nothing. */
export function keepDraft(municipalityId: string, draft: ReportDraft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(keyOf(municipalityId));
    else localStorage.setItem(keyOf(municipalityId), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

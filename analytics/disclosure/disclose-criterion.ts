import type { SubjectAnalysis } from '../analysis.ts';
import { byName } from '../by-name.ts';
import { meanOfBands } from './band.ts';
import { discloseGap } from './disclose-gap.ts';
import { discloseOrganisation, disclosePartners } from './disclose-summary.ts';
import { type DisclosedSubject, WITHHELD, withhold } from './disclosed.ts';
import type { Told, ToldPartners } from './told.ts';

/** @param isOpen whether the distribution of every organisation is told on every criterion of the wave. */
export function discloseCriterion(subject: SubjectAnalysis, told: ToldPartners, isOpen: boolean): DisclosedSubject {
  const { municipality } = subject;
  const own = ratedOf(told);
  const isWhole = own.every((one) => one?.spread === true);
  return {
    municipality,
    partners: partnersOf(subject, told, own),
    gap: gapOf(subject, told, own, isWhole, isOpen),
    between: isWhole ? subject.between && withhold(subject.between, isOpen ? [] : ['q']) : WITHHELD,
    organisations: organisationsOf(subject, told, isOpen),
  };
}

/** The organisations that gave a score, or may have. */
export function ratedOf({ organisations }: ToldPartners): readonly (Told | null)[] {
  return Object.values(organisations).filter((one) => one?.n !== 0);
}

function partnersOf(
  { partners }: SubjectAnalysis,
  { together }: ToldPartners,
  own: readonly (Told | null)[],
): DisclosedSubject['partners'] {
  if (together === null) return WITHHELD;
  return partners && disclosePartners(partners, together, own);
}

function gapOf(
  { gap, municipality }: SubjectAnalysis,
  { together }: ToldPartners,
  own: readonly (Told | null)[],
  isWhole: boolean,
  isOpen: boolean,
): DisclosedSubject['gap'] {
  if (together === null) return WITHHELD;
  const means = own.every((one) => one !== null) ? meanOfBands(own.flatMap((one) => one?.mean ?? [])) : null;
  const level = means?.low === means?.high ? (means ?? together.mean) : together.mean;
  if (gap === null || municipality?.mean == null || level === null) return null;
  return discloseGap(gap, municipality.mean, { level, spread: together.spread, isWhole, isOpen });
}

function organisationsOf(
  { organisations }: SubjectAnalysis,
  told: ToldPartners,
  isOpen: boolean,
): DisclosedSubject['organisations'] {
  type Entry = readonly [string, DisclosedSubject['organisations'][string]];
  const entries = Object.entries(told.organisations).flatMap(([name, one]): Entry[] => {
    const summary = organisations[name];
    if (one === null) return [[name, WITHHELD]];
    return summary === undefined ? [] : [[name, discloseOrganisation(summary, one, isOpen)]];
  });
  return byName(entries);
}

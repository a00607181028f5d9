import type { OrganisationKind } from '../survey/coalition.ts';
import { ORGANISATION_KINDS } from '../survey/coalition.ts';
import type { ThemeId } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import type { GapRow } from './gap-row.ts';

/** How one kind of partner sees the municipality, over the coalitions of a year. */
export type PartnerType = {
  readonly kind: OrganisationKind;
  readonly organisations: number;
  readonly coalitions: number;
  /** By theme; empty below three organisations, of which too little can be said together. */
  readonly themes: readonly TypeLevel[];
};

export type TypeLevel = {
  readonly theme: ThemeId;
  /** Organisations with a figure here. */
  readonly organisations: number;
  /** One organisation, one voice, however many coalitions it is in; 1–5. */
  readonly mean: number;
  /** The municipality's own level in the same coalitions minus it; null where it gave none. */
  readonly gap: number | null;
};

/** The fewest organisations that stand for their kind. */
export const MINIMUM_OF_TYPE = 3;

/** A coalition's wave, as far as it is shown by organisation. */
export type TypedWave = {
  readonly coalition: string;
  /** The themes about the municipality, with their dots. */
  readonly themes: readonly GapRow[];
};

/**
 * Every kind of partner that answered somewhere, in the order in which kinds are listed. Only organisations that are shown
 * by name count: in confidence their kind would give them away.
 *
 * @param kinds of the organisations; one that has none is left out.
 */
export function partnerTypesOf(
  waves: readonly TypedWave[],
  kinds: ReadonlyMap<OrganisationId, OrganisationKind | null>,
): readonly PartnerType[] {
  const views = waves.flatMap(viewsOf);
  const byKind = Map.groupBy(views, ({ organisation }) => kinds.get(organisation) ?? null);
  return ORGANISATION_KINDS.flatMap((kind) => {
    const own = byKind.get(kind);
    return own === undefined ? [] : [typeOf(kind, own)];
  });
}

/** What one organisation says of one theme in one coalition. */
type View = {
  readonly coalition: string;
  readonly theme: ThemeId;
  readonly organisation: OrganisationId;
  readonly mean: number;
  readonly gap: number | null;
};

function viewsOf({ coalition, themes }: TypedWave): readonly View[] {
  return themes.flatMap(({ theme, dots, municipality }) =>
    dots.flatMap(({ organisation, mean }) => {
      if (mean === null) return [];
      const gap = municipality.mean === null ? null : municipality.mean - mean;
      return [{ coalition, theme, organisation, mean, gap }];
    }),
  );
}

function typeOf(kind: OrganisationKind, views: readonly View[]): PartnerType {
  const organisations = new Set(views.map(({ organisation }) => organisation)).size;
  const coalitions = new Set(views.map(({ coalition }) => coalition)).size;
  const byTheme = Map.groupBy(views, ({ theme }) => theme);
  const themes = [...byTheme].flatMap(([theme, own]) => levelOf(theme, own) ?? []);
  return { kind, organisations, coalitions, themes };
}

function levelOf(theme: ThemeId, views: readonly View[]): TypeLevel | null {
  const voices = [...Map.groupBy(views, ({ organisation }) => organisation).values()];
  if (voices.length < MINIMUM_OF_TYPE) return null;
  const mean = averageOf(voices.map((own) => averageOf(own.map((view) => view.mean)) ?? 0)) ?? 0;
  const gap = averageOf(voices.flatMap((own) => averageOf(own.flatMap((view) => view.gap ?? [])) ?? []));
  return { theme, organisations: voices.length, mean, gap };
}

function averageOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length;
}

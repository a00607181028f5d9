import type { CoalitionId, EditionId, MunicipalityId, OrganisationId } from '../../survey/id.ts';
import { buildImportedEdition, type ImportedEdition } from '../../survey/imported-edition.ts';
import { text } from '../../survey/locale.ts';
import { refuse } from '../../survey/problem.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import type { FileWave } from '../../survey/rating-waves.ts';
import type { Queries } from '../db/connect.ts';
import { insertEdition } from '../db/editions.ts';
import { insertFormerMember, selectOwnOrganisation } from '../db/memberships.ts';
import type { NewResponse } from '../db/responses.ts';
import type { Deps } from '../deps.ts';
import { organisationNamed } from './add-partner.ts';

/** What every step of an import of ratings needs. */
export type Importing = {
  readonly deps: Deps;
  readonly db: Queries;
  readonly municipalityId: MunicipalityId;
  /** The municipality's own organisation. */
  readonly own: OrganisationId;
  /** What this import has made or found so far, by what identifies it in the file. */
  readonly editions: Map<string, ImportedEdition>;
  readonly organisations: Map<string, OrganisationId>;
};

export async function openImport(deps: Deps, db: Queries, municipalityId: MunicipalityId): Promise<Importing> {
  const own = await selectOwnOrganisation(db, municipalityId);
  return { deps, db, municipalityId, own, editions: new Map(), organisations: new Map() };
}

/** The questionnaire of a wave: the shipped one, or one that waves with the same criteria share; frozen either way. */
export async function editionOf({ deps, db, municipalityId, editions }: Importing, wave: FileWave) {
  const key = wave.criteria.toSorted().join('\0');
  const known = editions.get(key);
  if (known !== undefined) return known;
  const title = text(`Ingelezen: ${wave.coalition}, ${wave.name}`.slice(0, 200), '');
  const made = buildImportedEdition(deps.uuid() as EditionId, title, wave.criteria, samenwerkingswijzer);
  if (made.edition !== samenwerkingswijzer) {
    const stamps = { created_at: deps.now(), frozen_at: deps.now() };
    const origin = { name: title.nl, based_on: null, continues: [] };
    await insertEdition(db, municipalityId, made.edition, { ...origin, ...stamps });
  }
  editions.set(key, made);
  return made;
}

/**
 * The organisations of a wave, by the name that the file gives them; each is a member of the coalition afterwards.
 * Throws `ratings.own-name` when a partner is called what the municipality is called.
 */
export async function organisationsOf(
  at: Importing,
  coalitionId: CoalitionId,
  wave: FileWave,
  leftOn: string,
): Promise<ReadonlyMap<string, OrganisationId>> {
  const { db, municipalityId, own } = at;
  const found = new Map<string, OrganisationId>();
  for (const { organisation, role } of wave.responses) {
    if (found.has(organisation)) continue;
    const id = role === 'municipality' ? own : await partnerNamed(at, organisation);
    if (role === 'partner' && id === own) throw refuse('ratings.own-name', { organisation, wave: wave.name });
    if (role === 'partner') await insertFormerMember(db, municipalityId, coalitionId, id, leftOn);
    found.set(organisation, id);
  }
  return found;
}

async function partnerNamed({ deps, db, municipalityId, organisations }: Importing, name: string) {
  const known = organisations.get(name);
  if (known !== undefined) return known;
  const { id } = await organisationNamed(deps, db, municipalityId, { name, kind: 'other' });
  organisations.set(name, id);
  return id;
}

/** The responses as they are stored: ratings in the order of the edition, null where the file has no line. */
export function responsesOf(
  wave: FileWave,
  organisations: ReadonlyMap<string, OrganisationId>,
  positions: ReadonlyMap<string, number>,
): NewResponse[] {
  return wave.responses.map(({ organisation, ratings }) => {
    const ordered = Array.from<NewResponse['ratings'][number]>({ length: positions.size }).fill(null);
    for (const [criterion, rating] of ratings) ordered[positions.get(criterion) ?? -1] = rating;
    return { organisationId: organisations.get(organisation) as OrganisationId, ratings: ordered };
  });
}

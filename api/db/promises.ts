import type { Role } from '../../survey/criterion.ts';
import type {
  CoalitionId,
  MailId,
  MunicipalityId,
  OrganisationId,
  PersonId,
  PromiseId,
  WaveId,
} from '../../survey/id.ts';
import type { MailState } from '../../survey/mail.ts';
import type { CoalitionPromise } from '../../survey/promise.ts';
import type { KnownPerson } from './address-book.ts';
import type { Queries } from './connect.ts';
import { shownState } from './mailings.ts';
import type { ChosenGapRow, PromiseMailRow, PromiseRow } from './schema.ts';

/** A promise with the names that belong to it. */
export type NamedPromise = CoalitionPromise & {
  readonly owner: { readonly id: OrganisationId; readonly name: string; readonly role: Role };
  /** The name of the wave after which it was promised. */
  readonly since: string;
  /** Counts changes. */
  readonly version: number;
  readonly madeAt: Date;
};

/** What of a promise can change. */
export type PromiseChange = Omit<PromiseRow, 'municipality_id' | 'id' | 'coalition_id' | 'wave_id' | 'made_at'>;

/** All promises of a coalition, those to be done first at the head; empty when there are none. */
export async function selectPromises(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
): Promise<NamedPromise[]> {
  const rows = await namedOf(db, municipalityId)
    .where('promise.coalition_id', '=', coalitionId)
    .orderBy('promise.due_on')
    .orderBy('promise.made_at')
    .orderBy('promise.id')
    .execute();
  return rows.map(promiseOf);
}

/** A promise with the person who is reminded of it. */
export type RemindablePromise = NamedPromise & { readonly coalitionName: string; readonly contact: KnownPerson };

/**
 * The promises of the municipality, of whichever coalition, that are open and have a person to remind.
 *
 * @param lock given: they stay as they are until the transaction ends.
 */
export async function selectRemindable(
  db: Queries,
  municipalityId: MunicipalityId,
  lock?: 'locked',
): Promise<RemindablePromise[]> {
  const rows = await namedOf(db, municipalityId)
    .innerJoin('person', (join) =>
      join.onRef('person.municipality_id', '=', 'contact.municipality_id').onRef('person.id', '=', 'contact.person_id'),
    )
    .innerJoin('coalition', (join) =>
      join
        .onRef('coalition.municipality_id', '=', 'promise.municipality_id')
        .onRef('coalition.id', '=', 'promise.coalition_id'),
    )
    .where('promise.state', '=', 'open')
    .orderBy('promise.due_on')
    .orderBy('promise.made_at')
    .orderBy('promise.id')
    .select(['coalition.name as coalitionName', 'person.name', 'person.email', 'person.locale'])
    .select('person.id as personId')
    .$if(lock === 'locked', (query) => query.forShare('promise'))
    .execute();
  return rows.map(({ coalitionName, personId, name, email, locale, ...row }) => ({
    ...promiseOf(row),
    coalitionName,
    contact: { id: personId, name, email, locale },
  }));
}

/** Whether one of the promises that a mail is about is still to be done by the same day, and by its reader. */
export async function isStillPromised(db: Queries, municipalityId: MunicipalityId, mailId: MailId): Promise<boolean> {
  const row = await db
    .selectFrom('promise_mail')
    .innerJoin('promise', (join) =>
      join
        .onRef('promise.municipality_id', '=', 'promise_mail.municipality_id')
        .onRef('promise.id', '=', 'promise_mail.promise_id')
        .onRef('promise.due_on', '=', 'promise_mail.due_on'),
    )
    .innerJoin('mail', (join) =>
      join
        .onRef('mail.municipality_id', '=', 'promise_mail.municipality_id')
        .onRef('mail.id', '=', 'promise_mail.mail_id')
        .onRef('mail.person_id', '=', 'promise.person_id'),
    )
    .where('promise_mail.municipality_id', '=', municipalityId)
    .where('promise_mail.mail_id', '=', mailId)
    .where('promise.state', '=', 'open')
    .select('promise.id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Reads a promise and keeps it as it is until the transaction ends. */
export function selectPromiseLocked(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  id: PromiseId,
): Promise<PromiseRow | undefined> {
  return db
    .selectFrom('promise')
    .where('municipality_id', '=', municipalityId)
    .where('coalition_id', '=', coalitionId)
    .where('id', '=', id)
    .selectAll()
    .forUpdate()
    .executeTakeFirst();
}

export async function insertPromise(db: Queries, row: PromiseRow): Promise<void> {
  await db.insertInto('promise').values(row).execute();
}

export async function updatePromise(
  db: Queries,
  municipalityId: MunicipalityId,
  id: PromiseId,
  change: PromiseChange,
): Promise<void> {
  await db
    .updateTable('promise')
    .set(change)
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .execute();
}

/** Removes a promise, and that mail has gone about it. */
export async function deletePromise(db: Queries, municipalityId: MunicipalityId, id: PromiseId): Promise<void> {
  await db.deleteFrom('promise').where('municipality_id', '=', municipalityId).where('id', '=', id).execute();
}

/** By promise, the waves of the coalition that ask about it, the first one first. */
export async function selectAsking(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
): Promise<ReadonlyMap<PromiseId, readonly { readonly id: WaveId; readonly name: string }[]>> {
  const rows = await db
    .selectFrom('wave_promise')
    .innerJoin('wave', (join) =>
      join
        .onRef('wave.municipality_id', '=', 'wave_promise.municipality_id')
        .onRef('wave.id', '=', 'wave_promise.wave_id'),
    )
    .where('wave_promise.municipality_id', '=', municipalityId)
    .where('wave.coalition_id', '=', coalitionId)
    .orderBy('wave.opens_at')
    .orderBy('wave.created_at')
    .select(['wave_promise.promise_id', 'wave.id', 'wave.name'])
    .execute();
  const asking = Map.groupBy(rows, ({ promise_id }) => promise_id);
  return new Map([...asking].map(([id, waves]) => [id, waves.map(({ id, name }) => ({ id, name }))]));
}

/** Who stands under these organisations in the address book, by name. */
export async function selectPeopleOf(
  db: Queries,
  municipalityId: MunicipalityId,
  organisations: readonly OrganisationId[],
): Promise<{ readonly organisation: OrganisationId; readonly id: PersonId; readonly name: string }[]> {
  if (organisations.length === 0) return [];
  return await db
    .selectFrom('contact')
    .innerJoin('person', (join) =>
      join.onRef('person.municipality_id', '=', 'contact.municipality_id').onRef('person.id', '=', 'contact.person_id'),
    )
    .where('contact.municipality_id', '=', municipalityId)
    .where('contact.organisation_id', 'in', organisations)
    .orderBy('person.name')
    .orderBy('person.id')
    .select(['contact.organisation_id as organisation', 'person.id', 'person.name'])
    .execute();
}

/** A gap of a wave that is talked about. */
export type PromisableGap = Pick<ChosenGapRow, 'id' | 'kind' | 'row_id' | 'subject'> & { readonly wave_id: WaveId };

/** The gaps that the conversations of a coalition are about, in the order in which they are talked about. */
export function selectPromisableGaps(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
): Promise<PromisableGap[]> {
  return db
    .selectFrom('chosen_gap')
    .innerJoin('wave', (join) =>
      join.onRef('wave.municipality_id', '=', 'chosen_gap.municipality_id').onRef('wave.id', '=', 'chosen_gap.wave_id'),
    )
    .where('chosen_gap.municipality_id', '=', municipalityId)
    .where('wave.coalition_id', '=', coalitionId)
    .orderBy('chosen_gap.position')
    .select(['chosen_gap.id', 'chosen_gap.kind', 'chosen_gap.row_id', 'chosen_gap.subject', 'chosen_gap.wave_id'])
    .execute();
}

/** A mail about a promise. */
export type PromiseMail = Pick<PromiseMailRow, 'due_on' | 'moment'> & {
  readonly id: MailId;
  readonly promise: PromiseId;
  readonly state: MailState;
  readonly at: Date;
};

/** The mails about the promises of a coalition, or of all of them, the first one first. */
export async function selectPromiseMails(
  db: Queries,
  municipalityId: MunicipalityId,
  coalitionId?: CoalitionId,
): Promise<PromiseMail[]> {
  const rows = await db
    .selectFrom('promise_mail')
    .innerJoin('mail', (join) =>
      join
        .onRef('mail.municipality_id', '=', 'promise_mail.municipality_id')
        .onRef('mail.id', '=', 'promise_mail.mail_id'),
    )
    .innerJoin('promise', (join) =>
      join
        .onRef('promise.municipality_id', '=', 'promise_mail.municipality_id')
        .onRef('promise.id', '=', 'promise_mail.promise_id'),
    )
    .where('promise_mail.municipality_id', '=', municipalityId)
    .$if(coalitionId !== undefined, (query) => query.where('promise.coalition_id', '=', coalitionId as CoalitionId))
    .orderBy('mail.created_at')
    .select(['mail.id', 'mail.state', 'mail.state_at as at'])
    .select(['promise_mail.promise_id as promise', 'promise_mail.due_on', 'promise_mail.moment'])
    .execute();
  return rows.map((row) => ({ ...row, state: shownState(row.state) }));
}

export async function insertPromiseMails(db: Queries, rows: readonly PromiseMailRow[]): Promise<void> {
  await db.insertInto('promise_mail').values(rows).execute();
}

/**
 * A person who does not stand under the organisation any more gets no mail about what it promised: the promise is read
 * as one of which nobody is reminded.
 */
function namedOf(db: Queries, municipalityId: MunicipalityId) {
  return db
    .selectFrom('promise')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.municipality_id', '=', 'promise.municipality_id')
        .onRef('organisation.id', '=', 'promise.organisation_id'),
    )
    .innerJoin('wave', (join) =>
      join.onRef('wave.municipality_id', '=', 'promise.municipality_id').onRef('wave.id', '=', 'promise.wave_id'),
    )
    .leftJoin('contact', (join) =>
      join
        .onRef('contact.municipality_id', '=', 'promise.municipality_id')
        .onRef('contact.organisation_id', '=', 'promise.organisation_id')
        .onRef('contact.person_id', '=', 'promise.person_id'),
    )
    .where('promise.municipality_id', '=', municipalityId)
    .selectAll('promise')
    .select('contact.person_id as contact')
    .select(['organisation.name as organisation', 'organisation.kind', 'wave.name as wave']);
}

type NamedRow = Awaited<ReturnType<ReturnType<typeof namedOf>['execute']>>[number];

function promiseOf(row: NamedRow): NamedPromise {
  return {
    id: row.id,
    coalition: row.coalition_id,
    wave: row.wave_id,
    gap: row.chosen_gap_id,
    organisation: row.organisation_id,
    person: row.contact,
    text: row.text,
    dueOn: row.due_on,
    state: row.state,
    stateOn: row.state_on,
    note: row.note,
    // Only the municipality itself has no kind.
    owner: { id: row.organisation_id, name: row.organisation, role: row.kind === null ? 'municipality' : 'partner' },
    since: row.wave,
    version: row.version,
    madeAt: row.made_at,
  };
}

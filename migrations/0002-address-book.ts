import { type Kysely, sql } from 'kysely';

/**
 * The address book: the language in which a person is written to (Dutch for everybody who was there before it was asked),
 * and the organisations that a person belongs to, whether or not they take part in a coalition. Who answers in a coalition
 * stands in the address book.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table person add column locale text not null default 'nl' check (locale in ('nl', 'en'))`,
  `create table contact (
    municipality_id uuid not null, organisation_id uuid not null, person_id uuid not null,
    primary key (municipality_id, organisation_id, person_id),
    foreign key (municipality_id, organisation_id) references organisation,
    foreign key (municipality_id, person_id) references person)`,
  `insert into contact (municipality_id, organisation_id, person_id)
    select distinct municipality_id, organisation_id, person_id from respondent`,
  `alter table respondent add constraint respondent_contact
    foreign key (municipality_id, organisation_id, person_id) references contact`,
  'create index respondent_contact on respondent (municipality_id, organisation_id, person_id)',
  'create index contact_person on contact (municipality_id, person_id)',
];

import { type Kysely, sql } from 'kysely';

/** Annual reports as numbered editions that stay as they were made, and how a municipality looks on paper. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/**
 * A file is written once; what of an edition is under way is known by which files it has. An edition has a number, that no
 * other gets after it, once its content is frozen. One that would be the same as another only leads to that.
 */
const statements = [
  `create table house_style (
    municipality_id uuid primary key references municipality on delete cascade,
    colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
    logo bytea, logo_media text check (logo_media in ('image/png', 'image/svg+xml')),
    logo_width integer, logo_height integer, changed_at timestamptz not null)`,
  `create table report_number (
    municipality_id uuid not null references municipality on delete cascade,
    year integer not null check (year between 1900 and 2200), latest integer not null check (latest >= 1),
    primary key (municipality_id, year))`,
  `create table report_edition (
    municipality_id uuid not null references municipality on delete cascade, id uuid not null,
    year integer not null check (year between 1900 and 2200), number integer check (number >= 1),
    coalition_id uuid, coalition text, locale text not null check (locale in ('nl', 'en')),
    audience text not null check (audience in ('council', 'executive', 'partners', 'public')),
    wanted jsonb not null,
    state text not null check (state in ('waiting', 'making', 'made', 'failed')),
    part_done real not null check (part_done between 0 and 1), step text,
    content_digest text, method_version text, sources jsonb, same_as uuid,
    asked_at timestamptz not null, asked_by text references "user" ("id") on delete set null,
    claim uuid, claimed_at timestamptz, made_at timestamptz, fault jsonb,
    primary key (municipality_id, id), unique (municipality_id, year, number),
    check ((number is null) = (content_digest is null)), check ((state = 'made') = (made_at is not null)),
    foreign key (municipality_id, same_as) references report_edition on delete cascade,
    foreign key (municipality_id, coalition_id) references coalition on delete set null (coalition_id))`,
  `create table report_file (
    municipality_id uuid not null, edition_id uuid not null, name text not null,
    media text not null, packed bytea not null, length integer not null, digest text not null,
    primary key (municipality_id, edition_id, name),
    foreign key (municipality_id, edition_id) references report_edition on delete cascade)`,
  `create trigger report_file_kept before update on report_file
    for each row execute function stays_as_it_is()`,
];

import { type Kysely, sql } from 'kysely';

/**
 * The first tables. Two rules hold for all of them but the sign-in tables of better-auth:
 * the municipality leads every key, and a foreign key carries it along, so that no row can point into another municipality.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...signIn, ...parties, ...asking, ...answering]) await sql.raw(statement).execute(db);
}

/** better-auth's own tables, in the names and types that it expects; people who work with the product, not respondents. */
const signIn = [
  `create table "user" (
    "id" text primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null,
    "image" text, "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp, "twoFactorEnabled" boolean)`,
  `create table "session" (
    "id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique,
    "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null,
    "ipAddress" text, "userAgent" text, "userId" text not null references "user" ("id") on delete cascade)`,
  `create table "account" (
    "id" text primary key, "accountId" text not null, "providerId" text not null,
    "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text,
    "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text,
    "password" text, "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null)`,
  `create table "verification" (
    "id" text primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp)`,
  `create table "twoFactor" (
    "id" text primary key, "secret" text not null, "backupCodes" text not null,
    "userId" text not null references "user" ("id") on delete cascade, "verified" boolean,
    "failedVerificationCount" integer, "lockedUntil" timestamptz)`,
  'create index "session_userId" on "session" ("userId")',
  'create index "account_userId" on "account" ("userId")',
  'create index "verification_identifier" on "verification" ("identifier")',
  'create index "twoFactor_secret" on "twoFactor" ("secret")',
  'create index "twoFactor_userId" on "twoFactor" ("userId")',
];

const parties = [
  `create table municipality (
    id uuid primary key, name text not null, demo boolean not null default false, created_at timestamptz not null)`,
  // An installation has one municipality; a second first-run that raced the first is refused here.
  'create unique index municipality_only_one on municipality ((true))',
  `create table staff (
    municipality_id uuid not null references municipality, user_id text not null references "user" ("id") on delete cascade,
    primary key (municipality_id, user_id))`,
  `create table organisation (
    municipality_id uuid not null references municipality, id uuid not null, name text not null, kind text,
    primary key (municipality_id, id))`,
  'create unique index organisation_name on organisation (municipality_id, lower(name))',
  // The municipality itself is the one organisation without a kind.
  'create unique index organisation_one_municipality on organisation (municipality_id) where kind is null',
  `create table person (
    municipality_id uuid not null references municipality, id uuid not null, name text not null, email text not null,
    primary key (municipality_id, id))`,
  'create unique index person_email on person (municipality_id, lower(email))',
  `create table coalition (
    municipality_id uuid not null references municipality, id uuid not null, name text not null, task text not null,
    starts_on date not null, ends_on date, created_at timestamptz not null,
    primary key (municipality_id, id), check (ends_on is null or ends_on >= starts_on))`,
  'create unique index coalition_name on coalition (municipality_id, lower(name))',
  `create table membership (
    municipality_id uuid not null, coalition_id uuid not null, organisation_id uuid not null,
    role text not null check (role in ('municipality', 'partner')),
    primary key (municipality_id, coalition_id, organisation_id),
    foreign key (municipality_id, coalition_id) references coalition on delete cascade,
    foreign key (municipality_id, organisation_id) references organisation)`,
  `create table respondent (
    municipality_id uuid not null, coalition_id uuid not null, organisation_id uuid not null, person_id uuid not null,
    primary key (municipality_id, coalition_id, organisation_id, person_id),
    foreign key (municipality_id, coalition_id, organisation_id) references membership on delete cascade,
    foreign key (municipality_id, person_id) references person)`,
];

const asking = [
  `create table edition (
    municipality_id uuid not null references municipality, id text not null, content jsonb not null,
    frozen_at timestamptz, primary key (municipality_id, id))`,
  `create function edition_stays_frozen() returns trigger language plpgsql as $$
    begin
      if old.frozen_at is not null then
        raise exception 'edition % is frozen: a wave that uses it has opened', old.id;
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`,
  `create trigger edition_frozen before update or delete on edition
    for each row execute function edition_stays_frozen()`,
  `create table wave (
    municipality_id uuid not null, id uuid not null, coalition_id uuid not null, edition_id text not null,
    name text not null, attribution text not null check (attribution in ('organisation')),
    opens_at timestamptz not null, closes_at timestamptz not null, opened_at timestamptz,
    results_viewed_at timestamptz, created_at timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, coalition_id) references coalition,
    foreign key (municipality_id, edition_id) references edition)`,
  'create unique index wave_name on wave (municipality_id, coalition_id, lower(name))',
  `create table invitation (
    municipality_id uuid not null, id uuid not null, wave_id uuid not null, organisation_id uuid not null,
    person_id uuid not null, token_hash text not null unique,
    primary key (municipality_id, id), unique (municipality_id, wave_id, organisation_id, person_id),
    foreign key (municipality_id, wave_id) references wave on delete cascade,
    foreign key (municipality_id, organisation_id) references organisation,
    foreign key (municipality_id, person_id) references person)`,
];

/**
 * invitation_id is null in a draft or response that all invitations of an organisation share. A draft without answers has
 * been submitted: its row stays, so that its version never counts back.
 */
const answering = [
  `create table draft (
    municipality_id uuid not null, wave_id uuid not null, organisation_id uuid not null, invitation_id uuid,
    version integer not null, answers jsonb, page integer not null, saved_at timestamptz not null,
    unique nulls not distinct (municipality_id, wave_id, organisation_id, invitation_id),
    foreign key (municipality_id, wave_id) references wave,
    foreign key (municipality_id, organisation_id) references organisation,
    foreign key (municipality_id, invitation_id) references invitation)`,
  `create table submission (
    id uuid primary key, municipality_id uuid not null, wave_id uuid not null, organisation_id uuid not null,
    invitation_id uuid not null, digest text not null, sent_digest text not null, replaces uuid,
    locale text not null, attribution_version text not null, attribution_text text not null,
    submitted_at timestamptz not null,
    foreign key (municipality_id, wave_id) references wave,
    foreign key (municipality_id, organisation_id) references organisation,
    foreign key (municipality_id, invitation_id) references invitation)`,
  'create index submission_wave on submission (municipality_id, wave_id)',
  `create table response (
    municipality_id uuid not null, wave_id uuid not null, organisation_id uuid not null, invitation_id uuid,
    submission_id uuid not null unique references submission,
    ratings smallint[] not null check (0 <= all (ratings) and 5 >= all (ratings)), facts jsonb not null,
    constraint response_owner unique nulls not distinct (municipality_id, wave_id, organisation_id, invitation_id),
    foreign key (municipality_id, wave_id) references wave,
    foreign key (municipality_id, organisation_id) references organisation,
    foreign key (municipality_id, invitation_id) references invitation)`,
  // The long form, a line per rating: for people with a BI tool, and an oracle for the tests. Score null: cannot judge.
  `create view rating as
    select response.municipality_id, wave.coalition_id, response.wave_id, response.organisation_id, membership.role,
           response.submission_id, criterion.value ->> 'id' as criterion, nullif(rated.code, 0) as score
    from response
    join wave on wave.municipality_id = response.municipality_id and wave.id = response.wave_id
    join membership on membership.municipality_id = wave.municipality_id
                   and membership.coalition_id = wave.coalition_id
                   and membership.organisation_id = response.organisation_id
    join edition on edition.municipality_id = wave.municipality_id and edition.id = wave.edition_id
    cross join unnest(response.ratings) with ordinality as rated (code, position)
    join lateral jsonb_array_elements(edition.content -> 'criteria') with ordinality as criterion (value, position)
      on criterion.position = rated.position
    where rated.code is not null`,
];

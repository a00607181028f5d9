import pg from 'pg';
import { SKIPPED } from '../../../analytics/cube/rating-block.ts';
import { connect } from '../../../api/db/connect.ts';
import { migrate } from '../../../api/db/migrate.ts';
import { createDatabase, startPostgres } from '../../support/postgres.ts';
import type { Workload } from '../workload.ts';

export type Postgres = { readonly client: pg.Client; readonly close: () => Promise<void> };

/**
 * A PostgreSQL server with the product's own tables, and in them one municipality's ratings twice, as the product keeps
 * them: a row a response, and a sealed block a wave.
 */
export async function openPostgres(workload: Workload): Promise<Postgres> {
  const server = await startPostgres();
  const databaseUrl = await createDatabase(server.url);
  const database = connect({ databaseUrl, dataFolder: '' });
  await migrate(database.db);
  await database.close();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await store(client, workload);
  await client.query('analyze');
  return {
    client,
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

/** An id that names this number, so that what comes back can be compared. */
function uuidOf(kind: keyof typeof KINDS, number: number): string {
  return `${KINDS[kind]}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** The number that the workload has in place of this id, name or figure. */
export function numberOf(column: string, value: unknown): number | null {
  if (value === null) return null;
  if (column === 'wave' && /^\d{4}$/.test(String(value))) return Number(value) - YEAR;
  const number = isUuid(value)
    ? Number.parseInt(value.slice(-12), 16)
    : Number(String(value).replace('criterion-', ''));
  return column === 'wave' ? number % MOST_WAVES : number;
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && value.length === 36;
}

const KINDS = { municipality: '00000001', organisation: '00000002', coalition: '00000003', wave: '00000004' } as const;
const YEAR = 2021;
const PART = 10_000;

async function store(client: pg.Client, workload: Workload): Promise<void> {
  const municipality = uuidOf('municipality', 0);
  await client.query("insert into municipality values ($1, 'Testdam', false, now())", [municipality]);
  const criteria = Array.from({ length: workload.criteria }, (_, i) => ({ id: `criterion-${i}` }));
  await client.query(
    `insert into edition (municipality_id, id, content, frozen_at, name, continues, version, created_at, changed_at)
     values ($1, 'edition', $2, now(), 'Edition', '[]', 1, now(), now())`,
    [municipality, JSON.stringify({ criteria })],
  );
  await storeParties(client, municipality, workload);
  await storeResponses(client, municipality, workload);
  await storeBlocks(client, municipality, workload);
}

async function storeParties(client: pg.Client, municipality: string, { cells }: Workload): Promise<void> {
  const rows = JSON.stringify(
    cells.map(({ coalition, wave, organisation, role }) => ({
      coalition: uuidOf('coalition', coalition),
      wave: waveId(coalition, wave),
      year: String(YEAR + wave),
      organisation: uuidOf('organisation', organisation),
      role: role === 0 ? 'municipality' : 'partner',
    })),
  );
  const from = `from jsonb_to_recordset($2) as given (coalition uuid, wave uuid, year text, organisation uuid, role text)`;
  for (const statement of [
    `insert into organisation select distinct $1::uuid, organisation, organisation::text,
       case role when 'partner' then 'association' end ${from}`,
    `insert into coalition select distinct $1::uuid, coalition, coalition::text, '', date '2021-01-01', null::date, now() ${from}`,
    `insert into membership select distinct $1::uuid, coalition, organisation, role ${from}`,
    `insert into wave (municipality_id, id, coalition_id, edition_id, name, attribution, opens_at, closes_at, created_at)
       select distinct $1::uuid, wave, coalition, 'edition', year, 'organisation', now(), now(), now() ${from}`,
  ])
    await client.query(statement, [municipality, rows]);
}

async function storeResponses(client: pg.Client, municipality: string, workload: Workload): Promise<void> {
  const rows = [...responsesOf(workload)];
  for (let from = 0; from < rows.length; from += PART) {
    const part = rows.slice(from, from + PART);
    await client.query(
      `insert into response (municipality_id, wave_id, organisation_id, ratings, facts)
       select $1, wave, organisation, ratings::smallint[], '{}'
       from unnest($2::uuid[], $3::uuid[], $4::text[]) as given (wave, organisation, ratings)`,
      [municipality, part.map(({ wave }) => wave), part.map((row) => row.organisation), part.map((row) => row.ratings)],
    );
  }
}

function* responsesOf({ cells, responses, ratings, criteria }: Workload) {
  let at = 0;
  for (const [i, cell] of cells.entries()) {
    for (let row = 0; row < (responses[i] ?? 0); row++) {
      const codes = Array.from(ratings.subarray(at, at + criteria), (byte) => (byte === SKIPPED ? 'null' : byte));
      at += criteria;
      const organisation = uuidOf('organisation', cell.organisation);
      yield { wave: waveId(cell.coalition, cell.wave), organisation, ratings: `{${codes.join(',')}}` };
    }
  }
}

/** A block for each wave, whose cells stand together in the workload. */
async function storeBlocks(client: pg.Client, municipality: string, workload: Workload): Promise<void> {
  const { cells, responses, ratings, criteria } = workload;
  const waves = Map.groupBy(cells.keys(), (i) => waveId(cells[i]?.coalition ?? 0, cells[i]?.wave ?? 0));
  let at = 0;
  for (const [wave, members] of waves) {
    const blockCells = members.map((i) => ({
      coalition: uuidOf('coalition', cells[i]?.coalition ?? 0),
      wave,
      organisation: uuidOf('organisation', cells[i]?.organisation ?? 0),
      role: cells[i]?.role === 0 ? 'municipality' : 'partner',
      responses: responses[i] ?? 0,
    }));
    const end = at + blockCells.reduce((total, cell) => total + cell.responses, 0) * criteria;
    await client.query('insert into rating_block values ($1, $2, $3, $4, $5)', [
      municipality,
      wave,
      criteria,
      JSON.stringify(blockCells),
      ratings.subarray(at, end),
    ]);
    at = end;
  }
}

const MOST_WAVES = 1000;

function waveId(coalition: number, wave: number): string {
  return uuidOf('wave', coalition * MOST_WAVES + wave);
}

import type pg from 'pg';
import { SKIPPED } from '../../../analytics/cube/rating-block.ts';
import type { Workload } from '../workload.ts';
import { uuidOf, waveId, yearOf } from './ids.ts';

/** Rows of one insert. */
const PART = 10_000;

/** One municipality with its edition, coalitions, waves and ratings. */
export async function store(client: pg.Client, workload: Workload): Promise<void> {
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
      year: yearOf(wave),
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

import { setImmediate } from 'node:timers/promises';
import { type Found, namelessOf } from '../../analytics/attention.ts';
import { type CountCube, cubeOfBlock } from '../../analytics/cube/count-cube.ts';
import { type CubeLayout, isSameLayout, layoutOf } from '../../analytics/cube/layout.ts';
import { cubesOfCommon } from '../../analytics/cube/narrow.ts';
import type { RatingBlock } from '../../analytics/cube/rating-block.ts';
import { foundOf, type OpenlyCounted, overviewRowsOf, unjudgedOf } from '../../analytics/overview-rows.ts';
import type { EditionId, WaveId } from '../../survey/id.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import { selectEdition } from '../db/editions.ts';
import { selectAnsweredWaves, selectAskedPartners, selectRatingBlocks } from '../db/overview.ts';
import type { WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import type { ShownWave } from './show-waves.ts';

/** Sealed waves on behalf of organisations, of one municipality, from their blocks. */
export async function countTogether(
  deps: Deps,
  all: readonly WaveRow[],
  wanted: readonly WaveRow[],
): Promise<readonly ShownWave[]> {
  const read = await readTogether(deps, all, wanted);
  const shown: ShownWave[] = [];
  for (const wave of wanted) {
    const counted = countOne(deps, wave, read, headlineOf);
    const block = read.blocks.get(wave.id) as RatingBlock;
    const rows = block.cells.length > 0 ? overviewRowsOf(counted) : [];
    const response = wave.imported_at === null ? responseOf(block, read.asked.get(wave.id) ?? []) : null;
    shown.push({ wave, rows, found: await findIn(deps, wave, read), response, unjudged: unjudgedOf(counted) });
  }
  return shown;
}

/** Of a sealed wave, with the same one before it, this changes no more. */
async function findIn(deps: Deps, wave: WaveRow, read: Read): Promise<Found> {
  const key = `${wave.id} ${read.before.get(wave.id)?.id ?? ''}`;
  const known = deps.sealedFindings.get(key);
  if (known !== undefined) return known;
  // A municipality of hundreds of coalitions takes seconds the first time: others need not wait for them.
  await setImmediate();
  const found = namelessOf(foundOf(countOne(deps, wave, read, layoutOf)));
  deps.sealedFindings.set(key, found);
  return found;
}

type LayoutOf = (edition: QuestionnaireEdition) => CubeLayout;

function countOne(deps: Deps, wave: WaveRow, read: Read, layoutIn: LayoutOf): OpenlyCounted {
  const edition = read.editions.get(wave.edition_id) as QuestionnaireEdition;
  const cube = cubeOfBlock(layoutIn(edition), read.blocks.get(wave.id) as RatingBlock, deps.kernel);
  return { edition, cube, common: commonOf(deps, { wave, cube }, read, layoutIn) };
}

type Read = {
  readonly before: ReadonlyMap<WaveId, WaveRow>;
  readonly blocks: ReadonlyMap<WaveId, RatingBlock>;
  readonly editions: ReadonlyMap<EditionId, QuestionnaireEdition>;
  readonly asked: ReadonlyMap<WaveId, readonly string[]>;
};

async function readTogether(deps: Deps, all: readonly WaveRow[], wanted: readonly WaveRow[]): Promise<Read> {
  const [first] = wanted;
  if (first === undefined) return { before: new Map(), blocks: new Map(), editions: new Map(), asked: new Map() };
  const { municipality_id: municipality } = first;
  const answered = await selectAnsweredWaves(deps.db, municipality);
  const before = new Map(wanted.flatMap((wave) => beforeOf(wave, all, answered)));
  const needed = [...wanted, ...before.values()];
  const editions = new Map<EditionId, QuestionnaireEdition>();
  for (const id of new Set(needed.map(({ edition_id }) => edition_id))) {
    editions.set(id, await selectEdition(deps.db, municipality, id));
  }
  const asked = await selectAskedPartners(deps.db, municipality, idsOf(wanted));
  return {
    before,
    editions,
    blocks: await selectRatingBlocks(deps.db, municipality, idsOf(needed)),
    asked: mapValues(
      Map.groupBy(asked, ({ waveId }) => waveId),
      ({ organisationId }) => organisationId,
    ),
  };
}

function idsOf(waves: readonly WaveRow[]): readonly WaveId[] {
  return [...new Set(waves.map(({ id }) => id))];
}

function mapValues<Key, One, Other>(of: ReadonlyMap<Key, readonly One[]>, change: (one: One) => Other) {
  return new Map([...of].map(([key, values]) => [key, values.map(change)] as const));
}

/**
 * The wave that changes are counted from, as the dashboard has it: the latest that opened earlier, is over and was
 * answered. A confidential one is none here: beside it no more could be told than the municipality's own change.
 */
function beforeOf(wave: WaveRow, all: readonly WaveRow[], answered: ReadonlySet<WaveId>): [WaveId, WaveRow][] {
  const earlier = all.find(
    ({ coalition_id, opens_at, id }) =>
      coalition_id === wave.coalition_id && opens_at < wave.opens_at && answered.has(id),
  );
  return earlier?.attribution === 'organisation' ? [[wave.id, earlier]] : [];
}

function commonOf(
  { kernel }: Deps,
  { wave, cube }: { readonly wave: WaveRow; readonly cube: CountCube },
  { before, blocks, editions }: Read,
  layoutIn: LayoutOf,
): readonly [CountCube, CountCube] | null {
  const earlier = before.get(wave.id);
  if (earlier === undefined) return null;
  const layout = layoutIn(editions.get(earlier.edition_id) as QuestionnaireEdition);
  const block = blocks.get(earlier.id) as RatingBlock;
  if (isSameLayout(layout, cube.layout)) return [cubeOfBlock(layout, block, kernel), cube];
  return cubesOfCommon({ layout, block }, { layout: cube.layout, block: blocks.get(wave.id) as RatingBlock });
}

/** Themes about the coalition are not counted: they are half of the work, and an overview does not show them. */
function headlineOf(edition: QuestionnaireEdition): CubeLayout {
  const { criteria, themes } = layoutOf(edition);
  return { criteria, themes: themes.filter(({ subject }) => subject === 'municipality') };
}

/** A partner that answered was asked, also one that has left since. */
function responseOf({ cells }: RatingBlock, asked: readonly string[]): ShownWave['response'] {
  const given = new Set(cells.filter(({ role }) => role === 'partner').map(({ organisation }) => organisation));
  return { asked: new Set([...asked, ...given]).size, given: given.size };
}

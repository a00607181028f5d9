import { refuse } from '../../survey/problem.ts';
import type { NewReportBody } from '../contract/reports.ts';
import type { Municipality } from '../db/municipalities.ts';
import type { Deps } from '../deps.ts';
import { unpackFile } from '../render/report/packed-file.ts';
import { openPress } from '../render/report/press.ts';
import { checkAsked, wantedOf } from './ask-report.ts';
import { collectReport } from './collect-report.ts';
import { dayOf } from './days.ts';

/** As long as somebody looks at a page that is still empty. A large report is made, not previewed. */
const MOST_SECONDS = 20;

/**
 * The page that would be made now, without a number; nothing is stored but results that were not frozen yet. Throws what
 * `askReport` throws, and `report.preview-too-long`.
 */
export async function previewReport(
  deps: Deps,
  municipality: Municipality,
  asked: NewReportBody,
  seconds = MOST_SECONDS,
): Promise<string> {
  await checkAsked(deps, municipality, asked);
  const limit = AbortSignal.timeout(seconds * 1000);
  try {
    const wanted = { ...wantedOf(asked), year: asked.year, coalitionId: asked.coalitionId };
    const { content } = await collectReport(deps, municipality, wanted, async () => limit.throwIfAborted());
    const madeAt = deps.now();
    const edition = { number: null, madeOn: dayOf(madeAt), madeAt };
    const press = openPress({ locale: asked.locale, edition, content }, () => {}, limit);
    try {
      const { packed } = await press.make('preview');
      return new TextDecoder().decode(await unpackFile(packed));
    } finally {
      await press.close();
    }
  } catch (error) {
    if (limit.aborted) throw refuse('report.preview-too-long', { seconds });
    throw error;
  }
}

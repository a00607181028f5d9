import type { GapKey } from '../../../survey/conversation.ts';
import type { WaveId } from '../../../survey/id.ts';
import { chooseGaps } from '../../actions/choose-gaps.ts';
import { readResult } from '../../actions/freeze-results.ts';
import { offerReadings } from '../../actions/offer-readings.ts';
import { type Publisher, publishWave } from '../../actions/publish-wave.ts';
import { replyPersonally } from '../../actions/reply-to-reading.ts';
import { shareConversation } from '../../actions/share-conversation.ts';
import { writeReading } from '../../actions/write-reading.ts';
import { selectChosenGaps } from '../../db/conversations.ts';
import { selectInvitations } from '../../db/invitations.ts';
import type { ChosenGapRow } from '../../db/schema.ts';
import { selectWave } from '../../db/waves.ts';
import type { Deps } from '../../deps.ts';
import { dayIn, later } from './clock.ts';
import type { Story, StoryGap, StoryWave } from './story.ts';

/** How many days after the last day of a wave something happens. */
const AFTER = { published: 3, talked: 5, offered: 6, replied: 10, until: 14, shared: 16 } as const;

/**
 * What comes after a wave has closed, as if on its own days: its result is published, gaps are talked about, partners reply
 * to what is read in them, and all of it is shared.
 */
export async function talkAbout(
  deps: Deps,
  publisher: Publisher,
  waveId: WaveId,
  story: Story,
  { until, gaps = [], isPublished = gaps.length > 0 }: StoryWave,
): Promise<void> {
  const on = (event: keyof typeof AFTER) => later(deps, until + AFTER[event]);
  if (isPublished) await publish(on('published'), publisher, waveId);
  if (gaps.length === 0) return;
  await read(on('talked'), publisher, waveId, gaps);
  await offerReadings(on('offered'), publisher, waveId, { replyUntil: dayIn(deps, until + AFTER.until) });
  await reply(on('replied'), publisher, waveId, story, gaps);
  await shareConversation(on('shared'), publisher, waveId);
}

async function publish(deps: Deps, publisher: Publisher, waveId: WaveId): Promise<void> {
  const { municipality } = publisher;
  const wave = await selectWave(deps.db, municipality.id, waveId);
  if (wave === undefined) return;
  const { digest } = await readResult(deps, municipality, wave);
  await publishWave(deps, publisher, waveId, { digest, withComments: true, note: null });
}

async function read(
  deps: Deps,
  { municipality: { id } }: Publisher,
  waveId: WaveId,
  gaps: readonly StoryGap[],
): Promise<void> {
  const keys = gaps.map(({ criterion }): GapKey => ({ kind: 'criterion', id: criterion, subject: 'municipality' }));
  await chooseGaps(deps, id, waveId, { version: 0, gaps: keys, discard: false });
  for (const { row, gap } of pairsOf(await selectChosenGaps(deps.db, id, waveId), gaps)) {
    await writeReading(deps, id, waveId, row.id, { version: row.version, ...gap.reading });
  }
}

async function reply(
  deps: Deps,
  { municipality: { id } }: Publisher,
  waveId: WaveId,
  { partners }: Story,
  gaps: readonly StoryGap[],
): Promise<void> {
  const pairs = pairsOf(await selectChosenGaps(deps.db, id, waveId), gaps);
  const invitations = await selectInvitations(deps.db, id, waveId);
  for (const [place, [name]] of partners.entries()) {
    const invitation = invitations.find(({ organisation }) => organisation === name);
    const replies = pairs.flatMap(({ row, gap }) => {
      const given = gap.replies[place];
      return given === undefined ? [] : [{ gap: row.id, readingVersion: row.version, version: 0, ...given }];
    });
    if (invitation !== undefined && replies.length > 0) await replyPersonally(deps, invitation, { replies });
  }
}

function pairsOf(rows: readonly ChosenGapRow[], gaps: readonly StoryGap[]) {
  return rows.flatMap((row) => {
    const gap = gaps.find(({ criterion }) => criterion === row.row_id);
    return gap === undefined ? [] : [{ row, gap }];
  });
}

import type { Migration } from 'kysely/migration';
import * as foundation from './0001-foundation.ts';
import * as addressBook from './0002-address-book.ts';
import * as mail from './0003-mail.ts';
import * as takingPart from './0004-taking-part.ts';
import * as confidential from './0005-confidential.ts';
import * as editions from './0006-editions.ts';
import * as paper from './0007-paper.ts';
import * as importedRatings from './0008-imported-ratings.ts';
import * as ratingBlocks from './0009-rating-blocks.ts';
import * as redactions from './0010-redactions.ts';
import * as publish from './0011-publish.ts';
import * as conversation from './0012-conversation.ts';
import * as promises from './0013-promises.ts';
import * as reports from './0014-reports.ts';
import * as responsesByWave from './0015-responses-by-wave.ts';

/** Every migration in the order in which it was written; a name that has run anywhere never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundation': foundation,
  '0002-address-book': addressBook,
  '0003-mail': mail,
  '0004-taking-part': takingPart,
  '0005-confidential': confidential,
  '0006-editions': editions,
  '0007-paper': paper,
  '0008-imported-ratings': importedRatings,
  '0009-rating-blocks': ratingBlocks,
  '0010-redactions': redactions,
  '0011-publish': publish,
  '0012-conversation': conversation,
  '0013-promises': promises,
  '0014-reports': reports,
  '0015-responses-by-wave': responsesByWave,
};

import type { MailingResultBody } from '../../../../api/contract/mail.ts';
import type { WaveInvitationBody } from '../../../../api/contract/waves.ts';
import type { Locale } from '../../../../survey/locale.ts';
import type { AskingKind, SkipReason } from '../../../../survey/mail.ts';
import { TAGS } from '../../../dates.ts';
import type { BoardTexts } from '../../../texts/board-nl.ts';

/** A sentence names at most so many people; a longer list is not read. */
const NAMED = 3;

/** What became of a wish to send mail, in sentences: how many go, and who gets none and why. */
export function outcomeOf(
  { mailing, skipped }: MailingResultBody,
  kind: AskingKind,
  invitations: readonly WaveInvitationBody[],
  texts: BoardTexts['outcome'],
  locale: Locale,
): { readonly text: string; readonly isMailed: boolean } {
  const personOf = new Map(invitations.map(({ id, person }) => [id, person]));
  const list = new Intl.ListFormat(TAGS[locale]);
  const skips = [...Map.groupBy(skipped, ({ reason }) => reason)].map(([reason, ones]) =>
    sentence(reason, [...new Set(ones.map(({ invitationId }) => personOf.get(invitationId) ?? ''))]),
  );
  function sentence(reason: SkipReason, names: readonly string[]): string {
    const rest = names.length - NAMED;
    const named = rest > 0 ? [...names.slice(0, NAMED), texts.more(rest)] : names;
    return texts.skipped(list.format(named), texts.reasons[reason]);
  }
  const first = mailing === null ? texts.nobody : texts[kind](mailing.total);
  return { text: [first, ...skips].join(' '), isMailed: mailing !== null };
}

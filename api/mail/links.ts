import { answerLinkOf } from '../actions/answer-link.ts';
import { pages, paths } from '../contract/paths.ts';
import type { MailedInvitation, OutboxMail } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { mailTextsOf } from '../texts/mail.ts';

/** The links in a mail. */
export type MailLinks = {
  readonly answer: string;
  /** What the link is for, when it is for several things: an opening, then a line for each. */
  readonly about: readonly string[];
  /** Where to have no more reminders. */
  readonly optOut: string;
  /** Where a mail program says that its reader wants no more (RFC 8058); null in a mail that is nobody's. */
  readonly unsubscribe: string | null;
};

/** The links for these invitations of one person; for none, links that look the same and open nothing. */
export function linksOf(
  deps: Deps,
  [first, ...others]: readonly MailedInvitation[],
  { locale, kind }: Pick<OutboxMail, 'locale' | 'kind'>,
): MailLinks {
  if (first === undefined) return exampleLinks(deps);
  if (kind === 'reply') return replyLinks(deps, [first, ...others], locale);
  if (kind === 'result') return resultLinks(deps, [first, ...others]);
  const { baseUrl } = deps.config;
  const token = deps.tokenOf(first.id);
  const texts = mailTextsOf(locale);
  return {
    answer: answerLinkOf(deps, [first, ...others]),
    about: others.length === 0 ? [] : [texts.about, ...[first, ...others].map(texts.linkFor)],
    optOut: baseUrl + pages.reminders(token),
    unsubscribe: baseUrl + paths.unsubscribe(token),
  };
}

/** To the result with the own answers beside it; who took part for several organisations finds each of them on one page. */
function resultLinks(deps: Deps, invitations: readonly [MailedInvitation, ...MailedInvitation[]]): MailLinks {
  const token = deps.tokenOf(invitations[0].id);
  const { baseUrl } = deps.config;
  const answer = invitations.length === 1 ? baseUrl + pages.personalResult(token) : answerLinkOf(deps, invitations);
  return { answer, about: [], optOut: baseUrl + pages.reminders(token), unsubscribe: null };
}

/** To the page of one organisation; who was invited for several has to reply for each of them, and finds those links below. */
function replyLinks(
  { config: { baseUrl }, tokenOf }: Deps,
  [first, ...others]: readonly [MailedInvitation, ...MailedInvitation[]],
  locale: OutboxMail['locale'],
): MailLinks {
  const linkTo = ({ id }: MailedInvitation) => baseUrl + pages.personalReply(tokenOf(id));
  const { replyFor, linkFor } = mailTextsOf(locale);
  const about = [first, ...others].map((one) => `${linkFor(one)}: ${linkTo(one)}`);
  return {
    answer: linkTo(first),
    about: others.length === 0 ? [] : [replyFor, ...about],
    optOut: baseUrl + pages.reminders(tokenOf(first.id)),
    unsubscribe: null,
  };
}

/** For a test mail: nobody can answer with it in somebody else's place. */
function exampleLinks({ config }: Deps): MailLinks {
  const token = 'voorbeeld-dat-niets-opent';
  return {
    answer: config.baseUrl + pages.respond(token),
    about: [],
    optOut: config.baseUrl + pages.reminders(token),
    unsubscribe: null,
  };
}

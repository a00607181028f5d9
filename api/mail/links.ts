import type { Locale } from '../../survey/locale.ts';
import { pages, paths } from '../contract/paths.ts';
import type { MailedInvitation } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { mailTextsOf } from '../texts/mail.ts';

/** The links in a mail: to answer, each with what it is for when there are several; to have no more reminders. */
export type MailLinks = {
  readonly answer: readonly { readonly label: string | null; readonly url: string }[];
  readonly optOut: string;
  /** Where a mail program says that its reader wants no more (RFC 8058); null in a mail that is nobody's. */
  readonly unsubscribe: string | null;
};

export function linksOf(deps: Deps, invitations: readonly MailedInvitation[], locale: Locale): MailLinks {
  const [first] = invitations;
  if (first === undefined) return exampleLinks(deps);
  const { baseUrl } = deps.config;
  const token = deps.tokenOf(first.id);
  return {
    answer: answerLinksOf(deps, invitations, locale),
    optOut: baseUrl + pages.reminders(token),
    unsubscribe: baseUrl + paths.unsubscribe(token),
  };
}

/** Where the person answers: a link for each invitation. */
function answerLinksOf(deps: Deps, invitations: readonly MailedInvitation[], locale: Locale): MailLinks['answer'] {
  const isOne = invitations.length === 1;
  return invitations.map((invitation) => ({
    label: isOne ? null : mailTextsOf(locale).linkFor(invitation),
    url: deps.config.baseUrl + pages.respond(deps.tokenOf(invitation.id)),
  }));
}

/** For a test mail: it looks the same and opens nothing, so that nobody can answer in somebody else's place. */
function exampleLinks({ config }: Deps): MailLinks {
  const token = 'voorbeeld-dat-niets-opent';
  return {
    answer: [{ label: null, url: config.baseUrl + pages.respond(token) }],
    optOut: config.baseUrl + pages.reminders(token),
    unsubscribe: null,
  };
}

import type { Locale } from '../../survey/locale.ts';
import type { MailKind } from '../../survey/mail.ts';
import { fillTemplate, type MailTemplate } from '../../survey/mail-template.ts';
import { dayInWords } from '../actions/days.ts';
import { mailTextsOf } from '../texts/mail.ts';

/**
 * A mail's text as it is stored: signs that nobody can type stand where the personal links go, because who has a copy of
 * the database must be able to open nothing, and where the coordinator's words end and ours begin.
 */
export const PLACES = { link: '\u001a', optOut: '\u001b', foot: '\u001d' } as const;

/** Whom a mail is for, and what it is about. */
export type Addressed = {
  readonly name: string;
  readonly organisations: readonly string[];
  readonly coalition: string;
  readonly wave: string;
  readonly municipality: string;
  /** The last day on which can be answered, `2026-03-29`. */
  readonly lastDay: string;
  readonly contact: string;
};

/** The mail for one person, with places in it where the links go. Only who is asked for answers has reminders to stop. */
export function buildBody(
  template: MailTemplate & { readonly kind: MailKind },
  locale: Locale,
  to: Addressed,
): MailTemplate {
  const { name, coalition, wave, municipality, contact } = to;
  const texts = mailTextsOf(locale);
  const organisation = listOf(to.organisations, texts.and);
  const lastDay = dayInWords(to.lastDay, locale);
  const facts = { name, organisation, coalition, municipality, lastDay, link: PLACES.link, contact };
  const optOut = template.kind === 'result' || template.kind === 'reply' ? [] : [`${texts.optOut}\n${PLACES.optOut}`];
  const foot = [texts.because({ municipality, coalition, wave, organisation }), ...optOut];
  return {
    // The link has no place in a subject, where it would be cut in two.
    subject: fillTemplate(template.subject, { ...facts, link: '' }).trim(),
    body: `${fillTemplate(template.body, facts)}${PLACES.foot}${foot.join('\n\n')}`,
  };
}

function listOf(words: readonly string[], and: (first: string, last: string) => string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : and(words.slice(0, -1).join(', '), last);
}

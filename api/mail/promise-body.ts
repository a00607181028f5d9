import type { Locale } from '../../survey/locale.ts';
import type { MailTemplate } from '../../survey/mail-template.ts';
import { PROMISE_MOMENTS, type PromiseMoment } from '../../survey/promise-reminders.ts';
import { dayInWords } from '../actions/days.ts';
import { mailTextsOf } from '../texts/mail.ts';
import type { PromiseMailAbout } from '../texts/promise-mail-nl.ts';
import { PLACES } from './body.ts';

/** A promise as its mail tells it. */
export type MailedPromise = { readonly moment: PromiseMoment; readonly text: string; readonly dueOn: string };

/** The mail that reminds one person of what an organisation promised: what is near first, then what has passed. */
export function buildPromiseBody(
  locale: Locale,
  to: Omit<PromiseMailAbout, 'count'>,
  promises: readonly MailedPromise[],
): MailTemplate {
  const texts = mailTextsOf(locale).promise;
  const about = { ...to, count: promises.length };
  const lists = PROMISE_MOMENTS.flatMap((moment) => {
    const these = promises.filter((one) => one.moment === moment);
    const items = these.map(({ text, dueOn }) => texts.item(text, dayInWords(dueOn, locale)));
    return these.length === 0 ? [] : [[texts.moments[moment], ...items].join('\n')];
  });
  const letter = [texts.hello(about), ...lists, texts.ask(about)].join('\n\n');
  return { subject: texts.subject(about), body: `${letter}${PLACES.foot}${texts.because(about)}` };
}

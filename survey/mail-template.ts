import { LOCALES, type Locale } from './locale.ts';
import { PLACEHOLDERS, type Placeholder, REQUIRED_PLACEHOLDERS } from './mail.ts';
import { refuse } from './problem.ts';

export type MailTemplate = { readonly subject: string; readonly body: string };

/** What stands in a mail for each placeholder. */
export type MailFacts = Readonly<Record<Placeholder, string>>;

const PLACE = /\{([^{}\n]*)\}/g;

/**
 * Throws `mail.placeholder` naming the first placeholder that does not exist, or `mail.link-missing` when the body has
 * none for the link.
 */
export function checkTemplate({ subject, body }: MailTemplate, locale: Locale): void {
  const words = [subject, body].flatMap(placesOf);
  const unknown = words.find((word) => placeholderOf(word) === undefined);
  if (unknown !== undefined)
    throw refuse('mail.placeholder', { placeholder: `{${unknown}}`, allowed: allowed(locale) });
  const present = placesOf(body).map(placeholderOf);
  for (const required of REQUIRED_PLACEHOLDERS) {
    if (!present.includes(required))
      throw refuse('mail.link-missing', { placeholder: `{${PLACEHOLDERS[required][locale]}}` });
  }
}

/** The text with the facts in their places. What a fact itself holds is left as it is, also when it looks like a placeholder. */
export function fillTemplate(text: string, facts: MailFacts): string {
  return text.replace(PLACE, (whole, word: string) => {
    const placeholder = placeholderOf(word);
    return placeholder === undefined ? whole : facts[placeholder];
  });
}

function placesOf(text: string): string[] {
  return [...text.matchAll(PLACE)].map(([, word]) => word ?? '');
}

/** In either language: who writes an English text may think in Dutch. */
function placeholderOf(word: string): Placeholder | undefined {
  const wanted = word.trim().toLowerCase();
  const names = Object.keys(PLACEHOLDERS) as Placeholder[];
  return names.find((name) => LOCALES.some((locale) => PLACEHOLDERS[name][locale] === wanted));
}

function allowed(locale: Locale): string {
  return Object.values(PLACEHOLDERS)
    .map((names) => `{${names[locale]}}`)
    .join(', ');
}

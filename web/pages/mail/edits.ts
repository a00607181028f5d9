import type { WaveMailTemplateBody } from '../../../api/contract/mail.ts';
import type { Locale } from '../../../survey/locale.ts';
import { type MailKind, PLACEHOLDERS, type Placeholder } from '../../../survey/mail.ts';

/** Which of the wave's mails. */
export type Which = { readonly kind: MailKind; readonly locale: Locale };

export type Words = { readonly subject: string; readonly body: string };

/** What was typed and is not saved, by mail; each stays when another one is looked at. */
export type Edits = Readonly<Record<string, Words>>;

export function keyOf({ kind, locale }: Which): string {
  return `${kind}.${locale}`;
}

/** The mails whose text differs from what is saved. */
export function unsavedIn(edits: Edits, templates: readonly WaveMailTemplateBody[]): readonly string[] {
  const changed = templates.filter((template) => {
    const typed = edits[keyOf(template)];
    return typed !== undefined && (typed.subject !== template.subject || typed.body !== template.body);
  });
  return changed.map(keyOf);
}

/** How a placeholder stands in a text: `{naam}`. */
export function wordOf(placeholder: Placeholder, locale: Locale): string {
  return `{${PLACEHOLDERS[placeholder][locale]}}`;
}

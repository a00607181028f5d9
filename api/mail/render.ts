import type { Locale } from '../../survey/locale.ts';
import type { MailTemplate } from '../../survey/mail-template.ts';
import { PLACES } from './body.ts';
import type { MailLinks } from './links.ts';

/** In a mail only what stands with the element itself is sure to be read; the letter's own colours are the reader's. */
const STYLES = {
  body: 'margin:0;padding:24px 16px;font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.55;overflow-wrap:anywhere',
  letter: 'max-width:600px;margin:0 auto',
  paragraph: 'margin:0 0 18px',
  answer:
    'display:inline-block;padding:12px 18px;border-radius:4px;background-color:#0f4c5c;color:#ffffff;font-weight:bold;text-decoration:underline',
  about: 'display:block;margin-top:12px',
  rule: 'border:0;border-top:1px solid #857e72;margin:28px 0 18px',
  foot: 'margin:0 0 14px;font-size:15px',
  optOut: 'color:inherit',
} as const;

/** A stored mail with its links, as plain text. */
export function renderText({ body }: MailTemplate, { answer, about, optOut }: MailLinks): string {
  const list = about.length === 0 ? '' : `\n\n${about.join('\n- ')}`;
  return body
    .replaceAll(PLACES.link, () => answer + list)
    .replaceAll(PLACES.optOut, () => optOut)
    .replaceAll(PLACES.foot, `\n\n${'_'.repeat(20)}\n\n`);
}

/** The same as a whole HTML document: no script, no picture, nothing that tells that it was read. */
export function renderHtml({ subject, body }: MailTemplate, links: MailLinks, locale: Locale): string {
  const [letter = '', foot = ''] = body.split(PLACES.foot);
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(subject)}</title></head><body style="${STYLES.body}"><div style="${STYLES.letter}">`,
    ...paragraphsOf(letter, STYLES.paragraph, links),
    `<hr style="${STYLES.rule}">`,
    ...paragraphsOf(foot, STYLES.foot, links),
    '</div></body></html>',
  ].join('\n');
}

function paragraphsOf(text: string, style: string, { answer, about, optOut }: MailLinks): string[] {
  const lines = about.map(escapeHtml).join('<br>– ');
  const list = about.length === 0 ? '' : `<span style="${STYLES.about}">${lines}</span>`;
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const html = escapeHtml(paragraph)
        .replaceAll('\n', '<br>')
        .replaceAll(PLACES.link, () => anchor(answer, STYLES.answer) + list)
        .replaceAll(PLACES.optOut, () => anchor(optOut, STYLES.optOut));
      return `<p style="${style}">${html}</p>`;
    });
}

function anchor(url: string, style: string): string {
  return `<a href="${escapeHtml(url)}" style="${style}">${escapeHtml(url)}</a>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Text as HTML has it, also within quotes. */
export function escaped(text: string): string {
  return withoutForbidden(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Text without the signs that HTML does not allow. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Controls, and halves of signs that have lost their other half. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Surrogate}/gu;

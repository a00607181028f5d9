import { writeFileSync } from 'node:fs';
import type { Locale } from '../../survey/locale.ts';
import type { Told } from '../tasks/task.ts';
import { apiTexts } from '../texts/texts.ts';
import { showTold } from './show.ts';

/**
 * Keeps the file that a task makes, with the rights of whoever gave the command, wherever the task ran.
 *
 * @param out its path; undefined: the name that the task gives it, in the folder that one is in · -: standard output.
 */
export function keepFile(out: string | undefined, locale: Locale): (told: Told) => void {
  return (told) => {
    if (!('file' in told)) return showTold(told);
    const { name, base64 } = told.file;
    const content = Buffer.from(base64, 'base64');
    if (out === '-') process.stdout.write(content);
    else {
      writeFileSync(out ?? name, content);
      console.log(apiTexts[locale].kept(out ?? name));
    }
  };
}

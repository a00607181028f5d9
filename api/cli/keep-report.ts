import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../survey/locale.ts';
import type { Told } from '../tasks/task.ts';
import { apiTexts } from '../texts/texts.ts';
import { showTold } from './show.ts';

/** What the command `report` is given, besides where its files go. */
export type ReportOptions = {
  readonly year: number;
  readonly coalition?: string;
  readonly audience: string;
  readonly format?: string;
  readonly language: Locale;
  readonly out: string;
  readonly json?: boolean;
};

/**
 * Keeps the files of a report in a folder, which is made if it is not there, with the rights of whoever gave the command.
 *
 * @param isJson one line at the end tells what was made and where it is, instead of a line a file.
 */
export function keepReport(folder: string, isJson: boolean, locale: Locale) {
  const files: string[] = [];
  let made: Readonly<Record<string, string | number | null>> = {};
  const keep = ({ name, base64 }: { readonly name: string; readonly base64: string }) => {
    const path = join(folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, Buffer.from(base64, 'base64'));
    files.push(path);
    if (!isJson) console.log(apiTexts[locale].kept(path));
  };
  return {
    tell: (told: Told) => {
      if ('file' in told) keep(told.file);
      else if ('made' in told) made = told.made;
      else showTold(told);
    },
    end: () => {
      if (isJson) console.log(JSON.stringify({ ...made, files }));
    },
  };
}

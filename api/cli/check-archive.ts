import { readFileSync } from 'node:fs';
import type { Locale } from '../../survey/locale.ts';
import { checkArchive } from '../render/report/check-archive.ts';
import { apiTexts } from '../texts/texts.ts';

/** Says whether an archive package is still as it was made; returns the exit code: 0 when it is, 1 when not. */
export function checkArchiveFile(file: string, locale: Locale): 0 | 1 {
  const { reports, unreadable } = apiTexts[locale];
  const bytes = bytesOf(file);
  if (bytes === null) return fail(unreadable(file));
  const fault = checkArchive(bytes);
  if (fault !== null) return fail(`${file}: ${reports.faults[fault.kind](fault.file ?? '')}`);
  console.log(reports.sound(file));
  return 0;
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function fail(sentence: string): 1 {
  console.error(sentence);
  return 1;
}

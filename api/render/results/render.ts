import type { ResultFormat } from '../../contract/paths.ts';
import { RESULT_MEDIA } from '../../contract/results.ts';
import { resultsTexts } from '../../texts/results.ts';
import { plainName } from '../plain-name.ts';
import { renderFiguresArrow } from './arrow.ts';
import { renderAnswersCsv, renderFiguresCsv } from './csv.ts';
import { renderResultsJson } from './json.ts';
import { renderPackage } from './package.ts';
import { renderFiguresParquet } from './parquet.ts';
import { figuresIn, type Results } from './results.ts';
import { renderResultsXlsx } from './xlsx.ts';

/** A file to keep. */
export type ResultFile = { readonly name: string; readonly media: string; readonly content: Uint8Array };

/** The results of a wave as one file; every format is made of the same figures. */
export async function renderResults(results: Results, format: ResultFormat): Promise<ResultFile> {
  const render: Readonly<Record<ResultFormat, () => Promise<Uint8Array> | Uint8Array | string>> = {
    xlsx: () => renderResultsXlsx(results),
    csv: () => renderFiguresCsv(figuresIn(results), 'dutch'),
    arrow: () => renderFiguresArrow(figuresIn(results)),
    parquet: () => renderFiguresParquet(figuresIn(results)),
    json: () => renderResultsJson(results.body),
    zip: () => renderPackage(results),
  };
  const name = fileName(results, resultsTexts[results.locale].fileName, format);
  return { name, media: RESULT_MEDIA[format], content: bytesOf(await render[format]()) };
}

/** Every answer as one file. @param answers those of a wave in which they may be told. */
export function renderAnswers(results: Results, answers: NonNullable<Results['answers']>): ResultFile {
  const name = fileName(results, resultsTexts[results.locale].answersFileName, 'csv');
  return { name, media: RESULT_MEDIA.csv, content: bytesOf(renderAnswersCsv(answers, results.body, 'dutch')) };
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** `samenspiegel-wonen-2026-resultaten.xlsx`: names in letters that every system knows, short enough for all of them. */
function fileName({ body }: Results, what: string, format: string): string {
  const parts = ['samenspiegel', plainName(body.coalition.name), plainName(body.wave.name), what];
  return `${parts.filter((part) => part !== '').join('-')}.${format}`;
}

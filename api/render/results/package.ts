import { hash } from 'node:crypto';
import { renderAnswersCsv, renderFiguresCsv } from './csv.ts';
import { type PackageFiles, renderDataPackage } from './data-package.ts';
import { fixedZip } from './fixed-zip.ts';
import { renderResultsJson, renderResultsSchema } from './json.ts';
import { renderMethod } from './method.ts';
import { renderFiguresParquet } from './parquet.ts';
import { figuresIn, type Results } from './results.ts';

/**
 * The results as a data package: a zip with tables, the JSON and its schema, the method, a description that programs read,
 * and a checksum of each file. The answers are in it only of a wave that is closed, for while people answer two tables that
 * were read one after the other need not agree. The same results are the same bytes.
 */
export function renderPackage(results: Results): Uint8Array {
  const files = filesOf(results);
  const described = { 'datapackage.json': bytesOf(renderDataPackage(results, files)), ...files };
  return fixedZip({ ...described, 'checksums.txt': bytesOf(checksumsOf(described)) });
}

function filesOf(results: Results): PackageFiles {
  const { body, answers } = results;
  const figures = figuresIn(results);
  const isFinal = answers !== null && body.wave.state === 'closed';
  return {
    'figures.csv': bytesOf(renderFiguresCsv(figures, 'plain')),
    'figures.parquet': renderFiguresParquet(figures),
    ...(isFinal && { 'answers.csv': bytesOf(renderAnswersCsv(answers, body, 'plain')) }),
    'results.json': bytesOf(renderResultsJson(body)),
    'schema.json': bytesOf(renderResultsSchema()),
    'method.md': bytesOf(renderMethod(results)),
  };
}

/** As `sha256sum --check` reads it. */
function checksumsOf(files: PackageFiles): string {
  return Object.entries(files)
    .map(([name, bytes]) => `${hash('sha256', bytes)}  ${name}\n`)
    .join('');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

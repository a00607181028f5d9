import { hash } from 'node:crypto';
import {
  ABSENCES,
  FIGURE_COLUMNS,
  FIGURE_KINDS,
  FIGURE_PARTIES,
  FIGURE_STATUSES,
  type FigureColumn,
} from '../../../analytics/figures/figure.ts';
import { MEASURES } from '../../../analytics/figures/measures.ts';
import { ROLES } from '../../../survey/criterion.ts';
import { resultsTexts } from '../../texts/results.ts';
import { isNumeric } from './arrow.ts';
import { ANSWER_COLUMNS, type AnswerColumn } from './csv.ts';
import type { Results } from './results.ts';

/** The files of a package by name. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** Describes the files of a package as a Frictionless Data Package does (version 1): what each is, and what its columns hold. */
export function renderDataPackage(results: Results, files: PackageFiles): string {
  const { body, locale, isDemo } = results;
  const { package: words } = resultsTexts[locale];
  const description = isDemo ? `${words.description} ${words.demo}` : words.description;
  const content = {
    profile: 'data-package',
    name: 'samenspiegel-results',
    title: words.title(body.coalition.name, body.wave.name),
    description,
    created: body.computedAt,
    sources: [{ title: body.municipality }],
    resources: Object.entries(files).map(([path, bytes]) => ({
      ...resourceOf(path, results),
      ...measured(path, bytes),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function measured(path: string, bytes: Uint8Array) {
  return { path, bytes: bytes.byteLength, hash: `sha256:${hash('sha256', bytes)}` };
}

function resourceOf(path: string, { locale }: Results) {
  const { package: words } = resultsTexts[locale];
  const table = { profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
  const known: Readonly<Record<string, object>> = {
    'figures.csv': { name: 'figures', title: words.figures, ...table, schema: figureSchema(locale) },
    'answers.csv': { name: 'answers', title: words.answers, ...table, schema: answerSchema(locale) },
    'figures.parquet': { name: 'figures-parquet', title: words.parquet, mediatype: 'application/vnd.apache.parquet' },
    'results.json': { name: 'results', title: words.results, mediatype: 'application/json' },
    'schema.json': { name: 'results-schema', title: words.schema, mediatype: 'application/schema+json' },
    'method.md': { name: 'method', title: words.method, mediatype: 'text/markdown' },
  };
  return known[path] ?? {};
}

function figureSchema(locale: Results['locale']) {
  const { columnLines } = resultsTexts[locale];
  const fields = FIGURE_COLUMNS.map((name) => ({
    name,
    type: isNumeric(name) ? 'number' : 'string',
    description: columnLines[name],
    ...(name in CODES && { constraints: { enum: CODES[name] } }),
  }));
  return { fields, missingValues: [''] };
}

/** The codes that a column can hold. */
const CODES: Partial<Record<FigureColumn, readonly string[]>> = {
  kind: FIGURE_KINDS,
  party: FIGURE_PARTIES,
  measure: MEASURES,
  status: FIGURE_STATUSES,
  reason: ABSENCES,
};

function answerSchema(locale: Results['locale']) {
  const { answerColumns } = resultsTexts[locale];
  const fields = ANSWER_COLUMNS.map((name) => ({ name, ...ANSWER_TYPES[name], description: answerColumns[name] }));
  return { fields, missingValues: [''], primaryKey: ['wave', 'coalition', 'organisation', 'respondent', 'criterion'] };
}

const TEXT = { type: 'string' };
const ANSWER_TYPES: Readonly<Record<AnswerColumn, object>> = {
  wave: TEXT,
  coalition: TEXT,
  organisation: TEXT,
  role: { type: 'string', constraints: { enum: ROLES } },
  respondent: { type: 'integer', constraints: { minimum: 1 } },
  theme: TEXT,
  about: { type: 'string', constraints: { enum: ['municipality', 'coalition'] } },
  criterion: TEXT,
  score: { type: 'integer', constraints: { minimum: 1, maximum: 5 } },
};

import type { Request, RequestHandler } from 'express';
import { json } from 'express';
import type { z } from 'zod';
import { isLocale, type Locale, localeOf } from '../../survey/locale.ts';
import { refuse } from '../../survey/problem.ts';
import { uuid } from '../contract/fields.ts';
import { paths } from '../contract/paths.ts';

/** Room for every answer of a questionnaire at its longest (22 texts of 2,000 characters) and more than that for nobody. */
const BODY_LIMIT_KILOBYTES = 256;

/** Room for an import of 5,000 rows at their longest in Latin script. */
const LIST_LIMIT_KILOBYTES = 4096;

const readShort = json({ limit: `${BODY_LIMIT_KILOBYTES}kb`, strict: true });
const readLong = json({ limit: `${LIST_LIMIT_KILOBYTES}kb`, strict: true });
const LONG: readonly string[] = [paths.importChecks(), paths.imports()];

/** Reads JSON bodies up to the limit of their path; a larger one is refused before it is read whole. */
export const readJson: RequestHandler = (request, response, next) => {
  const read = LONG.includes(request.originalUrl) ? readLong : readShort;
  read(request, response, next);
};

/** The body as the contract wants it; throws `request.invalid` naming the first faulty field. */
export function readBody<Body>(schema: z.ZodType<Body>, request: Request): Body {
  if (!request.is('application/json')) throw refuse('request.not-json', {});
  return readValue(schema, request.body);
}

/** JSON in a field of a form as the contract wants it; throws `request.invalid` naming the first faulty field. */
export function readText<Body>(schema: z.ZodType<Body>, text: string): Body {
  return readValue(schema, parsed(text));
}

/** The query of a URL as the contract wants it; throws `request.invalid` naming the first faulty part. */
export function readQuery<Query>(schema: z.ZodType<Query>, request: Request): Query {
  return readValue(schema, request.query);
}

/** An id from the path; what cannot be one is refused as an id that does not exist. */
export function readId<Id extends string>(request: Request, name: string, unknown: UnknownCode): Id {
  const read = uuid.safeParse(request.params[name]);
  if (!read.success) throw refuse(unknown, {});
  return read.data as Id;
}

/** An id that the caller made up, from the path; throws `request.invalid` when it is no UUID. */
export function readOwnId<Id extends string>(request: Request, name: string): Id {
  const read = uuid.safeParse(request.params[name]);
  if (!read.success) throw refuse('request.invalid', { field: name });
  return read.data as Id;
}

/** The language to answer in: the one the address asks for (`?locale=en`), else the reader's own. */
export function readLocale(request: Request): Locale {
  const asked = request.query['locale'];
  return isLocale(asked) ? asked : localeOf(request.get('accept-language'));
}

type UnknownCode =
  | 'pass-on.unknown'
  | 'coalition.unknown'
  | 'organisation.unknown'
  | 'person.unknown'
  | 'respondent.unknown'
  | 'wave.unknown'
  | 'report.unknown'
  | 'mail.unknown'
  | 'publication.unknown'
  | 'gap.unknown'
  | 'promise.unknown';

function readValue<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw refuse('request.invalid', { field: fieldOf(issue) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('request.invalid', { field: 'body' });
  }
}

function fieldOf(issue: z.core.$ZodIssue | undefined): string {
  const path = [...(issue?.path ?? [])];
  if (issue?.code === 'unrecognized_keys') path.push(issue.keys[0] ?? '');
  return path.join('.') || 'body';
}

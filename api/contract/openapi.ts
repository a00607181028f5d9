import { z } from 'zod';
import { type Operation, operations } from './operations.ts';
import { ProblemBody } from './problem.ts';
import { sessionCookieOf } from './session.ts';

/** The OpenAPI 3.1 description, made from the same schemas that guard the routes. */
export function openApi(baseUrl: string, version: string) {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samenspiegel',
      version,
      description:
        'Evaluation of coalitions: questionnaires to partners and the municipality, and their perception gaps.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: baseUrl }],
    paths,
    components: {
      schemas: { Problem: schemaOf(ProblemBody) },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookieOf(baseUrl) } },
    },
  };
}

function describe({ summary, who, body, query, answers, media, path }: Operation): object {
  const problem = {
    description: 'Refused',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  const responses = Object.entries(answers).map(([status, schema]) => [
    status,
    { description: summary, ...contentOf(schema, media) },
  ]);
  return {
    summary,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(who === 'staff' && { security: [{ session: [] }] }),
    ...(body && { requestBody: { required: true, ...contentOf(body) } }),
    responses: { ...Object.fromEntries(responses), default: problem },
  };
}

function pathParameters(path: string): object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodObject | undefined): object[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !(schema as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(schema as z.ZodType),
  }));
}

function contentOf(schema: z.ZodType | null, media = 'application/json'): { content?: object } {
  return schema === null ? {} : { content: { [media]: { schema: schemaOf(schema) } } };
}

function schemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
}

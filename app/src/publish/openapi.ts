import { z } from 'zod';
import type { Rule } from '../platform/access/access-table.ts';
import type { ApiRoute } from '../platform/api/route.ts';
import type { House } from '../platform/house.ts';
import type { Tongue } from '../platform/i18n/tongue.ts';

interface Listed {
  route: ApiRoute;
  rule: Rule;
  slice: string;
}

/** Every address of the API with who may ask it, in the order of the slices. */
export function apiRoutesOf(house: Pick<House, 'slices' | 'performing'>): Listed[] {
  return house.slices.flatMap((slice) =>
    slice.routes.flatMap((route) => {
      if (route.kind !== 'api') return [];
      const rule = house.performing.access[`${route.method} ${route.path}`];
      return rule ? [{ route, rule, slice: slice.name }] : [];
    }),
  );
}

/** The description of the API in OpenAPI 3.1, whose schemas are JSON Schema 2020-12, written from the ones that check. */
export function openApi(house: Pick<House, 'slices' | 'performing'>, tongue: Tongue, version: string) {
  const listed = apiRoutesOf(house);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const each of listed) {
    const path = each.route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [each.route.method.toLowerCase()]: operationOf(each, tongue) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: tongue.t('api.title'),
      version,
      description: tongue.t('api.lead'),
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(listed.map((each) => each.slice))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: problemSchema },
      responses: {
        Problem: {
          description: tongue.t('api.problem'),
          content: {
            'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
          },
        },
      },
    },
  };
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    wrong: { type: 'array', items: { type: 'string' } },
  },
};

function operationOf({ route, rule, slice }: Listed, tongue: Tongue) {
  const isOpen = rule.who === 'anyone';
  return {
    operationId: operationIdOf(route),
    tags: [slice],
    summary: tongue.t(route.says),
    ...(isOpen
      ? { security: [] }
      : {
          security: [{ token: [] }],
          description: tongue.t('api.needs', { permission: rule.who === 'post' ? rule.permission : '' }),
        }),
    parameters: [
      ...parametersOf(route.params, 'path'),
      ...parametersOf(route.query, 'query'),
      ...(route.does === 'act' ? [idempotencyKey] : []),
    ],
    ...(route.does === 'act'
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
          },
        }
      : {}),
    responses: {
      '200': {
        description: tongue.t('api.answer'),
        content: { 'application/json': { schema: answerSchema(route) } },
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', format: 'uuid' },
};

function operationIdOf(route: ApiRoute): string {
  const words = route.path.replace('/api/v1/', '').replaceAll(':', 'by-').split(/[/.]/);
  return [route.method.toLowerCase(), ...words].join('-');
}

function answerSchema(route: ApiRoute): unknown {
  const one = schemaOf(route.gives, 'output');
  if (!route.isList) return one;
  const count = { type: 'integer', minimum: 0 };
  return {
    type: 'object',
    required: ['items', 'page', 'size', 'total'],
    properties: { items: { type: 'array', items: one }, page: count, size: count, total: count },
  };
}

function parametersOf(schema: z.ZodType, where: 'path' | 'query'): unknown[] {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: each,
  }));
}

/** A number that comes in an address is text until it is read, which JSON Schema cannot say: it is described as read. */
function schemaOf(schema: z.ZodType, side: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: side,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      // How zod itself lets others look into a schema.
      // oxlint-disable-next-line eslint/no-underscore-dangle
      const { def } = zodSchema._zod;
      if (side === 'input' && 'coerce' in def && def.coerce) jsonSchema.type ??= typeOf(def.type);
    },
  });
  return rest;
}

const typeOf = (kind: string): 'number' | 'string' => (kind === 'number' ? 'number' : 'string');

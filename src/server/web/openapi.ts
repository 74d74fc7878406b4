import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { API_PREFIX } from './office-paths.ts';
import { OPERATIONS } from './operations.ts';

/** Every refusal, as RFC 9457 has it (`problems.ts`). */
const PROBLEM_DETAILS = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'errors'],
  properties: {
    type: { type: 'string' as const },
    title: { type: 'string' as const },
    status: { type: 'integer' as const },
    errors: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['kind', 'facts', 'detail'],
        properties: {
          kind: { type: 'string' as const },
          facts: { type: 'object' as const },
          at: { type: ['string' as const, 'integer' as const] },
          detail: { type: 'string' as const },
        },
      },
    },
  },
};

/** The OpenAPI document of every operation that has an address, made from its declaration. */
export async function openApiDocument(): Promise<object> {
  const published = OPERATIONS.filter(({ declared }) => declared.route);
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  return generator.generate(Object.fromEntries(published.map(({ declared, procedure }) => [declared.id, procedure])), {
    info: {
      title: 'Baophu',
      version: '1',
      summary: 'Social-insurance coverage of a province, from the target to the published figure',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: API_PREFIX }],
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    customErrorResponseBodySchema: PROBLEM_DETAILS,
  });
}

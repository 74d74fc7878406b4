import type { Command } from 'commander';
import { openApiDocument } from '#server/web/openapi.ts';

/** `baophu openapi`: the OpenAPI document, made from the declarations of the operations. */
export function addOpenApi(program: Command): void {
  program
    .command('openapi')
    .description('print the OpenAPI document of the operations')
    .action(async () => console.log(JSON.stringify(await openApiDocument(), null, 2)));
}

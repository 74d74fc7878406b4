import type { Command } from 'commander';
import { openApiDocument } from '#server/web/openapi.ts';

/** `baophu openapi`: the OpenAPI document, made from the declarations of the operations. */
export function defineOpenApi(command: Command): void {
  command.action(async () => console.log(JSON.stringify(await openApiDocument(), null, 2)));
}

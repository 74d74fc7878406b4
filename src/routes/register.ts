import { error } from '@sveltejs/kit';
import type { Desk } from '#server/desk/desk.ts';

/** The register that the portal is about; without one there is no such page. */
export function registerOf({ register }: App.Locals): NonNullable<App.Locals['register']> {
  return register ?? error(404);
}

/** Where the portal asks its register; without one there is no such page. */
export function deskOf({ desk }: App.Locals): Desk {
  return desk ?? error(404);
}

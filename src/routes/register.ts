import { error } from '@sveltejs/kit';

/** The register that the portal is about; without one there is no such page. */
export function registerOf({ register, isUnavailable }: App.Locals): NonNullable<App.Locals['register']> {
  return register ?? error(isUnavailable ? 503 : 404);
}

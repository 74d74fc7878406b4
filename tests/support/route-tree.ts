import { glob } from 'node:fs/promises';

const ROOT = new URL('../../', import.meta.url);

/** Ids of the pages in a folder of the route tree, as SvelteKit has them without groups: `/luat/[rule]`. */
export async function pagesOfTree(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob(`src/routes/${folder}/**/+page.svelte`, { cwd: ROOT })) found.push(pageId(file));
  return found.toSorted();
}

/** Ids of the addresses in a folder of the route tree that are no pages. */
export async function filesOfTree(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob(`src/routes/${folder}/**/+server.ts`, { cwd: ROOT })) found.push(pageId(file));
  return found.toSorted();
}

/** The id of a page or an address by its file. */
export const pageId = (file: string): string =>
  file.replace(/^src\/routes|\/\([\w-]+\)|\/\+(?:page\.svelte|server\.ts)$/g, '') || '/';

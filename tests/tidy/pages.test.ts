import assert from 'node:assert/strict';
import { glob } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { PAGES } from '../support/pages.ts';
import { ROOT } from './house.ts';

/** Ids of the pages of the route tree, as SvelteKit has them without groups: `/luat/[rule]`. */
async function pagesOfTree(): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob('src/routes/**/+page.svelte', { cwd: ROOT })) found.push(idOf(file));
  return found.toSorted();
}

const idOf = (file: string): string => file.replace(/^src\/routes|\/\([\w-]+\)|\/\+page\.svelte$/g, '') || '/';

/** Pages that nobody visits with axe, and visited ones that are no pages any more. */
const offences = (tree: readonly string[], visited: Readonly<Record<string, readonly string[]>>): string[] => [
  ...tree.filter((id) => !visited[id]?.length).map((id) => `${id} is in no journey`),
  ...Object.keys(visited)
    .filter((id) => !tree.includes(id))
    .map((id) => `${id} is no page`),
];

describe('every page', () => {
  it('is in the journey that tests accessibility', async () => {
    assert.deepEqual(offences(await pagesOfTree(), PAGES), []);
  });

  it('is missed where it is not', () => {
    assert.deepEqual(offences(['/', '/luat'], { '/': ['/'], '/cu': ['/cu'] }), [
      '/luat is in no journey',
      '/cu is no page',
    ]);
    assert.equal(idOf('src/routes/(portal)/luat/[rule]/+page.svelte'), '/luat/[rule]');
    assert.equal(idOf('src/routes/(portal)/+page.svelte'), '/');
  });
});

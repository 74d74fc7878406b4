import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PAGES } from '../support/pages.ts';
import { pageId, pagesOfTree } from '../support/route-tree.ts';

/** Pages that nobody visits with axe, and visited ones that are no pages any more. */
const offences = (tree: readonly string[], visited: Readonly<Record<string, readonly string[]>>): string[] => [
  ...tree.filter((id) => !visited[id]?.length).map((id) => `${id} is in no journey`),
  ...Object.keys(visited)
    .filter((id) => !tree.includes(id))
    .map((id) => `${id} is no page`),
];

describe('every page of the portal', () => {
  it('is in the journey that tests accessibility', async () => {
    assert.deepEqual(offences(await pagesOfTree('(portal)'), PAGES), []);
  });

  it('is missed where it is not', () => {
    assert.deepEqual(offences(['/', '/luat'], { '/': ['/'], '/cu': ['/cu'] }), [
      '/luat is in no journey',
      '/cu is no page',
    ]);
    assert.equal(pageId('src/routes/(portal)/luat/[rule]/+page.svelte'), '/luat/[rule]');
    assert.equal(pageId('src/routes/(portal)/+page.svelte'), '/');
  });
});

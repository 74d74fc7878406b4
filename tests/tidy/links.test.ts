import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ROOT, readSources, type Source } from './house.ts';

const LINK = /\]\(([^)\s]+)\)/g;
/** `src/law/rules.ts` in a text; patterns such as `src/server/<area>/` are none. */
const NAMED = /`((?:src|tests|docs|seeds|bench|migrations)\/[\w/().[\]+-]+)`/g;

/** Links and named paths of pages that lead nowhere. */
const offences = (pages: readonly Source[], exists: (file: string) => boolean): string[] =>
  pages.flatMap(({ path: page, text }) => {
    const linked = [...text.matchAll(LINK)]
      .map(([, to = '']) => to.replace(/#.*$/, ''))
      .filter((to) => to !== '' && !/^(https?|mailto):/.test(to))
      .map((to) => path.posix.join(path.posix.dirname(page), to));
    const named = [...text.matchAll(NAMED)].map(([, file = '']) => file);
    return [...linked, ...named].filter((file) => !exists(file)).map((file) => `${page}: ${file}`);
  });

describe('a page of the documentation', () => {
  it('names only files that are there', async () => {
    const pages = [...(await readSources('docs/**/*.md')), ...(await readSources('*.md'))];
    const there = (file: string): boolean => existsSync(fileURLToPath(new URL(encodeURI(file), ROOT)));
    assert.deepEqual(offences(pages, there), []);
  });

  it('is refused a link that leads nowhere', () => {
    const page = { path: 'docs/law/a.md', text: '[b](../b.md#c) [d](https://d.vn) `src/e.ts` `src/server/<area>/`' };
    assert.deepEqual(
      offences([page], () => false),
      ['docs/law/a.md: docs/b.md', 'docs/law/a.md: src/e.ts'],
    );
  });
});

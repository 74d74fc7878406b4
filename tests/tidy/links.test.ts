import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isTest, ROOT, readSources, type Source } from './house.ts';

const LINK = /\]\(([^)\s]+)\)/g;
/** `src/law/rules.ts` in a text; patterns such as `src/server/<area>/` are none. */
const NAMED = /`((?:src|tests|docs|seeds|bench|migrations)\/[\w/().[\]+-]+)`/g;

/** The same in a comment or a message of a source; an address of the web is none. */
const NAMED_IN_SOURCE = /(?<![\w/])((?:src|docs|seeds|migrations)\/[\w/().[\]+-]+\.(?:ts|md|svelte|sql|jsonl?))\b/g;

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

const offencesInSources = (sources: readonly Source[], exists: (file: string) => boolean): string[] =>
  sources.flatMap(({ path: source, text }) =>
    [...text.matchAll(NAMED_IN_SOURCE)]
      .map(([, file = '']) => file)
      .filter((file) => !exists(file))
      .map((file) => `${source}: ${file}`),
  );

const there = (file: string): boolean => existsSync(fileURLToPath(new URL(encodeURI(file), ROOT)));

/** Pages that are for every reader. */
const FOR_ALL = ['docs/glossary.md'];

describe('a page of the documentation', () => {
  it('names only files that are there', async () => {
    const pages = [...(await readSources('docs/**/*.md')), ...(await readSources('*.md'))];
    assert.deepEqual(offences(pages, there), []);
  });

  it('lies in the folder of its reader, once', async () => {
    const pages = (await readSources('docs/*.md')).map(({ path }) => path);
    assert.deepEqual(pages, FOR_ALL);
  });

  it('has a number of its own where it is a decision, without a gap', async () => {
    const numbers = (await readSources('docs/decisions/*.md')).map(({ path }) => Number(path.slice(15, 19)));
    assert.deepEqual(
      numbers,
      numbers.map((_, i) => i + 1),
    );
  });

  it('is refused a link that leads nowhere', () => {
    const page = { path: 'docs/law/a.md', text: '[b](../b.md#c) [d](https://d.vn) `src/e.ts` `src/server/<area>/`' };
    assert.deepEqual(
      offences([page], () => false),
      ['docs/law/a.md: docs/b.md', 'docs/law/a.md: src/e.ts'],
    );
  });
});

describe('a source', () => {
  it('names only files that are there', async () => {
    const sources = (await readSources('{src,seeds,bench}/**/*.{ts,svelte}'))
      .filter((each) => !isTest(each))
      .filter(({ path }) => !path.startsWith('src/law/parameters/')); // their sources are files of others
    assert.deepEqual(offencesInSources(sources, there), []);
  });

  it('is refused a page that is not there', () => {
    const source = {
      path: 'src/a.ts',
      text: '/** See docs/roles.md. */ // https://github.com/b/c/blob/main/src/etl/d.md',
    };
    assert.deepEqual(
      offencesInSources([source], () => false),
      ['src/a.ts: docs/roles.md'],
    );
  });
});

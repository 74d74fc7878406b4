import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { areaOf, ROOT, readSources, roomOf } from './house.ts';

/** Pages whose numbers come from the code. */
const MAPS = ['ARCHITECTURE.md', 'docs/office/import.md'];
/** `400,000 rows ([`LINES_OF_PART`](src/server/files/data/staging.ts))` */
const LINKED = /(\d{1,3}(?:,\d{3})+|\d+)[^\d(]*\(\[`(\w+)`\]\(([^)]+)\)\)/g;
const LARGE = /\b\d{1,3}(?:,\d{3})+\b/g;

/** Rooms and areas that a map does not name. */
const unnamed = (map: string, rooms: Iterable<string>, areas: Iterable<string>): string[] => [
  ...[...rooms].filter((room) => !map.includes(`${room}/`)),
  ...[...areas].filter((area) => !map.includes(`\`${area}\``)),
];

/** Large numbers without a link to their constant, and linked ones that the constant does not have. */
async function wrongNumbers(text: string, read: (path: string) => Promise<string>): Promise<string[]> {
  const wrong = (text.replace(LINKED, '').match(LARGE) ?? []).map((number) => `${number} has no constant`);
  for (const [, number = '', name = '', path = ''] of text.matchAll(LINKED)) {
    const [, value] = new RegExp(`\\b${name} = ([\\d_]+)`).exec(await read(path)) ?? [];
    const [written, held] = [number.replaceAll(',', ''), value?.replaceAll('_', '')];
    if (written !== held) wrong.push(`${number} of ${name} is ${held}`);
  }
  return wrong;
}

describe('the map', () => {
  it('names every room and every area of the server', async () => {
    const sources = (await readSources('src/**/*.{ts,svelte}')).map(({ path }) => path);
    const map = await readFile(new URL('ARCHITECTURE.md', ROOT), 'utf8');
    assert.deepEqual(
      unnamed(map, new Set(sources.map(roomOf)), new Set(sources.flatMap((path) => areaOf(path) ?? []))),
      [],
    );
  });

  for (const page of MAPS) {
    it(`has its numbers from constants: ${page}`, async () => {
      const text = await readFile(new URL(page, ROOT), 'utf8');
      assert.deepEqual(await wrongNumbers(text, (path) => readFile(new URL(path, new URL(page, ROOT)), 'utf8')), []);
    });
  }

  it('is refused a room that it forgets, a number without a constant and a wrong one', async () => {
    assert.deepEqual(unnamed('`src/law/` and `journal`', ['law', 'base'], ['journal', 'audit']), ['base', 'audit']);
    const read = async () => 'const MOST = 400_000;';
    assert.deepEqual(await wrongNumbers('about 400,000 rows ([`MOST`](a.ts))', read), []);
    assert.deepEqual(await wrongNumbers('about 100,000 rows ([`MOST`](a.ts))', read), ['100,000 of MOST is 400000']);
    assert.deepEqual(await wrongNumbers('about 100,000 rows', read), ['100,000 has no constant']);
  });
});

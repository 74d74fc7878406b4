import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf, partOf, readSources, type Source } from './house.ts';

/** Relative imports that lead out of a room or an area of the server. */
const offences = (sources: readonly Source[]): string[] =>
  sources
    .flatMap(importsOf)
    .filter(({ from, written, to }) => written.startsWith('.') && partOf(from) !== partOf(to))
    .map(({ from, written }) => `${from}: ${written}`);

describe('a relative import', () => {
  it('never leaves its room or its area of the server: what leads out has an alias', async () => {
    assert.deepEqual(offences(await readSources()), []);
  });

  it('is refused where it does', () => {
    const planted = {
      path: 'src/server/journal/a.ts',
      text: "import { b } from '../areas/b.ts';\nexport * from './c.ts';",
    };
    assert.deepEqual(offences([planted]), ['src/server/journal/a.ts: ../areas/b.ts']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf, isTest, partOf, readSources, type Source } from './house.ts';
import { STANDING_DATA } from './standing.ts';

/** Imports of an area's `data/` from outside the area. */
const offences = (sources: readonly Source[]): string[] =>
  sources
    .flatMap(importsOf)
    .filter(({ from, to }) => /^src\/server\/[\w-]+\/data\//.test(to) && partOf(from) !== partOf(to))
    .map(({ from, to }) => `${from} → ${to.replace('src/server/', '')}`)
    .toSorted();

describe("an area's data", () => {
  it('is private to the area', async () => {
    assert.deepEqual(offences((await readSources()).filter((each) => !isTest(each))), STANDING_DATA);
  });

  it('is refused to other areas and to doors', () => {
    const text = "import { tallies } from '#server/journal/data/tallies.ts';";
    assert.deepEqual(offences([{ path: 'src/server/figures/a.ts', text }]), [
      'src/server/figures/a.ts → journal/data/tallies.ts',
    ]);
    assert.deepEqual(offences([{ path: 'src/routes/+page.server.ts', text }]), [
      'src/routes/+page.server.ts → journal/data/tallies.ts',
    ]);
    assert.deepEqual(offences([{ path: 'src/server/journal/a.ts', text }]), []);
  });
});

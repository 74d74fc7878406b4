import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSources, type Source } from './house.ts';

const offences = (sources: readonly Source[]): string[] =>
  sources
    .filter(
      ({ path, text }) => path !== 'tests/tidy/postponed.test.ts' && /\b(TODO|FIXME|XXX)\b|\.(skip|only)\(/.test(text),
    )
    .map(({ path }) => path);

describe('the house', () => {
  it('puts no work off, and skips no test', async () => {
    assert.deepEqual(offences(await readSources()), []);
  });

  it('is refused it', () => {
    for (const text of ['// TODO later', "it.skip('counts', count)", "describe.only('law', suite)"]) {
      assert.deepEqual(offences([{ path: 'src/law/a.ts', text }]), ['src/law/a.ts'], text);
    }
  });
});

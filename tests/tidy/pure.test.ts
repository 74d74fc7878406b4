import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isTest, readSources, roomOf, type Source } from './house.ts';

const PURE = ['base', 'access', 'law', 'coverage', 'indicators', 'claims', 'register', 'drive', 'bulletins', 'input'];
const IMPURE = /new Date\(\)|Date\.now|Math\.random|fetch\(|from '(node:fs|node:http|node:net|pg)|process\./;

const offences = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path, text }) => path.startsWith('src/') && PURE.includes(roomOf(path)) && IMPURE.test(text))
    .map(({ path }) => path);

describe('a pure room', () => {
  it('has no clock, database, network or files', async () => {
    assert.deepEqual(offences((await readSources()).filter((each) => !isTest(each))), []);
  });

  it('is refused each of them', () => {
    for (const text of ['new Date()', 'Math.random()', "import pg from 'pg';", "await fetch('/')", 'process.env.X']) {
      assert.deepEqual(offences([{ path: 'src/law/a.ts', text }]), ['src/law/a.ts'], text);
    }
    assert.deepEqual(offences([{ path: 'src/server/web/a.ts', text: 'new Date()' }]), []);
  });
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const COMMAND = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const text = await readFile(new URL('../../docs/start/law.md', import.meta.url), 'utf8');

/** Each `$ npx baophu …` of the page with what the page says it prints. */
const shown = [...text.matchAll(/```\n\$ npx baophu (.+)\n([\s\S]*?)\n```/g)].map(([, typed = '', prints = '']) => ({
  typed,
  prints,
}));

describe('docs/start/law.md', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'law-docs-'));
    await writeFile(join(folder, 'my-examples.json'), /```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '');
  });
  after(() => rm(folder, { recursive: true }));

  it('shows both commands', () => {
    assert.deepEqual(
      shown.map(({ typed }) => typed.split(' ').slice(0, 2).join(' ')),
      ['law explain', 'law explain', 'law check'],
    );
  });

  for (const { typed, prints } of shown) {
    it(`shows what is really printed: ${typed}`, async () => {
      const told = await run(process.execPath, [COMMAND, ...typed.split(' ')], { cwd: folder }).catch((error) => error);
      assert.equal(`${told.stdout}${told.stderr}`.trimEnd(), prints);
    });
  }
});

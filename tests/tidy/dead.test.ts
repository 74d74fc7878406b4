import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ROOT } from './house.ts';
import { STANDING_DEAD } from './standing.ts';

const run = promisify(execFile);
const KNIP = fileURLToPath(import.meta.resolve('knip')).replace(/dist\/.*$/, 'bin/knip.js');

interface Found {
  file: string;
  [kind: string]: string | { name: string }[];
}

/** What nothing uses, or nobody declared, by knip (`knip.json`): files, exports, dependencies. */
async function dead(folder: string): Promise<string[]> {
  const { stdout } = await run(process.execPath, [KNIP, '--no-exit-code', '--reporter', 'json'], { cwd: folder });
  const { issues }: { issues: Found[] } = JSON.parse(stdout);
  return issues
    .flatMap(({ file, ...kinds }) =>
      Object.values(kinds).flatMap((found) =>
        (Array.isArray(found) ? found : []).map(({ name }) => `${file}: ${name}`),
      ),
    )
    .toSorted();
}

describe('the house', () => {
  it('has no dead file, export or dependency', async () => {
    assert.deepEqual(await dead(fileURLToPath(ROOT)), STANDING_DEAD);
  });

  it('is refused them', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'baophu-dead-'));
    try {
      await mkdir(path.join(folder, 'src'));
      const files = {
        'package.json': JSON.stringify({ name: 'planted', type: 'module', dependencies: { unused: '1' } }),
        'knip.json': JSON.stringify({ entry: ['src/main.ts'], project: ['src/*.ts'] }),
        'src/main.ts': "import { used } from './a.ts';\nused();\n",
        'src/a.ts': 'export const used = () => {};\nexport const spare = 1;\n',
        'src/b.ts': 'export const lost = 1;\n',
      };
      for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
      assert.deepEqual(await dead(folder), ['package.json: unused', 'src/a.ts: spare', 'src/b.ts: src/b.ts']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { month } from '#base/months.ts';
import { assumptionsJson } from '#input/law/assumptions.ts';
import { bacKan } from '#seeds/catalogue.ts';
import { provinceRows } from '#seeds/province.ts';
import { csvOf } from '#seeds/rows.ts';
import { loadDemonstration } from '#server/operation/load-demonstration.ts';
import { onOneDatabase } from '../support/database.ts';
import { deskOf } from '../support/register.ts';
import { readSources } from '../tidy/house.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Commands that end only when they are stopped, or that measure for minutes. Tests of their own start them. */
const ENDLESS = /^npx baophu (start|demo|bench)\b/;
/** The choice of options that a page shows: `[--per commune]`. */
const CHOICE = /\[.*\]|<.*>/;

interface Shown {
  page: string;
  typed: string;
  /** What the page says is printed: all of it below a `$`, its beginning after a `#`. */
  all?: string;
  begins?: string;
}

const pages = [...(await readSources('*.md')), ...(await readSources('docs/**/*.md'))];
const blocks = pages.flatMap(({ path: page, text }) =>
  [...text.matchAll(/```\w*\n([\s\S]*?)\n```/g)].map(([, block = '']) => ({ page, block })),
);
const shown: Shown[] = blocks.flatMap(({ page, block }): Shown[] => {
  const [first = '', ...rest] = block.split('\n');
  if (first.startsWith('$ ')) return [{ page, typed: first.slice(2), all: rest.join('\n') }];
  return block
    .split('\n')
    .filter((line) => line.startsWith('npx baophu ') && !ENDLESS.test(line) && !CHOICE.test(line))
    .map((line) => ({ page, typed: line, begins: /# (\d[\d.]*)/.exec(line)?.[1] ?? '' }));
});

onOneDatabase('the commands that the pages show', (of) => {
  let folder: string;
  before(async () => {
    await loadDemonstration(deskOf(of.db), bacKan(), () => {});
    folder = await mkdtemp(path.join(tmpdir(), 'baophu-shown-'));
    await symlink(path.join(ROOT, 'src'), path.join(folder, 'src'));
    const people = [...csvOf('people', provinceRows('people', 20))].join('');
    const withoutCodes = people.replace(/,(\d{10}|\d{12})(?=,)/g, ','); // people of the demonstration have them
    await writeFile(path.join(folder, 'people.csv'), withoutCodes);
    await writeFile(
      path.join(folder, 'text.txt'),
      'Đến hết năm 2020, toàn tỉnh có 7.548 người tham gia BHXH tự nguyện.',
    );
    const kept = assumptionsJson({ on: month('2026-12'), change: { incomeFloor: 2_500_000 } });
    await writeFile(path.join(folder, 'gia-dinh-2026-12.json'), kept);
    const examples = blocks.find(({ page, block }) => page === 'docs/start/law.md' && block.includes('"examples"'));
    await writeFile(path.join(folder, 'my-examples.json'), examples?.block ?? '');
  });
  after(() => rm(folder, { recursive: true }));

  it('are found, with and without what they print', () => {
    assert.ok(shown.filter(({ all }) => all !== undefined).length >= 3);
    assert.ok(shown.filter(({ begins }) => begins !== undefined).length >= 8);
  });

  for (const { page, typed, all, begins } of shown) {
    it(`do what ${page} says: ${typed.replace(/ +#.*/, '')}`, async () => {
      const command = typed.replace('npx baophu', `"${process.execPath}" "${ROOT}src/cli/main.ts"`);
      const ran = await run('bash', ['-c', command], {
        cwd: folder,
        env: { ...process.env, DATABASE_URL: of.url },
        maxBuffer: 1 << 26,
      }).catch((error) => error);
      if (all !== undefined) return assert.equal(`${ran.stdout}${ran.stderr}`.trimEnd(), all);
      assert.equal(ran.code, undefined, ran.stderr);
      assert.ok(ran.stdout.startsWith(begins ?? ''), ran.stdout.slice(0, 200));
    });
  }
});

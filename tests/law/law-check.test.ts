import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const COMMAND = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const PUBLISHED = fileURLToPath(new URL('../../src/law/worked/examples.json', import.meta.url));
const FURTHER = fileURLToPath(new URL('../../src/law/worked/examples-2.json', import.meta.url));

interface Told {
  lines: string[];
  stderr: string;
  code: number;
}

/** An example that comes out. */
const RIGHT = {
  id: 'right',
  scheme: 'vsi_contribution',
  date: '2026-03-01',
  inputs: { income_month: 6_300_000, support_group: 'other' },
  expected: { gross_month: 1_386_000, payable_month: 1_320_000 },
};

describe('baophu law check', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'law-check-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** What it prints about a file with that text, and its exit code. */
  async function check(text: string): Promise<Told> {
    const path = join(folder, 'examples.json');
    await writeFile(path, text);
    return ask(path);
  }
  async function ask(path: string): Promise<Told> {
    const told = await run(process.execPath, [COMMAND, 'law', 'check', path]).catch((error) => error);
    return { lines: told.stdout.trimEnd().split('\n'), stderr: told.stderr, code: told.code ?? 0 };
  }
  const checkExamples = (...examples: object[]) => check(JSON.stringify({ examples }));

  it('passes every published example, says what the date chose, and ends with the count', async () => {
    const { lines, code } = await ask(PUBLISHED);
    assert.equal(lines.at(-1), '66 passed, 0 failed');
    assert.equal(lines.filter((line) => line.startsWith('ok ')).length, 66);
    assert.ok(lines.some((line) => line.includes('rural_poverty_line 1,500,000 since 2022-01-01')));
    assert.equal(code, 0);
  });

  it('passes the second set too', async () => {
    const { lines, code } = await ask(FURTHER);
    assert.equal(lines.at(-1), '52 passed, 0 failed');
    assert.equal(code, 0);
  });

  it('prints each failure with what was expected, what came out and the source of the rule', async () => {
    const wrong = { ...RIGHT, id: 'wrong', expected: { gross_month: 1_386_000, payable_month: 1_320_001, colour: 1 } };
    const { lines, code } = await checkExamples(RIGHT, wrong);
    assert.ok(lines.some((line) => line.startsWith('FAILED wrong (vsi_contribution), law of 2026-03-01')));
    assert.ok(lines.includes('  payable_month: expected 1,320,001, got 1,320,000 (tolerance 0)'));
    assert.ok(lines.includes('  colour: expected 1, got nothing (tolerance 0)'));
    assert.ok(
      lines.includes('  rule: khoản 2 Điều 31, khoản 1 Điều 36 Luật 41/2024/QH15; Điều 5 Nghị định 159/2025/NĐ-CP'),
    );
    assert.ok(
      lines.includes('  figure: vsi_rate since 2025-07-01, khoản 2 Điều 32, khoản 1 Điều 36 Luật 41/2024/QH15'),
    );
    assert.ok(!lines.some((line) => line.includes('gross_month')));
    assert.equal(lines.at(-1), '1 passed, 1 failed');
    assert.equal(code, 1);
  });

  it('fails an example of a kind no rule answers, and checks the others', async () => {
    const { lines, code } = await checkExamples({ ...RIGHT, id: 'other', scheme: 'lottery' }, RIGHT);
    assert.deepEqual(lines.slice(0, 2), [
      'FAILED other (lottery), law of 2026-03-01',
      '  no rule for examples of the kind lottery',
    ]);
    assert.equal(lines.at(-1), '1 passed, 1 failed');
    assert.equal(code, 1);
  });

  it('names every input that is missing or cannot be read, all at once', async () => {
    const { lines } = await checkExamples(
      { ...RIGHT, scheme: 'hhi_member', inputs: {} },
      { ...RIGHT, inputs: { income_month: 'nhiều', support_group: 'rich', months_supported: -1 } },
      { ...RIGHT, scheme: 'vsi_refund', inputs: { method: 'weekly', paid_months: ['2019-13'] } },
      { ...RIGHT, scheme: 'retirement_age', inputs: { sex: 'male' } },
    );
    assert.deepEqual(
      lines.filter((line) => line.startsWith('  ')),
      [
        '  input member_order is missing',
        '  input months is missing',
        '  input income_month is not a number',
        '  input support_group is not one of poor, near_poor, island, ethnic_minority, other, none',
        '  input months_supported is below 0',
        '  input method is not a payment method',
        '  input paid_months.0 is not a month',
        '  input no date of birth is given',
      ],
    );
  });

  it('fails with the reason and its article where the law refuses, or has not published the figure', async () => {
    const { lines } = await checkExamples(
      { ...RIGHT, date: '2027-03-01', inputs: { income_month: 1_500_000 } },
      { ...RIGHT, scheme: 'si_average', date: '2027-03-01', inputs: { periods: [{ year: 2026, income: 2_200_000 }] } },
    );
    assert.ok(lines.includes('  An income of 1,500,000 đồng is below the lowest.'));
    assert.ok(lines.some((line) => line.endsWith('for 01/03/2027 is not published yet.')));
    assert.equal(lines.at(-1), '0 passed, 2 failed');
  });

  it('refuses a file that is not there, and one that is no JSON, in one sentence', async () => {
    const missing = await ask(join(folder, 'nothing.json'));
    assert.match(missing.stderr, /^baophu: The file .*nothing\.json cannot be read\.$/m);
    for (const text of ['', 'id,scheme', '{"examples": [']) {
      const { stderr, code } = await check(text);
      assert.match(stderr, /^baophu: .*examples\.json is not JSON\.$/m);
      assert.equal(code, 1);
    }
  });

  it('refuses a file of another form, and says every place', async () => {
    const told = async (content: unknown) => {
      const { stderr, code } = await check(JSON.stringify(content));
      assert.equal(code, 1);
      return stderr.trim().replace(/^.*is not in the form of worked examples: /, '');
    };
    assert.equal(await told([RIGHT]), 'the file is not an object.');
    assert.equal(await told({}), 'examples is missing.');
    assert.equal(await told({ examples: [] }), 'examples is empty.');
    assert.equal(
      await told({ examples: [{ ...RIGHT, id: '', date: '2026-02-30' }, 5, { ...RIGHT, expected: undefined }] }),
      'examples.0.id is empty; examples.0.date is not a day of the calendar; examples.1 is not an object; examples.2.expected is missing.',
    );
  });
});

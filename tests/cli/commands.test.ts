import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, it } from 'node:test';
import { month } from '#base/months.ts';
import { assumptionsJson } from '#input/law/assumptions.ts';
import { baophu } from '../support/command.ts';
import { onOneDatabase } from '../support/database.ts';
import { addTallies, addTarget, openWithTallies } from '../support/indicators-register.ts';

const ON = 'participants(vsi, area=06, on=2020-12-31)';

onOneDatabase('a command', (of) => {
  before(() =>
    of.db.asOwner(async (tx) => {
      await openWithTallies(tx, [
        ['01840', 'joined', '2019-05-23', '2019-05-23', 3],
        ['01858', 'joined', '2020-02-10', '2020-02-10', 5],
      ]);
      await addTallies(tx, [['01858', 'joined', '2020-03-01', '2021-02-01', 1]]);
      await addTarget(tx, { plan: 'KH', owner: 'UBND', period: '2020', value: 6 });
    }),
  );

  const typed = (...words: string[]) => baophu(of.url, ...words);

  it('figures prints one value a line', async () => {
    const { stdout } = await typed('figures', ON, `attainment(${ON})`, `growth(${ON}, since=2019-12-31)`);
    assert.deepEqual(stdout.trim().split('\n').map(Number), [9, 1.5, 2]);
  });

  it('figures --json prints each value with its day, when it was counted and its evidence', async () => {
    const { stdout } = await typed('figures', '--json', `participants(vsi, on=2020-12-31, known=2020-12-31)`);
    const { expression, value, as_of, known_at, evidence } = JSON.parse(stdout);
    assert.deepEqual(
      [expression, value, as_of],
      ['participants(vsi, on=2020-12-31, known=2020-12-31)', 8, '2020-12-31'],
    );
    assert.equal(new Date(known_at).toISOString(), known_at);
    assert.ok(evidence.digest);
  });

  it('figures names a typing mistake, and ends with 1', async () => {
    const { stderr, code } = await typed('figures', 'particpants(vsi)');
    assert.match(stderr, /particpants.*participants/);
    assert.equal(code, 1);
  });

  it('series prints months as CSV', async () => {
    const { stdout } = await typed('series', 'participants(vsi)', '--from', '2020-01', '--to', '2020-03');
    assert.equal(stdout, 'month,value\n2020-01,3\n2020-02,8\n2020-03,9\n');
  });

  it('series --per commune prints each commune of the day, or with areas=now what took it over', async () => {
    const { stdout: then } = await typed('series', ON, '--per', 'commune');
    assert.match(then, /^area_code,area_name,value\n/);
    assert.match(then, /\n01858,Xã Bằng Thành,6\n/);
    const { stdout: now } = await typed('series', 'participants(vsi, on=2020-12-31, areas=now)', '--per', 'commune');
    assert.doesNotMatch(now, /Huyện/);
    const sum = now
      .trim()
      .split('\n')
      .slice(1)
      .reduce((total, line) => total + Number(line.split(',').at(-1)), 0);
    assert.equal(sum, 9);
  });

  it('verify ends with 1 where the movements have no facts', async () => {
    const { stdout, code } = await typed('verify');
    assert.match(stdout, /movements: 9 differ/);
    assert.match(stdout, /tallies of days: no difference\ntallies of months and years: no difference/);
    assert.equal(code, 1);
  });

  it('simulate reads the assumptions that the page keeps, and lets options go over them', async (test) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'baophu-assumptions-'));
    test.after(() => rm(folder, { recursive: true, force: true }));
    const kept = path.join(folder, 'gia-dinh.json');
    await writeFile(kept, assumptionsJson({ on: month('2020-12'), change: { rate: 20, incomeFloor: 900_000 } }));
    const asked = ['--on', '2020-12', '--rate', '20', '--income-floor', '1000000', '--json'];
    const fromFile = await typed('simulate', '--assumptions', kept, '--income-floor', '1000000', '--json');
    assert.equal(fromFile.code, 0, fromFile.stderr);
    assert.deepEqual(fromFile, await typed('simulate', ...asked));
  });

  it('with wrong usage says so in one sentence, and ends with 2', async () => {
    for (const words of [
      ['simulate'],
      ['simulate', '--assumptions', 'none.json'],
      ['series', ON],
      ['series', ON, '--from', '2020-13', '--to', '2020-01'],
      ['nothing'],
    ]) {
      const { stderr, code } = await typed(...words);
      assert.notEqual(stderr, '');
      assert.equal(code, 2, words.join(' '));
    }
  });
});

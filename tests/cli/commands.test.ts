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

  it('of a province without a register says so, and opens none', async () => {
    const registers = () => of.db.asOwner(async (tx) => (await tx.query('select from registers')).rowCount);
    for (const words of [
      ['figures', ON],
      ['verify'],
      ['series', ON, '--per', 'commune'],
      ['simulate', '--on', '2020-12'],
    ]) {
      const { stderr, code } = await typed(...words, '--province', '01');
      assert.equal(stderr, 'baophu: There is no register of the province 01 yet: import its people first.\n');
      assert.equal(code, 1, words.join(' '));
    }
    const { stderr } = await typed('import', 'people', '/nowhere/people.csv', '--province', '01');
    assert.equal(stderr, 'baophu: There is no file /nowhere/people.csv that can be read.\n');
    assert.equal(await registers(), 1);
  });

  it('says of a folder what it says of a file that is not there', async () => {
    for (const kind of ['people', 'enrolments', 'contributions']) {
      const { stderr, code } = await typed('import', kind, tmpdir());
      assert.equal(stderr, `baophu: There is no file ${tmpdir()} that can be read.\n`);
      assert.equal(code, 1);
    }
  });

  it('refuses days that no calendar on paper has, and ends', async () => {
    const { stderr } = await typed('figures', 'participants(vsi, on=0000-01-01)', 'participants(vsi, on=9999-12-31)');
    assert.match(stderr, /on=0000-01-01 is not a day of the calendar.*\n.*on=9999-12-31 is not a day of the calendar/);
    const series = await typed('series', 'participants(vsi)', '--from', '2020-01', '--to', '9999-12');
    assert.match(series.stderr, /«9999-12» is not a month/);
    assert.equal(series.code, 2);
    const claims = await typed('claims', 'check', '--published', '2026-02-30');
    assert.match(claims.stderr, /«2026-02-30» is not a date/);
    assert.equal(claims.code, 2);
  });

  it('says of every flag that cannot be read what is wrong with it, all at once', async () => {
    const { stderr, code } = await typed('series', ON, '--from', 'x', '--to', '13/2020', '--per', 'village');
    assert.match(
      stderr,
      /'--from <month>' argument 'x'.*\n.*'--to <month>' argument '13\/2020'.*\n.*'--per <level>' argument 'village'/,
    );
    assert.equal(code, 2);
    const start = await typed('start', '--port', '99999', '--origin', 'bhxh.example.vn/path');
    assert.match(start.stderr, /'--port <n>'.*At most 65,535.*\n.*'--origin <address>'.*is not the address of a site/);
    assert.equal(start.code, 2);
  });

  it('takes no file without cases for a score, and no series without an end', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'baophu-cases-')), 'none.jsonl');
    await writeFile(file, '');
    const scored = await typed('claims', 'check', '--cases', file);
    assert.match(scored.stderr, /holds no case/);
    assert.equal(scored.code, 1);
    await rm(path.dirname(file), { recursive: true });
    const { stderr, code } = await typed(
      'series',
      'participants(vsi, area=06)',
      '--from',
      '1000-01',
      '--to',
      '9998-12',
    );
    assert.match(stderr, /at most 600 are given at once/);
    assert.equal(code, 1);
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

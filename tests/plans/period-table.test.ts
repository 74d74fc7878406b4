import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { day } from '#base/dates.ts';
import { MOVEMENT_KINDS } from '#coverage/movements.ts';
import { paceOf } from '#drive/pace.ts';
import { behindOf, differenceOf, PERIOD_COUNTS, type PeriodTable, periodExpressions } from '#drive/period-table.ts';
import type { Desk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { periodRead } from '#server/figures/operations.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addTallies, addTarget, openWithTallies, recorded } from '../support/indicators-register.ts';
import { deskIn } from '../support/officers.ts';

const NOW = new Date('2026-11-26T03:00:00Z');
/** A ward of the town of Bắc Kạn; two communes of Pác Nặm, one of Ba Bể. */
const COMMUNES = ['01843', '01858', '01861', '01891'];
/** Borders of months, years, the register and of the areas. */
const DAYS = ['2019-12-31', '2020-01-01', '2020-05-31', '2020-06-01', '2025-06-30', '2025-07-01', '2026-01-01'];

onEveryDatabase('a table of a period', (of) => {
  let hoa: Desk;
  before(async () => {
    await of.db.asOwner((tx) => openWithTallies(tx, [['01843', 'joined', '2020-01-01', '2020-01-01', 100]]));
    await of.db.asOwner((tx) =>
      recorded(tx, () =>
        addTarget(tx, { plan: 'KH-2020', owner: 'UBND tỉnh', period: '2020', value: 366, recorded: '2020-01-02' }),
      ),
    );
    hoa = deskNamed(of.db, 'Hòa', 'planner');
  });
  const read = async (
    from: string,
    to: string,
    { area = null as string | null, known = null as string | null } = {},
  ) => {
    const asked = {
      scheme: 'vsi',
      from: day(from),
      to: day(to),
      area,
      known: known === null ? null : day(known),
    } as const;
    return perform(periodRead, asked, { desk: hoa, actor: hoa.actor, now: NOW });
  };
  const table = async (...asked: Parameters<typeof read>): Promise<PeriodTable> => {
    const answer = await read(...asked);
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value;
  };

  it('opens with what the one before closed with; every row adds up, and the units to the whole (S30)', async () => {
    const line = fc.tuple(
      fc.constantFrom(...COMMUNES),
      fc.constantFrom(...MOVEMENT_KINDS),
      fc.constantFrom(...DAYS),
      fc.constantFrom(...DAYS),
      fc.integer({ min: 1, max: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 6 }),
        fc.constantFrom(...DAYS),
        fc.constantFrom(...DAYS),
        fc.constantFrom(null, '2020-06-15', '2025-06-30'),
        async (lines, one, other, known) => {
          await of.db.asOwner((tx) => recorded(tx, () => addTallies(tx, lines)));
          const [from = '', to = ''] = [one, other].toSorted();
          const found = await table(from, to, { known });
          for (const row of [found.whole, ...found.rows]) {
            assert.deepEqual(row.problems, []);
            assert.equal(differenceOf(row), 0, `${row.name} ${from} ${to}`);
          }
          for (const count of PERIOD_COUNTS) {
            const sum = found.rows.reduce((all, { counts }) => all + (counts[count] ?? Number.NaN), 0);
            assert.equal(sum, found.whole.counts[count], `${count} ${from} ${to} ${known}`);
          }
        },
      ),
      { numRuns: Number(process.env.ROUNDS ?? 12) },
    );
  });

  it('has for each number an expression that counts the same with its evidence', async () => {
    const found = await table('2020-01-01', '2020-06-30');
    const texts = Object.values(periodExpressions(found.period, found.whole.code));
    const counted = await evaluateTexts(hoa, texts, NOW);
    assert.deepEqual(
      counted.map((answer) => answer.ok && answer.value.value),
      PERIOD_COUNTS.map((count) => found.whole.counts[count]),
    );
  });

  it('says who is behind, and that no target is not a target of 0', async () => {
    const found = await table('2020-01-01', '2020-12-31');
    assert.equal(found.whole.targets?.[0]?.target, 366);
    const closing = found.whole.counts.closing ?? 0;
    assert.equal(behindOf(found.whole), Math.max(0, 366 - closing));
    assert.deepEqual(
      found.rows.map((row) => behindOf(row)),
      found.rows.map(() => null),
    );
  });

  it('opens a district, and an area that the province does not have is told', async () => {
    const { areas } = await table('2020-01-01', '2020-06-30');
    const district = areas.find(({ name }) => name.includes('Pác Nặm'));
    assert.ok(district);
    const found = await table('2020-01-01', '2020-06-30', { area: district.code });
    assert.equal(found.whole.name, district.name);
    assert.ok(found.rows.length >= 8 && found.rows.some(({ code }) => code === '01858'));
    const after = await read('2026-01-01', '2026-06-30', { area: district.code });
    assert.deepEqual(after.ok || after.error.map(({ kind }) => kind), ['area-not-there']);
  });

  it('never calls the part of a merged province the whole of it', async () => {
    assert.equal((await table('2020-01-01', '2020-06-30')).isPart, false);
    const after = await table('2026-01-01', '2026-06-30');
    assert.deepEqual([after.isPart, after.whole.name, after.whole.targets], [true, 'Tỉnh Thái Nguyên', []]);
  });

  it('says what was assigned and who was behind as it was known then, beside counts that were known then', async () => {
    await of.db.asOwner((tx) =>
      recorded(tx, () => addTallies(tx, [['01843', 'joined', '2020-02-01', '2020-12-01', 50]])),
    );
    const year = { from: day('2020-01-01'), to: day('2020-12-31'), on: day('2020-06-30') };
    const [now, then] = [null, '2020-06-30'].map((known) => table(year.from, year.on, { known }));
    for (const { whole } of [await now, await then].flatMap((each) => each ?? [])) {
      const { opening, closing } = whole.counts;
      assert.ok(opening !== null && closing !== null);
      assert.equal(behindOf(whole), paceOf({ target: 366, value: closing, opening, ...year }).behind);
    }
    const before = await table('2020-01-01', '2020-06-30', { known: '2020-01-01' });
    assert.deepEqual(before.whole.targets, [], 'nobody knew of the target yet');
  });

  it('counts who joined since the year began also where borders changed before the period', async () => {
    await of.db.asOwner((tx) =>
      recorded(tx, () => addTallies(tx, [['01858', 'joined', '2025-03-01', '2025-03-01', 3]])),
    );
    const [year, after] = [await table('2025-01-01', '2025-12-31'), await table('2025-08-01', '2025-12-31')];
    assert.ok((after.whole.counts.cumulative ?? 0) >= 3 && after.period.isOfToday);
    assert.equal(after.whole.counts.cumulative, year.whole.counts.cumulative);
    assert.equal(differenceOf(after.whole), 0);
  });

  it('shows an officer the targets of their areas, and never calls others without a target', async () => {
    const { areas } = await table('2020-01-01', '2020-12-31');
    const district = areas.find(({ name }) => name.includes('Pác Nặm'));
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select id from areas where code = $1 and valid_from <= '2020-12-31' and '2020-12-31' < valid_to`, [
        district?.code,
      ]),
    );
    const officer = deskIn(of.db, 'officer', { areas: [rows[0].id] });
    const asked = { scheme: 'vsi', from: day('2020-01-01'), to: day('2020-12-31'), area: null, known: null } as const;
    const answer = await perform(periodRead, asked, { desk: officer, actor: officer.actor, now: NOW });
    assert.ok(answer.ok);
    const seen = answer.value.rows.map(({ code, targets }) => [code === district?.code, targets]);
    assert.deepEqual(new Set(seen.map((each) => JSON.stringify(each))), new Set(['[true,[]]', '[false,null]']));
    assert.equal(answer.value.whole.targets, null);
    assert.equal(behindOf(answer.value.whole), null);
  });

  it('is refused with every reason', async () => {
    const answer = await read('2020-06-30', '2020-01-01', { known: '2026-11-27' });
    assert.deepEqual(answer.ok || answer.error.map(({ kind }) => kind), ['days-reversed', 'known-to-come']);
    const today = await read('2020-06-30', '2020-06-30', { known: '2026-11-26' });
    assert.ok(today.ok);
  });
});

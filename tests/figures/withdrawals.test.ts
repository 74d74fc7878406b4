import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { recomputeFigure } from '#server/figures/recompute-figure.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { addActivity, addEnrolment, BAC_KAN, openWithTallies, recorded } from '../support/indicators-register.ts';
import { deskOf, OPEN } from '../support/register.ts';

async function figureOf({ db }: TestDatabase, expression: string) {
  const [answer] = await evaluateTexts(deskOf(db), [expression], new Date());
  assert.ok(answer?.ok, JSON.stringify(answer));
  return answer.value;
}

const countOf = async (of: TestDatabase, expression: string): Promise<number> => (await figureOf(of, expression)).value;

/** Withdraws facts that a condition chooses, known from that day on. */
const withdraw = (of: TestDatabase, kind: string, table: string, where: string, on: string) =>
  of.db.asOwner((tx) =>
    recorded(tx, async () => {
      await tx.query(
        `insert into withdrawals (province_id, fact_kind, fact_id, person_id, reason, recorded_at, recording)
         select province_id, '${kind}', id, ${['activity', 'observation'].includes(kind) ? 'null' : 'person_id'}, 'nhầm',
                '${on}T12:00:00+07:00', ${OPEN}
           from ${table} where province_id = $1 and ${where}`,
        [BAC_KAN],
      );
    }),
  );

onEveryDatabase('figures of facts that were recorded wrong', (of) => {
  before(() =>
    of.db.asOwner(async (tx) => {
      await openWithTallies(tx, []);
      await addActivity(tx, 'HN-001', 'conference', '2020-06-01', 40);
      await addEnrolment(tx, { area: '01858', on: '2020-06-01', activity: 'HN-001' });
      await addEnrolment(tx, { area: '01858', on: '2020-06-01', activity: 'HN-001', scheme: 'hhi' });
      const move = { to: '01840', on: '2020-05-01', recorded: '2020-07-01' };
      await addEnrolment(tx, { area: '01858', on: '2020-06-02', activity: 'HN-001', move });
      await tx.query(
        `insert into observations (province_id, series, area_id, on_day, value, recorded_at)
         select $1, 'population', id, day::date, value, recorded::timestamptz
           from areas, (values ('2019-04-01', 313905, '2019-12-01T12:00:00+07:00'),
                               ('2020-04-01', 999999, '2020-05-01T12:00:00+07:00')) as line (day, value, recorded)
          where code = '06'`,
        [BAC_KAN],
      );
    }),
  );

  it('count an enrolment until its withdrawal is known, and what was published says the same again', async () => {
    const published = await figureOf(of, 'enrolments(vsi, area=01858, on=2020-06-01)');
    assert.equal(published.value, 1);
    await withdraw(of, 'enrolment', 'enrolments', `scheme = 'vsi' and enrolled_on = '2020-06-01'`, '2020-09-01');
    assert.equal(await countOf(of, 'enrolments(vsi, area=01858, on=2020-06-01, known=2020-08-31)'), 1);
    assert.equal(await countOf(of, 'enrolments(vsi, area=01858, on=2020-06-01, known=2020-09-01)'), 0);
    assert.deepEqual(await recomputeFigure(deskOf(of.db), published.evidence), { ok: true, value: 1 });
    const after = await figureOf(of, 'enrolments(area=01858, on=2020-06-01)');
    assert.equal(after.evidence.parts[0]?.known_through, '2020-09-01T05:00:00.000Z');
    assert.deepEqual(await recomputeFigure(deskOf(of.db), after.evidence), { ok: true, value: 1 });
  });

  it('count an enrolment where a withdrawn move or a corrected first commune says, from the day on which that is known', async () => {
    const on = (area: string, known: string) =>
      countOf(of, `enrolments(vsi, area=${area}, on=2020-06-02, known=${known})`);
    await withdraw(of, 'move', 'moves', 'true', '2020-10-01');
    assert.deepEqual([await on('01840', '2020-09-30'), await on('01858', '2020-09-30')], [1, 0]);
    assert.deepEqual([await on('01840', '2020-10-01'), await on('01858', '2020-10-01')], [0, 1]);
    await of.db.asOwner((tx) =>
      recorded(tx, async () => {
        await tx.query(
          `insert into person_corrections (province_id, id, person_id, area_id, reason, recorded_at, recording)
           select $1, gen_random_uuid(), person_id, areas.id, 'nhầm xã', '2020-11-01T12:00:00+07:00', ${OPEN}
             from enrolments, areas where enrolled_on = '2020-06-02' and code = '01864' and valid_from < '2020-01-01'`,
          [BAC_KAN],
        );
      }),
    );
    assert.deepEqual([await on('01858', '2020-11-01'), await on('01864', '2020-11-01')], [0, 1]);
    const left = await figureOf(of, 'enrolments(vsi, area=01858, on=2020-06-02)');
    assert.equal(left.evidence.parts[0]?.known_through, '2020-11-01T05:00:00.000Z');
    assert.deepEqual(await recomputeFigure(deskOf(of.db), left.evidence), { ok: true, value: 0 });
  });

  it('count an activity as it was recorded again, and enrolments at it in either case', async () => {
    const held = (known: string) => countOf(of, `attendance(activity=HN-001, known=${known})`);
    await withdraw(of, 'activity', 'activities', `code = 'HN-001'`, '2020-12-01');
    assert.deepEqual([await held('2020-11-30'), await held('2020-12-01')], [40, 0]);
    assert.equal(await countOf(of, 'activities(kind=conference, from=2020-01-01, to=2020-12-31)'), 0);
    assert.equal(await countOf(of, 'enrolments(activity=HN-001)'), 2);
    assert.equal(await countOf(of, 'enrolments(kind=conference, from=2020-01-01, to=2020-12-31)'), 0);
    await of.db.asOwner((tx) =>
      recorded(tx, async () => {
        await tx.query(
          `insert into activities (province_id, code, revision, kind, held_on, area_id, attendance, recorded_at, recording)
           select province_id, code, 1, 'training', held_on, area_id, 54, '2020-12-05T12:00:00+07:00', ${OPEN}
             from activities where province_id = $1`,
          [BAC_KAN],
        );
      }),
    );
    assert.deepEqual([await held('2020-12-04'), await held('2020-12-05')], [0, 54]);
    const year = 'from=2020-01-01, to=2020-12-31';
    assert.equal(await countOf(of, `enrolments(kind=training, ${year})`), 2);
    assert.equal(await countOf(of, `enrolments(kind=conference, ${year})`), 0);
    assert.equal(await countOf(of, `enrolments(kind=conference, ${year}, known=2020-11-30)`), 2);
    assert.equal(await countOf(of, 'enrolments(activity=HN-001)'), 2);
    const none = await figureOf(of, `enrolments(kind=conference, ${year})`);
    assert.deepEqual(await recomputeFigure(deskOf(of.db), none.evidence), { ok: true, value: 0 });
  });

  it('take the observation before the one that was withdrawn, and name both in the evidence', async () => {
    assert.equal(await countOf(of, 'observation(population, on=2020-12-31)'), 999_999);
    await withdraw(of, 'observation', 'observations', 'value = 999999', '2021-01-01');
    const found = await figureOf(of, 'observation(population, on=2020-12-31)');
    assert.equal(found.value, 313_905);
    assert.deepEqual(found.evidence.parts[0]?.withdrawn, [
      { on: '2020-04-01', value: 999_999, withdrawn_on: '2021-01-01' },
    ]);
    assert.equal(await countOf(of, 'observation(population, on=2020-12-31, known=2020-12-31)'), 999_999);
    assert.deepEqual(await recomputeFigure(deskOf(of.db), found.evidence), { ok: true, value: 313_905 });
  });
});

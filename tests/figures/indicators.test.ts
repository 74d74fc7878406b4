import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { indicatorProblemWords } from '#indicators/problem-words.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { addActivity, addEnrolment, addTarget, BAC_KAN, openWithTallies } from '../support/indicators-register.ts';
import { deskOf } from '../support/register.ts';

const NOW = new Date('2026-11-23T08:00:00+07:00');

const figuresOf = ({ db }: TestDatabase, expressions: string[]) => evaluateTexts(deskOf(db), expressions, NOW);

async function countOf(of: TestDatabase, expression: string): Promise<number> {
  const [answer] = await figuresOf(of, [expression]);
  assert.ok(answer?.ok, JSON.stringify(answer));
  return answer.value.value;
}

async function faultOf(of: TestDatabase, expression: string): Promise<string> {
  const [answer] = await figuresOf(of, [expression]);
  assert.ok(answer && !answer.ok, JSON.stringify(answer));
  return answer.error.map((each) => indicatorProblemWords(each).en).join(' | ');
}

onEveryDatabase('the journal asked by indicators', (of) => {
  before(() =>
    of.db.asOwner((tx) =>
      openWithTallies(tx, [
        ['01858', 'joined', '2019-06-15', '2019-06-15', 10],
        ['01858', 'lapsed', '2020-01-01', '2019-06-15', 4],
        ['01864', 'joined', '2020-05-23', '2020-05-23', 5],
        ['01864', 'moved_out', '2020-06-01', '2020-06-01', 1],
        ['01858', 'moved_in', '2020-06-01', '2020-06-01', 1],
        ['01858', 'returned', '2020-12-31', '2021-01-10', 2],
        ['01840', 'joined', '2020-12-31', '2020-12-31', 3],
        ['01840', 'joined', '2020-12-31', '2020-12-31', 7, 'hhi'],
      ]),
    ),
  );

  it('counts people on both sides of the day on which they join or lapse', async () => {
    assert.equal(await countOf(of, 'participants(vsi, on=2019-06-14)'), 0);
    assert.equal(await countOf(of, 'participants(vsi, on=2019-06-15)'), 10);
    assert.equal(await countOf(of, 'participants(vsi, on=2019-12-31)'), 10);
    assert.equal(await countOf(of, 'participants(vsi, on=2020-01-01)'), 6);
  });
  it('counts today where no day is given', async () => {
    assert.equal(await countOf(of, 'participants(vsi)'), 16);
    assert.equal(await countOf(of, 'participants(hhi)'), 7);
  });
  it('counts an area with everything below it', async () => {
    assert.equal(await countOf(of, 'participants(vsi, area=06, on=2020-12-31)'), 16);
    assert.equal(await countOf(of, 'participants(vsi, area=060, on=2020-12-31)'), 13);
    assert.equal(await countOf(of, 'participants(vsi, area=01858, on=2020-12-31)'), 9);
    assert.equal(await countOf(of, 'participants(vsi, area=01864, on=2020-12-31)'), 4);
    assert.equal(await countOf(of, 'participants(vsi, area=061, on=2020-12-31)'), 0);
  });
  it('counts flows with their first and their last day', async () => {
    assert.equal(await countOf(of, 'joined(vsi, from=2020-05-23, to=2020-12-31)'), 8);
    assert.equal(await countOf(of, 'joined(vsi, from=2020-05-24, to=2020-12-30)'), 0);
    assert.equal(await countOf(of, 'joined(vsi, on=2020-12-31)'), 3);
    assert.equal(await countOf(of, 'joined(on=2020-12-31)'), 10);
    assert.equal(await countOf(of, 'lapsed(vsi, area=060, from=2020-01-01, to=2020-01-01)'), 4);
    assert.equal(await countOf(of, 'moved_out(vsi, area=01864, on=2020-06-01)'), 1);
  });
  it('keeps the books: what there was, what came and what went', async () => {
    const year = 'area=060, from=2020-01-01, to=2020-12-31';
    const flow = (name: string) => countOf(of, `${name}(vsi, ${year})`);
    const came = (await flow('joined')) + (await flow('returned')) + (await flow('moved_in'));
    const went = (await flow('lapsed')) + (await flow('ended')) + (await flow('moved_out'));
    const start = await countOf(of, 'participants(vsi, area=060, on=2019-12-31)');
    assert.equal(await countOf(of, 'participants(vsi, area=060, on=2020-12-31)'), start + came - went);
  });
  it('counts what was known at the end of a day', async () => {
    assert.equal(await countOf(of, 'participants(vsi, on=2020-12-31, known=2021-01-09)'), 14);
    assert.equal(await countOf(of, 'participants(vsi, on=2020-12-31, known=2021-01-10)'), 16);
  });
  it('counts a former commune in its day, or in what took it over', async () => {
    assert.equal(await countOf(of, 'participants(vsi, area=01864, on=2025-06-30)'), 4);
    assert.equal(await countOf(of, 'participants(vsi, area=01864, on=2025-07-01)'), 13);
    assert.equal(await countOf(of, 'participants(vsi, area=01864, on=2025-06-30, areas=now)'), 13);
    assert.equal(await countOf(of, 'joined(vsi, area=01864, from=2019-01-01, to=2020-12-31)'), 5);
    assert.equal(await countOf(of, 'joined(vsi, area=01864, from=2019-01-01, to=2020-12-31, areas=now)'), 15);
    assert.equal(await countOf(of, 'participants(vsi, area=19, on=2025-07-01)'), 16);
    assert.equal(await countOf(of, 'participants(vsi, on=2025-07-01)'), 16);
  });
  it('says from when to when there was an area, and what took it over', async () => {
    assert.equal(
      await faultOf(of, 'participants(vsi, area=06, on=2025-07-01)'),
      'Area 06 was not in force on 2025-07-01: Tỉnh Bắc Kạn was until 2025-06-30, and Tỉnh Thái Nguyên (19) took it over.',
    );
    assert.match(
      await faultOf(of, 'participants(vsi, area=01858, on=2020-12-31, areas=now)'),
      /on 2026-11-23: .*\(01864\) took/,
    );
    assert.match(await faultOf(of, 'participants(vsi, area=99999)'), /There is no area 99999/);
    assert.match(
      await faultOf(of, 'participants(vsi, area=01, on=2020-12-31)'),
      /Nobody of this register counts in area 01/,
    );
  });
  it('computes growth, ratio and sum, however nested', async () => {
    const end = 'participants(vsi, on=2020-12-31)';
    assert.equal(await countOf(of, `growth(${end}, since=2019-12-31)`), 16 / 10 - 1);
    assert.equal(await countOf(of, `ratio(${end}, participants(vsi, on=2019-12-31))`), 1.6);
    assert.equal(await countOf(of, `sum(${end}, participants(hhi, on=2020-12-31))`), 23);
    assert.equal(
      await countOf(of, `growth(sum(${end}, participants(hhi, on=2020-12-31)), since=2019-12-31)`),
      23 / 10 - 1,
    );
    assert.equal(
      await countOf(of, 'growth(joined(vsi, from=2020-05-01, to=2020-05-31), since=2019-06-01)'),
      5 / 10 - 1,
    );
  });
  it('refuses to divide by nothing', async () => {
    assert.match(
      await faultOf(of, 'growth(participants(vsi, on=2020-12-31), since=2018-12-31)'),
      /divides by a value that is 0/,
    );
  });
  it('answers each expression, also beside one that cannot be read', async () => {
    const answers = await figuresOf(of, ['participants(vsi, on=2020-01-01)', 'particpants(vsi)', 'participants(hhi)']);
    assert.deepEqual(
      answers.map((each) => (each.ok ? each.value.value : each.error[0]?.kind)),
      [6, 'unknown-indicator', 7],
    );
  });
  it('says that there is no such register', async () => {
    const [answer] = await evaluateTexts(deskOf(of.db, 1), ['participants(vsi)'], NOW);
    assert.deepEqual(answer?.ok === false && answer.error.map(({ kind }) => kind), ['no-register']);
  });
});

onEveryDatabase('targets', (of) => {
  before(() =>
    of.db.asOwner(async (tx) => {
      await openWithTallies(tx, [
        ['01858', 'joined', '2020-02-01', '2020-02-01', 667],
        ['01858', 'joined', '2021-02-01', '2021-02-01', 100],
      ]);
      await addTarget(tx, { plan: 'KH-2020', owner: 'UBND', period: '2020', value: 500 });
      await addTarget(tx, { plan: 'KH-2020', owner: 'UBND', period: '2020-Q2', value: 300 });
      await addTarget(tx, { plan: 'KH-2020', owner: 'UBND', period: '2020-06', value: 200 });
      await addTarget(tx, {
        plan: 'KH-2020',
        owner: 'UBND',
        indicator: 'joined',
        kind: 'flow',
        period: '2020',
        value: 800,
      });
      await addTarget(tx, { plan: 'KH-2021', owner: 'UBND', indicator: 'growth', period: '2021', value: 0.3 });
      await addTarget(tx, { plan: 'KH-2021', owner: 'UBND', period: '2021', value: 900 });
      await addTarget(tx, {
        plan: 'KH-2021b',
        owner: 'UBND',
        period: '2021',
        value: 950,
        recorded: '2021-06-01T00:00:00+07:00',
      });
      await addTarget(tx, { plan: 'CT-2021', owner: 'Tỉnh ủy', period: '2021', value: 1000 });
    }),
  );

  it('are those of the narrowest period around the day', async () => {
    assert.equal(await countOf(of, 'attainment(participants(vsi, on=2020-12-31))'), 667 / 500);
    assert.equal(await countOf(of, 'attainment(participants(vsi, area=06, on=2020-04-01))'), 667 / 300);
    assert.equal(await countOf(of, 'target(participants(vsi, on=2020-06-30))'), 200);
    assert.equal(await countOf(of, 'target(vsi, on=2020-07-01)'), 500);
  });
  it('of a flow hold its whole period', async () => {
    assert.equal(await countOf(of, 'attainment(joined(vsi, from=2020-01-01, to=2020-12-31))'), 667 / 800);
    assert.match(
      await faultOf(of, 'target(joined(vsi, from=2020-01-01, to=2021-01-01))'),
      /No target is set for joined\(vsi, from=2020-01-01, to=2021-01-01\) in 06 \(Tỉnh Bắc Kạn\)/,
    );
  });
  it('may be growth', async () => {
    const growth = 'growth(participants(vsi, on=2021-12-31), since=2020-12-31)';
    assert.equal(await countOf(of, `target(${growth})`), 0.3);
    assert.equal(await countOf(of, `attainment(${growth})`), (767 / 667 - 1) / 0.3);
  });
  it('that differ are named, and the owner chooses', async () => {
    assert.equal(
      await faultOf(of, 'target(vsi, area=06, on=2021-12-31)'),
      'Targets differ for participants(vsi, area=06, on=2021-12-31) in 06 (Tỉnh Bắc Kạn): 1000 by Tỉnh ủy (CT-2021); 950 by UBND (KH-2021b). organisation="OWNER" chooses one.',
    );
    assert.equal(await countOf(of, 'target(vsi, on=2021-12-31, organisation="Tỉnh ủy")'), 1000);
    assert.equal(await countOf(of, 'attainment(participants(vsi, on=2021-12-31), organisation=UBND)'), 767 / 950);
  });
  it('are the newest of their owner that were known', async () => {
    assert.equal(await countOf(of, 'target(vsi, on=2021-12-31, known=2021-05-31, organisation=UBND)'), 900);
    assert.equal(await countOf(of, 'target(vsi, on=2021-12-31, known=2021-06-01, organisation=UBND)'), 950);
  });
});

onEveryDatabase('activities and enrolments', (of) => {
  before(() =>
    of.db.asOwner(async (tx) => {
      await openWithTallies(tx, []);
      await addActivity(tx, 'RQ-2020-05-23', 'launch', '2020-05-23', 250);
      await addActivity(tx, 'HN-001', 'conference', '2020-06-01', 40);
      await addActivity(tx, 'HN-002', 'conference', '2021-01-01', 60);
      await addEnrolment(tx, { area: '01858', on: '2020-05-23', activity: 'RQ-2020-05-23' });
      await addEnrolment(tx, { area: '01858', on: '2020-05-23', activity: 'RQ-2020-05-23', scheme: 'hhi' });
      const move = { to: '01840', on: '2020-05-01', recorded: '2020-07-01' };
      await addEnrolment(tx, { area: '01858', on: '2020-06-01', activity: 'HN-001', move });
      await tx.query(
        `insert into contribution_tallies
         select $1, 'vsi', id, '2020-05-23', day::date, 1, paid, 10, 0, 0
           from areas, (values ('2020-05-23', 138600), ('2020-06-23', -38600)) as line (day, paid) where code = '01858'`,
        [BAC_KAN],
      );
      await tx.query(
        `insert into observations (province_id, series, area_id, on_day, value, source)
         select $1, 'population', id, '2019-04-01', 313905, 'Tổng điều tra' from areas where code = '06'`,
        [BAC_KAN],
      );
    }),
  );

  it('are counted by activity, without days', async () => {
    assert.equal(await countOf(of, 'enrolments(vsi, activity=RQ-2020-05-23)'), 1);
    assert.equal(await countOf(of, 'enrolments(activity=RQ-2020-05-23)'), 2);
    assert.equal(await countOf(of, 'enrolments(campaign=THANG-BHXH)'), 3);
    assert.equal(await countOf(of, 'attendance(activity=RQ-2020-05-23)'), 250);
  });
  it('are counted by kind, audience, agent and period', async () => {
    const year = 'from=2020-01-01, to=2020-12-31';
    assert.equal(await countOf(of, `enrolments(vsi, kind=conference, ${year})`), 1);
    assert.equal(await countOf(of, `enrolments(agent=BD-01, ${year})`), 3);
    assert.equal(await countOf(of, `enrolments(agent=BD-02, ${year})`), 0);
    assert.equal(await countOf(of, `activities(kind=conference, ${year})`), 1);
    assert.equal(await countOf(of, 'activities(kind=conference, from=2020-01-01, to=2021-01-01)'), 2);
    assert.equal(await countOf(of, `attendance(audience=workers, area=060, ${year})`), 290);
    assert.equal(await countOf(of, `attendance(audience=employers, ${year})`), 0);
  });
  it('count where the person lived that day, as far as it was known', async () => {
    const june = 'on=2020-06-01';
    assert.equal(await countOf(of, `enrolments(vsi, area=01840, ${june})`), 1);
    assert.equal(await countOf(of, `enrolments(vsi, area=01858, ${june})`), 0);
    assert.equal(await countOf(of, `enrolments(vsi, area=01858, ${june}, known=2020-06-30)`), 1);
    assert.equal(await countOf(of, `enrolments(vsi, area=01840, ${june}, known=2020-07-01)`), 1);
  });
  it('are not silently none where a code is mistyped', async () => {
    assert.match(await faultOf(of, 'enrolments(activity=RQ-2020-05-24)'), /There is no activity RQ-2020-05-24/);
    assert.match(await faultOf(of, 'activities(campaign=X, programme=Y)'), /campaign X .*\|.* programme Y/);
  });
  it('stand beside the money paid and what others observed', async () => {
    assert.equal(await countOf(of, 'contributions(vsi, on=2020-05-23)'), 100_000);
    assert.equal(await countOf(of, 'contributions(vsi, on=2020-05-23, known=2020-06-22)'), 138_600);
    assert.equal(await countOf(of, 'observation(population, on=2020-12-31)'), 313_905);
    assert.match(
      await faultOf(of, 'observation(population, on=2019-03-31)'),
      /Nothing was observed of population in 06/,
    );
  });
});

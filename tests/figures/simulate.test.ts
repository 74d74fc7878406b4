import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { dong } from '#base/money.ts';
import { month } from '#base/months.ts';
import type { Change } from '#law/bulk/assumed.ts';
import { monthlyContribution } from '#law/contribution/contribution.ts';
import type { SupportGroup } from '#law/contribution/support.ts';
import type { Law, Parameter } from '#law/language/parameter.ts';
import { ruralPovertyLine } from '#law/parameters/levels.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { publishSimulation } from '#server/figures/publish-simulation.ts';
import { type Simulation, simulateChange } from '#server/figures/simulate-change.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { BAC_KAN, deskOf, HIDDEN_COLUMNS, openRegister, PAYMENT } from '../support/register.ts';

const ON = month('2020-12');
const DENIED = { code: '42501' };

interface Member {
  commune: number;
  group: SupportGroup | null;
  income: number | null;
  months: number;
  /** The group that was recorded first, by mistake. */
  wrongly?: SupportGroup;
}

/** Seven members in the first commune, four in the second and one in the third. */
const MEMBERS: Member[] = [
  { commune: 0, group: 'poor', income: 700_000, months: 12 },
  { commune: 0, group: 'near_poor', income: 700_000, months: 12 },
  { commune: 0, group: null, income: 700_000, months: 12 },
  { commune: 0, group: 'other', income: 1_500_000, months: 12 },
  { commune: 0, group: 'ethnic_minority', income: 5_000_000, months: 12 },
  { commune: 0, group: 'other', income: 29_800_000, months: 120 },
  { commune: 0, group: 'other', income: null, months: 12 },
  { commune: 1, group: 'poor', income: 2_000_000, months: 12 },
  { commune: 1, group: 'poor', income: 700_000, months: 12 },
  { commune: 1, group: 'other', income: 1_000_000, months: 12 },
  { commune: 1, group: 'island', income: 800_000, months: 12, wrongly: 'poor' },
  { commune: 2, group: 'other', income: 700_000, months: 12 },
];
const KNOWN = MEMBERS.filter(({ income }) => income !== null);

async function enter(
  { db }: TestDatabase,
  { commune, group, wrongly, income, months }: Member,
  areas: number[],
): Promise<void> {
  const id = uuid(randomUUID());
  await db.asOwner((tx) =>
    tx.query(
      `insert into people (province_id, id, full_name, area_id, support_group) values ($1, $2, 'Nông Thị Thử', $3, $4)`,
      [BAC_KAN, id, areas[commune], wrongly ?? group],
    ),
  );
  if (wrongly) await correctGroup(db, id, group);
  await pay(db, id, { income, months, paidOn: '2020-06-10' });
}

const correctGroup = (db: TestDatabase['db'], person: Uuid, group: SupportGroup | null) =>
  db.asOwner((tx) =>
    tx.query(
      `insert into person_corrections (province_id, id, person_id, support_group, reason) values ($1, $2, $3, $4, 'ghi sai')`,
      [BAC_KAN, randomUUID(), person, group],
    ),
  );

const pay = (
  db: TestDatabase['db'],
  person: Uuid,
  { income, months, paidOn }: { income: number | null; months: number; paidOn: string },
) =>
  recordContribution(deskOf(db), person, {
    ...PAYMENT,
    id: uuid(randomUUID()),
    scheme: 'vsi',
    fromMonth: month(paidOn.slice(0, 7)),
    months,
    income,
    paidOn: day(paidOn),
    reverses: null,
  });

onEveryDatabase('a simulation', (of) => {
  before(async () => {
    const areas = await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const { rows } = await tx.query<{ id: number }>(
        `select id from areas where level = 'commune' and province_id = $1 and valid_from < '2019-01-01'
            and valid_to = '2025-07-01' order by code limit 3`,
        [BAC_KAN],
      );
      return rows.map(({ id }) => id);
    });
    for (const member of MEMBERS) await enter(of, member, areas);
  });

  const simulate = async (change: Change): Promise<Simulation> => {
    const simulated = await simulateChange(deskOf(of.db), { on: ON, change });
    assert.ok(simulated.ok);
    return simulated.value;
  };

  /** What the members with an income pay by the rule for one person, in the order of `KNOWN`. */
  const payable = ({ floor, ceiling }: { floor: number; ceiling: number }, at: Law) =>
    KNOWN.map(({ income, group, months }) => {
      const answer = monthlyContribution({
        income: dong(Math.min(Math.max(income ?? 0, floor), ceiling)),
        groups: [group ?? 'other'],
        monthsSupported: months,
        local: null,
        other: dong(0),
        at,
      });
      assert.ok(answer.ok);
      return answer.value.value.payable;
    });

  it('is about the very participants that are counted', async () => {
    const { total, withoutIncome } = await simulate({});
    const [counted] = await evaluateTexts(deskOf(of.db), ['participants(vsi, area=06, on=2020-12-31)'], new Date());
    assert.ok(counted?.ok);
    assert.equal(total.people + withoutIncome, counted.value.value);
    assert.equal(withoutIncome, 1);
  });

  it('changes nothing for anybody where nothing is changed', async () => {
    const { total } = await simulate({});
    assert.deepEqual(total.changed, total.now);
    assert.deepEqual([total.more, total.less], [0, 0]);
  });

  it('adds up what the law says of each, now and under a raised floor', async () => {
    const { total, tariffs } = await simulate({ incomeFloor: 1_500_000 });
    const before = payable(tariffs.now, day('2020-12-31'));
    const after = payable(tariffs.changed, {
      at: day('2020-12-31'),
      assuming: new Map<Parameter<unknown>, unknown>([[ruralPovertyLine, 1_500_000]]),
    });
    const sum = (amounts: number[]) => amounts.reduce((all, each) => all + each, 0);
    assert.equal(total.now.payable, sum(before));
    assert.equal(total.changed.payable, sum(after));
    assert.equal(total.more, after.filter((amount, i) => amount > (before[i] ?? 0)).length);
    assert.equal(total.less, after.filter((amount, i) => amount < (before[i] ?? 0)).length);
  });

  it('makes only the poor pay less where only they get more support', async () => {
    const { total, communes } = await simulate({ support: { poor: 50 } });
    assert.deepEqual([total.more, total.less], [0, 3]);
    assert.deepEqual(
      communes.map(({ people, less }) => [people, less]),
      [
        [6, 1],
        [4, 2],
        [1, 0],
      ],
    );
  });

  it('supports nobody for longer than the law does', async () => {
    const { total } = await simulate({ support: { other: 100 } });
    assert.equal(total.less, KNOWN.filter(({ months }) => months < 120).length);
  });

  it('refuses every impossible figure at once', async () => {
    const refused = await simulateChange(deskOf(of.db), {
      on: ON,
      change: { incomeFloor: 0, rate: 101, support: { poor: -1 } },
    });
    assert.ok(!refused.ok);
    assert.deepEqual(
      refused.error.map(({ kind }) => kind),
      ['wrong-floor', 'wrong-percent', 'wrong-percent'],
    );
  });

  it('tells everybody only about communes with five people or more', async () => {
    const { communes, others } = publishSimulation(await simulate({ incomeFloor: 1_500_000 }));
    assert.deepEqual(
      communes.map(({ people }) => people),
      [6],
    );
    assert.deepEqual([others?.communes, others?.people], [2, 5]);
  });

  it('puts the next smallest commune to the few where these alone could be told by taking away', async () => {
    const simulated = await simulate({});
    const communes = [7, 1, 9].map((people, place) => ({ ...simulated.total, code: String(place), name: '', people }));
    const told = publishSimulation({ ...simulated, communes });
    assert.deepEqual([told.communes.map(({ people }) => people), told.others?.people], [[9], 8]);
  });

  it('tells nothing of a province with fewer than five people', async () => {
    const simulated = await simulate({});
    const told = publishSimulation({ ...simulated, total: { ...simulated.total, people: 4 } });
    assert.deepEqual([told.total, told.communes, told.others], [null, [], null]);
  });

  it('reads nobody’s name, writes nothing, and sees no other register', async () => {
    for (const column of HIDDEN_COLUMNS) {
      await assert.rejects(
        deskOf(of.db).readPayments((tx) => tx.query(`select ${column} from people`)),
        DENIED,
      );
    }
    await assert.rejects(
      deskOf(of.db).readPayments((tx) => tx.query('insert into people (province_id) values (6)')),
      ({ code }) => ['42501', '25006'].includes(code),
    );
    const elsewhere = await deskOf(of.db, 1).readPayments((tx) => tx.query('select id from people'));
    assert.equal(elsewhere.rowCount, 0);
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Database } from '#server/database/connect.ts';
import { publishBulletin } from '#server/publishing/publish-bulletin.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { turnClock } from './clock.ts';
import { addPerson, BAC_KAN, deskOf, openRegister, payment } from './register.ts';

export const BULLETIN = '/ban-tin/ket-qua-nam-2020';

const ON_2020 = 'participants(vsi, area=06, on=2020-12-31)';
const ON_2019 = 'participants(vsi, area=06, on=2019-12-31)';

/** A province of five people, two of whom were covered a year before, with its targets and one bulletin about them. */
export async function makeProvince(db: Database): Promise<void> {
  const communes = await db.asOwner(async (tx) => {
    await openRegister(tx);
    await tx.query('update registers set made_up = true where province_id = $1', [BAC_KAN]);
    await addTargets(tx);
    const { rows } = await tx.query<{ id: number }>(
      `select id from areas where level = 'commune' and province_id = $1 and valid_from < '2019-01-01' order by code`,
      [BAC_KAN],
    );
    return rows.map((row) => row.id);
  });
  for (const index of [0, 1, 2, 3, 4]) {
    const person = await db.asOwner((tx) => addPerson(tx, communes[index * 20] ?? 0));
    await pay(db, person, index < 2 ? { from: '2019-06', months: 24 } : { from: '2020-06', months: 12 });
  }
  await turnClock(db, null);
  const published = await publishBulletin(deskOf(db), DRAFT);
  assert.deepEqual(published.ok ? [] : published.error, []);
}

async function pay(
  db: Database,
  person: Awaited<ReturnType<typeof addPerson>>,
  { from, months }: { from: string; months: number },
): Promise<void> {
  await turnClock(db, `${from}-10T03:00:00.000Z`);
  const recorded = await recordContribution(
    deskOf(db),
    person,
    payment({
      id: uuid(randomUUID()),
      scheme: 'vsi',
      fromMonth: month(from),
      months,
      paidOn: day(`${from}-10`),
      reverses: null,
    }),
  );
  assert.ok(recorded.ok);
}

async function addTargets(tx: Parameters<Parameters<Database['asOwner']>[0]>[0]): Promise<void> {
  await tx.query(
    `insert into targets (province_id, plan_code, owner, indicator, scheme, kind, area_id, period, value, recorded_at)
     select $1, 'KH', 'UBND', each.indicator, 'vsi', each.kind, areas.id, each.period, each.value, '2020-01-01'
       from areas, (values ('participants', 'stock', '2020', 4), ('joined', 'flow', '2021', 5),
                           ('growth', 'stock', '2021', 0.3)) as each (indicator, kind, period, value)
      where areas.level = 'province' and areas.code = '06'`,
    [BAC_KAN],
  );
}

export const DRAFT = {
  slug: 'ket-qua-nam-2020',
  publishedAt: new Date('2021-01-05T01:00:00Z'),
  title: 'Toàn tỉnh có {{participants}} người tham gia bảo hiểm xã hội tự nguyện',
  lead: 'Cuối năm 2020, {{participants}} người đang tham gia, {{doubled}} so với cuối năm 2019.',
  body: [
    'Toàn tỉnh đạt {{attainment}} kế hoạch. Ngành bảo hiểm xã hội cùng bưu điện về từng thôn bản để người dân hiểu chính sách.',
    'Năm 2021, tỉnh phấn đấu phát triển {{next}} người, tốc độ tăng trưởng {{growth}}.',
  ].join('\n\n'),
  picture: 'post-office-visit',
  caption: 'Tranh minh họa',
  author: 'Ban biên tập',
  figures: {
    participants: { expression: ON_2020, wording: '5' },
    doubled: { expression: `ratio(${ON_2020}, ${ON_2019})`, wording: 'gấp hơn hai lần' },
    attainment: { expression: `attainment(${ON_2020})`, wording: '125%' },
    next: { expression: 'target(joined(vsi, area=06, from=2021-01-01, to=2021-12-31))', wording: '5' },
    growth: {
      expression: 'target(growth(participants(vsi, area=06, on=2021-12-31), since=2020-12-31))',
      wording: '30%',
    },
  },
};

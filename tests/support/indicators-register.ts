import type { Queryable } from '#server/database/connect.ts';
import { TALLY_POSTED } from '#server/journal/data/tallies.ts';
import { OPEN } from './register.ts';

/** Bắc Kạn, a register of its own until 2025-06-30. */
export const BAC_KAN = 6;

type Line = [area: string, kind: string, effectiveOn: string, recordedOn: string, count: number, scheme?: string];

/** Opens the register with sums of movements as given; areas by the code that they had in 2020. */
export async function openWithTallies(tx: Queryable, lines: readonly Line[]): Promise<void> {
  await tx.query(
    `insert into registers (province_id, area_id) select $1, id from areas where level = 'province' and code = '06'`,
    [BAC_KAN],
  );
  await addTallies(tx, lines);
}

/** Adds lines under a recording of their own. */
export async function recorded(tx: Queryable, add: () => Promise<void>): Promise<void> {
  await tx.query(
    `insert into recordings (province_id, recorded_at, historical, opens_after, opens_until)
     values ($1, clock_timestamp(), true, '-infinity', 'infinity')`,
    [BAC_KAN],
  );
  await add();
  await tx.query(`update recordings set position = id where province_id = $1 and position is null`, [BAC_KAN]);
}

export async function addTallies(tx: Queryable, lines: readonly Line[]): Promise<void> {
  for (const [area, kind, effectiveOn, recordedOn, count, scheme = 'vsi'] of lines) {
    await tx.query(
      `with area as (select id from areas where code = $2 and valid_from <= '2020-12-31' and '2020-12-31' < valid_to),
            posted as (
              insert into movements (province_id, person_id, scheme, kind, area_id, effective_on, count, fact_id, recorded_at, recording)
              select $1, gen_random_uuid(), $7, $3, id, $4::date, sign($6::int), gen_random_uuid(), $5::date + time '12:00', ${OPEN}
                from area, generate_series(1, abs($6::int))
              returning scheme, area_id, kind, effective_on, recorded_on, count),
       ${TALLY_POSTED}`,
      [BAC_KAN, area, kind, effectiveOn, recordedOn, count, scheme],
    );
  }
}

/** A row of `targets` for the province or the area of that code in 2020. */
export async function addTarget(
  tx: Queryable,
  target: {
    plan: string;
    owner: string;
    indicator?: string;
    kind?: string;
    area?: string;
    period: string;
    value: number;
    recorded?: string;
  },
): Promise<void> {
  const { plan, owner, indicator = 'participants', kind = 'stock', area = '06', period, value } = target;
  await tx.query(
    `insert into targets (province_id, plan_code, owner, indicator, scheme, kind, area_id, period, value, recorded_at, recording)
     select $1, $2, $3, $4, 'vsi', $5, id, $7, $8, coalesce($9, '2020-01-02T08:00:00+07:00')::timestamptz, ${OPEN}
       from areas where code = $6 and valid_from <= '2020-12-31' and '2020-12-31' < valid_to`,
    [BAC_KAN, plan, owner, indicator, kind, area, period, value, target.recorded],
  );
}

/** An activity with that attendance in commune 01858. */
export async function addActivity(
  tx: Queryable,
  code: string,
  kind: string,
  heldOn: string,
  attendance: number,
  programme: string | null = null,
): Promise<void> {
  await tx.query(
    `insert into activities (province_id, code, kind, held_on, area_id, audience, campaign_code, programme_code, attendance, recorded_at)
     select $1, $2, $3, $4, id, 'workers', 'THANG-BHXH', $6, $5, $4::date + time '12:00'
       from areas where code = '01858'`,
    [BAC_KAN, code, kind, heldOn, attendance, programme],
  );
}

/** A person who lived in one commune and enrolled, and where they had moved. */
export async function addEnrolment(
  tx: Queryable,
  {
    area,
    scheme = 'vsi',
    on,
    activity,
    move,
  }: {
    area: string;
    scheme?: string;
    on: string;
    activity?: string;
    move?: { to: string; on: string; recorded: string };
  },
): Promise<void> {
  const inForce = `valid_from <= '2020-12-31' and '2020-12-31' < valid_to`;
  const { rows } = await tx.query<{ id: string }>(
    `insert into people (province_id, id, full_name, area_id)
     select $1, gen_random_uuid(), 'Nông Thị Thử', id from areas where code = $2 and ${inForce} returning id`,
    [BAC_KAN, area],
  );
  await tx.query(
    `insert into enrolments (province_id, id, person_id, scheme, enrolled_on, activity_code, agent_code, recorded_at)
     values ($1, gen_random_uuid(), $2, $3, $4, $5, 'BD-01', $4::date + time '12:00')`,
    [BAC_KAN, rows[0]?.id, scheme, on, activity],
  );
  if (!move) return;
  await tx.query(
    `insert into moves (province_id, id, person_id, area_id, moved_on, recorded_at)
     select $1, gen_random_uuid(), $2, id, $4, $5::date + time '12:00' from areas where code = $3 and ${inForce}`,
    [BAC_KAN, rows[0]?.id, move.to, move.on, move.recorded],
  );
}

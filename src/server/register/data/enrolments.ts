import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Channel, Scheme } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ImportedTable } from '#server/files/imported-table.ts';
import { holdByDesk } from '#server/journal/hold-by-desk.ts';
import type { Recording } from '#server/journal/open-recording.ts';
import { PERSON_JOIN, PERSON_REFUSAL } from './people.ts';

export const ENROLMENTS: ImportedTable = {
  name: 'enrolments',
  fact: 'enrolment',
  key: ['id'],
  columns: [
    { name: 'id', type: 'uuid', from: 'enrolment_id' },
    { name: 'person_id', type: 'uuid' },
    { name: 'scheme', type: 'text' },
    { name: 'enrolled_on', type: 'date' },
    { name: 'channel', type: 'text' },
    { name: 'activity_code', type: 'text' },
    { name: 'agent_code', type: 'text' },
  ],
  joins: `${PERSON_JOIN}
          left join activities as activity on activity.province_id = $1 and activity.code = line.activity_code
                and activity.revision = 0`,
  refusals: [
    PERSON_REFUSAL,
    {
      when: 'line.activity_code is not null and activity.code is null',
      kind: 'activity-unknown',
      at: 'activity_code',
      text: 'line.activity_code',
    },
    {
      when: `line.channel = 'activity' and line.activity_code is null`,
      kind: 'channel-of-no-activity',
      at: 'activity_code',
    },
    {
      when: `line.channel <> 'activity' and line.activity_code is not null`,
      kind: 'channel-beside-activity',
      at: 'channel',
      text: 'line.channel',
    },
  ],
  posts: false,
};

/** To whom an enrolment is owed. */
export interface Attribution {
  /** How somebody came to enrol; null where nobody said. */
  channel: Channel | null;
  /** The activity at which it was; null for none. */
  activityCode: string | null;
  /** The code of the collector; null for none. */
  agentCode: string | null;
}

/** Somebody who enrols in a scheme. */
export interface NewEnrolment {
  id: Uuid;
  personId: Uuid;
  scheme: Scheme;
}

/** Records that people enrol on a day, whom the organisation of whoever records it holds from then on; answers how many of it was new. */
export async function addEnrolments(
  tx: Transaction,
  enrolments: readonly NewEnrolment[],
  { on, recording, ...to }: Attribution & { on: Day; recording: Recording },
): Promise<number> {
  const { rowCount } = await tx.query(
    `insert into enrolments (province_id, id, person_id, scheme, enrolled_on, channel, activity_code, agent_code, recorded_at, recording)
     select $1, id, person_id, scheme, $5, $6, $7, $8, $9, $10
       from unnest($2::uuid[], $3::uuid[], $4::text[]) as each (id, person_id, scheme)
     on conflict do nothing`,
    [
      tx.provinceId,
      enrolments.map(({ id }) => id),
      enrolments.map(({ personId }) => personId),
      enrolments.map(({ scheme }) => scheme),
      on,
      to.channel,
      to.activityCode,
      to.agentCode,
      recording.recordedAt,
      recording.id,
    ],
  );
  if (rowCount) {
    await holdByDesk(
      tx,
      enrolments.map(({ id }) => id),
    );
  }
  return rowCount ?? 0;
}

/** An enrolment as it is recorded, whether it is held true or not. */
export interface KnownEnrolment extends Attribution {
  id: Uuid;
  scheme: Scheme;
  on: Day;
  isWithdrawn: boolean;
}

/** The enrolments of a person. */
export async function enrolmentsOf(tx: Transaction, personId: Uuid): Promise<KnownEnrolment[]> {
  const { rows } = await tx.query<KnownEnrolment>(
    `select id, scheme, enrolled_on as on, channel, activity_code as "activityCode", agent_code as "agentCode",
            exists (select from withdrawals as undoing where undoing.province_id = $1 and undoing.fact_kind = 'enrolment'
                                                         and undoing.fact_id = enrolments.id) as "isWithdrawn"
       from enrolments where province_id = $1 and person_id = $2 order by recorded_at, id`,
    [tx.provinceId, personId],
  );
  return rows;
}

/** Whether an activity of that code is recorded. */
export async function isActivity(tx: Transaction, code: string): Promise<boolean> {
  const { rowCount } = await tx.query(`select from activities where province_id = $1 and code = $2 and revision = 0`, [
    tx.provinceId,
    code,
  ]);
  return rowCount === 1;
}

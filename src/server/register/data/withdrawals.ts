import type { Uuid } from '#base/ids.ts';
import type { WithdrawnKind } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ImportedTable } from '#server/files/imported-table.ts';
import type { Recording } from '#server/journal/open-recording.ts';

/** Where a kind of fact is, and how a row of a file names one without its id. */
interface FactTable {
  /** In SQL: `from endings where …`. */
  rows: string;
  person: string;
  named: string;
  /** What the row must say for that. */
  needs: readonly string[];
}

const OF_PERSON = 'person_id = staged.person_id and scheme = coalesce(staged.scheme, scheme)';

const FACTS: { readonly [Kind in WithdrawnKind]: FactTable } = {
  ending: {
    rows: 'from endings where province_id = $1',
    person: 'person_id',
    named: `${OF_PERSON} and ended_on = staged.on_day`,
    needs: ['person_id', 'on_day'],
  },
  move: {
    rows: 'from moves where province_id = $1',
    person: 'person_id',
    named: 'person_id = staged.person_id and moved_on = staged.on_day',
    needs: ['person_id', 'on_day'],
  },
  enrolment: {
    rows: 'from enrolments where province_id = $1',
    person: 'person_id',
    named: `${OF_PERSON} and enrolled_on = staged.on_day`,
    needs: ['person_id', 'on_day'],
  },
  activity: {
    rows: 'from activities where province_id = $1',
    person: 'null::uuid',
    named: 'code = staged.activity_code',
    needs: ['activity_code'],
  },
  observation: {
    rows: 'from observations where province_id = $1',
    person: 'null::uuid',
    named: 'series = staged.series and area_id = staged.area_id and on_day = staged.on_day',
    needs: ['series', 'area_id', 'on_day'],
  },
};
const KINDS = Object.entries(FACTS);

const factsWhere = (kind: string, { rows, person }: FactTable, condition: string): string => `
  select '${kind}' as kind, id, ${person} as person_id, recorded_at ${rows} and ${condition}`;

/** The facts with the id that a row names, whatever kind they are. */
const OF_ID = [
  ...KINDS.map(([kind, of]) => factsWhere(kind, of, 'id = staged.fact_id')),
  `select 'contribution', id, person_id, recorded_at from contributions where province_id = $1 and id = staged.fact_id`,
].join(' union all ');

/** The facts that a row names by what they are about. */
const OF_NAME = KINDS.map(([kind, of]) =>
  factsWhere(kind, of, `staged.fact_id is null and staged.fact_kind = '${kind}' and ${of.named}`),
).join(' union all ');

/**
 * Each row with the fact that it means. Where one was withdrawn for that very reason the row was sent before; else it is
 * the one that is held true.
 */
const LINES = `
  (select staged.row_no, stripe, problems, remarks, staged.recorded_at, fact_kind, staged.reason, staged.scheme, on_day,
          activity_code, series, area_id, staged.fact_id as given_id, staged.person_id as given_person,
          found.id as fact_id, found.person_id, found.kind as found_kind, found.recorded_at as fact_recorded_at,
          withdrawn_on, withdrawn_because, held
     from staged
     left join lateral (
            select fact.*, withdrawal.recorded_on as withdrawn_on, withdrawal.reason as withdrawn_because,
                   array_agg(fact.id) filter (where withdrawal.fact_id is null) over () as held
              from (${OF_ID} union all ${OF_NAME}) as fact
              left join withdrawals as withdrawal on withdrawal.province_id = $1 and withdrawal.fact_kind = fact.kind
                    and withdrawal.fact_id = fact.id
             order by (withdrawal.reason = staged.reason) is true desc, withdrawal.fact_id is not null, fact.recorded_at, fact.id
             limit 1) as found on problems is null) as staged`;

const isUnnamed = (needs: readonly string[]): string =>
  needs.map((each) => `line.${each === 'person_id' ? 'given_person' : each} is null`).join(' or ');

/** Facts that take back what was recorded wrong. */
export const WITHDRAWALS: ImportedTable = {
  name: 'withdrawals',
  key: ['fact_kind', 'fact_id'],
  columns: [
    { name: 'fact_kind', type: 'text' },
    { name: 'fact_id', type: 'uuid' },
    { name: 'person_id', type: 'uuid' },
    { name: 'reason', type: 'text', agrees: 'true' }, // another one is refused in words of its own
  ],
  besides: [
    { name: 'scheme', type: 'text' },
    { name: 'on_day', type: 'date', from: 'on' },
    { name: 'activity_code', type: 'text' },
    { name: 'series', type: 'text' },
    { name: 'area_id', type: 'integer', from: 'area_code' },
  ],
  lines: LINES,
  refusals: [
    ...KINDS.map(([kind, { needs }]) => ({
      when: `line.fact_kind = '${kind}' and line.given_id is null and (${isUnnamed(needs)})`,
      kind: 'fact-not-named' as const,
      facts: { of: `'${kind}'` },
    })),
    {
      when: `line.fact_id is null and not (line.given_id is null and (${KINDS.map(([kind, { needs }]) => `line.fact_kind = '${kind}' and (${isUnnamed(needs)})`).join(' or ')}))`,
      kind: 'fact-not-found',
    },
    { when: 'line.found_kind <> line.fact_kind', kind: 'fact-of-another-kind', facts: { kind: 'line.found_kind' } },
    { when: 'line.person_id <> line.given_person', kind: 'fact-of-another-person' },
    {
      when: 'line.withdrawn_on is null and cardinality(line.held) > 1',
      kind: 'fact-of-several',
      facts: { ids: 'line.held' },
    },
    {
      when: 'line.withdrawn_because <> line.reason',
      kind: 'withdrawn-already',
      facts: { on: 'line.withdrawn_on' },
    },
    { when: 'coalesce(line.recorded_at, $4) < line.fact_recorded_at', kind: 'recorded-before-fact' },
  ],
  remarked: [
    {
      when: 'line.withdrawn_because = line.reason and line.given_id is null and line.held is not null',
      kind: 'another-is-held',
      facts: { ids: 'line.held' },
    },
  ],
  posts: true,
};

/** A fact as far as withdrawing it goes. */
export interface RecordedFact {
  kind: WithdrawnKind | 'contribution';
  /** Null of an activity or observation. */
  personId: Uuid | null;
}

/** The fact of an id, of that kind if there is one; undefined where the register has none. */
export async function recordedFact(tx: Transaction, kind: WithdrawnKind, id: Uuid): Promise<RecordedFact | undefined> {
  const { rows } = await tx.query<RecordedFact>(
    `select kind, fact.person_id as "personId" from (select $2::uuid as fact_id) as staged, lateral (${OF_ID}) as fact
      order by kind <> $3 limit 1`,
    [tx.provinceId, id, kind],
  );
  return rows[0];
}

/** What is written of a withdrawal. */
export interface NewWithdrawal {
  factKind: WithdrawnKind;
  factId: Uuid;
  personId: Uuid | null;
  reason: string;
  recording: Recording;
}

/** Writes that a fact is not held true any more. */
export async function addWithdrawal(tx: Transaction, withdrawal: NewWithdrawal): Promise<void> {
  const { factKind, factId, personId, reason, recording } = withdrawal;
  await tx.query(
    `insert into withdrawals (province_id, fact_kind, fact_id, person_id, reason, recorded_at, recording)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.provinceId, factKind, factId, personId, reason, recording.recordedAt, recording.id],
  );
}

/** Why a fact was withdrawn; null where it was not. */
export async function withdrawalReason(
  tx: Transaction,
  { factKind, factId }: Pick<NewWithdrawal, 'factKind' | 'factId'>,
): Promise<string | null> {
  const { rows } = await tx.query<{ reason: string }>(
    'select reason from withdrawals where province_id = $1 and fact_kind = $2 and fact_id = $3',
    [tx.provinceId, factKind, factId],
  );
  return rows[0]?.reason ?? null;
}

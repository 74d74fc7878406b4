import { randomUUID } from 'node:crypto';
import { COMMAND_LINE } from '#access/roles.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { Contribution, PersonFacts } from '#coverage/facts.ts';
import type { PersonLink } from '#coverage/links.ts';
import { timeline } from '#coverage/movements.ts';
import type { Database, DatabaseRole, Queryable, Transaction } from '#server/database/connect.ts';
import { commandDesk, type Desk } from '#server/desk/desk.ts';
import type { ContributionDetails } from '#server/journal/data/facts.ts';

export const BAC_KAN = 6;

/** What a payment of one month at the lowest income of 2020 is beside its months. */
export const PAYMENT: ContributionDetails = {
  income: 700_000,
  method: '1',
  paid: 138_600,
  stateSupport: 15_400,
  localSupport: 0,
  otherSupport: 0,
  receiptNo: null,
  agentCode: null,
};

/** What of people nobody reads who only counts. */
export const HIDDEN_COLUMNS = [
  'full_name',
  'citizen_sealed',
  'citizen_index',
  'si_code',
  'birth_date',
  'phone_sealed',
  'email_sealed',
  'email_index',
  'household_id',
] as const;

/** Opens the register of Bắc Kạn, where it is not there yet. */
export async function openRegister(db: Queryable): Promise<void> {
  await db.query(
    `insert into registers (province_id, area_id) select $1, id from areas where level = 'province' and code = '06'
     on conflict do nothing`,
    [BAC_KAN],
  );
}

/** Enters a made-up person who lives in a commune, and answers the id. */
export async function addPerson(db: Queryable, areaId: number, id = uuid(randomUUID())): Promise<Uuid> {
  const facts = { areaId, homes: [], contributions: [], endings: [], moves: [], withdrawals: [] };
  await addPeople(db, [{ id, facts }]);
  return id;
}

export const payment = <Paid extends Omit<Contribution, 'recordedAt'>>(
  contribution: Paid,
): Paid & ContributionDetails => ({
  ...contribution,
  ...PAYMENT,
});

/** The open recording of the transaction, if it has one; `$1` is the province. */
export const OPEN = '(select max(id) from recordings where province_id = $1 and position is null)';

/** A made-up person with a history. */
export interface TestPerson {
  id: Uuid;
  facts: PersonFacts;
}

export async function addPeople(db: Queryable, people: readonly TestPerson[]): Promise<void> {
  await db.query(
    `insert into people (province_id, id, full_name, area_id, recording)
     select $1, id, 'Nông Thị Thử', area_id, ${OPEN} from jsonb_to_recordset($2) as each (id uuid, area_id int)`,
    [BAC_KAN, JSON.stringify(people.map(({ id, facts }) => ({ id, area_id: facts.areaId })))],
  );
}

/** Writes people's facts as they are, without posting. */
export async function addFacts(db: Queryable, people: readonly TestPerson[]): Promise<void> {
  const rows = (kind: 'contributions' | 'endings' | 'moves' | 'homes' | 'withdrawals'): string =>
    JSON.stringify(
      people.flatMap(({ id, facts }) =>
        facts[kind].map((fact) => ({ ...fact, personId: id, awaits: 'acceptedAt' in fact })),
      ),
    );
  await db.query(
    `insert into contributions (province_id, id, person_id, scheme, method, from_month, months, paid, paid_on, reverses, recorded_at, recording,
                               awaits_acceptance)
     select $1, id, "personId", scheme, '1', ("fromMonth" || '-01')::date, months, 138600, "paidOn", reverses, "recordedAt", ${OPEN},
            awaits
       from jsonb_to_recordset($2) as each (id uuid, "personId" uuid, scheme text, "fromMonth" text, months int,
                                            "paidOn" date, reverses uuid, "recordedAt" timestamptz, awaits boolean)`,
    [BAC_KAN, rows('contributions')],
  );
  await db.query(
    `insert into acceptances (province_id, contribution_id, person_id, recorded_at, recording)
     select $1, id, "personId", "acceptedAt", ${OPEN}
       from jsonb_to_recordset($2) as each (id uuid, "personId" uuid, "acceptedAt" timestamptz) where "acceptedAt" is not null`,
    [BAC_KAN, rows('contributions')],
  );
  await db.query(
    `insert into endings (province_id, id, person_id, scheme, reason, ended_on, recorded_at, recording)
     select $1, id, "personId", scheme, 'other', "endedOn", "recordedAt", ${OPEN}
       from jsonb_to_recordset($2) as each (id uuid, "personId" uuid, scheme text, "endedOn" date, "recordedAt" timestamptz)`,
    [BAC_KAN, rows('endings')],
  );
  await db.query(
    `insert into moves (province_id, id, person_id, area_id, moved_on, recorded_at, recording)
     select $1, id, "personId", "areaId", "movedOn", "recordedAt", ${OPEN}
       from jsonb_to_recordset($2) as each (id uuid, "personId" uuid, "areaId" int, "movedOn" date, "recordedAt" timestamptz)`,
    [BAC_KAN, rows('moves')],
  );
  await db.query(
    `insert into person_corrections (province_id, id, person_id, area_id, reason, recorded_at, recording)
     select $1, id, "personId", "areaId", 'nhầm xã', "recordedAt", ${OPEN}
       from jsonb_to_recordset($2) as each (id uuid, "personId" uuid, "areaId" int, "recordedAt" timestamptz)`,
    [BAC_KAN, rows('homes')],
  );
  await db.query(
    `insert into withdrawals (province_id, fact_kind, fact_id, person_id, reason, recorded_at, recording)
     select $1, case when exists (select from moves where province_id = $1 and id = "factId") then 'move' else 'ending' end,
            "factId", "personId", 'nhập sai', "recordedAt", ${OPEN}
       from jsonb_to_recordset($2) as each ("factId" uuid, "personId" uuid, "recordedAt" timestamptz)`,
    [BAC_KAN, rows('withdrawals')],
  );
}

/** Writes which records are of one person as it is, without posting. */
export async function addLinks(db: Queryable, links: readonly PersonLink[]): Promise<void> {
  await db.query(
    `insert into person_links (province_id, id, person_id, kept_id, reason, recorded_at, recording)
     select $1, id, "doubleId", "keptId", 'cùng một người', "recordedAt", ${OPEN}
       from jsonb_to_recordset($2) as each (id uuid, "doubleId" uuid, "keptId" uuid, "recordedAt" timestamptz)`,
    [BAC_KAN, JSON.stringify(links)],
  );
  await db.query(
    `insert into person_unlinks (province_id, link_id, reason, recorded_at, recording)
     select $1, id, 'gộp nhầm', "undoneAt", ${OPEN}
       from jsonb_to_recordset($2) as each (id uuid, "undoneAt" timestamptz) where "undoneAt" is not null`,
    [BAC_KAN, JSON.stringify(links)],
  );
}

/** What these facts say of cover, as the journal would have it had everything become known at once. */
export async function addMovementsOf(tx: Queryable, people: readonly TestPerson[]): Promise<void> {
  const rows = people.flatMap(({ id, facts }) => timeline(facts).map((each) => ({ ...each, id })));
  await tx.query(
    `insert into movements (province_id, person_id, scheme, kind, area_id, effective_on, count, fact_id, recorded_at, recording)
     select $1, id, scheme, kind, "areaId", "effectiveOn", 1, gen_random_uuid(), '2021-12-01', ${OPEN}
       from jsonb_to_recordset($2) as each (id uuid, scheme text, kind text, "areaId" int, "effectiveOn" date)`,
    [BAC_KAN, JSON.stringify(rows)],
  );
}

/** A desk of the command line on a register, Bắc Kạn's unless another one is named. */
export const deskOf = (db: Database, provinceId = BAC_KAN): Desk => commandDesk(db, provinceId);

/** Work in a transaction with the rights of one of the application's roles, outside any desk. */
export const inRole =
  (db: Database, role: DatabaseRole, provinceId = BAC_KAN) =>
  <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    db.transact({ role, readOnly: false, provinceId, actor: COMMAND_LINE, areas: null, statementWithin: null }, work);

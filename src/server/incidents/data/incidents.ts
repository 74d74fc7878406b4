import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type {
  ComparedChange,
  Incident,
  IncidentChange,
  IncidentSide,
  IncidentState,
  ListedIncident,
  PersonTexts,
} from '#register/incident.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ListLimits } from '#server/desk/list-page.ts';

const instant = (of: string): string => `to_char(${of} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A value of a person, as it was corrected last. */
const correctedTo = (column: string): string => `
  coalesce((select correction.${column} from person_corrections as correction
             where correction.province_id = $1 and correction.person_id = person.id and correction.${column} is not null
             order by correction.recorded_at desc, correction.id desc limit 1), person.${column})`;

/** A record as it stands against a change. */
export interface RecordToChange {
  personId: Uuid;
  scheme: Scheme;
  organisation: string | null;
  isHere: boolean;
  isReversed: boolean;
  isWithOffice: boolean;
  payment: IncidentSide & { paid: number };
  person: PersonTexts;
}

/** A record in sight and its person; undefined where there is none. */
export async function recordToChange(tx: Transaction, contributionId: Uuid): Promise<RecordToChange | undefined> {
  const { rows } = await tx.query<RecordToChange>(
    `select paid.person_id as "personId", paid.scheme, taken.organisation, is_recorded_here(paid.id) as "isHere",
            exists (select from contributions as undoing where undoing.province_id = $1 and undoing.reverses = paid.id) as "isReversed",
            is_with_the_office(paid.id) as "isWithOffice",
            json_build_object('income', paid.income, 'method', paid.method, 'fromMonth', to_char(paid.from_month, 'YYYY-MM'),
              'months', paid.months, 'paid', paid.paid, 'stateSupport', coalesce(paid.state_support, 0),
              'localSupport', coalesce(paid.local_support, 0), 'otherSupport', coalesce(paid.other_support, 0)) as payment,
            json_build_object('fullName', ${correctedTo('full_name')}, 'siCode', ${correctedTo('si_code')},
              'birthDate', ${correctedTo('birth_date')}, 'sex', ${correctedTo('sex')}) as person
       from contributions as paid
       join people as person on person.province_id = paid.province_id and person.id = paid.person_id
       left join money_taken as taken on taken.province_id = paid.province_id and taken.contribution_id = paid.id
      where paid.province_id = $1 and paid.id = $2 and paid.reverses is null`,
    [tx.provinceId, contributionId],
  );
  return rows[0];
}

/** An incident as it is opened. */
export interface NewIncident {
  id: Uuid;
  contributionId: Uuid;
  personId: Uuid;
  organisation: string | null;
  by: string;
  byName: string;
}

/** Writes an incident; false where its id stands for another one, which may be out of sight. */
export async function addIncident(tx: Transaction, given: NewIncident): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into incidents (province_id, id, contribution_id, person_id, organisation, opened_by, opened_by_name)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [
      ...[tx.provinceId, given.id, given.contributionId, given.personId, given.organisation],
      ...[given.by, given.byName],
    ],
  );
  return rowCount === 1;
}

/** A version as it is written. */
export interface NewVersion extends ComparedChange {
  incidentId: Uuid;
  version: number;
  change: IncidentChange;
  reason: string;
  papers: string | null;
  by: string;
  byName: string;
}

export async function addVersion(tx: Transaction, given: NewVersion): Promise<void> {
  await tx.query(
    `insert into incident_versions (province_id, incident_id, version, change, was, becomes, difference, reason, papers, recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[tx.provinceId, given.incidentId, given.version, JSON.stringify(given.change), JSON.stringify(given.was)],
      ...[JSON.stringify(given.becomes), given.difference, given.reason, given.papers, given.by, given.byName],
    ],
  );
}

/** How an incident ends. */
export interface NewEnd {
  incidentId: Uuid;
  version: number;
  outcome: Exclude<IncidentState, 'open'>;
  /** Why it is withdrawn. */
  reason: string | null;
  by: string;
  byName: string;
}

export async function addEnd(tx: Transaction, given: NewEnd): Promise<void> {
  await tx.query(
    `insert into incident_ends (province_id, incident_id, version, outcome, reason, recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [...[tx.provinceId, given.incidentId, given.version, given.outcome, given.reason], ...[given.by, given.byName]],
  );
}

const LISTED = `
  select incident.id, incident.contribution_id as "contributionId", incident.person_id as "personId",
         ${correctedTo('full_name')} as name, paid.scheme, paid.receipt_no as "receiptNo", paid.paid_on::text as "paidOn",
         taker.name as "organisationName", newest.change ->> 'is' as kind, newest.difference::float8 as difference,
         coalesce(ended.outcome, 'open') as state, incident.opened_by_name as "openedByName",
         ${instant('incident.recorded_at')} as "openedAt"
    from incidents as incident
    join contributions as paid on paid.province_id = incident.province_id and paid.id = incident.contribution_id
    left join people as person on person.province_id = incident.province_id and person.id = incident.person_id
    left join organisations as taker on taker.province_id = incident.province_id and taker.code = incident.organisation
    left join incident_ends as ended on ended.province_id = incident.province_id and ended.incident_id = incident.id
   cross join lateral (
     select asked.* from incident_versions as asked
      where asked.province_id = incident.province_id and asked.incident_id = incident.id
      order by asked.version desc limit 1) as newest
   where incident.province_id = $1`;

/** Incidents in sight, the open ones first, then the newest; of the open ones alone where `isOpen`. */
export async function listedIncidents(
  tx: Transaction,
  isOpen: boolean,
  { limit, offset }: ListLimits,
): Promise<{ total: number; open: number; incidents: ListedIncident[] }> {
  const which = isOpen ? ' and ended.incident_id is null' : '';
  const { rows } = await tx.query<ListedIncident>(
    `${LISTED}${which} order by ended.incident_id is not null, incident.recorded_at desc, incident.id limit $2 offset $3`,
    [tx.provinceId, limit, offset],
  );
  const { rows: counted } = await tx.query<{ total: number; open: number }>(
    `select count(*)::int as total, (count(*) filter (where ended.incident_id is null))::int as open
       from incidents as incident
       left join incident_ends as ended on ended.province_id = incident.province_id and ended.incident_id = incident.id
      where incident.province_id = $1`,
    [tx.provinceId],
  );
  const [{ total, open } = { total: 0, open: 0 }] = counted;
  return { total: isOpen ? open : total, open, incidents: rows };
}

/** One incident with all its versions; undefined where there is none in sight. */
export async function incidentOf(tx: Transaction, id: Uuid, actor: string): Promise<Incident | undefined> {
  const { rows } = await tx.query<Incident>(
    `select listed.*,
            (select json_agg(json_build_object('version', asked.version, 'change', asked.change, 'was', asked.was, 'becomes', asked.becomes,
                      'difference', asked.difference, 'reason', asked.reason, 'papers', asked.papers,
                      'byName', asked.recorded_by_name, 'at', ${instant('asked.recorded_at')}) order by asked.version desc)
               from incident_versions as asked where asked.province_id = $1 and asked.incident_id = listed.id) as versions,
            (select json_build_object('byName', ended.recorded_by_name, 'at', ${instant('ended.recorded_at')}, 'reason', ended.reason)
               from incident_ends as ended where ended.province_id = $1 and ended.incident_id = listed.id) as ended,
            (select asked.recorded_by = $3 from incident_versions as asked
              where asked.province_id = $1 and asked.incident_id = listed.id order by asked.version desc limit 1) as "isOwn"
       from (${LISTED} and incident.id = $2) as listed`,
    [tx.provinceId, id, actor],
  );
  return rows[0];
}

import type { Uuid } from '#base/ids.ts';
import type { AreaId } from '#coverage/facts.ts';
import type {
  ListedProgramme,
  ProgrammeActivity,
  ProgrammeTerms,
  ProgrammeVersion,
} from '#drive/programmes/programme.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Recording } from '#server/journal/open-recording.ts';
import { ENROLMENT_HOLDS, HELD_ACTIVITIES } from './held-activities.ts';

/** Programmes by their newest terms; of those that a file brought only what the file says. */
const LISTED = `
  select codes.code, coalesce(last.title, known.title) as title, host.name as host, partner.name as partner,
         last.from_day as "from", last.to_day as "to", coalesce(last.signed_on, known.signed_on) as "signedOn",
         last.ended_on as "endedOn", last.host_document_no as "hostDocument", last.partner_document_no as "partnerDocument",
         (select count(*)::int from programme_promises as promise
           where promise.province_id = $1 and promise.programme_code = codes.code and promise.version = last.version) as promises
    from (select code from programmes where province_id = $1
          union select programme_code from programme_versions where province_id = $1) as codes
    left join programmes as known on known.province_id = $1 and known.code = codes.code
    left join lateral (select * from programme_versions as each where each.province_id = $1 and each.programme_code = codes.code
                        order by version desc limit 1) as last on true
    left join organisations as host on host.province_id = $1 and host.code = last.host_code
    join organisations as partner on partner.province_id = $1 and partner.code = coalesce(last.partner_code, known.partner_code)`;

/** Programmes of a signer, or of all; of one code where it is named. What was signed last stands first, drafts before all. */
export async function listedProgrammes(
  tx: Transaction,
  { signer, code }: { signer: string | null; code: string | null },
): Promise<ListedProgramme[]> {
  const { rows } = await tx.query<ListedProgramme>(
    `${LISTED}
      where ($2::text is null or $2 in (last.host_code, coalesce(last.partner_code, known.partner_code)))
        and ($3::text is null or codes.code = $3)
      order by coalesce(last.signed_on, known.signed_on) desc nulls first, codes.code`,
    [tx.provinceId, signer, code],
  );
  return rows;
}

/** Every version of a programme, the newest first; none where a file brought it. */
export async function programmeVersions(tx: Transaction, code: string): Promise<ProgrammeVersion[]> {
  const { rows } = await tx.query<ProgrammeVersion>(
    `select version, id, title, host_code as "hostCode", host_document_no as "hostDocumentNo", host_document_day as "hostDocumentDay",
            partner_code as "partnerCode", partner_document_no as "partnerDocumentNo", partner_document_day as "partnerDocumentDay",
            from_day as "from", to_day as "to", signed_on as "signedOn", ended_on as "endedOn", reason, recorded_by_name as by,
            to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
            (select coalesce(json_agg(json_build_object('indicator', indicator, 'value', value, 'dueOn', due_on) order by due_on, indicator), '[]')
               from programme_promises as promise
              where promise.province_id = $1 and promise.programme_code = $2 and promise.version = said.version) as promises
       from programme_versions as said where said.province_id = $1 and said.programme_code = $2
      order by version desc`,
    [tx.provinceId, code],
  );
  return rows;
}

/** The programme that a version of that id is of; undefined where there is none. */
export async function programmeOfVersion(tx: Transaction, id: Uuid): Promise<string | undefined> {
  const { rows } = await tx.query<{ code: string }>(
    'select programme_code as code from programme_versions where province_id = $1 and id = $2',
    [tx.provinceId, id],
  );
  return rows[0]?.code;
}

/** Whoever changes a programme waits for who does so already. */
export async function lockProgramme(tx: Transaction, code: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `programme ${code}`]);
}

/** Writes a version of a programme with its promises. */
export async function addProgrammeVersion(
  tx: Transaction,
  code: string,
  said: ProgrammeTerms & { id: Uuid; version: number; reason: string | null; by: string; byName: string },
  recording: Recording,
): Promise<void> {
  await tx.query(
    `insert into programme_versions (province_id, programme_code, version, id, title, host_code, host_document_no, host_document_day,
                                     partner_code, partner_document_no, partner_document_day, from_day, to_day, signed_on, ended_on,
                                     reason, recorded_by, recorded_by_name, recorded_at, recording)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      ...[tx.provinceId, code, said.version, said.id, said.title],
      ...[said.hostCode, said.hostDocumentNo, said.hostDocumentDay],
      ...[said.partnerCode, said.partnerDocumentNo, said.partnerDocumentDay],
      ...[said.from, said.to, said.signedOn, said.endedOn, said.reason, said.by, said.byName],
      ...[recording.recordedAt, recording.id],
    ],
  );
  await tx.query(
    `insert into programme_promises (province_id, programme_code, version, indicator, due_on, value)
     select $1, $2, $3, * from unnest($4::text[], $5::date[], $6::integer[])`,
    [
      ...[tx.provinceId, code, said.version],
      said.promises.map(({ indicator }) => indicator),
      said.promises.map(({ dueOn }) => dueOn),
      said.promises.map(({ value }) => value),
    ],
  );
}

/** The activities that are owed to a programme, the newest first: what stands behind the figures of its promises. */
export async function activitiesOfProgramme(
  tx: Transaction,
  code: string,
): Promise<(Omit<ProgrammeActivity, 'area'> & { areaId: AreaId })[]> {
  const { rows } = await tx.query<Omit<ProgrammeActivity, 'area'> & { areaId: AreaId }>(
    `select code, held_on as "heldOn", title, area_id as "areaId", attendance,
            (select count(*)::int from enrolments as enrolment
              where enrolment.province_id = $1 and enrolment.activity_code = activity.code and ${ENROLMENT_HOLDS}) as enrolled
       from (${HELD_ACTIVITIES}) as activity
      where activity.programme_code = $2
      order by held_on desc, code`,
    [tx.provinceId, code],
  );
  return rows;
}

import type { AuditEntry, AuditSearch, ChainedAuditEntry, FoundEntries, PersonsReader } from '#access/audit.ts';
import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { CONTENT } from './audit-chain.ts';

const ACTOR = `actor, actor_name as "actorName", role, organisation_name as "organisationName", in_stead_of as "inSteadOf"`;
const INSTANT = `at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ENTRY = `number, to_char(at ${INSTANT} as at, ${ACTOR}, action, reason, detail`;

/** Which entries: `$2` to `$6` are first and last day, action, actor, and what details have to hold. */
const CHOSEN = `($2::date is null or at >= $2::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
  and ($3::date is null or at < ($3::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
  and ($4::text is null or action = $4) and ($5::text is null or actor = $5)
  and ($6::jsonb[] is null or number in (select audit_about($6)))`;

async function chosen(tx: Transaction, { from, to, action, actor, personId }: AuditSearch): Promise<unknown[]> {
  const subjects = personId === null ? null : ((await subjectsOf(tx, personId)) ?? []);
  return [tx.provinceId, from, to, action, actor, subjects];
}

/** Entries that somebody asks for, the newest first. */
export async function chosenEntries(
  tx: Transaction,
  search: AuditSearch,
  { limit, offset }: { limit: number; offset: number },
): Promise<Pick<FoundEntries, 'entries' | 'total'>> {
  const values = await chosen(tx, search);
  const { rows: entries } = await tx.query<AuditEntry>(
    `select ${ENTRY} from audit_entries where province_id = $1 and ${CHOSEN} order by number desc limit $7 offset $8`,
    [...values, limit, offset],
  );
  const { rows } = await tx.query<{ total: number }>(
    `select count(*) as total from audit_entries where province_id = $1 and ${CHOSEN}`,
    values,
  );
  return { entries, total: rows[0]?.total ?? 0 };
}

/** Entries below a number that somebody asks for, the newest first. */
export async function entriesBelow(
  tx: Transaction,
  search: AuditSearch,
  { below, limit }: { below: number; limit: number },
): Promise<AuditEntry[]> {
  const { rows } = await tx.query<AuditEntry>(
    `select ${ENTRY} from audit_entries where province_id = $1 and ${CHOSEN} and number < $7 order by number desc limit $8`,
    [...(await chosen(tx, search)), below, limit],
  );
  return rows;
}

/** Every action and every actor that the log has, each found by one look into an index. */
export async function namesInLog(tx: Transaction): Promise<Pick<FoundEntries, 'actions' | 'actors'>> {
  const names = async (column: 'action' | 'actor'): Promise<string[]> => {
    const { rows } = await tx.query<{ name: string }>(
      `with recursive names as (
         (select ${column} as name from audit_entries where province_id = $1 order by ${column} limit 1)
         union all
         select (select ${column} from audit_entries where province_id = $1 and ${column} > names.name order by ${column} limit 1)
           from names where names.name is not null
       ) select name from names where name is not null order by name`,
      [tx.provinceId],
    );
    return rows.map(({ name }) => name);
  };
  const actors = await names('actor');
  const { rows } = await tx.query<FoundEntries['actors'][number]>(
    `select actor, (select actor_name from audit_entries as entry
                     where province_id = $1 and entry.actor = name.actor order by number desc limit 1) as "actorName"
       from unnest($2::text[]) as name (actor)`,
    [tx.provinceId, actors],
  );
  return { actions: await names('action'), actors: rows };
}

/** An entry with its place in the chain; null where there is no such number. */
export async function chainedEntry(tx: Transaction, number: number): Promise<ChainedAuditEntry | null> {
  const { rows } = await tx.query<ChainedAuditEntry>(
    `select ${ENTRY}, encode(digest, 'hex') as digest, encode(before.digest_before, 'hex') as "digestBefore",
            content.text as content, before.number_before as previous,
            (select min(number) from audit_entries where province_id = $1 and number > $2) as next,
            coalesce(before.number_before, 0) = number - 1
              and digest = sha256(convert_to(coalesce(encode(before.digest_before, 'hex'), repeat('0', 64)) || content.text, 'UTF8'))
              as holds
       from audit_entries
       cross join lateral (select ${CONTENT} as text) as content
       left join (select number as number_before, digest as digest_before from audit_entries
                   where province_id = $1 and number < $2 order by number desc limit 1) as before on true
      where province_id = $1 and number = $2`,
    [tx.provinceId, number],
  );
  return rows[0] ?? null;
}

/** What details hold that are about a person: the person, or a recording that wrote facts of them; null for nobody in scope. */
export async function subjectsOf(tx: Transaction, personId: Uuid): Promise<string[] | null> {
  const { rows } = await tx.query<{ recording: number | null }>(
    `select recording from people where province_id = $1 and id = $2
     union select recording from contributions where province_id = $1 and person_id = $2
     union select recording from enrolments where province_id = $1 and person_id = $2
     union select recording from endings where province_id = $1 and person_id = $2
     union select recording from moves where province_id = $1 and person_id = $2
     union select recording from person_corrections where province_id = $1 and person_id = $2
     union select recording from withdrawals where province_id = $1 and person_id = $2`,
    [tx.provinceId, personId],
  );
  if (rows.length === 0) return null;
  const recordings = rows.flatMap(({ recording }) => recording ?? []);
  return [{ person: personId }, { people: [personId] }, ...recordings.map((recording) => ({ recording }))].map((each) =>
    JSON.stringify(each),
  );
}

/** Who has entries about these subjects, whoever was there last first. */
export async function readersOf(tx: Transaction, subjects: readonly string[], most: number): Promise<PersonsReader[]> {
  const { rows } = await tx.query<PersonsReader>(
    `select ${ACTOR}, count(*) filter (where not (detail ?| array['recording', 'fact'])) as looks,
            count(*) filter (where detail ?| array['recording', 'fact']) as changes,
            to_char(max(at) ${INSTANT} as "lastAt"
       from audit_entries where province_id = $1 and number in (select audit_about($2::jsonb[]))
      group by actor, actor_name, role, organisation_name, in_stead_of order by max(number) desc limit $3`,
    [tx.provinceId, subjects, most],
  );
  return rows;
}

import type { AuditHead } from '#indicators/figure.ts';
import type { Transaction } from '#server/database/connect.ts';

/** An entry as an outsider checks it: `digest` is SHA-256 of the digest before it and `content`. */
export interface ChainedEntry extends AuditHead {
  content: string;
}

/**
 * What a digest is taken of, said once more outside the database's own functions, which an owner can replace: JSON as
 * PostgreSQL writes it, names by their length and then by their bytes.
 */
export const CONTENT = `jsonb_build_object(
  'province', province_id, 'number', number,
  'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'actor', actor, 'actor_name', actor_name, 'role', role, 'organisation', organisation,
  'organisation_name', organisation_name, 'in_stead_of', in_stead_of, 'reason', reason,
  'action', action, 'detail', detail)::text`;

/** The end of a chain, and when it was written. */
export interface DatedHead extends AuditHead {
  at: Date;
}

/** The last entry of the chain; null where nothing was written. */
export async function endOfChain(tx: Transaction): Promise<DatedHead | null> {
  const { rows } = await tx.query<DatedHead>(
    `select number, encode(digest, 'hex') as digest, at from audit_entries
      where province_id = $1 order by number desc limit 1`,
    [tx.provinceId],
  );
  return rows[0] ?? null;
}

/** Entries after a number, the oldest first. */
export async function entriesAfter(tx: Transaction, number: number, limit: number): Promise<ChainedEntry[]> {
  const { rows } = await tx.query<ChainedEntry>(
    `select number, encode(digest, 'hex') as digest, ${CONTENT} as content from audit_entries
      where province_id = $1 and number > $2 order by number limit $3`,
    [tx.provinceId, number, limit],
  );
  return rows;
}

/** A number at which a chain does not hold. */
export interface BrokenLink {
  number: number;
  /** What should stand before it is not there, or its digest is not that of its content and of the digest before it. */
  why: 'gap' | 'digest';
}

/** Where the chain does not hold after a number, the first ones, and how many there are. */
export async function brokenLinks(
  tx: Transaction,
  { after, most }: { after: number; most: number },
): Promise<{ count: number; first: BrokenLink[] }> {
  const { rows } = await tx.query<BrokenLink & { count: number }>(
    `with linked as (
       select number, digest, lag(number) over by_number as number_before, lag(digest) over by_number as digest_before,
              ${CONTENT} as content
         from audit_entries where province_id = $1 and number >= $3 window by_number as (order by number)
     ),
     broken as (
       select number, case when number <> coalesce(number_before, $3) + 1 then 'gap' else 'digest' end as why from linked
        where number > $3 and (number <> coalesce(number_before, $3) + 1
           or digest <> sha256(convert_to(coalesce(encode(digest_before, 'hex'), repeat('0', 64)) || content, 'UTF8')))
     )
     select number, why, count(*) over () as count from broken order by number limit $2`,
    [tx.provinceId, most, after],
  );
  return { count: rows[0]?.count ?? 0, first: rows.map(({ number, why }) => ({ number, why })) };
}

/** A head that was kept: by the bulletin of that slug, or null for the database itself. */
export interface KeptHead extends AuditHead {
  by: string | null;
}

/** Where published figures and the database itself say that the chain has been. */
export async function keptHeads(tx: Transaction): Promise<KeptHead[]> {
  const { rows } = await tx.query<KeptHead>(
    `select number, encode(digest, 'hex') as digest, null as by from audit_heads where province_id = $1
     union all
     select distinct (evidence #>> '{audit_head,number}')::bigint, evidence #>> '{audit_head,digest}', bulletin_slug
       from figures where province_id = $1 and evidence ? 'audit_head'
     order by number, by`,
    [tx.provinceId],
  );
  return rows;
}

/** Which of these heads the chain does not have, or has otherwise. */
export async function strayHeads(tx: Transaction, heads: readonly AuditHead[]): Promise<Set<AuditHead>> {
  const { rows } = await tx.query<{ index: number }>(
    `select ordinality as index
       from unnest($2::bigint[], $3::text[]) with ordinality as head (number, digest, ordinality)
      where not exists (select from audit_entries as entry
                         where province_id = $1 and entry.number = head.number and encode(entry.digest, 'hex') = head.digest)`,
    [tx.provinceId, heads.map(({ number }) => number), heads.map(({ digest }) => digest)],
  );
  return new Set(rows.flatMap(({ index }) => heads[index - 1] ?? []));
}

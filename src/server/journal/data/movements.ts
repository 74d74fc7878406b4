import type { Uuid } from '#base/ids.ts';
import type { Posting } from '#coverage/posting.ts';
import type { Transaction } from '#server/database/connect.ts';
import { TALLY_POSTED } from './tallies.ts';

/** The fact that changed what is known, and when it did. */
export interface Cause {
  factId: Uuid;
  personId: Uuid;
  recordedAt: string;
}

/** Writes one person's journal entries and adds them to the tallies. */
export async function addMovements(
  tx: Transaction,
  { factId, personId, recordedAt }: Cause,
  postings: readonly Posting[],
): Promise<void> {
  if (postings.length === 0) return;
  await tx.query({
    name: 'movements', // prepared once for each connection: planning takes longer than posting
    text: POST,
    values: [
      tx.provinceId,
      personId,
      factId,
      recordedAt,
      postings.map((each) => each.scheme),
      postings.map((each) => each.kind),
      postings.map((each) => each.areaId),
      postings.map((each) => each.effectiveOn),
      postings.map((each) => each.count),
    ],
  });
}

const POST = `
  with posted as (
    insert into movements (province_id, person_id, fact_id, recorded_at, scheme, kind, area_id, effective_on, count)
    select $1, $2, $3, $4, entries.*
      from unnest($5::text[], $6::text[], $7::int[], $8::date[], $9::smallint[]) as entries
    returning scheme, area_id, kind, effective_on, recorded_on, count
  ),
  ${TALLY_POSTED}`;

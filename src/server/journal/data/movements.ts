import type { Uuid } from '#base/ids.ts';
import type { PersonPostings } from '#coverage/links.ts';
import type { Posting } from '#coverage/posting.ts';
import type { Transaction } from '#server/database/connect.ts';
import { addPending } from './pending.ts';
import type { Recording } from './recordings.ts';
import { TALLY_POSTED } from './tallies.ts';

/** The fact that changed what is known, and when it did. */
export interface Cause {
  factId: Uuid;
  personId: Uuid;
  recording: Recording;
}

/** Writes what is posted for one person by a fact, and adds it to the tallies. */
export async function addPostings(
  tx: Transaction,
  cause: Omit<Cause, 'personId'>,
  { personId, postings, pending }: PersonPostings,
): Promise<void> {
  await addMovements(tx, { ...cause, personId }, postings);
  await addPending(tx, { ...cause, personId }, pending);
}

async function addMovements(
  tx: Transaction,
  { factId, personId, recording }: Cause,
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
      recording.recordedAt,
      recording.id,
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
    insert into movements (province_id, person_id, fact_id, recorded_at, recording, scheme, kind, area_id, effective_on, count)
    select $1, $2, $3, $4, $5, entries.*
      from unnest($6::text[], $7::text[], $8::int[], $9::date[], $10::smallint[]) as entries
    returning scheme, area_id, kind, effective_on, recorded_on, count
  ),
  ${TALLY_POSTED}`;

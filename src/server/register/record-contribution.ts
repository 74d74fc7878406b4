import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Contribution, PersonFacts } from '#coverage/facts.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';
import { addContributionTally } from '#server/journal/data/contribution-tallies.ts';
import { addContribution, type ContributionDetails } from '#server/journal/data/facts.ts';
import { postFact, type RecordFactError } from '#server/journal/post-fact.ts';

/** Records a contribution, or where it `reverses` another, takes that one back. Safe to send twice with the same `id`. */
export function recordContribution(
  db: Database,
  provinceId: ProvinceId,
  personId: Uuid,
  fact: Contribution & ContributionDetails,
): Promise<Result<'recorded' | 'unchanged', RecordFactError[]>> {
  return postFact(db, provinceId, {
    id: fact.id,
    personId,
    recordedAt: fact.recordedAt,
    appliedTo: (known, recordedAt) => {
      const refusals = refusalsOf(fact, known);
      return refusals.length > 0
        ? err(refusals)
        : ok({ ...known, contributions: [...known.contributions, { ...fact, recordedAt }] });
    },
    write: async (tx, recordedAt) => {
      await addContribution(tx, provinceId, personId, { ...fact, recordedAt });
      await addContributionTally(tx, provinceId, fact.id);
    },
  });
}

function refusalsOf({ reverses, scheme }: Contribution, known: PersonFacts): RecordFactError[] {
  if (reverses === null) return [];
  const reversed = known.contributions.find((each) => each.id === reverses && each.scheme === scheme);
  if (!reversed) return [{ kind: 'reversed-not-found', contributionId: reverses }];
  const refusals: RecordFactError[] = [];
  if (reversed.reverses !== null) refusals.push({ kind: 'reverses-a-reversal', contributionId: reverses });
  if (known.contributions.some((each) => each.reverses === reverses)) {
    refusals.push({ kind: 'already-reversed', contributionId: reverses });
  }
  return refusals;
}

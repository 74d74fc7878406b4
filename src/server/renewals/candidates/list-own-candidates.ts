import type { Day } from '#base/dates.ts';
import { ok, type Result } from '#base/result.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { type AssignedCandidate, NEXT_ACTS, nextAct } from '#register/candidate.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import { candidateLines, ownAssignments } from '../data/candidates.ts';
import { peopleOf } from '../list-renewals.ts';
import { chooseCandidates } from './list-candidates.ts';

/** Whoever is assigned to whoever asks, in each scheme, what is most pressing first. The look is in the audit. */
export function listOwnCandidates(desk: Desk, on: Day, now: Date): Promise<Result<AssignedCandidate[], never>> {
  return desk.write('candidate.own', async (tx) => {
    const assigned = await ownAssignments(tx, desk.actor.name);
    const reasons = await reasonsOfOwn(tx, desk, on, now);
    const people = await peopleOf(tx, assigned, on);
    const found = assigned.flatMap(({ personId, scheme }): AssignedCandidate[] => {
      const described = people.get(personId);
      if (!described) return [];
      const { siCode: _, phone: __, email: ___, ...person } = described;
      const cover = person[scheme];
      const why = reasons.get(`${personId} ${scheme}`) ?? [];
      const next = nextAct({ reasons: why, cover });
      return [
        {
          id: `${personId} ${scheme}`,
          person,
          scheme,
          reasons: why,
          endsOn: cover.end,
          isCovered: cover.isCovered,
          next,
        },
      ];
    });
    tx.audit({ people: [...people.keys()], found: found.length });
    return ok(found.sort((a, b) => NEXT_ACTS.indexOf(a.next) - NEXT_ACTS.indexOf(b.next)));
  });
}

/** Why it is worth asking each of one's own, by person and scheme. */
async function reasonsOfOwn(
  tx: WriteTransaction,
  desk: Desk,
  on: Day,
  now: Date,
): Promise<Map<string, AssignedCandidate['reasons']>> {
  const found = new Map<string, AssignedCandidate['reasons']>();
  for (const scheme of SCHEMES) {
    const choice = await chooseCandidates(tx, desk, { scheme, reason: null, commune: null, assigned: 'me', on }, now);
    if (!choice.ok) continue;
    const { lines } = await candidateLines(tx, choice.value, { limit: null, offset: 0 });
    for (const { personId, reasons } of lines) found.set(`${personId} ${scheme}`, reasons);
  }
  return found;
}

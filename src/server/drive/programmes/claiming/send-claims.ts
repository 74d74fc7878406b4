import { dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { standingClaim } from '#drive/programmes/claims.ts';
import type { Desk } from '#server/desk/desk.ts';
import { madeId } from '#server/register/made-id.ts';
import { addClaims, claimableEnrolments, claimsOfEnrolments, isClaim } from '../../data/claims/enrolment-claims.ts';
import { listedProgrammes, lockProgramme } from '../../data/programme-records.ts';
import { type ClaimProblem, claimProblem } from './claim-problem.ts';

/** A part of an enrolment, in hundredths, that an organisation claims. */
export interface SentClaim {
  enrolmentId: Uuid;
  share: number;
}

type Sent = { outcome: 'recorded' | 'unchanged'; claims: number };

/**
 * Claims parts of enrolments for one’s own organisation, all or none; each waits until the office decides. What is claimed so already is left
 * out, and a share of nothing takes a claim back. Sent twice with one id, it is there once; the id stands for nothing else then.
 */
export async function sendClaims(
  desk: Desk,
  { id, code, claims }: { id: Uuid; code: string; claims: readonly SentClaim[] },
  now: Date,
): Promise<Result<Sent, ClaimProblem[]>> {
  const { organisation, name, ownName } = desk.actor;
  const ids = claims.map(({ enrolmentId }) => enrolmentId);
  const there = await desk.countLines(async (tx) => {
    const [programme] = organisation === null ? [] : await listedProgrammes(tx, { signer: organisation, code });
    if (!programme?.signedOn) return null;
    const sought = ids.map((each) => ({ receipt: null, personId: null, id: each }));
    const found = await claimableEnrolments(tx, { code, from: programme.from, to: dayInVietNam(now) }, sought);
    return new Set(found.map((each) => each.id));
  });
  if (organisation === null || !there) return err([claimProblem('not-signed', { code }, 'code')]);
  return desk.write('programme.claim', async (tx): Promise<Result<Sent, ClaimProblem[]>> => {
    await lockProgramme(tx, code);
    const claimIds = ids.map((each) => madeId(['claim', id, each]));
    const known = await claimsOfEnrolments(tx, code, ids);
    const standing = Map.groupBy(known, ({ enrolmentId }) => enrolmentId);
    const shareOf = (each: Uuid): number => standingClaim(standing.get(each) ?? [], organisation)?.share ?? 0;
    if (await isClaim(tx, claimIds)) {
      const sentBefore = new Map(known.map((each) => [each.id, each.share]));
      const isSame = claims.every(
        ({ enrolmentId, share }, index) => (sentBefore.get(claimIds[index] ?? id) ?? shareOf(enrolmentId)) === share,
      );
      return isSame ? ok({ outcome: 'unchanged', claims: 0 }) : err([claimProblem('id-taken', {}, 'id')]);
    }
    const problems = ids.flatMap((each, index) => [
      ...(there.has(each) ? [] : [claimProblem('enrolment-of-others', {}, `claims.${index}.enrolmentId`)]),
      ...(ids.indexOf(each) < index ? [claimProblem('enrolment-twice', {}, `claims.${index}.enrolmentId`)] : []),
    ]);
    if (problems.length > 0) return err(problems);
    const sent = claims
      .map((each, index) => ({ ...each, id: claimIds[index] ?? each.enrolmentId }))
      .filter(({ enrolmentId, share }) => shareOf(enrolmentId) !== share);
    if (sent.length === 0) return ok({ outcome: 'unchanged', claims: 0 });
    await addClaims(tx, sent, { code, senderCode: organisation, by: name, byName: ownName ?? name });
    tx.audit({ programme: code, claims: sent.map((each) => each.id) });
    return ok({ outcome: 'recorded', claims: sent.length });
  });
}

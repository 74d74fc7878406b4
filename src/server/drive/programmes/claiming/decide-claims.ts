import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type EnrolmentClaim, isLastClaim, partsOf, WHOLE_ENROLMENT } from '#drive/programmes/claims.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addClaimDecisions, claimsOfEnrolments, enrolmentsClaimed } from '../../data/claims/enrolment-claims.ts';
import { listedProgrammes, lockProgramme } from '../../data/programme-records.ts';
import { signerOf } from '../signer-of.ts';
import { type ClaimProblem, claimProblem } from './claim-problem.ts';

interface Decided {
  code: string;
  ids: readonly Uuid[];
  decision: ReportDecision;
  reason: string | null;
}

/**
 * Validates or refuses claims that wait, all or none; never by whom they were sent, nor by anybody of that organisation. What is validated
 * of one enrolment comes to the whole at most.
 */
export function decideClaims(
  desk: Desk,
  { code, ids, decision, reason }: Decided,
): Promise<Result<'recorded' | 'unchanged', ClaimProblem[]>> {
  return desk.write(
    'programme.decide-claims',
    async (tx): Promise<Result<'recorded' | 'unchanged', ClaimProblem[]>> => {
      await lockProgramme(tx, code);
      const [programme] = await listedProgrammes(tx, { signer: signerOf(desk), code });
      if (!programme) return err([claimProblem('claim-unknown', {}, 'ids')]);
      const claims = await claimsOfEnrolments(tx, code, await enrolmentsClaimed(tx, code, ids));
      const chosen = [...new Set(ids)].map((id) => claims.find((each) => each.id === id));
      if (chosen.length > 0 && chosen.every((each) => each?.decided?.decision === decision)) return ok('unchanged');
      const problems = [
        ...(chosen.length === 0 ? [claimProblem('nothing-chosen', {}, 'ids')] : []),
        ...(decision === 'refused' && reason === null ? [claimProblem('reason-missing', {}, 'reason')] : []),
        ...distinct(chosen.flatMap((each) => againstDeciding(each, claims, desk.actor))),
        ...(decision === 'validated' ? aboveTheWhole(claims, new Set(ids)) : []),
      ];
      if (problems.length > 0) return err(problems);
      const { name, ownName } = desk.actor;
      const waiting = chosen.flatMap((each) => (each && each.decided === null ? each.id : []));
      await addClaimDecisions(tx, waiting, { decision, reason, by: name, byName: ownName ?? name });
      tx.audit({ programme: code, claims: waiting, decision }, reason ?? undefined);
      return ok('recorded');
    },
  );
}

/** What is against deciding about one claim. */
function againstDeciding(
  claim: EnrolmentClaim | undefined,
  claims: readonly EnrolmentClaim[],
  { name, organisation }: Desk['actor'],
): ClaimProblem[] {
  if (!claim) return [claimProblem('claim-unknown', {}, 'ids')];
  const ofIt = claims.filter(({ enrolmentId }) => enrolmentId === claim.enrolmentId);
  if (claim.sentBy === name || claim.senderCode === organisation) return [claimProblem('own-claim', {}, 'ids')];
  if (claim.decided) return [claimProblem('claim-decided', {}, 'ids')];
  return isLastClaim(claim, ofIt) ? [] : [claimProblem('claim-replaced', { sender: claim.sender }, 'ids')];
}

/** The enrolments of which more than the whole would be validated. */
function aboveTheWhole(claims: readonly EnrolmentClaim[], chosen: ReadonlySet<Uuid>): ClaimProblem[] {
  const decided = { decision: 'validated', reason: null, by: '', on: '' as never } as const;
  return [...Map.groupBy(claims, ({ enrolmentId }) => enrolmentId).values()].flatMap((ofIt) => {
    const { validated } = partsOf(ofIt.map((each) => (chosen.has(each.id) ? { ...each, decided } : each)));
    const senders = [...new Set(ofIt.map(({ sender }) => sender))];
    return validated > WHOLE_ENROLMENT ? [claimProblem('shares-above-one', { senders, sum: validated }, 'ids')] : [];
  });
}

/** The same said of several claims is said once. */
const distinct = (problems: readonly ClaimProblem[]): ClaimProblem[] => [
  ...new Map(problems.map((each) => [JSON.stringify(each), each])).values(),
];

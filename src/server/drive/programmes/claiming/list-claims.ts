import { dayInVietNam } from '#base/dates.ts';
import {
  type ClaimableEnrolment,
  type ClaimedParts,
  type EnrolmentClaim,
  isLastClaim,
  partsOf,
  WHOLE_ENROLMENT,
} from '#drive/programmes/claims.ts';
import type { Desk } from '#server/desk/desk.ts';
import { claimableEnrolments, claimsOf } from '../../data/claims/enrolment-claims.ts';
import { listedProgrammes } from '../../data/programme-records.ts';
import { signerOf } from '../signer-of.ts';

/** A claim beside the enrolment that it is of, and what all claims of that come to. */
export interface ListedClaim extends EnrolmentClaim, ClaimedParts {
  /** Null where the enrolment is of no activity of the programme any more, or was withdrawn. */
  enrolment: ClaimableEnrolment | null;
  /** Whether its signer has claimed nothing of the enrolment since. */
  isLast: boolean;
}

/** The claims in a programme, the newest first, and how many enrolments stand how. */
export interface ListedClaims {
  claims: ListedClaim[];
  /** Enrolments whose validated parts come to the whole, and others that somebody claims. */
  whole: number;
  open: number;
}

/** Who claims which enrolments of a programme by themselves; null where there is no such programme. */
export function listClaims(desk: Desk, { code }: { code: string }, now: Date): Promise<ListedClaims | null> {
  return desk.countLines(async (tx) => {
    const [programme] = await listedProgrammes(tx, { signer: signerOf(desk), code });
    if (!programme) return null;
    const claims = await claimsOf(tx, code);
    const byEnrolment = Map.groupBy(claims, ({ enrolmentId }) => enrolmentId);
    const sought = [...byEnrolment.keys()].map((id) => ({ receipt: null, personId: null, id }));
    const found = await claimableEnrolments(tx, { code, from: programme.from, to: dayInVietNam(now) }, sought);
    const enrolments = new Map(found.map(({ place: _, ...enrolment }) => [enrolment.id, enrolment]));
    const parts = new Map([...byEnrolment].map(([id, ofIt]) => [id, partsOf(ofIt)]));
    const held = [...parts].filter(([id, { asked }]) => enrolments.has(id) && asked > 0);
    const whole = held.filter(([, { validated }]) => validated === WHOLE_ENROLMENT).length;
    return {
      claims: claims.map((claim) => ({
        ...{ ...claim, ...(parts.get(claim.enrolmentId) ?? { asked: 0, validated: 0 }) },
        enrolment: enrolments.get(claim.enrolmentId) ?? null,
        isLast: isLastClaim(claim, byEnrolment.get(claim.enrolmentId) ?? []),
      })),
      whole,
      open: held.length - whole,
    };
  });
}

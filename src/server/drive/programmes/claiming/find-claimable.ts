import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type ClaimableEnrolment, type ClaimedParts, partsOf, standingClaim } from '#drive/programmes/claims.ts';
import type { Desk } from '#server/desk/desk.ts';
import { identifyPeople } from '#server/register/identify-people.ts';
import { claimableEnrolments, claimsOfEnrolments, type SoughtEnrolment } from '../../data/claims/enrolment-claims.ts';
import { listedProgrammes } from '../../data/programme-records.ts';
import { type ClaimProblem, claimProblem } from './claim-problem.ts';

/** By what an organisation knows an enrolment: the receipt of a payment in it, the SI code of somebody whom it sees, or its id. */
export interface KnownBy {
  receipt: string;
  siCode: string;
  id: Uuid | null;
}

/** An enrolment that can be claimed, with what is claimed of it, in hundredths. */
export interface FoundEnrolment extends ClaimableEnrolment, ClaimedParts {
  /** What one’s own organisation claims; null where it claims nothing, or was refused. */
  own: number | null;
}

/**
 * The enrolments of a signed programme that one’s organisation looks for, of each that it names; nobody is named. Only receipts are looked
 * up beyond the people whom one sees. The look is in the audit.
 */
export async function findClaimable(
  desk: Desk,
  { code, known }: { code: string; known: readonly KnownBy[] },
  now: Date,
): Promise<Result<FoundEnrolment[][], ClaimProblem[]>> {
  const { organisation } = desk.actor;
  const people = await peopleOf(desk, known);
  const found = await desk.countLines(async (tx) => {
    const [programme] = organisation === null ? [] : await listedProgrammes(tx, { signer: organisation, code });
    if (!programme?.signedOn) return null;
    const sought = known.map(
      ({ receipt, id }, place): SoughtEnrolment => ({
        ...{ receipt: receipt === '' ? null : receipt, personId: people[place] ?? null, id },
      }),
    );
    const enrolments = await claimableEnrolments(tx, { code, from: programme.from, to: dayOf(now) }, sought);
    const ids = enrolments.map(({ id }) => id);
    return { enrolments, claims: Map.groupBy(await claimsOfEnrolments(tx, code, ids), (each) => each.enrolmentId) };
  });
  if (!found) return err([claimProblem('not-signed', { code }, 'code')]);
  const { enrolments, claims } = found;
  await desk.write('programme.find-enrolments', async (tx) => {
    tx.audit({ programme: code, enrolments: enrolments.map(({ id }) => id) });
  });
  const byPlace = Map.groupBy(enrolments, ({ place }) => place);
  return ok(
    known.map((_, place) =>
      (byPlace.get(place) ?? []).map(({ place: __, ...enrolment }) => {
        const ofIt = claims.get(enrolment.id) ?? [];
        return { ...enrolment, ...partsOf(ofIt), own: standingClaim(ofIt, organisation)?.share ?? null };
      }),
    ),
  );
}

const dayOf = (now: Date): Day => dayInVietNam(now);

/** Whom the SI codes mean, of the people whom one sees; null for nobody. */
async function peopleOf(desk: Desk, known: readonly KnownBy[]): Promise<(Uuid | null)[]> {
  if (known.every(({ siCode }) => siCode === '')) return [];
  const named = known.map(({ siCode }) => ({ siCode, citizenId: '', name: null }));
  const found = await desk.readPeople((tx) => identifyPeople(tx, named));
  return found.map((each) => (each.ok ? each.value.id : null));
}

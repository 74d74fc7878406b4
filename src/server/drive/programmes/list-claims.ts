import type { Day } from '#base/dates.ts';
import { type ClaimShare, type ProgrammeClaims, shareClaims } from '#drive/programmes/claims.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationNames } from '../data/organisations.ts';
import { claimsOf } from '../data/programme-claims.ts';
import { listedProgrammes } from '../data/programme-records.ts';
import { signerOf } from './signer-of.ts';

/** What is claimed of a programme, each claimant with its name. */
export interface ListedClaims extends Omit<ProgrammeClaims, 'shares'> {
  shares: (ClaimShare & { name: string })[];
}

/** Who claims the enrolments of a programme by a day; null where there is no such programme. */
export function listClaims(desk: Desk, { code, on }: { code: string; on: Day }): Promise<ListedClaims | null> {
  return desk.countLines(async (tx) => {
    const [programme] = await listedProgrammes(tx, { signer: signerOf(desk), code });
    if (!programme) return null;
    const { groups, people } = await claimsOf(tx, { code, from: programme.from, to: on });
    const { shares, ...counted } = shareClaims(groups);
    const names = await organisationNames(
      tx,
      shares.map((each) => each.code),
    );
    const several = groups.filter(({ claimants }) => claimants.length > 1);
    return {
      ...counted,
      overlap: { enrolments: several.reduce((sum, { enrolments }) => sum + enrolments, 0), people },
      shares: shares.map((each) => ({ ...each, name: names.get(each.code) ?? each.code })),
    };
  });
}

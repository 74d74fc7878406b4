import type { Day } from '#base/dates.ts';
import { type CreditShare, type ProgrammeCredits, shareCredits } from '#drive/programmes/credits.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationNames } from '../data/organisations.ts';
import { creditsOf } from '../data/programme-credits.ts';
import { listedProgrammes } from '../data/programme-records.ts';
import { signerOf } from './signer-of.ts';

/** What is claimed of a programme, each partner with its name. */
export interface ListedCredits extends Omit<ProgrammeCredits, 'shares'> {
  shares: (CreditShare & { name: string })[];
}

/** Who claims the enrolments of a programme by a day; null where there is no such programme. */
export function listCredits(desk: Desk, { code, on }: { code: string; on: Day }): Promise<ListedCredits | null> {
  return desk.countLines(async (tx) => {
    const [programme] = await listedProgrammes(tx, { signer: signerOf(desk), code });
    if (!programme) return null;
    const { groups, people } = await creditsOf(tx, { code, from: programme.from, to: on });
    const { shares, ...counted } = shareCredits(groups);
    const names = await organisationNames(
      tx,
      shares.map((each) => each.code),
    );
    const several = groups.filter(({ partners }) => partners.length > 1);
    return {
      ...counted,
      overlap: { enrolments: several.reduce((sum, { enrolments }) => sum + enrolments, 0), people },
      shares: shares.map((each) => ({ ...each, name: names.get(each.code) ?? each.code })),
    };
  });
}

import { type Day, dayInVietNam } from '#base/dates.ts';
import { type OrganisationTie, TIE_KINDS } from '#drive/organisations/organisation.ts';
import { listColleagues } from '#server/accounts/list-colleagues.ts';
import { countOpenRecords } from '#server/batches/count-open-records.ts';
import { moneyOfOrganisation } from '#server/deposits/money-of-organisation.ts';
import type { Desk } from '#server/desk/desk.ts';
import { countAssigned } from '#server/renewals/candidates/hand-over-candidates.ts';
import { tiesOf } from '../../data/ending/organisation-ties.ts';

/** How many accounts are named. */
const MOST_NAMED = 5;

/** Everything that hangs on an organisation today, whoever asks: counts, and what leads to them. Nobody of the people is named. */
export async function findTies(desk: Desk, code: string, now: Date): Promise<OrganisationTie[]> {
  const today: Day = dayInVietNam(now);
  const accounts = await listColleagues(desk, code, today, 'office.enter');
  const counted = await desk.countLines(async (tx) => {
    const money = await moneyOfOrganisation(tx, code);
    return [
      ...(await tiesOf(tx, { code, on: today })),
      tie('money', money.lines, { amount: money.amount }),
      tie('records', await countOpenRecords(tx, code)),
      tie('assigned', await countAssigned(tx, code)),
    ];
  });
  const some = accounts.slice(0, MOST_NAMED).map(({ id, name }) => ({ id, name }));
  const all = [...counted, tie('accounts', accounts.length, { some })].filter(({ count }) => count > 0);
  return TIE_KINDS.flatMap((kind) => all.filter((each) => each.kind === kind));
}

const tie = (
  kind: OrganisationTie['kind'],
  count: number,
  { amount = null, some = [] }: Partial<Pick<OrganisationTie, 'amount' | 'some'>> = {},
): OrganisationTie => ({ kind, count, amount, some });

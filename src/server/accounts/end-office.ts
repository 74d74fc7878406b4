import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AccountProblem, accountProblem } from './account-problem.ts';
import { countAdministrators, endOffice as end, officeOf } from './data/memberships.ts';

/** Takes an office away, now: with the next request of any session or program it is gone. The last administrator stays. */
export function endOffice(desk: Desk, id: string, now: Date): Promise<Result<null, readonly AccountProblem[]>> {
  return desk.writeAccounts('account.end-office', async (tx) => {
    const office = await officeOf(tx, id, dayInVietNam(now));
    if (!office) return err([accountProblem('no-such-office', {})]);
    if (office.isOver) return err([accountProblem('office-over', {})]);
    if (office.role === 'administrator' && office.isOwn) {
      const { forDemonstration } = office;
      if ((await countAdministrators(tx, { forDemonstration })) <= 1)
        return err([accountProblem('last-administrator', {})]);
    }
    await end(tx, id);
    await tx.audit({ account: office.accountId, office: id, role: office.role });
    return ok(null);
  });
}

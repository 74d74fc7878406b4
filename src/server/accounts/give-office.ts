import { randomUUID } from 'node:crypto';
import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type AccountProblem, accountProblem } from './account-problem.ts';
import { checkOffice, type OfferedOffice } from './check-office.ts';
import { addMembership, isKnownHere, officeOf } from './data/memberships.ts';

type Given = Promise<Result<{ id: string }, readonly AccountProblem[]>>;
const NOTHING = { insteadOf: null, emergency: null, endsAt: null } as const;

/** Gives a further office to an account that is known in this register. */
export function giveOffice(desk: Desk, accountId: string, offered: OfferedOffice, now: Date): Given {
  return desk.writeAccounts('account.give-office', async (tx) => {
    if (!(await isKnownHere(tx, accountId))) return err([accountProblem('no-such-account', {})]);
    const problems = await checkOffice(tx, offered, dayInVietNam(now));
    if (problems.length > 0) return err(problems);
    const id = randomUUID();
    await addMembership(tx, { ...offered, ...NOTHING, id, accountId }, desk.actor.name);
    await tx.audit({ account: accountId, office: id, role: offered.role, organisation: offered.organisation });
    return ok({ id });
  });
}

/** Lets somebody stand in for the holder of an office, from a day to a day: the same role, for the same organisation, in the same areas. */
export function substituteOffice(
  desk: Desk,
  {
    officeId,
    accountId,
    from,
    to,
  }: { officeId: string; accountId: string } & Pick<OfferedOffice, 'from'> & { to: NonNullable<OfferedOffice['to']> },
  now: Date,
): Given {
  const today = dayInVietNam(now);
  return desk.writeAccounts('account.substitute', async (tx) => {
    const office = await officeOf(tx, officeId, today);
    if (!office?.isOwn) return err([accountProblem('no-such-office', {})]);
    if (office.isOver) return err([accountProblem('office-over', {})]);
    if (office.accountId === accountId) return err([accountProblem('own-stead', {}, 'account')]);
    if (!(await isKnownHere(tx, accountId))) return err([accountProblem('no-such-account', {}, 'account')]);
    if (to < from || to < today) return err([accountProblem('days-wrong', {}, 'to')]);
    const id = randomUUID();
    const { role, organisation, areas } = office;
    const given = {
      id,
      accountId,
      role,
      organisation,
      areas,
      from,
      to,
      insteadOf: officeId,
      emergency: null,
      endsAt: null,
    };
    await addMembership(tx, given, desk.actor.name);
    await tx.audit({ account: accountId, office: id, insteadOf: office.accountId, role, from, to });
    return ok({ id });
  });
}

/** Why somebody needs what they otherwise may not, for how many hours, as what. */
export interface Emergency {
  role: OfferedOffice['role'];
  reason: string;
  hours: number;
}

const LEAST_OF_REASON = 10;

/** Takes an office for oneself for some hours, in need. It ends by itself and stands in the list of everybody who administrates. */
export function takeEmergency(desk: Desk, { role, reason, hours }: Emergency, now: Date): Given {
  if (reason.trim().length < LEAST_OF_REASON) {
    return Promise.resolve(err([accountProblem('reason-missing', { least: LEAST_OF_REASON }, 'reason')]));
  }
  return desk.writeAccounts('account.take-emergency', async (tx) => {
    const id = randomUUID();
    const from = dayInVietNam(now);
    const endsAt = new Date(now.getTime() + hours * 3_600_000);
    const office = {
      id,
      accountId: desk.actor.name,
      role,
      organisation: null,
      areas: null,
      from,
      to: null,
      insteadOf: null,
    };
    await addMembership(tx, { ...office, emergency: reason.trim(), endsAt }, desk.actor.name);
    await tx.audit({ office: id, role, hours, reason: reason.trim() });
    return ok({ id });
  });
}

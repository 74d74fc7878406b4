import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { MoneyHolder } from '#register/money/closing.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { organisationOf } from '#server/payments/organisation-of.ts';
import { type MakeProblem, makeProblem } from './closing-problem.ts';
import { addClosing, closingOf } from './data/closings.ts';
import { lockMoney, openMoney } from './data/money-held.ts';

/** Whose day is closed; without it one's own. */
export interface AskedClosing {
  id: Uuid;
  of: MoneyHolder | null;
}

/**
 * Closes a collector's day: everything that they took, and what of it is taken back, as far as no closing has it. The first of a day
 * is the closing, those after it are its supplements. Safe to send twice with the same `id`.
 */
export function makeClosing(
  desk: Desk,
  { id, of }: AskedClosing,
): Promise<Result<'recorded' | 'unchanged', MakeProblem[]>> {
  const { actor } = desk;
  const whose = of ?? ownMoney(desk);
  return desk.write('closing.make', async (tx): Promise<Result<'recorded' | 'unchanged', MakeProblem[]>> => {
    await lockMoney(tx, whose);
    if (await closingOf(tx, id)) return ok('unchanged');
    const open = await openMoney(tx, whose);
    if (!open) return err([makeProblem('nothing-to-close', {}, 'of')]);
    const recording = await openRecording(tx); // the day of a closing is that of the register's own clock
    const { collector, organisation, name: collectorName } = open;
    const closedBy = { closedBy: actor.name, closedByName: actor.ownName ?? actor.name };
    const number = await addClosing(tx, { id, collector, organisation, collectorName, ...closedBy, recording });
    tx.audit({ closing: id, collector, number, recording: recording.id });
    return ok('recorded');
  });
}

/** The money that one takes oneself. */
export const ownMoney = (desk: Desk): MoneyHolder => ({
  collector: desk.actor.name,
  organisation: organisationOf(desk),
});

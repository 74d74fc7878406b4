import { randomUUID } from 'node:crypto';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Desk } from '#server/desk/desk.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { pickPeople } from './pick-people.ts';

/** Single payments of people picked at random, each posted by itself as at a counter; several at a time. Answers payments a second. */
export async function livePostings(desk: Desk, { count, atOnce }: { count: number; atOnce: number }): Promise<number> {
  const people = await pickPeople(desk, count);
  const started = performance.now();
  const waiting = people.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const person of waiting) await pay(desk, person);
    }),
  );
  return (count * 1000) / (performance.now() - started);
}

async function pay(desk: Desk, personId: Uuid): Promise<void> {
  const recorded = await recordContribution(desk, personId, {
    id: uuid(randomUUID()),
    scheme: 'vsi',
    income: 1_500_000,
    method: '1',
    fromMonth: month('2022-01'),
    months: 1,
    paid: 297_000,
    stateSupport: 33_000,
    localSupport: 0,
    otherSupport: 0,
    paidOn: day('2022-01-10'),
    receiptNo: null,
    agentCode: null,
    reverses: null,
  });
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
}

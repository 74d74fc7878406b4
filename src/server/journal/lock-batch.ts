import type { Transaction } from '#server/database/connect.ts';
import { holdLinks, stripesOfKept } from './data/person-links.ts';
import { lockStripes } from './data/posting.ts';

/** Keeps others from posting for the people of the stripes from `from` to before `to`, and for those for whom their facts count. */
export async function lockBatch(tx: Transaction, { from, to }: { from: number; to: number }): Promise<void> {
  await holdLinks(tx);
  const own = Array.from({ length: to - from }, (_, index) => from + index);
  await lockStripes(tx, [...own, ...(await stripesOfKept(tx, from, to))]);
}

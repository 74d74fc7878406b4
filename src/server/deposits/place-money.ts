import type { Day } from '#base/dates.ts';
import { MONEY_PLACES, type PlacedMoney, type WaitingMoney } from '#register/money/deposit.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type MoneyDays, placedMoney, unbatchedMoney, waitingMoney } from './data/money-places.ts';

/** Where the money of some days is, day by day and scheme by scheme, and the lines that are not confirmed. */
export interface MoneyStanding {
  days: PlacedMoney[];
  /** The oldest first, as many as were asked for, and how many there are. */
  waiting: WaitingMoney[];
  waitingLines: number;
  /** What no batch has sent to the SI office, likewise. */
  unbatched: WaitingMoney[];
  unbatchedLines: number;
}

/** Places all money that was taken on some days: of one's organisation, or of the province. `most` is how many lines are named. */
export const placeMoney = (desk: Desk, of: MoneyDays, most: number | null): Promise<MoneyStanding> =>
  desk.readPeople(async (tx) => {
    const days = new Map<string, PlacedMoney>();
    let [waitingLines, unbatchedLines] = [0, 0];
    for (const { day, scheme, place, lines, amount, ...sums } of await placedMoney(tx, of)) {
      const key = `${day} ${scheme}`;
      const row = days.get(key) ?? emptyRow(day, scheme);
      row.places[place] += amount;
      row.lines += lines;
      row.amount += amount;
      row.receipted += sums.receipted;
      row.batched += sums.batched;
      unbatchedLines += sums.unbatchedLines;
      if (place !== 'confirmed') waitingLines += lines;
      days.set(key, row);
    }
    const named = { waiting: await waitingMoney(tx, of, most), unbatched: await unbatchedMoney(tx, of, most) };
    return { days: [...days.values()], ...named, waitingLines, unbatchedLines };
  });

const emptyRow = (day: Day, scheme: PlacedMoney['scheme']): PlacedMoney => ({
  ...{ day, scheme, lines: 0, amount: 0, receipted: 0, batched: 0 },
  places: Object.fromEntries(MONEY_PLACES.map((place) => [place, 0])) as PlacedMoney['places'],
});

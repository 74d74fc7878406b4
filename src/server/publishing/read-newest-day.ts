import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Desk } from '#server/desk/desk.ts';
import { newestFigureDay } from './data/figures.ts';

/** The newest day that a published figure is about; today where nothing was published. */
export async function readNewestDay(desk: Desk, now: Date): Promise<Day> {
  return (await desk.read((tx) => newestFigureDay(tx))) ?? dayInVietNam(now);
}

import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';
import { newestFigureDay } from './data/figures.ts';

/** The newest day that a published figure is about; today where nothing was published. */
export async function readNewestDay(db: Database, provinceId: ProvinceId, now: Date): Promise<Day> {
  return (await db.asReader(provinceId, (tx) => newestFigureDay(tx, provinceId))) ?? dayInVietNam(now);
}

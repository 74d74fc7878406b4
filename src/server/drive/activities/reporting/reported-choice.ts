import { dayInVietNam } from '#base/dates.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { ReportedChoice } from '../../data/reported-activities.ts';
import { partnerOf } from '../partner-of.ts';

/** Which reports of activities a desk sees: a partner its own, everybody else those of their areas. */
export async function reportedChoice(tx: Transaction, desk: Desk, now: Date): Promise<ReportedChoice> {
  const sender = partnerOf(desk);
  if (sender !== null || desk.areas === null) return { sender, areaIds: null };
  const today = dayInVietNam(now);
  const communes = await listCommunes(tx, { areas: desk.areas, on: today, today });
  return { sender, areaIds: communes.flatMap(({ memberIds }) => memberIds) };
}

/** Whether a report is among them. */
export const isChosen = (
  { sender, areaIds }: ReportedChoice,
  report: { senderCode: string; areaId: number },
): boolean =>
  (sender === null || report.senderCode === sender) &&
  (areaIds === null || areaIds.some((each) => each === report.areaId));

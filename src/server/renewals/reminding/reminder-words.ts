import { addDays, type Day } from '#base/dates.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { Scheme } from '#coverage/facts.ts';

const SCHEMES: Readonly<Record<Scheme, string>> = { vsi: 'BHXH tự nguyện', hhi: 'BHYT hộ gia đình' };

/** What somebody is sent: what ends and when. No name and no number, since others may read it. */
export function reminderWords(due: readonly { scheme: Scheme; endsOn: Day }[], on: Day): string {
  const ends = due.map((each) => endWords(each, on));
  return `BHXH nhắc: ${ends.join('; ')}. Mời ông/bà đóng tiếp để không gián đoạn. Đã đóng hoặc không muốn nhận tin này, xin báo nhân viên thu.`;
}

/** What of somebody’s cover ends, or has ended, and when. */
export function endWords({ scheme, endsOn }: { scheme: Scheme; endsOn: Day }, on: Day): string {
  const last = formatDay(addDays(endsOn, -1));
  return endsOn > on
    ? `${SCHEMES[scheme]} được bảo hiểm đến hết ${last}`
    : `${SCHEMES[scheme]} đã hết hạn ngày ${last}`;
}

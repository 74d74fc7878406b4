import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sync, type VEvent } from 'node-ical';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import type { Activity } from '#drive/activity.ts';
import { calendarFile } from './calendar-file.ts';

const CONFERENCE: Activity = {
  ...{ id: uuid('01930000-0000-4000-8000-000000000001'), code: '20260310-01834-1', kind: 'conference' },
  ...{ heldOn: day('2026-03-10'), title: 'Hội nghị; thôn Nà Mày, lần 2', area: 'Phường Đức Xuân', audience: null },
  ...{ campaignCode: null, programmeCode: null, partners: [], attendance: null, enrolled: 0, cost: null },
  ...{ invited: 50, goal: null, startsAt: '08:00', village: 'Nà Mày', place: 'Nhà văn hoá', speaker: 'Bà Hoà' },
  ...{ inCharge: null, materials: null, organisers: null },
};
const read = (...activities: Activity[]): VEvent[] => {
  const now = new Date('2026-01-01T00:00:00Z');
  const file = calendarFile(activities, { name: 'Hoạt động', origin: 'https://baophu.example.vn', now, lang: 'vi' });
  return Object.values(sync.parseICS(file)).filter((each): each is VEvent => each?.type === 'VEVENT');
};

describe('activities in a calendar', () => {
  it('are read back by another reader as they were written: hour of Viet Nam, place, accents and punctuation', () => {
    const [event] = read(CONFERENCE);
    assert.equal(event?.start.toISOString(), '2026-03-10T01:00:00.000Z');
    assert.equal(event?.summary, 'Hội nghị; thôn Nà Mày, lần 2');
    assert.equal(event?.location, 'Nhà văn hoá, Nà Mày, Phường Đức Xuân');
    assert.match(String(event?.description), /Hội nghị\nBáo cáo viên: Bà Hoà\nMã hoạt động: 20260310-01834-1/);
    assert.equal(
      (event?.url as { val: string } | undefined)?.val,
      'https://baophu.example.vn/van-phong/hoat-dong/20260310-01834-1',
    );
  });

  it('without an hour take the whole of their day, wherever the server stands', () => {
    const [event] = read({ ...CONFERENCE, startsAt: null });
    assert.equal(event?.datetype, 'date');
    const { start } = event ?? assert.fail();
    assert.deepEqual([start.getFullYear(), start.getMonth() + 1, start.getDate()], [2026, 3, 10]);
  });

  it('have each one name that stays, so that a correction takes the place of what was there', () => {
    const events = read(CONFERENCE, { ...CONFERENCE, code: '20260310-01834-2' });
    assert.equal(new Set(events.map(({ uid }) => uid)).size, 2);
    assert.equal(read({ ...CONFERENCE, title: 'Khác' })[0]?.uid, read(CONFERENCE)[0]?.uid);
  });
});

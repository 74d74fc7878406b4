import type { Day } from '#base/dates.ts';
import type { Activity, ActivityQuestion, Quality } from '#drive/activity.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type ActivityRow, activityOf, qualityOf, speakerElsewhere } from '../data/activity-records.ts';
import { partnerOf } from './partner-of.ts';

/** An activity with what became of it by a day, and what is to be asked about it. */
export interface ReadActivity {
  activity: Activity;
  quality: Quality[];
  questions: { question: ActivityQuestion; other: string | null }[];
}

/** An activity as it is recorded; null where there is none of that code, or a partner asks that took no part. */
export function readActivity(desk: Desk, code: string, on: Day): Promise<ReadActivity | null> {
  return desk.countLines(async (tx) => {
    const row = await activityOf(tx, code);
    const partner = partnerOf(desk);
    if (!row || (partner !== null && !row.partners.some(({ code: each }) => each === partner))) return null;
    const { areaId, ...activity } = row;
    return {
      activity: { ...activity, area: (await areaTree(tx)).area(areaId).name },
      quality: await qualityOf(tx, code, on),
      questions: await questionsOf(tx, row),
    };
  });
}

/** Who was invited holds at least who came, and who came at least who enrolled; and nobody speaks at two places at once. */
async function questionsOf(tx: Transaction, activity: ActivityRow): Promise<ReadActivity['questions']> {
  const { invited, attendance, enrolled, startsAt, speaker } = activity;
  const elsewhere = startsAt && speaker ? await speakerElsewhere(tx, activity) : undefined;
  const asked = (question: ActivityQuestion, other: string | null = null) => ({ question, other });
  return [
    ...(invited !== null && attendance !== null && attendance > invited ? [asked('more-present-than-invited')] : []),
    ...(attendance !== null && enrolled > attendance ? [asked('more-enrolled-than-present')] : []),
    ...(elsewhere ? [asked('speaker-elsewhere', elsewhere)] : []),
  ];
}

import type { Day } from '#base/dates.ts';
import { plainName } from '#base/vietnamese.ts';
import type { Activity, ActivityCost, ActivityQuestion, Quality, VillagePopulation } from '#drive/activity.ts';
import type { VisitSums } from '#drive/visit.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { costsOf, populationOf } from '../data/activity-costs.ts';
import { qualityOf, qualityOfPresent } from '../data/activity-quality.ts';
import { type ActivityRow, activityOf, speakerElsewhere } from '../data/activity-records.ts';
import { visitsOfActivity } from '../data/visits.ts';
import { partnerOf } from './partner-of.ts';

/** An activity with what became of it by a day, and what is to be asked about it. */
export interface ReadActivity {
  activity: Activity;
  quality: Quality[];
  /** The same of those who signed that they were there; none where nobody is recorded by person. */
  present: Quality[];
  questions: { question: ActivityQuestion; other: string | null }[];
  costs: ActivityCost[];
  /** Of its village; null where it names none, or nobody said how many live there. */
  population: VillagePopulation | null;
  /** What its rounds from house to house come to; null where it has none. */
  visits: VisitSums | null;
}

/** An activity as it is recorded; null where there is none of that code, or a partner asks that took no part. */
export function readActivity(desk: Desk, code: string, on: Day): Promise<ReadActivity | null> {
  return desk.countLines(async (tx) => {
    const row = await activityOf(tx, code);
    const partner = partnerOf(desk);
    if (!row || (partner !== null && !row.partners.some(({ code: each }) => each === partner))) return null;
    const { areaId, ...activity } = row;
    const population = await populationBeside(tx, row, on);
    const costs = await costsOf(tx, code);
    return {
      activity: { ...activity, area: (await areaTree(tx)).area(areaId).name },
      quality: await qualityOf(tx, code, on),
      present: await qualityOfPresent(tx, code, on),
      questions: await questionsOf(tx, row, population),
      costs: costs.map(({ activityCode: _, ...cost }) => cost),
      population,
      visits: await visitsOfActivity(tx, code),
    };
  });
}

/** How many people live in the village of an activity, whatever its commune was called when that was recorded. */
async function populationBeside(tx: Transaction, activity: ActivityRow, on: Day): Promise<VillagePopulation | null> {
  const { village, heldOn, areaId } = activity;
  if (village === null) return null;
  const communes = await listCommunes(tx, { areas: null, on, today: on });
  const areaIds = communes.find(({ memberIds }) => memberIds.includes(areaId))?.memberIds ?? [areaId];
  return (await populationOf(tx, { areaIds, villagePlain: plainName(village), on: heldOn })) ?? null;
}

/** Who was invited holds at least who came, and who came at least who enrolled; and nobody speaks at two places at once. */
async function questionsOf(
  tx: Transaction,
  activity: ActivityRow,
  population: VillagePopulation | null,
): Promise<ReadActivity['questions']> {
  const { invited, attendance, enrolled, startsAt, speaker } = activity;
  const elsewhere = startsAt && speaker ? await speakerElsewhere(tx, activity) : undefined;
  const asked = (question: ActivityQuestion, other: string | null = null) => ({ question, other });
  return [
    ...(invited !== null && attendance !== null && attendance > invited ? [asked('more-present-than-invited')] : []),
    ...(attendance !== null && enrolled > attendance ? [asked('more-enrolled-than-present')] : []),
    ...(elsewhere ? [asked('speaker-elsewhere', elsewhere)] : []),
    ...(population && Math.max(invited ?? 0, attendance ?? 0) > population.people
      ? [asked('more-guests-than-villagers', String(population.people))]
      : []),
  ];
}

import { addDays, type Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { plainName } from '#base/vietnamese.ts';
import type { AreaId } from '#coverage/facts.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationOf } from '#server/payments/organisation-of.ts';
import { activityOf } from '../data/activity-records.ts';
import { addRound, lockRound, roundOf } from '../data/visits.ts';
import { listVisitors } from './list-visitors.ts';
import { type VisitProblem, visitProblem } from './visit-problem.ts';

/** A round as somebody hands it in. */
export interface HandedRound {
  id: Uuid;
  /** Its commune, by its name. */
  commune: string;
  village: string;
  from: Day;
  until: Day;
  activityCode: string | null;
  /** An account. */
  inCharge: string;
}

/** In days; households that somebody in charge sees by a round alone are seen a month longer. */
const LONGEST = 92;

/** Opens a round from house to house in a village. Sent twice with one id, it is there once. */
export async function openRound(
  desk: Desk,
  { inCharge, ...handed }: HandedRound,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', VisitProblem[]>> {
  const visitor = (await listVisitors(desk, today)).find(({ id }) => id === inCharge);
  return desk.write('visit.open', async (tx): Promise<Result<'recorded' | 'unchanged', VisitProblem[]>> => {
    await lockRound(tx, handed.id);
    const there = await roundOf(tx, handed.id);
    if (there) {
      const isSame = there.village === handed.village && there.from === handed.from && there.inCharge.id === inCharge;
      return isSame ? ok('unchanged') : err([visitProblem('id-taken', {}, 'id')]);
    }
    const place = await placeOfRound(tx, desk, handed, today);
    const { from, until, village } = handed;
    const problems = [
      ...(place.ok ? [] : place.error),
      ...(from > until ? [visitProblem('days-reversed', { from, to: until }, 'until')] : []),
      ...(addDays(from, LONGEST) <= until ? [visitProblem('round-too-long', { most: LONGEST }, 'until')] : []),
      ...(visitor ? [] : [visitProblem('visitor-unknown', {}, 'inCharge')]),
    ];
    if (!place.ok || !visitor || problems.length > 0) return err(problems);
    const organisation = organisationOf(desk);
    const round = { ...handed, areaId: place.value, villagePlain: plainName(village), inCharge: visitor, organisation };
    await addRound(tx, round, desk.actor.name);
    tx.audit({ round: handed.id, inCharge });
    return ok('recorded');
  });
}

/** The commune of a round among those of a desk, which is that of its activity. */
async function placeOfRound(
  tx: Transaction,
  desk: Desk,
  { commune, from, activityCode }: Omit<HandedRound, 'inCharge'>,
  today: Day,
): Promise<Result<AreaId, VisitProblem[]>> {
  const communes = await listCommunes(tx, { areas: desk.areas, on: from, today });
  const [place] = chosenAreas(commune, communes);
  const activity = activityCode === null ? null : await activityOf(tx, activityCode);
  const isElsewhere = activity && place && !place.memberIds.includes(activity.areaId);
  const problems = [
    ...(place ? [] : [visitProblem('commune-unknown', { text: commune }, 'commune')]),
    ...(activity === undefined ? [visitProblem('activity-unknown', { code: activityCode ?? '' }, 'activityCode')] : []),
    ...(isElsewhere ? [visitProblem('activity-elsewhere', { code: activity.code }, 'activityCode')] : []),
  ];
  return place && problems.length === 0 ? ok(place.id) : err(problems);
}

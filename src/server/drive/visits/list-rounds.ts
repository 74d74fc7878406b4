import { type Day, dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { plainName } from '#base/vietnamese.ts';
import { addVisits, NO_VISITS, type VisitRound, type VisitSums, type VisitsBy } from '#drive/visit.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { roundsOf, sumsOfRounds } from '../data/visits.ts';
import { type VisitProblem, visitProblem } from './visit-problem.ts';

/** Which rounds somebody wants to see. */
export interface SoughtRounds {
  from: Day;
  to: Day;
  /** A commune by its present or former name; null for all in scope. */
  commune: string | null;
  activity: string | null;
  /** Only those of which whoever looks is in charge. */
  isMine: boolean;
}

/** A page of rounds with what all of them come to, and the same village by village and by who is in charge: both sum to the whole. */
export interface FoundRounds {
  total: number;
  sums: VisitSums;
  rounds: VisitRound[];
  villages: VisitsBy[];
  visitors: VisitsBy[];
}

/** The rounds that are seen. They name nobody: all their households count, whoever of them lives elsewhere since. */
export async function listRounds(
  desk: Desk,
  { from, to, commune, activity, isMine }: SoughtRounds,
  { limit, offset, now }: ListLimits & { now: Date },
): Promise<Result<FoundRounds, VisitProblem[]>> {
  const found = await desk.readPeople(async (tx): Promise<Result<FoundRound[], VisitProblem[]>> => {
    const communes = await listCommunes(tx, { areas: desk.areas, on: to, today: dayInVietNam(now) });
    const areaIds = commune === null ? null : chosenAreas(commune, communes).flatMap(({ memberIds }) => memberIds);
    const problems = [
      ...(from > to ? [visitProblem('days-reversed', { from, to }, 'from')] : []),
      ...(areaIds?.length === 0 ? [visitProblem('commune-unknown', { text: commune ?? '' }, 'commune')] : []),
    ];
    if (problems.length > 0) return err(problems);
    const rows = await roundsOf(tx, { from, to, areaIds, activity, inCharge: isMine ? desk.actor.name : null });
    const tree = await areaTree(tx);
    return ok(rows.map(({ areaId, ...round }) => ({ ...round, area: tree.area(areaId).name })));
  });
  if (!found.ok) return found;
  const sums = await desk.countLines((tx) =>
    sumsOfRounds(
      tx,
      found.value.map(({ id }) => id),
    ),
  );
  const rounds = found.value.map((round): VisitRound => ({ ...round, ...(sums.get(round.id) ?? NO_VISITS) }));
  return ok({
    total: rounds.length,
    sums: rounds.reduce<VisitSums>(addVisits, NO_VISITS),
    rounds: rounds.slice(offset, limit === null ? undefined : offset + limit),
    villages: sumsBy(rounds, (round) => ({ name: round.village, area: round.area })),
    visitors: sumsBy(rounds, (round) => ({ name: round.inCharge.name, area: null, id: round.inCharge.id })),
  });
}

type FoundRound = Omit<VisitRound, keyof VisitSums>;

/** The same summed by something, most households first. */
function sumsBy(
  rounds: readonly VisitRound[],
  by: (round: VisitRound) => Pick<VisitsBy, 'name' | 'area'> & { id?: string },
): VisitsBy[] {
  const groups = Map.groupBy(rounds, (round) => {
    const { id, area, name } = by(round);
    return id ?? `${area} ${plainName(name)}`;
  });
  return [...groups.values()]
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      const { name, area } = by(first);
      const { households, knocked, met, interested, enrolled } = [first, ...others].reduce<VisitSums>(
        addVisits,
        NO_VISITS,
      );
      return [{ name, area, rounds: others.length + 1, households, knocked, met, interested, enrolled }];
    })
    .sort((a, b) => b.households - a.households || a.name.localeCompare(b.name, 'vi'));
}

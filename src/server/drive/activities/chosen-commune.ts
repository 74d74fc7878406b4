import { err, ok, type Result } from '#base/result.ts';
import type { AreaId } from '#coverage/facts.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import type { CommuneOfRegister } from '#server/areas/list-communes.ts';
import { type SaidProblem, saidProblem } from './activity-problem.ts';

/** The commune that a text names among those of a desk. */
export function chosenCommune(text: string, communes: readonly CommuneOfRegister[]): Result<AreaId, SaidProblem[]> {
  const [place] = chosenAreas(text, communes);
  return place ? ok(place.id) : err([saidProblem('commune-unknown', { text }, 'commune')]);
}

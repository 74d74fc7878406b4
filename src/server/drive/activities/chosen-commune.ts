import { err, ok, type Result } from '#base/result.ts';
import type { AreaId } from '#coverage/facts.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import type { CommuneOfRegister } from '#server/areas/list-communes.ts';
import { type SaidProblem, saidProblem } from './activity-problem.ts';

/** The commune that a text names among those of a desk, unless it may be one or another. */
export function chosenCommune(text: string, communes: readonly CommuneOfRegister[]): Result<AreaId, SaidProblem[]> {
  const [place, ...others] = chosenAreas(text, communes);
  if (place && others.length > 0) {
    const names = [place, ...others].map(({ name }) => name);
    return err([saidProblem('commune-unclear', { text, names }, 'commune')]);
  }
  return place ? ok(place.id) : err([saidProblem('commune-unknown', { text }, 'commune')]);
}

import { err, ok, type Result } from '#base/result.ts';
import type { Publisher } from '#bulletins/publisher.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { addPublisher, newestPublisher } from './data/publishers.ts';
import { type PublisherProblem, publisherProblem } from './publisher-problem.ts';

/**
 * Records who answers for the portal from now on; what was said before stays in the register. Refused where somebody else changed it
 * since `seen`, the number of the one that was looked at; 0 for none.
 */
export function recordPublisher(
  desk: Desk,
  { seen, ...given }: Publisher & { seen: number },
): Promise<Result<'recorded' | 'unchanged', PublisherProblem[]>> {
  return desk.write('publisher.record', async (tx): Promise<Result<'recorded' | 'unchanged', PublisherProblem[]>> => {
    const newest = await newestPublisher(tx);
    if (newest && isSame(newest, given)) return ok('unchanged');
    const changed = () => err([publisherProblem('publisher-changed', { by: newest?.recordedByName ?? '' })]);
    if ((newest?.number ?? 0) !== seen) return changed();
    const by = { actor: desk.actor.name, name: desk.actor.ownName ?? desk.actor.name };
    if (!(await addPublisher(tx, { ...given, number: seen + 1, by }))) return changed();
    await openRecording(tx); // readers' pages are kept until the register moves
    tx.audit({ number: seen + 1, name: given.name });
    return ok('recorded');
  });
}

const isSame = (one: Publisher, other: Publisher): boolean =>
  (['name', 'governedBy', 'responsible', 'address', 'telephone', 'email', 'permit', 'reuse'] as const).every(
    (part) => one[part] === other[part],
  );

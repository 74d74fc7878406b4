import type { Uuid } from '#base/ids.ts';
import type { RemunerationLine, RemunerationPeriod } from '#register/money/remuneration.ts';
import type { Desk } from '#server/desk/desk.ts';
import { linesOfPeriod, periodOf } from './data/periods.ts';

/** One closed period with its records; null where there is none of that id in sight. It names nobody who paid. */
export const readRemuneration = (
  desk: Desk,
  id: Uuid,
): Promise<(RemunerationPeriod & { lines: RemunerationLine[] }) | null> =>
  desk.readPeople(async (tx) => {
    const period = await periodOf(tx, id);
    return period && { ...period, lines: await linesOfPeriod(tx, id) };
  });

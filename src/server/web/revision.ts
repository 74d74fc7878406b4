import { PORTAL } from '#access/roles.ts';
import { dayInVietNam } from '#base/dates.ts';
import { readRegister } from '#server/areas/read-register.ts';
import type { Database } from '#server/database/connect.ts';
import { openDesk } from '#server/desk/desk.ts';
import { readPosition } from '#server/journal/read-position.ts';

/** Readers wait so long for the position, in seconds; whoever cannot have it gets a page that is rendered for them. */
const READ_WITHIN = 1;

/**
 * What the pages of the portal depend on, as it is now: the last position of the register, and the day. Null where there is no
 * register, or the database cannot answer. Readers who ask at once share one question, asked after all of them came.
 */
export function revisions(db: Database): () => Promise<string | null> {
  const ask = async (): Promise<string | null> => {
    const register = await readRegister(db);
    if (!register) return null;
    const { provinceId } = register;
    const desk = openDesk(db, { provinceId, actor: PORTAL, areas: null, readWithin: READ_WITHIN });
    return `${provinceId} ${await desk.read(readPosition)} ${dayInVietNam(new Date())}`;
  };
  return shared(() => ask().catch(() => null));
}

/** Work that callers share: who calls while it runs gets the next run, never one that began before. */
function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const run = (): Promise<T> => {
    next = undefined;
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running.then(run, run);
    return next;
  };
}

import { setImmediate } from 'node:timers/promises';

/**
 * Heavy work one at a time: what others ask is answered between two pieces of it. Where `most` wait already, the next is
 * sent away rather than made to wait for them all.
 */
export function takeTurns(most: number) {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async <Value>(work: () => Promise<Value>): Promise<Value | 'too-many'> => {
    if (waiting >= most) return 'too-many';
    waiting += 1;
    const own = last.then(() => setImmediate()).then(work);
    last = own.catch(() => {}); // whoever comes next has nothing to do with it
    return own.finally(() => {
      waiting -= 1;
    });
  };
}

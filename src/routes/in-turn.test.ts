import assert from 'node:assert/strict';
import { it } from 'node:test';
import { takeTurns } from './in-turn.ts';

it('heavy work is done one at a time, and whoever comes when too many wait is sent away', async () => {
  const inTurn = takeTurns(2);
  const done: string[] = [];
  let goOn = (): void => {};
  const first = inTurn(async () => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    done.push('first');
  });
  const second = inTurn(async () => {
    done.push('second');
    throw new Error('broken');
  });
  assert.equal(await inTurn(async () => done.push('third')), 'too-many');
  await new Promise(setImmediate);
  goOn();
  await first;
  await assert.rejects(second, /broken/);
  await inTurn(async () => done.push('fourth'));
  assert.deepEqual(done, ['first', 'second', 'fourth']);
});

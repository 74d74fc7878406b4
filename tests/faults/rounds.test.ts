import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { onEveryDatabase, onOwnServer, type TestDatabase } from '../support/database.ts';
import { FAULTS, type Fault, restarts } from './rounds/faults.ts';
import { checkRound, closedAnswers, nothingLeft } from './rounds/invariants.ts';
import { openRound } from './rounds/round.ts';

/** In CI each kind of fault once; any number by hand: `npm run test:faults -- --rounds 300`. */
const FIRST_SEED = Number(process.env.SEED ?? 0);
const ROUNDS = Number(process.env.ROUNDS ?? 0);

const seedsOf = (faults: Readonly<Record<string, Fault>>): number[] =>
  Array.from({ length: ROUNDS || Object.keys(faults).length }, (_, index) => FIRST_SEED + index);

const played = { rounds: 0, acknowledged: 0, remarks: [] as string[] };
after(() => {
  console.log(`${played.rounds} rounds, ${played.acknowledged} facts acknowledged, ${played.remarks.length} remarks`);
  for (const remark of played.remarks) console.log(remark);
});

/** A round passes where it gives no remark. Its seed makes the work and chooses the fault. */
function playRound(of: TestDatabase, seed: number, fault: Fault): void {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'baophu-round-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('loses nothing, doubles nothing, and counts right', async () => {
    const round = await openRound(of, folder, seed);
    let closed: unknown[];
    try {
      closed = await closedAnswers(round.db);
      await fault(round);
    } finally {
      await round.db.close();
    }
    await nothingLeft(round);
    await checkRound(round, closed);
    played.rounds += 1;
    played.acknowledged += round.sent.filter(({ isAcknowledged }) => isAcknowledged).length;
    played.remarks.push(...round.remarks.map((remark) => `seed ${seed}: ${remark}`));
    for (const remark of round.remarks) console.log(`seed ${seed}: ${remark}`);
    assert.deepEqual(round.remarks, [], `npm run test:faults -- --seed ${seed}`);
  });
}

const suites = (on: typeof onEveryDatabase, faults: Readonly<Record<string, Fault>>): void => {
  const kinds = Object.entries(faults);
  for (const seed of seedsOf(faults)) {
    const [title, fault] = kinds[seed % kinds.length] as [string, Fault];
    on(`round ${seed}: ${title}`, (of) => playRound(of, seed, fault));
  }
};

suites(onEveryDatabase, FAULTS);
onOwnServer('a server that is started again', (onFresh, restart) => suites(onFresh, restarts(restart)));

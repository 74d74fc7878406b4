import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

/** Plays rounds of faults: `npm run test:faults -- --rounds N` on each server, from `--seed S` on, which alone is one round. */
const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const seed = values.seed ?? process.env.SEED ?? '0';
const rounds = values.rounds ?? process.env.ROUNDS ?? (values.seed === undefined ? '100' : '1');
const env = { ...process.env, SEED: seed, ROUNDS: rounds };
const running = spawn(process.execPath, ['tests/run.ts', 'tests/faults/rounds.test.ts'], { env, stdio: 'inherit' });
running.on('exit', (code) => {
  process.exitCode = code ?? 1;
});

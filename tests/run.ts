import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

/**
 * Runs tests: `node tests/run.ts` all of them, with FILES only those, `--pure` only those that need no database, `--watch`
 * again after each change. Servers are started only where a test asks for one.
 */
const ALL = ['src/**/*.test.ts', 'seeds/**/*.test.ts', 'tests/**/*.test.ts'];
const NEEDS_SERVERS = /(support\/(database|portal)|\/office)\.ts'/;
const OPENS_ITS_OWN = /(openDatabase|startEmbedded)\(/;

const typed = process.argv.slice(2);
const named = typed.filter((each) => !each.startsWith('--'));
const files = [];
let needsServers = false;
for await (const file of glob(named.length > 0 ? named : ALL)) {
  const text = await readFile(file, 'utf8');
  if (typed.includes('--pure') && (NEEDS_SERVERS.test(text) || OPENS_ITS_OWN.test(text))) continue;
  needsServers ||= NEEDS_SERVERS.test(text);
  files.push(file);
}
if (files.length === 0) throw new Error(`There is no test ${named.join(' ')}.`);

const options = [
  `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`,
  ...(needsServers ? ['--test-global-setup=tests/support/setup.ts'] : []),
  // A process a file costs most of the time of tests that share nothing.
  ...(typed.includes('--pure') ? ['--test-isolation=none'] : []),
  ...(typed.includes('--watch') ? ['--watch'] : []),
];
// Whatever the tests start seals numbers under this key, unless they say another one.
process.env.BAOPHU_MASTER_KEY ??= randomBytes(32).toString('base64');
const running = spawn(process.execPath, ['--test', ...options, ...files.sort()], { stdio: 'inherit' });
running.on('exit', (code) => {
  process.exitCode = code ?? 1;
});

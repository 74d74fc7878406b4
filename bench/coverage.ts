import { type Month, month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Expression } from '#indicators/language/expression.ts';
import { PEOPLE_KINDS } from '#seeds/province.ts';
import type { Database, ProvinceId } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluateSeries } from '#server/figures/evaluate-series.ts';
import { copyBare, isBareKind } from './copy.ts';
import { type Files, withFiles } from './files.ts';
import { importInProcess } from './import.ts';
import { livePostings } from './live.ts';

const REPEATS = 5;
const LIVE = 1_000;

interface Questions {
  from: Month;
  to: Month;
  schemes: readonly Scheme[];
}

/**
 * The same files of contributions in Baophu and beside it: the import against a bare `COPY`, and counts from the tallies
 * against counts over the contributions in DuckDB, which must come out the same. Prints times and their ratios.
 */
export const benchCoverage = (db: Database, dataDir: string, people: number): Promise<void> =>
  withFiles(db, people, async (files, desk) => {
    await benchImport(db, desk.provinceId, files, dataDir);
    await benchCounts(desk, files);
    await benchLive(desk);
  });

async function benchImport(db: Database, provinceId: ProvinceId, files: Files, dataDir: string): Promise<void> {
  for (const kind of PEOPLE_KINDS) {
    const { milliseconds, megabytes } = await importInProcess(kind, files[kind], dataDir);
    console.log(`import of ${kind}: ${seconds(milliseconds)}, at most ${megabytes.toFixed(0)} MB in its process`);
    if (!isBareKind(kind)) continue;
    const bare = await copyBare(db, provinceId, { kind, file: files[kind] });
    console.log(`bare COPY of the same ${kind}: ${seconds(bare)}; the import takes ${ratio(milliseconds, bare)}`);
  }
}

async function benchCounts(desk: Desk, files: Files): Promise<void> {
  const { countOverContributions, fillDuckDb } = await import('./duckdb.ts');
  const duck = await fillDuckDb(files);
  const compare = async (title: string, questions: Questions): Promise<void> => {
    const tallies = await median(() => countFromTallies(desk, questions));
    const scan = await median(() => countOverContributions(duck, questions));
    if (tallies.answer !== scan.answer)
      throw new Error(`${title}: the tallies give ${tallies.answer}, the contributions ${scan.answer}`);
    const [ours, theirs] = [tallies.milliseconds, scan.milliseconds];
    console.log(`${title}: from tallies ${ours.toFixed(0)} ms, DuckDB ${theirs.toFixed(0)} ms, ${ratio(theirs, ours)}`);
  };
  const [first, last] = [month('2017-01'), month('2021-12')];
  await compare('one date over all communes', { from: last, to: last, schemes: ['vsi'] });
  await compare('60 months over all communes and both schemes', { from: first, to: last, schemes: ['vsi', 'hhi'] });
}

async function countFromTallies(desk: Desk, { from, to, schemes }: Questions): Promise<number> {
  let sum = 0;
  for (const scheme of schemes) {
    const participants: Expression = { type: 'measure', name: 'participants', scheme, series: null, keys: {} };
    const options = { months: { from, to }, per: 'commune' as const, now: new Date() };
    const values = await evaluateSeries(desk, participants, options);
    if (!values.ok) throw new Error(JSON.stringify(values.error));
    for (const { answer } of values.value.values) sum += answer.ok ? answer.value : 0;
  }
  return sum;
}

async function benchLive(desk: Desk): Promise<void> {
  for (const atOnce of [1, 8]) {
    const perSecond = await livePostings(desk, { count: LIVE, atOnce });
    console.log(`single payments, ${atOnce} at a time: ${perSecond.toFixed(0)} a second`);
  }
}

/** The last answer, and the milliseconds of the middle one of several runs, after one to warm up. */
async function median(work: () => Promise<number>): Promise<{ answer: number; milliseconds: number }> {
  let answer = await work();
  const times: number[] = [];
  for (let run = 0; run < REPEATS; run++) {
    const started = performance.now();
    answer = await work();
    times.push(performance.now() - started);
  }
  return { answer, milliseconds: times.toSorted((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0 };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const ratio = (ms: number, other: number): string => `${(ms / other).toFixed(1)} times`;

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Uuid } from '#base/ids.ts';
import { connect, type Database } from '#server/database/connect.ts';
import { isDayTurned } from '#server/database/day-turned.ts';
import { isUnavailable } from '#server/database/unavailable.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { importLocalFile, type LocalImport } from '#server/imports/import-local-file.ts';
import { publishBulletin } from '#server/publishing/publish-bulletin.ts';
import { turnClock } from '../../support/clock.ts';
import type { TestDatabase } from '../../support/database.ts';
import { COMMUNES } from '../../support/histories.ts';
import { addPerson, deskOf, openRegister } from '../../support/register.ts';
import { contributionsFile, type SentFact, someFact, somePayment } from './facts.ts';
import { type Random, randomOf } from './random.ts';

/** A file of payments, and what its rows are. */
export interface SentFile {
  path: string;
  ids: readonly Uuid[];
}

/** One round: a fresh register, its office at work, and what was answered and remarked. */
export interface Round {
  of: TestDatabase;
  random: Random;
  /** Of the office, who ends with the round. */
  db: Database;
  desk: Desk;
  folder: string;
  people: readonly Uuid[];
  sent: SentFact[];
  files: SentFile[];
  /** Slugs of bulletins whose publication was acknowledged. */
  published: string[];
  /** Whatever is not as it should be; none in a round that passes. */
  remarks: string[];
}

const PEOPLE = 24;
const DAY = 86_400_000;

/** Opens a register with a closed day: most of its facts were recorded two days ago. */
export async function openRound(of: TestDatabase, folder: string, seed: number): Promise<Round> {
  const random = randomOf(seed);
  await of.db.asOwner(openRegister);
  const people: Uuid[] = [];
  for (let index = 0; index < PEOPLE; index++) {
    people.push(await of.db.asOwner((tx) => addPerson(tx, random.pick(COMMUNES), random.id())));
  }
  const db = connect(of.url);
  const round: Round = {
    ...{ of, random, db, desk: deskOf(db), folder, people },
    ...{ sent: [], files: [], published: [], remarks: [] },
  };
  await turnClock(of.db, new Date(Date.now() - 2 * DAY).toISOString());
  await post(round, 2, 12);
  await turnClock(of.db, null);
  await post(round, 1, 2); // of today: no clock opens an earlier day again
  return round;
}

/** Sends a fact, and holds what was answered against what was answered before. */
export async function send(round: Round, fact: SentFact, desk = round.desk): Promise<void> {
  try {
    const answer = await fact.send(desk);
    if (answer.ok) {
      fact.isAcknowledged = true;
      fact.recorded += answer.value === 'recorded' ? 1 : 0;
      if (fact.recorded > 1) round.remarks.push(`${fact.table} ${fact.id} was new ${fact.recorded} times`);
    } else if (answer.error.some(({ kind }) => kind !== 'reversed-already')) {
      round.remarks.push(`${fact.table} ${fact.id} was refused: ${JSON.stringify(answer.error)}`);
    }
  } catch (error) {
    noteError(round, `${fact.table} ${fact.id}`, error);
  }
}

/** A database that is away for a while is no fault of whoever asks; any other error is one. */
export function noteError({ remarks }: Round, what: string, error: unknown): void {
  if (!isUnavailable(error) && !isDayTurned(error)) remarks.push(`${what}: ${(error as Error).stack}`);
}

/** Several people of the office record facts at the same time. */
export async function post(round: Round, posters: number, each: number, desk = round.desk): Promise<void> {
  const { random, people, sent } = round;
  const poster = async (): Promise<void> => {
    for (let count = 0; count < each; count++) {
      const fact = someFact(random, people, sent);
      const before = sent.find(({ table, id }) => table === fact.table && id === fact.id);
      if (!before) sent.push(fact);
      await send(round, before ?? fact, desk);
    }
  };
  await Promise.all(Array.from({ length: posters }, poster));
}

/** Writes a file of payments. Its rows are the round's from now on. */
export async function writePayments(round: Round, rows: number, more = ''): Promise<SentFile> {
  const { random, people, folder, files } = round;
  const facts = Array.from({ length: rows }, () => somePayment(random, random.pick(people)));
  const file = { path: path.join(folder, `payments-${files.length}.csv`), ids: facts.map(({ id }) => id) };
  await writeFile(file.path, contributionsFile(facts) + more);
  files.push(file);
  return file;
}

/** Imports a file of payments by the service; undefined where the database was away. */
export async function importPayments(
  round: Round,
  file: SentFile,
  onProgress: () => void = () => {},
): Promise<LocalImport | undefined> {
  try {
    const what = { kind: 'contributions', path: file.path, historical: false, now: new Date(), onProgress } as const;
    const imported = await importLocalFile(round.desk, what);
    if (imported.ok) return imported.value;
    round.remarks.push(`the file was refused: ${JSON.stringify(imported.error)}`);
  } catch (error) {
    noteError(round, 'an import', error);
  }
  return undefined;
}

const FIGURES = {
  people: 'participants(vsi, area=06, on=2024-06-30)',
  money: 'contributions(vsi, from=2024-01-01, to=2024-12-31)',
};
/** Others recorded meanwhile, or the answer to the publication was lost. */
const FORGIVEN = /^(wording-wrong|figure-known-later|slug-taken)$/;

/** Publishes what is counted now; where others record meanwhile, it may be refused. */
export async function publish(round: Round, slug: string): Promise<void> {
  const { desk, remarks, published } = round;
  try {
    const counted = await evaluateTexts(desk, Object.values(FIGURES), new Date());
    const figures = Object.entries(FIGURES).map(([name, expression], index) => {
      const figure = counted[index];
      return [name, { expression, wording: String(figure?.ok ? figure.value.value : figure?.error) }];
    });
    const answer = await publishBulletin(desk, {
      ...{ slug, publishedAt: new Date(), title: '{{people}} người', lead: 'Thu {{money}} đồng.', body: 'Số liệu.' },
      ...{ picture: null, caption: null, author: 'Ban biên tập', figures: Object.fromEntries(figures) },
    });
    if (answer.ok) published.push(slug);
    else if (!answer.error.every(({ kind }) => FORGIVEN.test(kind))) {
      remarks.push(`${slug} was refused: ${JSON.stringify(answer.error)}`);
    }
  } catch (error) {
    noteError(round, slug, error);
  }
}

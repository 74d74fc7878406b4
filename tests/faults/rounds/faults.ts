import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PORTAL } from '#access/roles.ts';
import { connect, type Database } from '#server/database/connect.ts';
import { isUnavailable } from '#server/database/unavailable.ts';
import { openDesk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { importLocalFile } from '#server/imports/import-local-file.ts';
import { turnClock } from '../../support/clock.ts';
import { COMMUNE_CODES } from '../../support/histories.ts';
import { BAC_KAN, deskOf } from '../../support/register.ts';
import { amidImport, startImporter } from './importer.ts';
import { importPayments, noteError, post, publish, type Round, send, writePayments } from './round.ts';

/** What goes wrong in a round while its office works. */
export type Fault = (round: Round) => Promise<unknown>;

const ROWS = 300;

/** Kills an importer at some moment, while others record. */
const killing =
  (signal: NodeJS.Signals): Fault =>
  async (round) => {
    const importer = startImporter(round, await writePayments(round, ROWS));
    const looks = round.random.below(120);
    const posting = post(round, 2, 10);
    await amidImport(round, importer, looks);
    importer.end(signal);
    await Promise.all([importer.ended, posting]);
  };

/** Ends all connections of others some times, while the office works. */
async function terminating(round: Round, times: number, work: () => Promise<unknown>): Promise<void> {
  const admin = connect(round.of.adminUrl);
  let isWorking = true;
  const working = work().finally(() => {
    isWorking = false;
  });
  try {
    for (let count = 0; count < times && isWorking; count++) {
      const looks = round.random.below(30);
      for (let look = 0; look < looks; look++) await admin.asOwner((tx) => tx.query('select 1'));
      await admin.autonomous(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and usename <> 'postgres'`,
      );
    }
    await working;
  } finally {
    await admin.close();
  }
}

const CLOCK_MOVES: readonly (readonly number[])[] = [[-1], [-5, 1], [1], [40, 0], [1, 2, 1], [-30, 30, -1]];

/** Midnight in Viet Nam passes while the office records. */
const overMidnight: Fault = async (round) => {
  const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  await turnClock(round.of.db, `${day}T16:59:59.990Z`);
  const posting = Promise.all([
    post(round, 6, 10),
    writePayments(round, ROWS).then((file) => importPayments(round, file)),
  ]);
  const looks = round.random.below(40);
  for (let look = 0; look < looks; look++) await round.of.db.asOwner((tx) => tx.query('select 1'));
  await turnClock(round.of.db, `${day}T17:00:00.010Z`);
  await posting;
};

/** The office's database, with something that happens before each commit of what it records. */
const beforeCommits = (db: Database, happens: () => Promise<void>): Database => ({
  ...db,
  transact: (opening, work) =>
    db.transact(opening, async (tx) => {
      const result = await work(tx);
      if (opening.role === 'baophu_app' && !opening.readOnly) await happens();
      return result;
    }),
});

/** Somebody records and does not commit; meanwhile others do, and a bulletin is published. */
const heldOpen: Fault = async (round) => {
  const held = Promise.withResolvers<void>();
  const written = Promise.withResolvers<void>();
  const db = beforeCommits(round.db, async () => {
    written.resolve();
    await held.promise;
  });
  const slow = post(round, 1, 1, deskOf(db)).finally(written.resolve);
  await written.promise;
  await publish(round, 'giua-chung').finally(held.resolve);
  await Promise.all([slow, post(round, 4, 6), publish(round, 'sau-do')]);
};

/** Readers who leave, beside others who stay and get their answer. */
const leaving: Fault = async (round) => {
  const { db, random, remarks } = round;
  const question = ['participants(vsi, area=06, on=2024-06-30)', 'contributions(vsi, area=06, on=2024-06-30)'];
  const read = async (signal?: AbortSignal): Promise<void> => {
    await evaluateTexts(
      openDesk(db, { provinceId: BAC_KAN, actor: PORTAL, areas: null, signal }),
      question,
      new Date(),
    );
  };
  const leave = async (): Promise<void> => {
    const leaver = new AbortController();
    const reading = read(leaver.signal).catch((error) => {
      if (!isUnavailable(error) && error !== leaver.signal.reason) noteError(round, 'a reader who left', error);
    });
    const turns = random.below(12);
    for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
    leaver.abort();
    await reading;
  };
  const stay = (): Promise<void> =>
    read().catch((error) => void remarks.push(`a reader who stayed: ${(error as Error).stack}`));
  const readers = async (who: () => Promise<void>): Promise<void> => {
    for (let count = 0; count < 12; count++) await who();
  };
  await Promise.all([post(round, 2, 8), ...[leave, leave, leave, stay, stay].map(readers)]);
};

/** First homes are corrected by a file, while others pay, end and move. */
const correcting: Fault = async (round) => {
  const { random, people, folder, desk, remarks } = round;
  const lines = people.slice(0, 8).map((person) => {
    return [random.id(), person, random.pick(Object.values(COMMUNE_CODES)), 'nhầm xã'].join(',');
  });
  const file = path.join(folder, 'corrections.csv');
  await writeFile(file, ['correction_id,person_id,area_code,reason', ...lines, ''].join('\n'));
  const correct = async (): Promise<void> => {
    const what = { kind: 'corrections', path: file, historical: false, now: new Date(), onProgress: () => {} } as const;
    const imported = await importLocalFile(desk, what);
    if (!imported.ok || imported.value.refused > 0) remarks.push(`corrections: ${JSON.stringify(imported)}`);
  };
  await Promise.all([correct(), post(round, 4, 10), publish(round, 'dang-sua')]);
};

/** A row that is refused: it has no months. */
const REFUSED = `${'x,,,,,,,\n'.repeat(200)}`;

/** Every kind of fault, by what it is called in the name of its rounds. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'an importer is killed': killing('SIGKILL'),
  'an importer is told to end': killing('SIGTERM'),
  'a terminal is closed on an importer': killing('SIGHUP'),
  'connections are ended during an import': async (round) => {
    const file = await writePayments(round, ROWS);
    await terminating(round, 2, () => importPayments(round, file));
  },
  'connections of an importer and of posters are ended': async (round) => {
    const importer = startImporter(round, await writePayments(round, ROWS));
    await terminating(round, 6, async () => {
      await amidImport(round, importer, 3).catch((error) => noteError(round, 'a look', error));
      await post(round, 3, 12);
    });
    await importer.ended;
  },
  'connections are ended during postings': (round) => terminating(round, 8, () => post(round, 5, 20)),
  'connections are ended during publications': (round) =>
    terminating(round, 8, async () => {
      for (const slug of ['mot', 'hai', 'ba']) await Promise.all([publish(round, slug), post(round, 1, 3)]);
    }),
  'statements reach their limit of time': async (round) => {
    const { db, random } = round;
    const within = (): number => (1 + random.below(12)) / 1000;
    const hasty: Database = {
      ...db,
      transact: (opening, work) => db.transact({ ...opening, statementWithin: within() }, work),
    };
    await post(round, 4, 15, deskOf(hasty));
  },
  'a file is imported twice at once': async (round) => {
    const file = await writePayments(round, ROWS);
    await Promise.all([importPayments(round, file), importPayments(round, file), post(round, 2, 8)]);
  },
  'a file is imported by two commands at once': async (round) => {
    const file = await writePayments(round, ROWS);
    const importers = [startImporter(round, file), startImporter(round, file)];
    for (const code of await Promise.all(importers.map(({ ended }) => ended))) {
      if (code !== 0) round.remarks.push(`an importer ended with ${code}`);
    }
  },
  'everything is sent by several at once': async (round) => {
    await post(round, 3, 8);
    const again = (): Promise<unknown> => Promise.all(round.sent.map((fact) => send(round, fact)));
    await Promise.all([again(), again(), post(round, 2, 5)]);
  },
  'the clock is turned': async (round) => {
    const days = round.random.pick(CLOCK_MOVES);
    const posting = Promise.all([
      post(round, 4, 15),
      writePayments(round, 40).then((file) => importPayments(round, file)),
    ]);
    for (const ahead of days) {
      await turnClock(round.of.db, new Date(Date.now() + ahead * 86_400_000).toISOString());
      await post(round, 1, 4);
    }
    await posting;
  },
  'midnight passes': overMidnight,
  'a transaction is held open over a publication': heldOpen,
  'bulletins are published amid posters': (round) =>
    Promise.all([post(round, 6, 10), publish(round, 'mot'), publish(round, 'hai'), publish(round, 'hai')]),
  'readers leave': leaving,
  'people are corrected amid posters': correcting,
  'refused rows have no room on the disk': async (round) => {
    const file = await writePayments(round, 60, REFUSED);
    await startImporter(round, file, ['prlimit', '--fsize=4096', '--']).ended;
  },
};

/** Faults that need a server of their own, which is started again. */
export const restarts = (restart: () => Promise<void>): Readonly<Record<string, Fault>> => ({
  'the server is started again during postings': async (round) => {
    await Promise.all([post(round, 5, 25), restart()]);
  },
  'the server is started again during an import': async (round) => {
    const importer = startImporter(round, await writePayments(round, ROWS));
    await amidImport(round, importer, round.random.below(60));
    await Promise.all([importer.ended, restart(), post(round, 2, 10)]);
  },
  'the server is started again during publications': async (round) => {
    await Promise.all([publish(round, 'mot'), post(round, 2, 10), restart(), publish(round, 'hai')]);
    await publish(round, 'ba');
  },
});

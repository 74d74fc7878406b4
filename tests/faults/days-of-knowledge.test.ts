import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { type Day, day, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Database } from '#server/database/connect.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { publishBulletin } from '#server/publishing/publish-bulletin.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { turnClock } from '../support/clock.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addPerson, BAC_KAN, deskOf, inRole, openRegister, payment } from '../support/register.ts';

/** Two communes: payments of one commune and day wait for each other at its sums. */
const COMMUNE = 1614;
const OTHER_COMMUNE = 1615;
const paid = () =>
  payment({
    id: uuid(randomUUID()),
    scheme: 'vsi' as const,
    fromMonth: month('2026-01'),
    months: 12,
    paidOn: day('2026-01-10'),
    reverses: null,
  });

onEveryDatabase('days of knowledge', (of) => {
  before(() => of.db.asOwner(openRegister));

  /** The database with something that happens before each commit. */
  const beforeCommits = (happens: () => Promise<void>): Database => ({
    ...of.db,
    transact: (opening, work) =>
      of.db.transact(opening, async (tx) => {
        const result = await work(tx);
        await happens();
        return result;
      }),
  });
  const person = (commune = COMMUNE): Promise<Uuid> => of.db.asOwner((tx) => addPerson(tx, commune));
  const pay = async (): Promise<void> => {
    const recorded = await recordContribution(deskOf(of.db), await person(), paid());
    assert.ok(recorded.ok);
  };
  const figure = async (expression: string): Promise<number> => {
    const [answer] = await evaluateTexts(deskOf(of.db), [expression], new Date());
    assert.ok(answer?.ok, JSON.stringify(answer));
    return answer.value.value;
  };
  const today = (): Day => dayInVietNam(new Date());
  const publish = async (slug: string, expression: string): Promise<void> => {
    const wording = String(await figure(expression));
    const published = await publishBulletin(deskOf(of.db), {
      slug,
      publishedAt: new Date(),
      title: 'Số liệu {{figure}}',
      lead: 'Tóm tắt.',
      body: 'Nội dung.',
      picture: null,
      caption: null,
      author: 'Ban biên tập',
      figures: { figure: { expression, wording } },
    });
    assert.deepEqual(published.ok ? [] : published.error, []);
  };
  const assertAgrees = async (): Promise<void> => {
    const verified = await verifyRegister(deskOf(of.db));
    assert.deepEqual(
      verified.filter(({ differences }) => differences > 0),
      [],
    );
  };
  const positions = () =>
    of.db.asOwner(async (tx) => {
      const { rows } = await tx.query('select id, position from recordings order by position');
      return rows as { id: number; position: number | null }[];
    });

  it('come in the order of commits: a figure published while somebody records stays what its evidence says', async () => {
    const late = await person(OTHER_COMMUNE);
    const held = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const db = beforeCommits(async () => {
      written.resolve();
      await held.promise;
    });
    const slow = recordContribution(deskOf(db), late, paid());
    await written.promise;
    try {
      await pay();
      await publish('giua-chung', 'participants(vsi, on=2026-01-31)');
    } finally {
      held.resolve();
    }
    assert.ok((await slow).ok);
    const given = await positions();
    assert.ok(given.length > 1 && given.every(({ id }) => id >= (given.at(-1)?.id ?? 0)));
    await assertAgrees();
  });

  it('leave a published sum of money as it is when somebody pays on the same day', async () => {
    await pay();
    await publish('thu-trong-thang', 'contributions(vsi, from=2026-01-01, to=2026-12-31)');
    await pay();
    await assertAgrees();
  });

  it('get positions without a gap from many at once', async () => {
    const count = (await positions()).length;
    await Promise.all(Array.from({ length: 24 }, pay));
    const given = (await positions()).map(({ position }) => position);
    assert.deepEqual(
      given,
      Array.from({ length: count + 24 }, (_, index) => index + 1),
    );
  });

  it('stay closed when a clock is set back', async () => {
    await turnClock(of.db, '2031-03-10T03:00:00Z');
    await pay();
    await turnClock(of.db, '2031-03-08T03:00:00Z');
    await pay();
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select recorded_on, count(*) from contributions where recorded_on > '2031-01-01' group by 1`),
    );
    assert.deepEqual(rows, [{ recorded_on: '2031-03-10', count: 2 }]);
  });

  it('are found by verify as long as a clock that was ahead has dated them', async () => {
    const disordered = async () =>
      (await verifyRegister(deskOf(of.db))).find(({ what }) => what === 'order of recordings')?.differences;
    await turnClock(of.db, '2031-03-20T05:00:00Z');
    await pay();
    await turnClock(of.db, '2031-03-20T04:50:00Z');
    assert.equal(await disordered(), 1);
    await turnClock(of.db, '2031-03-20T05:01:00Z');
    assert.equal(await disordered(), 0);
  });

  it('that turn while somebody records are recorded on the new one', async () => {
    await turnClock(of.db, '2031-04-01T16:59:59Z'); // a second before midnight in Viet Nam
    const payer = await person();
    let tries = 0;
    const db = beforeCommits(async () => {
      tries += 1;
      await turnClock(of.db, '2031-04-01T17:00:01Z');
    });
    assert.ok((await recordContribution(deskOf(db), payer, paid())).ok);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query('select recorded_on from contributions where person_id = $1', [payer]),
    );
    assert.deepEqual([tries, rows], [2, [{ recorded_on: '2031-04-02' }]]);
  });

  it('are nothing that whoever records could choose', async () => {
    const payer = await person();
    const insert = (recordedAt: string, isHistorical: boolean) =>
      inRole(
        of.db,
        'baophu_app',
      )(async (tx) => {
        const { id } = await openRecording(tx, { isHistorical });
        await tx.query(
          `insert into endings (province_id, id, person_id, scheme, reason, ended_on, recorded_at, recording)
           values ($1, gen_random_uuid(), $2, 'vsi', 'other', '2026-02-01', $3, $4)`,
          [BAC_KAN, payer, recordedAt, id],
        );
      });
    const denied = { code: '42501' };
    await assert.rejects(insert('2001-01-01T00:00:00Z', false), denied);
    await assert.rejects(insert('2099-01-01T00:00:00Z', false), denied);
    await assert.rejects(insert('2099-01-01T00:00:00Z', true), denied);
    await assert.rejects(insert(`${today()}T00:00:00+07:00`, true), denied, 'the register has days of its own since');
    const { rows } = await of.db.asOwner((tx) => tx.query('select max(known_at) as at from figures'));
    const published = rows[0].at as Date;
    await assert.rejects(insert(published.toISOString(), true), denied, 'a bulletin was published from that day');
  });

  it('of a fact that names no recording, or that of somebody else, are refused', async () => {
    const payer = await person();
    for (const recording of [null, 1]) {
      const insert = inRole(
        of.db,
        'baophu_app',
      )(async (tx) => {
        const { recordedAt } = await openRecording(tx);
        await tx.query(
          `insert into endings (province_id, id, person_id, scheme, reason, ended_on, recorded_at, recording)
           values ($1, gen_random_uuid(), $2, 'vsi', 'other', '2026-02-01', $3, $4)`,
          [BAC_KAN, payer, recordedAt, recording],
        );
      });
      await assert.rejects(insert, { code: '42501' });
    }
  });

  it('are found by verify where a frozen figure rests on what became known later', async () => {
    await of.db.asOwner((tx) =>
      tx.query(
        `update figures set evidence = jsonb_set(evidence, '{parts,0,known_through}', '"2099-01-01T00:00:00.000Z"')
          where bulletin_slug = 'thu-trong-thang'`,
      ),
    );
    const verified = await verifyRegister(deskOf(of.db));
    const later = verified.find(({ what }) => what === 'days of knowledge of figures');
    assert.deepEqual(later?.named, ['thu-trong-thang/figure']);
  });
});

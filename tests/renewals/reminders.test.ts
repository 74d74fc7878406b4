import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import { perform } from '#server/desk/operation.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { recordEnding } from '#server/register/record-ending.ts';
import { attemptRecord, messageWish, renewalRead, renewalRemind } from '#server/renewals/operations.ts';
import { onOneDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister, payment } from '../support/register.ts';

const NOW = new Date('2026-11-26T03:00:00.000Z');
const ON = day('2026-11-26');
const MONTH = month('2026-11');
const SECRET = 'một bí mật đủ dài để thử nghiệm';
const COMMAND = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const NAMES = ['mai', 'paid', 'dead', 'left', 'unwanted', 'landline', 'silent', 'elsewhere', 'zalo', 'erased'] as const;

/** What the server that carries messages was handed. */
interface Handed {
  to: string;
  text: string;
  channel: string;
  isSigned: boolean;
}

onOneDatabase('a message to those who fall due', (of) => {
  const people = {} as Record<(typeof NAMES)[number], Uuid>;
  const handed: Handed[] = [];
  let carrier: Server;
  /** What the carrier does with a message before it answers; it may never. */
  let receives: (message: Handed) => Promise<number | null>;
  const takes = async (): Promise<number> => 202;

  before(async () => {
    carrier = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      request.on('end', async () => {
        const { 'x-baophu-timestamp': timestamp, 'x-baophu-signature': signature } = request.headers;
        const wanted = createHmac('sha256', SECRET).update(`${timestamp}.${body}`).digest('hex');
        const isFresh = Math.abs(Date.now() / 1000 - Number(timestamp)) < 60;
        const message = { ...JSON.parse(body), isSigned: signature === `sha256=${wanted}` && isFresh };
        handed.push(message);
        const status = await receives(message);
        if (status !== null) response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
      });
    });
    const listening = once(carrier.listen(0, '127.0.0.1'), 'listening');
    await listening;
    process.env.BAOPHU_MESSAGE_HOOK = `http://127.0.0.1:${(carrier.address() as AddressInfo).port}/tin`;
    process.env.BAOPHU_MESSAGE_SECRET = SECRET;
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const [here] = await twoCommunes(tx);
      const phones: Partial<Record<(typeof NAMES)[number], string>> = { landline: '0209 3870 123' };
      const ids = await addNamedPeople(
        tx,
        NAMES.map((name, index) => ({
          name: index === 0 ? 'Lò Thị An' : `Lò Thị ${name}`, // she stands first in the list
          areaId: here,
          ...(name === 'silent' ? {} : { phone: phones[name] ?? `+84 912 000 0${index + 10}` }),
        })),
      );
      for (const [index, name] of NAMES.entries()) people[name] = ids[index] as Uuid;
    });
    for (const person of Object.values(people)) await pay(person, '2026-06', 6);
    await pay(people.dead, '2025-12', 12, 'hhi'); // which goes on falling due when the other cover ends by death
  });
  after(() => {
    delete process.env.BAOPHU_MESSAGE_HOOK;
    delete process.env.BAOPHU_MESSAGE_SECRET;
    carrier.closeAllConnections();
    carrier.close();
  });

  const pay = async (person: Uuid, from: string, months: number, scheme: Scheme = 'vsi'): Promise<void> => {
    const paid = { scheme, fromMonth: month(from), months, paidOn: day(`${from}-01`), reverses: null } as const;
    assert.ok((await recordContribution(deskOf(of.db), person, payment({ ...paid, id: uuid(randomUUID()) }))).ok);
  };
  const end = async (person: Uuid, reason: 'death' | 'pension'): Promise<void> => {
    const ended = { id: uuid(randomUUID()), scheme: 'vsi', reason, endedOn: day('2026-11-20') } as const;
    assert.ok((await recordEnding(deskOf(of.db), person, ended)).ok);
  };
  const wish = async (personId: Uuid, isWanted: boolean, id = uuid(randomUUID()), channel: 'sms' | 'zalo' = 'sms') => {
    const desk = deskIn(of.db, 'collector');
    const given = { id, personId, channel, isWanted } as const;
    const answer = await perform(messageWish, given, { desk, actor: desk.actor, now: NOW });
    return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at}`);
  };
  const remind = (channel: 'sms' | 'zalo' = 'sms') => {
    const desk = deskOf(of.db);
    return perform(renewalRemind, { dueMonth: MONTH, channel }, { desk, actor: desk.actor, now: NOW });
  };
  const kindsOf = async (): Promise<unknown> => {
    const answer = await remind();
    return answer.ok || answer.error.map(({ kind }) => kind);
  };
  const rows = async (): Promise<number> =>
    (await of.db.asOwner((tx) => tx.query('select count(*)::int as count from reminders'))).rows[0].count;

  it('leaves only where it is said who carries it, with a secret that nobody guesses, and never to made-up people', async () => {
    const { BAOPHU_MESSAGE_HOOK: hook } = process.env;
    for (const [name, value, kind] of [
      ['BAOPHU_MESSAGE_HOOK', 'ftp://example.vn', 'no-hook'],
      ['BAOPHU_MESSAGE_HOOK', 'không phải địa chỉ', 'no-hook'],
      ['BAOPHU_MESSAGE_HOOK', 'http://tin.example.vn/gui', 'open-hook'],
      ['BAOPHU_MESSAGE_HOOK', 'http://localhost.example.vn/gui', 'open-hook'],
      ['BAOPHU_MESSAGE_SECRET', 'ngắn', 'weak-secret'],
    ] as const) {
      process.env[name] = value;
      assert.deepEqual(await kindsOf(), [kind]);
      Object.assign(process.env, { BAOPHU_MESSAGE_HOOK: hook, BAOPHU_MESSAGE_SECRET: SECRET });
    }
    await of.db.asOwner((tx) => tx.query('update registers set made_up = true where province_id = $1', [BAC_KAN]));
    assert.deepEqual(await kindsOf(), ['made-up-people']);
    await of.db.asOwner((tx) => tx.query('update registers set made_up = false where province_id = $1', [BAC_KAN]));
    assert.deepEqual([await rows(), handed.length], [0, 0]);
  });

  it('is decided when it is sent: whoever paid, died, left, was erased or wants none after the list was made gets none (S13)', async () => {
    assert.equal(await wish(people.unwanted, true), 'recorded');
    const desk = deskIn(of.db, 'collector');
    const asked = {
      id: uuid(randomUUID()),
      personId: people.elsewhere,
      scheme: 'vsi',
      dueMonth: MONTH,
      contactedOn: ON,
    } as const;
    const said = { ...asked, way: 'call', outcome: 'paid_elsewhere' } as const;
    assert.ok((await perform(attemptRecord, said, { desk, actor: desk.actor, now: NOW })).ok);
    let changes: Promise<unknown> | undefined;
    receives = async () => {
      // While the first message is on its way, and the list is made, everything changes.
      changes ??= Promise.all([
        pay(people.paid, '2026-12', 3),
        end(people.dead, 'death'),
        end(people.left, 'pension'),
        wish(people.unwanted, false),
        of.db.asOwner((tx) =>
          tx.query('insert into erasures (province_id, person_id, reason) values ($1, $2, $3)', [
            ...[BAC_KAN, people.erased, 'yêu cầu bằng đơn'],
          ]),
        ),
      ]);
      await changes;
      return 202;
    };
    const answer = await remind();
    assert.ok(answer.ok, JSON.stringify(answer));
    const { listed, answers, skipped } = answer.value;
    assert.equal(listed, NAMES.length);
    assert.deepEqual(answers, { taken: 2, refused: 0, none: 0, unsent: 0, deferred: 0 });
    const none = { wrong_number: 0, no_address: 0, refused_address: 0, sent: 0 };
    assert.deepEqual(skipped, { ...none, erased: 1, nothing_due: 2, has_died: 1, unwanted: 1, no_number: 2, asked: 1 });
    assert.deepEqual(handed.map(({ to }) => to).toSorted(), ['+84912000010', '+84912000018']);
    for (const { text, isSigned, channel } of handed) {
      assert.ok(isSigned);
      assert.equal(channel, 'sms');
      assert.match(text, /BHXH tự nguyện được bảo hiểm đến hết 30\/11\/2026/);
      assert.doesNotMatch(text, /Lò|912/, 'no name and no number');
    }
  });

  it('is sent once for each person, month and channel, however often the command runs, also at the same moment', async () => {
    receives = takes;
    handed.length = 0;
    const again = await remind();
    assert.ok(again.ok);
    assert.deepEqual([again.value.skipped.sent, again.value.answers.taken], [2, 0]);
    const both = await Promise.all([remind('zalo'), remind('zalo'), remind('zalo')]);
    assert.ok(both.every(({ ok }) => ok));
    assert.deepEqual(handed.map(({ to, channel }) => `${channel} ${to}`).toSorted(), [
      ...['zalo +84912000010', 'zalo +84912000014', 'zalo +84912000018'],
    ]);
    await assert.rejects(
      deskOf(of.db).write('renewal.remind', (tx) => tx.query('delete from reminders')),
      { code: '42501' },
    );
  });

  it('holds what somebody wants from then on, and says it once', async () => {
    const id = uuid(randomUUID());
    assert.equal(await wish(people.unwanted, true, id), 'recorded');
    assert.equal(await wish(people.unwanted, true, id), 'unchanged');
    for (const [person, isWanted, channel] of [
      [people.mai, true, 'sms'],
      [people.unwanted, false, 'sms'],
      [people.unwanted, true, 'zalo'],
    ] as const) {
      assert.deepEqual(await wish(person, isWanted, id, channel), ['id-taken id'], 'that is not what was recorded');
    }
    receives = async () => 422;
    handed.length = 0;
    const answer = await remind();
    assert.ok(answer.ok);
    assert.deepEqual(answer.value.answers, { taken: 0, refused: 1, none: 0, unsent: 0, deferred: 0 });
    assert.equal(handed.length, 1);
    const desk = deskIn(of.db, 'officer');
    const read = await perform(renewalRead, { id: people.unwanted, on: ON }, { desk, actor: desk.actor, now: NOW });
    assert.ok(read.ok && read.value);
    assert.deepEqual(
      [read.value.reminders.map((each) => [each.channel, each.dueMonth, each.answer]), read.value.channels],
      [
        [
          ['sms', MONTH, 'refused'],
          ['zalo', MONTH, 'taken'],
        ],
        ['sms', 'zalo', 'email'],
      ],
    );
  });

  it('follows no redirection, and leaves open what was not answered', async () => {
    const [other] = await of.db.asOwner(async (tx) =>
      addNamedPeople(tx, [{ name: 'Lò Thị Khác', areaId: (await twoCommunes(tx))[0], phone: '0912 000 030' }]),
    );
    assert.ok(other);
    await pay(other, '2026-06', 6);
    receives = async () => 302;
    handed.length = 0;
    const answer = await remind();
    assert.ok(answer.ok);
    assert.deepEqual([answer.value.answers.refused, handed.length], [1, 1]);
  });

  it('reaches nobody twice where the command is killed (kill -9) between the decision and the answer', async () => {
    const killed = await of.db.asOwner(async (tx) => {
      const [here] = await twoCommunes(tx);
      return addNamedPeople(
        tx,
        [1, 2, 3, 4].map((index) => ({ name: `Lò Văn ${index}`, areaId: here, phone: `0987 000 00${index}` })),
      );
    });
    for (const person of killed) await pay(person, '2026-06', 6);
    handed.length = 0;
    const ended: number[] = [];
    // Twice a message is on its way when the command is killed; the third run comes to its end.
    for (let round = 0; round < 3; round += 1) {
      let child: ChildProcess | undefined;
      const arrived = Promise.withResolvers<void>();
      receives = async () => {
        if (round === 2) return 202;
        arrived.resolve();
        return null;
      };
      const typed = [COMMAND, 'remind', '--channel', 'sms', '--month', MONTH];
      child = spawn(process.execPath, typed, { env: { ...process.env, DATABASE_URL: of.url }, stdio: 'ignore' });
      const exited = once(child, 'exit');
      if (round < 2) {
        await arrived.promise;
        child.kill('SIGKILL');
      }
      const [code] = await exited;
      ended.push(code);
    }
    assert.deepEqual(ended, [null, null, 0]);
    const ours = handed.map(({ to }) => to).filter((to) => to.startsWith('+84987'));
    assert.deepEqual(ours.toSorted(), ['+84987000001', '+84987000002', '+84987000003', '+84987000004']);
    const { rows: open } = await of.db.asOwner((tx) =>
      tx.query(
        `select answer, count(*)::int from reminders left join reminder_answers on reminder_id = id
          where person_id = any ($1) group by answer order by answer`,
        [killed],
      ),
    );
    assert.deepEqual(open, [
      { answer: 'taken', count: 2 },
      { answer: null, count: 2 },
    ]);
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { type Month, month } from '#base/months.ts';
import type { AttemptOutcome } from '#register/renewal.ts';
import { perform } from '#server/desk/operation.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { attemptRecord, renewalRemind } from '#server/renewals/operations.ts';
import { onOneDatabase } from '../support/database.ts';
import { link, newId } from '../support/doubled-people.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { BAC_KAN, deskOf, OPEN, openRegister, payment } from '../support/register.ts';

const NOW = new Date('2026-11-26T03:00:00.000Z');
const COMMAND = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
/** Each sentence has people of its own month. */
const [DOWN, BROKEN, STRANGER, DOUBLE] = ['2026-08', '2026-09', '2026-10', '2026-11'].map((each) => month(each)) as [
  Month,
  Month,
  Month,
  Month,
];

onOneDatabase('whoever carries messages', (of) => {
  let carrier: Server;
  let here = 0;
  let phones = 0;
  /** The statuses of the next answers; the last one stays. */
  let statuses: number[] = [202];
  let handed = 0;

  const listen = (port = 0) => {
    carrier = createServer((request, response) => {
      request.resume().on('end', () => {
        handed += 1;
        const [status = 202] = statuses.length > 1 ? statuses.splice(0, 1) : statuses;
        response.writeHead(status, { connection: 'close' }).end();
      });
    });
    return once(carrier.listen(port, '127.0.0.1'), 'listening');
  };
  const portOf = (): number => (carrier.address() as AddressInfo).port;
  const hangUp = async (): Promise<void> => {
    carrier.close();
    carrier.closeAllConnections();
    await once(carrier, 'close');
  };

  before(async () => {
    await listen();
    process.env.BAOPHU_MESSAGE_HOOK = `http://127.0.0.1:${portOf()}/tin`;
    process.env.BAOPHU_MESSAGE_SECRET = 'một bí mật đủ dài để thử nghiệm';
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here] = await twoCommunes(tx);
    });
  });
  after(async () => {
    delete process.env.BAOPHU_MESSAGE_HOOK;
    delete process.env.BAOPHU_MESSAGE_SECRET;
    await hangUp();
  });

  const pay = async (person: Uuid, last: Month): Promise<void> => {
    const paid = { scheme: 'vsi', fromMonth: last, months: 1, paidOn: day(`${last}-01`), reverses: null } as const;
    assert.ok((await recordContribution(deskOf(of.db), person, payment({ ...paid, id: newId() }))).ok);
  };
  const addPeople = async (count: number, last: Month): Promise<Uuid[]> => {
    const named = Array.from({ length: count }, () => {
      phones += 1;
      return { name: `Lò Thị ${phones}`, areaId: here, phone: `0912 000 ${String(phones).padStart(3, '0')}` };
    });
    const ids = await of.db.asOwner((tx) => addNamedPeople(tx, named));
    for (const id of ids) await pay(id, last);
    return ids;
  };
  const remind = async (dueMonth: Month) => {
    const desk = deskOf(of.db);
    handed = 0;
    const answer = await perform(renewalRemind, { dueMonth, channel: 'sms' }, { desk, actor: desk.actor, now: NOW });
    assert.ok(answer.ok, JSON.stringify(answer));
    const { answers, skipped, left } = answer.value;
    return { ...answers, ...skipped, left, handed };
  };
  const some = async (dueMonth: Month, names: readonly string[]): Promise<unknown[]> => {
    const came: Record<string, number> = await remind(dueMonth);
    return names.map((name) => came[name]);
  };
  const note = async (personId: Uuid, dueMonth: Month, outcome: AttemptOutcome): Promise<void> => {
    const desk = deskIn(of.db, 'collector');
    const asked = { id: newId(), personId, scheme: 'vsi', dueMonth, contactedOn: day('2026-11-26') } as const;
    const said = { ...asked, way: 'call', outcome } as const;
    assert.ok((await perform(attemptRecord, said, { desk, actor: desk.actor, now: NOW })).ok);
  };

  it('is left alone after three that were not taken, and nobody’s message is used up where it cannot have left', async () => {
    await addPeople(5, DOWN);
    const port = portOf();
    const told = ['unsent', 'refused', 'none', 'taken', 'sent', 'left', 'handed'];
    await hangUp();
    assert.deepEqual(await some(DOWN, told), [3, 0, 0, 0, 0, 2, 0], 'nobody listens');
    const typed = [COMMAND, 'remind', '--channel', 'sms', '--month', DOWN];
    const ran = spawnSync(process.execPath, typed, { env: { ...process.env, DATABASE_URL: of.url }, encoding: 'utf8' });
    assert.equal(ran.status, 1);
    assert.match(ran.stdout, /3 did not leave, and will be tried again by the next run/);
    assert.match(ran.stderr, /Stopped, since three messages in a row were not taken: 2 people are left/);
    await listen(port);
    for (const status of [404, 401, 503]) {
      statuses = [status];
      assert.deepEqual(await some(DOWN, told), [3, 0, 0, 0, 0, 2, 3], String(status));
    }
    statuses = [202];
    assert.deepEqual(await some(DOWN, told), [0, 0, 0, 5, 0, 0, 5], 'everybody gets one after all');
    assert.deepEqual(await some(DOWN, told), [0, 0, 0, 0, 5, 0, 0], 'and no second one');
  });

  it('is asked once for what it may have delivered, and goes on where two in a row were not taken', async () => {
    await addPeople(7, BROKEN);
    const told = ['unsent', 'refused', 'taken', 'sent', 'left'];
    statuses = [400, 500, 202, 503, 404, 401, 202];
    assert.deepEqual(
      await some(BROKEN, told),
      [0, 5, 1, 0, 1],
      'it took one before: what follows is meant of a message',
    );
    statuses = [202];
    assert.deepEqual(await some(BROKEN, told), [0, 0, 1, 6, 0]);
  });

  it('is asked once also by those who try again at the same moment', async () => {
    const again = month('2026-12');
    await addPeople(2, again);
    statuses = [503];
    assert.deepEqual(await some(again, ['unsent', 'left']), [2, 0]);
    statuses = [202];
    const all = await Promise.all([remind(again), remind(again), remind(again)]);
    assert.equal(
      all.reduce((sum, { taken }) => sum + taken, 0),
      2,
    );
    assert.equal(handed, 2);
  });

  it('sends nothing to a number that is a stranger’s, whatever month it was said of, until it is corrected', async () => {
    const [early] = [month('2026-03')];
    const [person] = await addPeople(1, STRANGER);
    assert.ok(person);
    await pay(person, early);
    await note(person, early, 'wrong_number');
    await note(person, STRANGER, 'no_answer');
    assert.deepEqual(await some(STRANGER, ['wrong_number', 'taken']), [1, 0]);
    // What is sealed opens for the id of its line alone: so the correction of the number has the person’s.
    const correct = (column: 'full_name' | 'phone') =>
      of.db.asOwner((tx) =>
        tx.query(
          `insert into person_corrections (province_id, id, person_id, full_name, phone_sealed, phone_index, key_version, reason,
                                           recorded_at, recording)
           select $1, case when $3 = 'phone' then id else gen_random_uuid() end, id, case when $3 = 'full_name' then 'Lò Thị Tên' end, case when $3 = 'phone' then phone_sealed end,
                  case when $3 = 'phone' then phone_index end, case when $3 = 'phone' then key_version end, 'sửa', now(), ${OPEN}
             from people where province_id = $1 and id = $2`,
          [BAC_KAN, person, column],
        ),
      );
    await correct('full_name');
    assert.deepEqual(await some(STRANGER, ['wrong_number', 'taken']), [1, 0], 'that was the name');
    await correct('phone');
    assert.deepEqual(await some(STRANGER, ['wrong_number', 'taken']), [0, 1]);
    await note(person, STRANGER, 'wrong_number');
    await addPeople(1, STRANGER);
    assert.deepEqual(await some(STRANGER, ['wrong_number', 'taken']), [1, 1], 'a correction before does not help');
  });

  it('brings one message to somebody with two records', async () => {
    const [kept, double] = await addPeople(2, DOUBLE);
    assert.ok(kept && double);
    statuses = [202];
    assert.deepEqual(await some(DOUBLE, ['taken']), [2], 'nobody knew');
    const [third] = await addPeople(1, month('2026-10'));
    assert.ok(third);
    await pay(third, DOUBLE);
    assert.ok((await link(deskOf(of.db), { kept: third, double })).ok);
    assert.deepEqual(await some(DOUBLE, ['taken', 'sent']), [0, 2]);
  });
});

import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { type Month, month } from '#base/months.ts';
import { perform } from '#server/desk/operation.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { messageWish, renewalRead, renewalRemind } from '#server/renewals/operations.ts';
import { onOneDatabase } from '../support/database.ts';
import { addNamedPeople, type NamedPerson, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { BAC_KAN, deskOf, OPEN, openRegister, payment } from '../support/register.ts';
import { type MailServer, openMail } from '../support/servers/mail.ts';

const NOW = new Date('2026-11-26T03:00:00.000Z');
const COMMAND = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
/** Each sentence has people of its own month. */
const [FAMILY, BOUNCED, DOWN, KILLED] = ['2026-11', '2026-10', '2026-09', '2026-08'].map((each) => month(each)) as [
  ...[Month, Month, Month, Month],
];

onOneDatabase('a letter by e-mail to those who fall due', (of) => {
  let mail: MailServer;
  let here = 0;
  before(async () => {
    mail = await openMail();
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here] = await twoCommunes(tx);
    });
  });
  after(() => mail?.close());

  /** People whose cover ends in a month. */
  const addPeople = async (last: Month, people: readonly Omit<NamedPerson, 'areaId'>[]): Promise<Uuid[]> => {
    const ids = await of.db.asOwner((tx) =>
      addNamedPeople(
        tx,
        people.map((each) => ({ ...each, areaId: here })),
      ),
    );
    for (const id of ids) {
      const paid = { scheme: 'vsi', fromMonth: last, months: 1, paidOn: day(`${last}-01`), reverses: null } as const;
      assert.ok((await recordContribution(deskOf(of.db), id, payment({ ...paid, id: uuid(randomUUID()) }))).ok);
    }
    return ids;
  };
  const remind = async (dueMonth: Month): Promise<Record<string, number>> => {
    const desk = deskOf(of.db);
    const answer = await perform(renewalRemind, { dueMonth, channel: 'email' }, { desk, actor: desk.actor, now: NOW });
    assert.ok(answer.ok, JSON.stringify(answer));
    const { answers, skipped, left } = answer.value;
    return Object.fromEntries(Object.entries({ ...answers, ...skipped, left }).filter(([, count]) => count > 0));
  };
  const addresses = (): string[] => mail.letters.map(({ to }) => to).toSorted();
  const wish = async (personId: Uuid, isWanted: boolean, channel: 'sms' | 'email'): Promise<void> => {
    const desk = deskIn(of.db, 'collector');
    const given = { id: uuid(randomUUID()), personId, channel, isWanted };
    assert.ok((await perform(messageWish, given, { desk, actor: desk.actor, now: NOW })).ok);
  };
  const saidOf = async (id: Uuid): Promise<unknown[]> => {
    const desk = deskIn(of.db, 'officer');
    const read = await perform(renewalRead, { id, on: day('2026-11-26') }, { desk, actor: desk.actor, now: NOW });
    return read.ok ? (read.value?.reminders.map(({ channel, answer }) => `${channel} ${answer}`) ?? []) : [];
  };

  it('leaves only where it is said who carries it and who reads the answers, and never to made-up people', async () => {
    const { BAOPHU_MAIL: server, BAOPHU_MAIL_FROM: from } = process.env;
    const desk = deskOf(of.db);
    const kinds = async () => {
      const given = { dueMonth: FAMILY, channel: 'email' } as const;
      const answer = await perform(renewalRemind, given, { desk, actor: desk.actor, now: NOW });
      return answer.ok || answer.error.map(({ kind }) => kind);
    };
    for (const name of ['BAOPHU_MAIL', 'BAOPHU_MAIL_FROM']) {
      delete process.env[name];
      assert.deepEqual(await kinds(), ['no-mail'], name);
      Object.assign(process.env, { BAOPHU_MAIL: server, BAOPHU_MAIL_FROM: from });
    }
    await of.db.asOwner((tx) => tx.query('update registers set made_up = true where province_id = $1', [BAC_KAN]));
    assert.deepEqual(await kinds(), ['made-up-people']);
    await of.db.asOwner((tx) => tx.query('update registers set made_up = false where province_id = $1', [BAC_KAN]));
  });

  it('says what ends to each of a household at their one address, who sends it and how to stop it, and nothing more of them', async () => {
    const [, , quiet, texted] = await addPeople(FAMILY, [
      { name: 'Lò Thị Hoa', email: 'Nha.Lo@example.vn', siCode: '0600000301', phone: '0912 000 301' },
      { name: 'Lò Văn <b>Nam', email: 'Nha.Lo@example.vn' },
      { name: 'Lò Thị Lặng', email: 'lang@example.vn' },
      { name: 'Lò Thị Tin', email: 'tin@example.vn' },
      { name: 'Lò Thị Giấy', phone: '0912 000 302' },
    ]);
    assert.ok(quiet && texted);
    await wish(quiet, false, 'email');
    await wish(texted, false, 'sms');
    assert.deepEqual(await remind(FAMILY), { taken: 3, unwanted: 1, no_address: 1 });
    assert.deepEqual(addresses(), ['Nha.Lo@example.vn', 'Nha.Lo@example.vn', 'tin@example.vn']);
    const letter = mail.letters.find(({ mail: { text } }) => text?.includes('ông/bà Hoa,'))?.mail;
    assert.ok(letter);
    assert.equal(letter.subject, 'Nhắc đóng tiếp bảo hiểm');
    for (const text of [letter.text ?? '', String(letter.html)]) {
      assert.match(text, /BHXH tự nguyện được bảo hiểm đến hết 30\/11\/2026/);
      assert.match(text, /Bắc Kạn gửi tự động từ .*baophu@bhxh\.example\.vn/);
      assert.match(text, /Không muốn nhận thư nhắc nữa: trả lời thư này/);
      assert.doesNotMatch(text, /Lò|912 000|0600000301/, 'the given name alone');
    }
    assert.match(
      String(letter.headers.get('list') && JSON.stringify(letter.headers.get('list'))),
      /baophu@bhxh\.example/,
    );
    assert.match(
      letter.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? '',
      /<mailto:baophu@bhxh\.example\.vn\?subject=/,
    );
    assert.equal(letter.headers.get('auto-submitted'), 'auto-generated');
    assert.match(letter.messageId ?? '', /^<[0-9a-f-]{36}@bhxh\.example\.vn>$/);
    const other = mail.letters.find(({ mail: { text } }) => text?.includes('Nam,'))?.mail;
    assert.match(String(other?.html), /ông\/bà &lt;b&gt;Nam,/);
  });

  it('is sent once, however often the command runs, also at the same moment', async () => {
    mail.letters.length = 0;
    const runs = await Promise.all([remind(FAMILY), remind(FAMILY)]);
    assert.deepEqual(runs, [
      { unwanted: 1, no_address: 1, sent: 3 },
      { unwanted: 1, no_address: 1, sent: 3 },
    ]);
    assert.deepEqual(mail.letters, []);
  });

  it('is not sent again to an address that is refused for good until that is corrected, and again to one that was put off', async () => {
    mail.letters.length = 0;
    const [gone, full, spam, late] = await addPeople(
      BOUNCED,
      ['gone', 'full', 'spam', 'late'].map((name) => ({ name: `Lò Thị ${name}`, email: `${name}@example.vn` })),
    );
    assert.ok(gone && full && spam && late);
    const codes: Record<string, number> = { 'to gone': 550, 'to full': 452, 'data spam': 554, 'data late': 451 };
    mail.answers = (step, address) => codes[`${step} ${address.split('@')[0]}`] ?? null;
    assert.deepEqual(await remind(BOUNCED), { refused: 2, deferred: 2 });
    const { rows } = await of.db.asOwner((tx) =>
      tx.query('select answer, status from reminder_answers where status is not null order by status'),
    );
    assert.deepEqual(
      rows.map(({ answer, status }) => `${answer} ${status}`),
      ['deferred 451', 'deferred 452', 'refused 550', 'refused 554'],
    );
    assert.deepEqual([await saidOf(gone), await saidOf(late)], [['email refused'], ['email deferred']]);
    mail.answers = () => null;
    assert.deepEqual(await remind(BOUNCED), { taken: 2, refused_address: 2 });
    assert.deepEqual(addresses(), ['full@example.vn', 'late@example.vn']);
    assert.deepEqual(await saidOf(late), ['email taken', 'email deferred']);
    // Another month later, and the address is corrected in between.
    const nextMonth = { scheme: 'vsi', fromMonth: month('2026-12'), months: 1, paidOn: day('2026-11-25') } as const;
    for (const id of [gone, spam]) {
      const paid = payment({ ...nextMonth, reverses: null, id: uuid(randomUUID()) });
      assert.ok((await recordContribution(deskOf(of.db), id, paid)).ok);
    }
    await of.db.asOwner(async (tx) => {
      const [twin] = await addNamedPeople(tx, [{ name: 'Lò Thị Mới', areaId: here, email: 'moi@example.vn' }]);
      await tx.query(
        `insert into person_corrections (province_id, id, person_id, email_sealed, email_index, key_version, reason, recorded_at, recording)
           select $1, id, $2, email_sealed, email_index, key_version, 'đổi hộp thư', now(), ${OPEN} from people where id = $3`,
        [BAC_KAN, gone, twin],
      );
    });
    mail.letters.length = 0;
    assert.deepEqual(await remind(month('2026-12')), { taken: 1, refused_address: 1 });
    assert.deepEqual(addresses(), ['moi@example.vn']);
  });

  it('stops where the server takes nothing, tells bad addresses from that, and goes on where it stopped', async () => {
    mail.letters.length = 0;
    const many = [1, 2, 3, 4, 5].map((index) => ({ name: `Lò Văn ${index}`, email: `nguoi${index}@example.vn` }));
    await addPeople(DOWN, many);
    mail.answers = (step) => (step === 'from' ? 530 : null);
    assert.deepEqual(
      await remind(DOWN),
      { unsent: 3, left: 2 },
      'it does not take us: that says nothing of an address',
    );
    await mail.close();
    process.env.BAOPHU_MAIL = `smtp://127.0.0.1:${mail.port}`;
    process.env.BAOPHU_MAIL_FROM = 'baophu@bhxh.example.vn';
    const { BAOPHU_MAIL: old } = process.env;
    assert.deepEqual(await remind(DOWN), { unsent: 3, left: 2 });
    process.env.BAOPHU_MAIL = old;
    const typed = [COMMAND, 'remind', '--channel', 'email', '--month', DOWN];
    const env = { ...process.env, DATABASE_URL: of.url };
    const stopped = spawnSync(process.execPath, typed, { env, encoding: 'utf8' });
    assert.equal(stopped.status, 1);
    assert.match(stopped.stderr, /2 people are left. Look at BAOPHU_MAIL\./);
    mail = await openMail();
    mail.answers = (step, address) => (step === 'to' && /[1234]@/.test(address) ? 450 : null);
    assert.deepEqual(await remind(DOWN), { taken: 1, deferred: 4 }, 'four full boxes do not stop the round');
  });

  it('reaches nobody twice where the command is killed (kill -9) between the decision and the answer', async () => {
    const many = [1, 2, 3, 4].map((index) => ({ name: `Lò Văn ${index}`, email: `chet${index}@example.vn` }));
    const killed = await addPeople(KILLED, many);
    const arrived: string[] = [];
    const ended: (number | null)[] = [];
    // Twice a letter is on its way when the command is killed; the third run comes to its end.
    for (let round = 0; round < 3; round += 1) {
      let child: ChildProcess | undefined;
      const isThere = Promise.withResolvers<void>();
      mail.answers = async (step, address) => {
        if (step !== 'data') return null;
        arrived.push(address);
        if (round === 2) return null;
        isThere.resolve();
        await once(child as ChildProcess, 'exit');
        return null;
      };
      const typed = [COMMAND, 'remind', '--channel', 'email', '--month', KILLED];
      child = spawn(process.execPath, typed, { env: { ...process.env, DATABASE_URL: of.url }, stdio: 'ignore' });
      const exited = once(child, 'exit');
      if (round < 2) {
        await isThere.promise;
        child.kill('SIGKILL');
      }
      const [code] = await exited;
      ended.push(code);
    }
    assert.deepEqual(ended, [null, null, 0]);
    assert.deepEqual(
      arrived.toSorted(),
      many.map(({ email }) => email),
    );
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select answer, count(*)::int from reminders left join reminder_answers on reminder_id = id
          where person_id = any ($1) group by answer order by answer`,
        [killed],
      ),
    );
    assert.deepEqual(rows, [
      { answer: 'taken', count: 2 },
      { answer: null, count: 2 },
    ]);
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { OfficeRole } from '#access/roles.ts';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Database, Queryable } from '#server/database/connect.ts';
import { masterKeyOf } from '#server/database/master-key.ts';
import { handInFile } from '#server/imports/handed/hand-in-file.ts';
import { type SealedNumber, sealingKeys } from '#server/keys/number-keys.ts';
import { type SealedPart, sealPart } from '#server/keys/seal-part.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { type Portal, serve } from '#server/web/serve.ts';
import { addActivity, addReportedActivity } from '../activities/recorded-activity.ts';
import { addBatch } from '../batches/recorded-batch.ts';
import { addCampaign } from '../campaigns/recorded-campaign.ts';
import { addWithdrawnIncident } from '../incidents/recorded-incident.ts';
import { addPlan } from '../plans/drafted-plan.ts';
import { addProgramme } from '../programmes/recorded-programme.ts';
import { addRemuneration } from '../remuneration/closed-period.ts';
import { addOpenedRound } from '../visits/opened-round.ts';
import { addClosing, addDeposit } from './closings.ts';
import { onOneDatabase, type TestDatabase } from './database.ts';
import { addOfficer, type Cookie, deskIn, signInAt } from './officers.ts';
import { QUIET } from './portal.ts';
import { makeProvince } from './province.ts';
import { addReceipt } from './receipt-books.ts';
import { BAC_KAN, deskOf, OPEN, payment } from './register.ts';

/** Somebody with a name and numbers, whom an office looks for. */
export interface NamedPerson {
  name: string;
  areaId: number;
  siCode?: string;
  citizenId?: string;
  phone?: string;
  email?: string;
  birthDate?: string;
}

const masterKey = masterKeyOf(null);

/** Enters people with their names and numbers, and answers their ids. */
export async function addNamedPeople(db: Queryable, people: readonly NamedPerson[]): Promise<Uuid[]> {
  const keys = await sealingKeys({ query: db.query.bind(db) as Queryable['query'], provinceId: BAC_KAN, masterKey });
  const rows = people.map(({ citizenId, phone, email, ...person }) => {
    const id = uuid(randomUUID());
    const hex = (number: SealedNumber, part: SealedPart['part'], text: string | undefined): string | null =>
      text === undefined ? null : `\\x${sealPart(keys, { number, part }, text, id).toString('hex')}`;
    return {
      ...{ ...person, id, key: (citizenId ?? phone ?? email) ? keys.version : null },
      citizenSealed: hex('citizen', 'sealed', citizenId),
      citizenIndex: hex('citizen', 'index', citizenId),
      citizenEnd: hex('citizen', 'end', citizenId),
      phoneSealed: hex('phone', 'sealed', phone),
      phoneIndex: hex('phone', 'index', phone),
      emailSealed: hex('email', 'sealed', email),
      emailIndex: hex('email', 'index', email),
    };
  });
  await db.query(
    `insert into people (province_id, id, full_name, area_id, si_code, birth_date, key_version,
                         citizen_sealed, citizen_index, citizen_end, phone_sealed, phone_index, email_sealed, email_index, recording)
     select $1, id, name, "areaId", "siCode", "birthDate", key,
            "citizenSealed", "citizenIndex", "citizenEnd", "phoneSealed", "phoneIndex", "emailSealed", "emailIndex", ${OPEN}
       from jsonb_to_recordset($2) as each (id uuid, name text, "areaId" int, "siCode" text, "birthDate" text, key smallint,
              "citizenSealed" bytea, "citizenIndex" bytea, "citizenEnd" bytea, "phoneSealed" bytea, "phoneIndex" bytea,
              "emailSealed" bytea, "emailIndex" bytea)`,
    [BAC_KAN, JSON.stringify(rows)],
  );
  return rows.map(({ id }) => id);
}

/** Enters that somebody enrolled, of whom nobody said how. */
export async function addEnrolment(db: Queryable, id: Uuid, personId: Uuid): Promise<void> {
  await db.query(
    `insert into enrolments (province_id, id, person_id, scheme, enrolled_on, recorded_at, recording)
     values ($1, $2, $3, 'vsi', '2020-01-05', now(), ${OPEN})`,
    [BAC_KAN, id, personId],
  );
}

/** Two communes of one district before the mergers of 2025, in the order of their codes. */
export async function twoCommunes(db: Queryable): Promise<[number, number]> {
  const { rows } = await db.query<{ id: number }>(
    `select id from areas where level = 'commune' and province_id = $1 and valid_from < '2019-01-01' order by code limit 2`,
    [BAC_KAN],
  );
  return [rows[0]?.id ?? 0, rows[1]?.id ?? 0];
}

/** Hands a file in for the organisation of the managers, and answers its id. */
async function addFile(db: Database): Promise<Uuid> {
  const folder = await mkdtemp(join(tmpdir(), 'baophu-test-'));
  const path = join(folder, 'nguoi.csv');
  await writeFile(path, 'Họ và tên,Xã/phường\nNông Thị Mới,Phường Đức Xuân\n');
  const sent = { id: uuid(randomUUID()), kind: 'people' as const, name: 'nguoi.csv', path, size: 60 };
  const handed = await handInFile(deskIn(db, 'manager'), sent);
  await rm(folder, { recursive: true });
  return handed.ok ? handed.value : assert.fail();
}

/** What the drive has a page about, by its name in addresses. */
export async function addDrive(db: Database): Promise<Record<string, string>> {
  const plan = await addPlan(db);
  const round = await addOpenedRound(db);
  const { rows } = await db.asOwner((tx) =>
    tx.query<{ house: string }>('select id as house from visit_lines where round_id = $1 and label is not null', [
      round,
    ]),
  );
  return {
    ...{ plan, target: plan, activity: await addActivity(db), programme: await addProgramme(db) },
    ...{
      report: await addReportedActivity(db),
      campaign: await addCampaign(db),
      batch: await addBatch(db),
      ...{ round, house: rows[0]?.house ?? assert.fail() },
      remuneration: await addRemuneration(db),
    },
    paper: 'c17-ts',
  };
}

/** How that somebody enrolled. */
const KNOWN_ENROLMENT = uuid('01930000-0000-4000-8000-0000000000e1');
/** What that somebody has paid and nobody took back. */
const KNOWN_PAYMENT = uuid('01930000-0000-4000-8000-0000000000f1');

/** Somebody with everything that a record shows: numbers, a correction, payments, one of them taken back. */
export async function addKnownPerson(db: Database): Promise<Uuid> {
  const id = await db.asOwner(async (tx) => {
    const [here] = await twoCommunes(tx);
    const [person] = await addNamedPeople(tx, [KNOWN(here)]);
    assert.ok(person);
    await tx.query(
      `insert into person_corrections (province_id, id, person_id, full_name, reason, recorded_at, recording)
       values ($1, gen_random_uuid(), $2, 'Ma Thị Dợ', 'sai dấu', now(), ${OPEN})`,
      [BAC_KAN, person],
    );
    await addEnrolment(tx, KNOWN_ENROLMENT, person);
    return person;
  });
  const first = { ...payment(aMonth('2020-01')), id: uuid(randomUUID()) };
  for (const given of [
    first,
    { ...first, id: uuid(randomUUID()), reverses: first.id },
    { ...payment(aMonth('2020-02')), id: KNOWN_PAYMENT },
  ]) {
    const recorded = await recordContribution(deskOf(db), id, given);
    assert.ok(recorded.ok);
  }
  return id;
}

const KNOWN = (areaId: number): NamedPerson => ({
  name: 'Ma Thị Do',
  areaId,
  siCode: '0600000042',
  citizenId: '006185000042',
  phone: '0912 345 678',
  email: 'do@example.vn',
  birthDate: '1985-05',
});
const aMonth = (of: string) => ({
  id: uuid(randomUUID()),
  scheme: 'vsi' as const,
  fromMonth: month(of),
  months: 1,
  paidOn: day(`${of}-10`),
  reverses: null as Uuid | null,
});

/** A browser before the office, signed in. */
export interface OfficeVisit {
  of: TestDatabase;
  /** The address of a page of the route tree by its id: what is named in it is there. */
  address: (id: string) => string;
  /** Opens a page in a browser of its own, as somebody of a role in these areas. */
  open: (role: OfficeRole, path: string, how?: BrowserContextOptions & { areas?: number[] | null }) => Promise<Page>;
  at: (path: string) => string;
}

/** The role before which a page of the route tree stands open: the auditor's and the administrator's are nobody else's. */
export function roleOfPage(id: string): OfficeRole {
  if (id.startsWith('/van-phong/nhat-ky')) return 'auditor';
  if (id.startsWith('/van-phong/tep')) return 'manager';
  if (id === '/van-phong/hoat-dong/bao/moi') return 'partner';
  if (/^\/van-phong\/(ke-hoach|chuong-trinh|chien-dich)/.test(id)) return 'planner';
  return /^\/van-phong\/(tai-khoan|cong)/.test(id) ? 'administrator' : 'officer';
}

/** The address of a page of the route tree, with what is named in it. */
const addressOf = (id: string, named: Readonly<Record<string, string>>): string =>
  id.replace(/\[(\w+)\]/g, (whole, name: string) => named[name] ?? whole);

/** Runs a suite in the real office of a small province, served on a port of its own. */
export function onOffice(title: string, suite: (visit: OfficeVisit) => void): void {
  onOneDatabase(title, (of) => {
    let portal: Portal;
    let browser: Browser;
    const sessions = new Map<string, Promise<Cookie[]>>();
    let person: Uuid;
    let receipt: Awaited<ReturnType<typeof addReceipt>>;
    let [account, closing, file] = ['', '', ''];
    let driven: Readonly<Record<string, string>> = {};
    const at = (path: string): string => new URL(path, portal.address).href;
    before(async () => {
      await makeProvince(of.db);
      person = await addKnownPerson(of.db);
      portal = await serve(of.db, { port: 0 });
      account = (await addOfficer(of.db, 'collector')).accountId;
      receipt = await addReceipt(of.db, KNOWN_PAYMENT, account);
      const known = await addClosing(of.db, KNOWN_PAYMENT, account);
      closing = known;
      file = await addFile(of.db);
      driven = { ...(await addDrive(of.db)), ...(await addDeposit(of.db, known)) };
      driven = { ...driven, incident: await addWithdrawnIncident(of.db, KNOWN_PAYMENT) };
      browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET });
    });
    after(async () => {
      await browser?.close();
      await portal?.close();
    });
    /** Signs in once in each role on each area. */
    const sessionOf = (role: OfficeRole, areas: readonly number[] | null): Promise<Cookie[]> => {
      const key = JSON.stringify([role, areas]);
      const session =
        sessions.get(key) ?? addOfficer(of.db, role, { areas }).then(({ email }) => signInAt(portal.address, email));
      sessions.set(key, session);
      return session;
    };
    /** Whom or what a page is about. */
    const idIn = (id: string): string => {
      if (id.startsWith('/van-phong/tai-khoan')) return account;
      return id.startsWith('/van-phong/tep') ? file : person;
    };
    suite({
      of,
      at,
      address: (id) =>
        addressOf(id, {
          ...{ id: idIn(id), fact: KNOWN_PAYMENT, enrolment: KNOWN_ENROLMENT, number: '1' },
          ...{ ...driven, code: receipt.code, book: receipt.bookId, closing },
        }),
      open: async (role, path, { areas = null, ...options } = {}) => {
        const context = await browser.newContext(options);
        const cookies = await sessionOf(role, areas);
        await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: portal.address })));
        const page = await context.newPage();
        await page.goto(at(path));
        return page;
      },
    });
  });
}

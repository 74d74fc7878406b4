import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import { reachOf } from '#access/permissions.ts';
import { OFFICE_ROLES, type OfficeRole } from '#access/roles.ts';
import type { Uuid } from '#base/ids.ts';
import { type Portal, serve } from '#server/web/serve.ts';
import { addWithdrawnIncident } from '../incidents/recorded-incident.ts';
import { addClosing, addDeposit } from '../support/closings.ts';
import { onOneDatabase } from '../support/database.ts';
import { addDrive } from '../support/office.ts';
import { addOfficer, addOrganisations, type Cookie, signInAt } from '../support/officers.ts';
import {
  assignTo,
  ENROLLED_OURS,
  makePlace,
  OUT_OF_SIGHT,
  PAID_BY_OURS,
  type Place,
} from '../support/people-in-places.ts';
import { addReceipt } from '../support/receipt-books.ts';
import { BAC_KAN } from '../support/register.ts';
import { filesOfTree, pagesOfTree } from '../support/route-tree.ts';
import { OPENED_BY } from './opened-by.ts';

/** An organisation of the commune in which everybody of the walk works: one of the whole province is nobody's to end here. */
const NEAR_OFFICE = 'BD-GAN';
/** Taken by forms and scripts only. */
const SENT_TO = [
  '/van-phong/ho/moi/trung.json',
  '/van-phong/vai-tro',
  '/van-phong/bien-lai/[code]/bien-lai.pdf',
  '/van-phong/bien-lai/bien-lai.pdf',
  '/van-phong/tai-khoan/cua-toi/khoa',
];
const IS_PROGRAM = /\.(csv|ics|json|pdf|xlsx)$/;

onOneDatabase('the walk of pages, files and roles', (of) => {
  let place: Place;
  let portal: Portal;
  let receipt: Awaited<ReturnType<typeof addReceipt>>;
  let closing: Uuid;
  let driven: Record<string, string>;
  const sessions = new Map<OfficeRole, Cookie[]>();
  before(async () => {
    place = await makePlace(of);
    portal = await serve(of.db, { port: 0 });
    driven = await addDrive(of.db);
    for (const role of OFFICE_ROLES) {
      const { email, accountId } = await addOfficer(of.db, role, { areas: [place.here] });
      if (role === 'collector') {
        receipt = await addReceipt(of.db, PAID_BY_OURS, accountId);
        closing = await addClosing(of.db, PAID_BY_OURS, accountId);
      }
      if (role === 'collaborator') await of.db.asOwner((tx) => assignTo(tx, place.people.ours, accountId));
      sessions.set(role, await signInAt(portal.address, email));
    }
    await addOrganisations(of.db, BAC_KAN, [NEAR_OFFICE]);
    await of.db.asOwner((tx) =>
      tx.query('update organisations set area_id = $1 where code = $2', [place.here, NEAR_OFFICE]),
    );
    driven = { ...driven, ...(await addDeposit(of.db, closing)) };
    driven = { ...driven, incident: await addWithdrawnIncident(of.db, PAID_BY_OURS) };
  });
  after(() => portal?.close());

  const ask = async (address: string, role: OfficeRole | null): Promise<{ status: number; text: string }> => {
    const cookies = (role && sessions.get(role)) ?? [];
    const answer = await fetch(new URL(address, portal.address), {
      redirect: 'manual',
      headers: {
        cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
        accept: IS_PROGRAM.test(address) ? '*/*' : 'text/html',
      },
    });
    return { status: answer.status, text: await answer.text() };
  };
  const addressOf = (id: string, person: Uuid): string =>
    id
      .replace('[id]', person)
      .replace('[fact]', PAID_BY_OURS)
      .replace('[enrolment]', ENROLLED_OURS)
      .replace('[code]', receipt.code)
      .replace('[book]', receipt.bookId)
      .replace('[closing]', closing)
      .replace('[organisation]', NEAR_OFFICE)
      .replace('[number]', '1')
      .replace(/\[(\w+)\]/g, (whole, name: string) => driven[name] ?? whole);

  it('goes past every page and file of the office', async () => {
    const tree = [...(await pagesOfTree('(office)')), ...(await filesOfTree('(office)'))];
    assert.deepEqual(tree.toSorted(), [...Object.keys(OPENED_BY), ...SENT_TO].toSorted());
  });

  for (const [id, permission] of Object.entries(OPENED_BY)) {
    it(`opens ${id} to whoever may, and shows nobody else’s people (S20)`, async () => {
      const { ours, nobody } = place.people;
      const stranger = await ask(addressOf(id, ours), null);
      assert.equal(stranger.status, IS_PROGRAM.test(id) ? 401 : 303, 'without a session');
      assert.doesNotMatch(stranger.text, /Lường/);
      for (const role of OFFICE_ROLES) {
        const isOpen = permission === null || reachOf(role, permission) !== null;
        const isOfPeople = id.startsWith('/van-phong/nguoi/[id]') || id.startsWith('/van-phong/ho/[id]');
        const isOfNoPeople = id === '/van-phong/tai-khoan/[id]' || id.startsWith('/van-phong/tep/[id]');
        const isOfOthers = role === 'collaborator' && id.startsWith('/van-phong/tham-ho/[round]');
        const own = await ask(addressOf(id, ours), role);
        assert.equal(own.status, isOpen ? (isOfNoPeople || isOfOthers ? 404 : 200) : 403, role);
        assert.doesNotMatch(own.text, /Lường Thị (Xa|Ngoài)/, role);
        if (!isOfPeople) continue;
        const hidden = (text: string, person: Uuid): string =>
          text.replaceAll(person, '…').replace(/nonce-[^']+|\d\d:\d\d[^<]*/g, '');
        const missing = await ask(addressOf(id, nobody), role);
        assert.equal(missing.status, isOpen ? 404 : 403, role);
        for (const who of OUT_OF_SIGHT) {
          const other = await ask(addressOf(id, place.people[who]), role);
          assert.equal(other.status, missing.status, `${role} about ${who}`);
          assert.equal(hidden(other.text, place.people[who]), hidden(missing.text, nobody), `${role} about ${who}`);
        }
      }
    });
  }

  it('names to a collaborator on the first page whom they are assigned, and nobody else', async () => {
    const { text } = await ask('/van-phong', 'collaborator');
    assert.match(text, /Bạn được giao 1 người.*Lường Thị Gần/s);
    assert.doesNotMatch(text, /Lường Thị (Khác|Xa|Ngoài)/);
  });

  it('finds nobody else’s people by the search box, nor by an office that one does not hold', async () => {
    const search = await ask('/van-phong/nguoi?tim=luong+thi', 'officer');
    assert.match(search.text, /Lường Thị Gần/);
    assert.doesNotMatch(search.text, /Lường Thị (Xa|Ngoài)/);
    const cookies = sessions.get('collector') ?? [];
    const forged = await fetch(new URL('/van-phong/vai-tro', portal.address), {
      method: 'POST',
      redirect: 'manual',
      headers: {
        origin: new URL(portal.address).origin,
        accept: 'text/html',
        cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      },
      body: new URLSearchParams({ membership: randomUUID() }),
    });
    assert.equal(forged.status, 404);
    assert.equal((await ask('/van-phong/nhat-ky', 'collector')).status, 403);
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import type { Permission } from '#access/permission.ts';
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

/** An organisation of the commune in which everybody of the walk works: one of the whole province is nobody's to end here. */
const NEAR_OFFICE = 'BD-GAN';

/** A list as both of its files. */
const listFiles = (page: string, may: Permission): Record<string, Permission> => ({
  [`${page}/danh-sach.csv`]: may,
  [`${page}/danh-sach.xlsx`]: may,
});

/** What opens each page and file of the office; null for everybody who works here. One that is new fails until it stands here. */
const OPENED_BY: Readonly<Record<string, Permission | null>> = {
  '/van-phong': null,
  '/van-phong/bien-lai': 'receipt.read',
  '/van-phong/bien-lai/[code]': 'receipt.read',
  ...listFiles('/van-phong/bien-lai', 'receipt.read'),
  ...listFiles('/van-phong/quyen', 'book.read'),
  '/van-phong/bien-lai/hong': 'receipt.issue',
  '/van-phong/quyen': 'book.read',
  '/van-phong/quyen/[book]': 'book.read',
  '/van-phong/quyen/moi': 'book.keep',
  '/van-phong/tep': 'file.import',
  '/van-phong/tep/moi': 'file.import',
  '/van-phong/tep/[id]': 'file.import',
  '/van-phong/tep/[id]/bi-tu-choi.csv': 'file.import',
  '/van-phong/tep/[id]/bi-tu-choi.xlsx': 'file.import',
  '/van-phong/chot-so/ngan-hang': 'bank.keep',
  '/van-phong/chot-so/ung-truoc': 'closing.read',
  '/van-phong/chot-so': 'closing.read',
  '/van-phong/chot-so/[closing]': 'closing.read',
  ...listFiles('/van-phong/chot-so', 'closing.read'),
  '/van-phong/dot-ke-khai': 'batch.read',
  '/van-phong/dot-ke-khai/[batch]': 'batch.read',
  '/van-phong/dot-ke-khai/[batch]/bieu-mau/[paper].xlsx': 'batch.read',
  '/van-phong/dot-ke-khai/[batch]/bieu-mau/[paper].pdf': 'batch.read',
  ...listFiles('/van-phong/dot-ke-khai', 'batch.read'),
  ...listFiles('/van-phong/dot-ke-khai/[batch]', 'batch.read'),
  '/van-phong/hoat-dong': 'activity.read',
  ...listFiles('/van-phong/hoat-dong', 'activity.read'),
  '/van-phong/hoat-dong/danh-sach.ics': 'activity.read',
  '/van-phong/hoat-dong/[activity]/lich.ics': 'activity.read',
  '/van-phong/hoat-dong/moi': 'activity.record',
  '/van-phong/hoat-dong/[activity]/nguoi-du/tep': 'attendance.record',
  ...listFiles('/van-phong/hoat-dong/[activity]/nguoi-du', 'person.export'),
  '/van-phong/hoat-dong/lich': 'activity.read',
  '/van-phong/hoat-dong/ban-do': 'activity.read',
  '/van-phong/chien-dich': 'campaign.read',
  ...listFiles('/van-phong/chien-dich', 'campaign.read'),
  '/van-phong/chien-dich/moi': 'campaign.record',
  '/van-phong/chien-dich/[campaign]': 'campaign.read',
  '/van-phong/chien-dich/[campaign]/ban-moi': 'campaign.record',
  '/van-phong/hoat-dong/bao': 'activity.read',
  '/van-phong/hoat-dong/bao/moi': 'activity.report',
  ...listFiles('/van-phong/hoat-dong/bao', 'activity.read'),
  '/van-phong/hoat-dong/bao/[report]': 'activity.read',
  '/van-phong/hoat-dong/[activity]': 'activity.read',
  '/van-phong/hoat-dong/[activity]/danh-sach-ky': 'activity.read',
  '/van-phong/hoat-dong/[activity]/sua': 'activity.record',
  '/van-phong/hoat-dong/[activity]/chi-phi': 'activity.read',
  '/van-phong/hoat-dong/[activity]/lap-lai': 'activity.record',
  '/van-phong/hoat-dong/[activity]/nguoi-du': 'attendance.read',
  ...listFiles('/van-phong/chot-so/dang-giu', 'closing.read'),
  ...listFiles('/van-phong/chot-so/[closing]', 'closing.read'),
  ...listFiles('/van-phong/chot-so/ung-truoc', 'closing.read'),
  '/van-phong/dieu-chinh': 'incident.read',
  ...listFiles('/van-phong/dieu-chinh', 'incident.read'),
  '/van-phong/dieu-chinh/[incident]': 'incident.read',
  '/van-phong/nguoi/[id]/dieu-chinh/[fact]': 'incident.open',
  '/van-phong/nop-tien': 'deposit.read',
  ...listFiles('/van-phong/nop-tien', 'deposit.read'),
  '/van-phong/nop-tien/moi': 'deposit.make',
  '/van-phong/nop-tien/[deposit]': 'deposit.read',
  ...listFiles('/van-phong/nop-tien/[deposit]', 'deposit.read'),
  '/van-phong/nop-tien/sao-ke': 'deposit.read',
  ...listFiles('/van-phong/nop-tien/sao-ke', 'deposit.read'),
  '/van-phong/nop-tien/sao-ke/[line]': 'deposit.read',
  '/van-phong/nop-tien/doi-soat': 'deposit.read',
  ...listFiles('/van-phong/nop-tien/doi-soat', 'deposit.read'),
  ...listFiles('/van-phong/nop-tien/doi-soat/chua-xac-nhan', 'deposit.read'),
  '/van-phong/nop-tien/[deposit]/bang-ke.xlsx': 'deposit.read',
  '/van-phong/nop-tien/[deposit]/bang-ke.pdf': 'deposit.read',
  '/van-phong/thu-lao/[remuneration]/bang-thu-lao.xlsx': 'remuneration.read',
  '/van-phong/thu-lao/[remuneration]/bang-thu-lao.pdf': 'remuneration.read',
  '/van-phong/thu-lao/[remuneration]/bao-cao-nguoi-thu.xlsx': 'remuneration.read',
  '/van-phong/thu-lao/[remuneration]/bao-cao-nguoi-thu.pdf': 'remuneration.read',
  '/van-phong/thu-lao': 'remuneration.read',
  '/van-phong/thu-lao/muc': 'remuneration.read',
  '/van-phong/thu-lao/[remuneration]': 'remuneration.read',
  ...listFiles('/van-phong/thu-lao/[remuneration]', 'remuneration.read'),
  '/van-phong/nguoi': 'person.find',
  '/van-phong/nguoi/[id]': 'person.read',
  '/van-phong/nguoi/[id]/thu': 'contribution.quote',
  '/van-phong/nguoi/[id]/dang-ky': 'person.register',
  '/van-phong/nguoi/[id]/dang-ky/[enrolment]': 'fact.withdraw',
  '/van-phong/nguoi/[id]/dung': 'ending.record',
  '/van-phong/nguoi/[id]/chuyen': 'move.record',
  '/van-phong/ho/[id]': 'person.read',
  '/van-phong/ho/[id]/thu': 'contribution.quote',
  '/van-phong/ho/moi': 'person.register',
  '/van-phong/nguoi/[id]/sua/[fact]': 'contribution.record',
  '/van-phong/nguoi/[id]/huy/[fact]': 'contribution.record',
  '/van-phong/nguoi/[id]/lien-he': 'attempt.record',
  '/van-phong/nguoi/[id]/gop': 'person.doubles',
  '/van-phong/nguoi/[id]/du-lieu': 'person.export-own',
  '/van-phong/nguoi/[id]/du-lieu.json': 'person.export-own',
  ...listFiles('/van-phong/nguoi', 'person.export'),
  '/van-phong/tai-tuc': 'renewal.list',
  ...listFiles('/van-phong/tai-tuc', 'person.export'),
  '/van-phong/ty-le-tai-tuc': 'renewal.rate',
  ...listFiles('/van-phong/ty-le-tai-tuc', 'renewal.rate'),
  '/van-phong/ung-vien': 'renewal.list',
  ...listFiles('/van-phong/ung-vien', 'person.export'),
  '/van-phong/bang-ky': 'period.read',
  '/van-phong/bang-ky/so': 'period.read',
  '/van-phong/bang-ky/can-cu': 'period.read',
  ...listFiles('/van-phong/bang-ky', 'period.read'),
  '/van-phong/don-vi': 'organisation.read',
  ...listFiles('/van-phong/don-vi', 'organisation.read'),
  '/van-phong/don-vi/moi': 'organisation.record',
  '/van-phong/don-vi/phu-trach': 'organisation.read',
  ...listFiles('/van-phong/don-vi/phu-trach', 'organisation.read'),
  '/van-phong/don-vi/[organisation]': 'organisation.read',
  '/van-phong/don-vi/[organisation]/ket-thuc': 'organisation.record',
  '/van-phong/chuong-trinh': 'programme.read',
  ...listFiles('/van-phong/chuong-trinh', 'programme.read'),
  '/van-phong/chuong-trinh/moi': 'programme.record',
  '/van-phong/chuong-trinh/[programme]': 'programme.read',
  '/van-phong/chuong-trinh/[programme]/ban-moi': 'programme.record',
  ...listFiles('/van-phong/chuong-trinh/[programme]', 'programme.read'),
  ...listFiles('/van-phong/chuong-trinh/[programme]/luot-nhan', 'programme.read'),
  '/van-phong/chuong-trinh/[programme]/nhan-luot': 'programme.read',
  ...listFiles('/van-phong/chuong-trinh/[programme]/nhan-luot', 'programme.read'),
  '/van-phong/chuong-trinh/[programme]/tong-ket': 'programme.read',
  '/van-phong/chuong-trinh/[programme]/tong-ket/tong-ket.pdf': 'programme.read',
  '/van-phong/ke-hoach': 'plan.read',
  '/van-phong/ke-hoach/moi': 'plan.draft',
  '/van-phong/ke-hoach/[plan]': 'plan.read',
  '/van-phong/ke-hoach/[plan]/[target]': 'plan.read',
  '/van-phong/ke-hoach/[plan]/[target]/danh-sach.csv': 'plan.read',
  '/van-phong/ke-hoach/[plan]/[target]/thoi-gian': 'plan.read',
  ...listFiles('/van-phong/ke-hoach/[plan]/[target]/thoi-gian', 'plan.read'),
  '/van-phong/ke-hoach/[plan]/[target]/danh-sach.xlsx': 'plan.read',
  ...listFiles('/van-phong/hoat-dong/ban-do', 'activity.read'),
  '/van-phong/tham-ho': 'visit.read',
  ...listFiles('/van-phong/tham-ho', 'visit.read'),
  '/van-phong/tham-ho/moi': 'visit.plan',
  '/van-phong/tham-ho/[round]': 'visit.read',
  '/van-phong/tham-ho/[round]/them': 'visit.plan',
  '/van-phong/tham-ho/[round]/gan/[house]': 'visit.plan',
  '/van-phong/tham-ho/[round]/phieu': 'visit.read',
  ...listFiles('/van-phong/tham-ho/[round]', 'person.export'),
  '/van-phong/nhat-ky': 'audit.read',
  '/van-phong/nhat-ky/[number]': 'audit.read',
  '/van-phong/nhat-ky/chuoi': 'audit.read',
  ...listFiles('/van-phong/nhat-ky', 'audit.read'),
  '/van-phong/cong': 'publisher.record',
  '/van-phong/tai-khoan': 'account.list',
  '/van-phong/tai-khoan/[id]': 'account.list',
  '/van-phong/tai-khoan/cua-toi': null,
  '/van-phong/tai-khoan/cua-toi/lich': null,
  '/van-phong/tai-khoan/cua-toi/ma-truy-cap': null,
  '/van-phong/tai-khoan/khan-cap': 'account.emergency',
  '/van-phong/tai-khoan/moi': 'account.list',
};
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

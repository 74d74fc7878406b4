import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { uuid } from '#base/ids.ts';
import { IMPORT_KINDS, type ImportKind } from '#input/files/import-kinds.ts';
import type { Desk } from '#server/desk/desk.ts';
import { handInFile } from '#server/imports/handed/hand-in-file.ts';
import { kindsOf } from '#server/imports/handed/kinds-of.ts';
import { importLocalFile } from '#server/imports/import-local-file.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';

onEveryDatabase('a file in the scope of whoever hands it in', (of) => {
  let folder: string;
  let communes: { id: number; code: string }[];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baophu-test-'));
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const ids = await twoCommunes(tx);
      communes = (await tx.query('select id, code from areas where id = any ($1) order by code', [ids])).rows;
      await addNamedPeople(tx, [{ name: 'Lường Thị Xa', areaId: ids[1], citizenId: '006185000077' }]);
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
  });
  after(() => rm(folder, { recursive: true }));

  const pathOf = async (text: string): Promise<string> => {
    const path = join(folder, `${randomUUID()}.csv`);
    await writeFile(path, text);
    return path;
  };
  const take = async (desk: Desk, kind: ImportKind, text: string) => {
    const file = { kind, path: await pathOf(text), historical: false, now: new Date(), onProgress: () => {} };
    const answer = await importLocalFile(desk, file);
    assert.ok(answer.ok);
    const { taken, refused, unchanged, firstRefused } = answer.value;
    return {
      taken,
      refused,
      unchanged,
      kinds: firstRefused.map(({ problems }) => problems.map(({ kind: why }) => why)),
    };
  };

  it('takes people of one’s own areas, and says at each other row that it is not', async () => {
    const [here, there] = communes;
    const text = `full_name,citizen_id,area_code\nNông Thị Gần,006185000001,${here?.code}\nNông Thị Xa,006185000002,${there?.code}\nKẻ Khác,006185000077,${here?.code}\n`;
    const desk = deskIn(of.db, 'officer', { areas: [here?.id ?? 0] });
    assert.deepEqual(await take(desk, 'people', text), {
      ...{ taken: 1, refused: 2, unchanged: 0 },
      kinds: [['area-out-of-scope'], ['code-held-elsewhere']],
    });
    const ofThem = `citizen_id,scheme,reason,ended_on\n006185000077,vsi,death,2020-01-10\n`;
    assert.deepEqual((await take(desk, 'endings', ofThem)).taken, 0, 'and no fact of somebody elsewhere');
    const whole = deskIn(of.db, 'officer');
    assert.equal((await take(whole, 'people', text)).taken, 1);
  });

  it('is of a kind that one may record oneself', async () => {
    const [manager, officer] = [deskIn(of.db, 'manager'), deskIn(of.db, 'officer')];
    assert.deepEqual(kindsOf(manager.actor), ['people', 'enrolments', 'contributions']);
    assert.deepEqual(kindsOf(officer.actor), IMPORT_KINDS);
    assert.deepEqual(kindsOf(deskIn(of.db, 'auditor').actor), []);
    const sent = { id: uuid(randomUUID()), name: 'so-lieu.csv', path: await pathOf('series\nx\n'), size: 9 };
    const refused = await handInFile(manager, { ...sent, kind: 'observations' });
    assert.deepEqual(refused.ok || refused.error.map(({ kind }) => kind), ['kind-of-others']);
    assert.ok((await handInFile(officer, { ...sent, kind: 'observations' })).ok);
  });
});

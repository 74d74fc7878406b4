import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { uuid } from '#base/ids.ts';
import { noteAttendants } from '#server/drive/activities/attending/note-attendants.ts';
import { readAttendants } from '#server/imports/read-attendants.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { addActivity } from './recorded-activity.ts';

const NOW = new Date('2021-06-30T03:00:00Z');
const HEAD = 'STT,Họ và tên,Mã số BHXH,Ghi là';

onEveryDatabase('a list of those who signed at an activity, as a file', (of) => {
  let code: string;
  let path: string;
  let folder: string;
  let areas: [number, number];
  before(async () => {
    await makeProvince(of.db);
    code = await addActivity(of.db);
    folder = await mkdtemp(join(tmpdir(), 'baophu-'));
    path = join(folder, 'ky.csv');
    areas = await of.db.asOwner(async (tx) => {
      const [here, there] = await twoCommunes(tx);
      await addNamedPeople(tx, [
        { name: 'Lường Thị Gần', areaId: here, siCode: '0600000071' },
        { name: 'Hà Văn Khác', areaId: here, siCode: '0600000072' },
        { name: 'Nông Thị Xa', areaId: there, siCode: '0600000073' },
      ]);
      return [here, there];
    });
  });
  after(() => rm(folder, { recursive: true, force: true }));
  const officer = (own: number[] | null = null) => deskIn(of.db, 'officer', { areas: own });
  const read = async (rows: readonly string[], desk = officer()) => {
    await writeFile(path, rows.join('\r\n'));
    const answer = await readAttendants(desk, { code, path }, NOW);
    if (!answer.ok) return answer.error.map(({ kind }) => kind);
    const { attendants, refused, organisers } = answer.value;
    return {
      known: attendants.map(({ row, name, state, isSame, remarks }) =>
        [row, name, state, isSame ? 'same' : '', ...remarks.map(({ kind }) => kind)].filter(Boolean).join(' '),
      ),
      refused: refused.map(({ row, problems }) => [row, ...problems.map(({ kind }) => kind)].join(' ')),
      organisers,
    };
  };

  it('is not read without heads or people, nor of an activity that is not one’s own', async () => {
    assert.deepEqual(await read(['A,B', '1,2']), ['no-attendant-heads']);
    assert.deepEqual(await read([HEAD]), ['no-attendant-rows']);
    assert.deepEqual(await read([HEAD, ',Ai,1,'], officer([areas[1] + 100_000])), ['activity-unknown']);
  });

  it('says of each row who it is, or why nobody can tell, keeps organisers apart, and writes nothing', async () => {
    const said = await read([
      HEAD,
      '1,Lường Thị Gần,0600000071,',
      '2,Ha Van Khac,600000072,được mời',
      '3,Nông Thị Lạ,0600000099,có mặt',
      '4,Người Khác Hẳn,0600000073,có mặt',
      '5,Lường Thị Gần,0600000071,có mặt',
      '6,Trần Báo Cáo,,tổ chức',
      '7,Không Có Số,,có mặt',
      '8,Nông Thị Xa,0600000073,đi nhờ',
    ]);
    assert.deepEqual(said, {
      known: ['2 Lường Thị Gần present', '3 Ha Van Khac invited name-like'],
      refused: ['4 code-unknown', '5 name-of-another', '6 same-person-in-row', '8 no-code', '9 unknown-state'],
      organisers: 1,
    });
    const { rows } = await of.db.asOwner((tx) =>
      tx.query('select from activity_attendants where activity_code = $1', [code]),
    );
    assert.equal(rows.length, 0);
  });

  it('is recorded at once by both states, and the same list says afterwards that it is recorded', async () => {
    const list = [HEAD, ',Lường Thị Gần,0600000071,', ',Hà Văn Khác,0600000072,được mời'];
    await writeFile(path, list.join('\r\n'));
    const answer = await readAttendants(officer(), { code, path }, NOW);
    assert.ok(answer.ok);
    const attendants = answer.value.attendants.map(({ personId, state }) => ({ personId, state }));
    const id = uuid(randomUUID());
    const noted = await noteAttendants(officer(), { id, code, attendants }, NOW);
    assert.deepEqual(noted, { ok: true, value: 'recorded' });
    assert.deepEqual(await noteAttendants(officer(), { id, code, attendants }, NOW), { ok: true, value: 'unchanged' });
    assert.deepEqual(await read(list), {
      known: ['2 Lường Thị Gần present same', '3 Hà Văn Khác invited same'],
      refused: [],
      organisers: 0,
    });
    assert.deepEqual(
      await read([HEAD, ',Lường Thị Gần,0600000071,được mời']),
      {
        known: ['2 Lường Thị Gần present same'],
        refused: [],
        organisers: 0,
      },
      'whoever was there stays so, though an invitation says less',
    );
  });

  it('finds nobody outside of the areas of whoever reads it', async () => {
    const said = await read([HEAD, ',Nông Thị Xa,0600000073,có mặt'], officer([areas[0]]));
    assert.deepEqual(said, { known: [], refused: ['2 code-unknown'], organisers: 0 });
  });
});

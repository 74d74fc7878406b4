import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { listCredits } from '#server/drive/programmes/list-credits.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addActivity, addEnrolment } from '../support/indicators-register.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { BAC_KAN } from '../support/register.ts';
import { addProgramme } from './recorded-programme.ts';

const UNION = 'HPN-06';

onEveryDatabase('enrolments of a programme that partners claim', (of) => {
  let code: string;
  before(async () => {
    await makeProvince(of.db);
    code = await addProgramme(of.db);
    await addOrganisations(of.db, BAC_KAN, [UNION]);
    await of.db.asOwner(async (tx) => {
      const activity = async (own: string, on: string, partners: string[], enrolments: number) => {
        await addActivity(tx, own, 'conference', on, 40, code);
        await tx.query(
          'insert into activity_partners (province_id, activity_code, partner_code) select $1, $2, * from unnest($3::text[])',
          [BAC_KAN, own, partners],
        );
        for (let each = 0; each < enrolments; each += 1) await addEnrolment(tx, { area: '01858', on, activity: own });
      };
      await activity('CHUNG', '2020-05-01', [POST_OFFICE, UNION], 3);
      await activity('RIENG', '2020-12-31', [POST_OFFICE], 2);
      await activity('KHONG-AI', '2020-06-01', [], 1);
      await activity('TRUOC', '2020-04-30', [POST_OFFICE, UNION], 5);
    });
  });
  const credits = async (on: string, desk = deskIn(of.db, 'planner')) => listCredits(desk, { code, on: day(on) });

  it('count once in the totals, and their shares sum to them; what two claim is told in people', async () => {
    assert.deepEqual(await credits('2020-12-31'), {
      enrolments: 6,
      uncredited: 1,
      overlap: { enrolments: 3, people: 3 },
      shares: [
        { code: POST_OFFICE, credited: 5, shared: 3, share: 3.5, name: `Đơn vị ${POST_OFFICE}` },
        { code: UNION, credited: 3, shared: 3, share: 1.5, name: `Đơn vị ${UNION}` },
      ],
    });
    const asked = (more: string) => `enrolments(programme=${code}, ${more}from=2020-05-01, to=2020-12-31)`;
    const counted = await evaluateTexts(
      deskIn(of.db, 'planner'),
      [asked(''), asked(`organisation=${POST_OFFICE}, `), asked(`organisation=${UNION}, `)],
      new Date(),
    );
    assert.deepEqual(
      counted.map((each) => each.ok && each.value.value),
      [6, 5, 3],
      'as the indicators say',
    );
  });

  it('count from the beginning of the programme up to the day', async () => {
    const before = await credits('2020-12-30');
    assert.deepEqual([before?.enrolments, before?.shares.map(({ share }) => share)], [4, [1.5, 1.5]]);
    assert.deepEqual((await credits('2020-04-30'))?.enrolments, 0);
  });

  it('of one person under two records are of one person, and an enrolment that was withdrawn is nobody’s', async () => {
    await of.db.asOwner(async (tx) => {
      const { rows } = await tx.query(
        `select person_id as person, id from enrolments where province_id = $1 and activity_code = 'CHUNG' order by id`,
        [BAC_KAN],
      );
      await tx.query(
        `insert into person_links (province_id, id, person_id, kept_id, reason, recorded_at, recording)
         values ($1, gen_random_uuid(), $2, $3, 'trùng', now(), 1)`,
        [BAC_KAN, rows[0].person, rows[1].person],
      );
    });
    assert.deepEqual((await credits('2020-12-31'))?.overlap, { enrolments: 3, people: 2 });
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into withdrawals (province_id, fact_kind, fact_id, person_id, reason, recorded_at, recording)
         select $1, 'enrolment', id, person_id, 'ghi nhầm', now(), 1
           from enrolments where province_id = $1 and activity_code = 'RIENG' limit 1`,
        [BAC_KAN],
      ),
    );
    assert.deepEqual((await credits('2020-12-31'))?.enrolments, 5);
  });

  it('are seen by who signed the programme, and by nobody of others', async () => {
    assert.equal((await credits('2020-12-31', deskIn(of.db, 'partner')))?.enrolments, 5);
    assert.equal(await credits('2020-12-31', deskIn(of.db, 'partner', { organisation: UNION })), null);
    assert.equal(
      (await credits('2020-12-31', deskIn(of.db, 'officer', { areas: [1] })))?.enrolments,
      5,
      'counts are of the whole',
    );
  });
});

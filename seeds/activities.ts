import { apportion } from '#base/apportion.ts';
import { COMMUNES, type Commune, PROVINCE } from './communes.ts';
import { atFive, type DayNumber, dayNumber, dayText } from './days.ts';
import { committeeOf, lowered } from './partners.ts';
import { Random } from './random.ts';
import type { ActivityRow } from './rows.ts';

/** An activity with how many people it won. */
export interface HeldActivity {
  row: ActivityRow;
  /** Where its people live. */
  communes: readonly Commune[];
  vsi: number;
  hhi: number;
}

/** Attested by the source document: both launches with their days and numbers, 193 and 205 + 99. */
const LAUNCHES: readonly HeldActivity[] = [
  launch('2020-05-23', 'Lễ ra quân hưởng ứng Tháng BHXH toàn dân', 'THANG-BHXH-2020', {
    vsi: 193,
    hhi: 0,
    attendance: 420,
  }),
  launch('2020-07-11', 'Lễ ra quân hưởng ứng Ngày BHYT Việt Nam', 'NGAY-BHYT-2020', {
    vsi: 205,
    hhi: 99,
    attendance: 515,
  }),
];

/** «More than 140 conferences» with «nearly 1,400» people are attested; the numbers themselves are made up. */
const CONFERENCES = 143;
const CONFERENCE_VSI = 1_058;
const CONFERENCE_HHI = 329;
/** Conferences of the year before and the year after. */
const OTHER_CONFERENCES = ['2019-08-14', '2019-11-06', '2021-03-10', '2021-04-07'];
const MASS_ORGANISATIONS = ['HPN', 'HND', 'DTN'];

/**
 * The labour department's work: «more than 3,000» workers advised and «hundreds» of workers and employers reached are
 * attested; days and attendance are made up.
 */
const DEPARTMENT_WORK = [
  ['TV-2020-03-11', 'consultation', 'workers', 612, 'Tư vấn chính sách lao động và bảo hiểm thất nghiệp'],
  ['TV-2020-06-10', 'consultation', 'workers', 734, 'Tư vấn chính sách lao động và bảo hiểm thất nghiệp'],
  ['TV-2020-08-19', 'consultation', 'workers', 845, 'Tư vấn chế độ cho người lao động mất việc'],
  ['TV-2020-10-21', 'consultation', 'workers', 867, 'Tư vấn chính sách lao động và bảo hiểm thất nghiệp'],
  ['TV-2020-09-16', 'consultation', 'employers', 94, 'Tư vấn pháp luật lao động cho chủ sử dụng lao động'],
  ['TT-2020-06-24', 'outreach', 'workers', 236, 'Tuyên truyền chính sách BHXH tại doanh nghiệp'],
  ['TT-2020-09-23', 'outreach', 'workers', 198, 'Tuyên truyền chính sách BHXH tại doanh nghiệp'],
  ['TT-2020-11-18', 'outreach', 'employers', 83, 'Tuyên truyền chính sách BHXH cho người sử dụng lao động'],
  ['TH-2020-02-26', 'training', 'workers', 118, 'Tập huấn nhân viên thu BHXH và BHYT'],
] as const;

/** Everything that was held, the launches first. */
export function heldActivities(): HeldActivity[] {
  return [...LAUNCHES, ...conferences(), ...DEPARTMENT_WORK.map(departmentWork)];
}

function launch(
  heldOn: string,
  title: string,
  campaign_code: string,
  { attendance, vsi, hhi }: { attendance: number; vsi: number; hhi: number },
): HeldActivity {
  const row: ActivityRow = {
    activity_code: `RQ-${heldOn}`,
    kind: 'launch',
    held_on: dayText(dayNumber(heldOn)),
    area_code: PROVINCE,
    title,
    campaign_code,
    programme_code: 'CT-2020-BD',
    partner_codes: 'BD-06|HPN-06|HND-06|DTN-06',
    audience: 'public',
    attendance,
    recorded_at: atFive(heldOn),
  };
  return { row, communes: COMMUNES, vsi, hhi };
}

/** One in every commune, the rest in the larger ones; every one wins somebody. */
function conferences(): HeldActivity[] {
  const random = new Random(2020, 143);
  const larger = [...COMMUNES].sort((a, b) => b.weight - a.weight).slice(0, CONFERENCES - COMMUNES.length);
  const places = [...COMMUNES, ...larger];
  const weights = places.map(() => 4 + random.below(9));
  const vsi = apportion(CONFERENCE_VSI, weights);
  const hhi = apportion(CONFERENCE_HHI, weights);
  const held = places.map((commune, index): HeldActivity => {
    const row = conference(random, commune, conferenceDay(random), index + 1);
    return { row, communes: [commune], vsi: vsi[index] ?? 0, hhi: hhi[index] ?? 0 };
  });
  const others = OTHER_CONFERENCES.map((day, index): HeldActivity => {
    const commune = random.pick(larger);
    return { row: conference(random, commune, dayNumber(day), index + 1), communes: [commune], vsi: 0, hhi: 0 };
  });
  return [...held, ...others];
}

/** From February to December, but not in the weeks of social distancing from 28 March to the end of April 2020. */
function conferenceDay(random: Random): DayNumber {
  const [first, last] = random.chance(0.12) ? ['2020-02-10', '2020-03-27'] : ['2020-05-05', '2020-12-18'];
  return random.between(dayNumber(first ?? ''), dayNumber(last ?? ''));
}

function conference(random: Random, commune: Commune, on: DayNumber, number: number): ActivityRow {
  const heldOn = dayText(on);
  const code = random.pick(MASS_ORGANISATIONS);
  return {
    activity_code: `HN-${heldOn.slice(0, 4)}-${String(number).padStart(3, '0')}`,
    kind: 'conference',
    held_on: heldOn,
    area_code: commune.code,
    title: `Hội nghị tuyên truyền BHXH tự nguyện và BHYT hộ gia đình tại ${lowered(commune.name)}`,
    campaign_code: '',
    programme_code: heldOn.startsWith('2019') ? '' : random.chance(0.6) ? 'CT-2020-BD' : `CT-2020-${code}`,
    partner_codes: ['BD-06', committeeOf(commune.code), ...(random.chance(0.5) ? [`${code}-06`] : [])].join('|'),
    audience: 'public',
    attendance: random.between(28, 74),
    recorded_at: atFive(heldOn),
  };
}

function departmentWork([code, kind, audience, attendance, title]: (typeof DEPARTMENT_WORK)[number]): HeldActivity {
  const row: ActivityRow = {
    activity_code: code,
    kind,
    held_on: dayText(dayNumber(code.slice(3))),
    area_code: PROVINCE,
    title,
    campaign_code: '',
    programme_code: 'CT-2020-SLD',
    partner_codes: 'SLD-06',
    audience,
    attendance,
    recorded_at: atFive(code.slice(3)),
  };
  return { row, communes: [], vsi: 0, hhi: 0 };
}

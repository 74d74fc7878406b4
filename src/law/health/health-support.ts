import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { dictionary } from '#base/words.ts';
import { plain, share } from '../language/arithmetic.ts';
import { inForce, type Law, type Parameter, type ParameterValue, valueAt } from '../language/parameter.ts';
import { article, type LawAnswer, type Rule, step } from '../language/rule.ts';
import {
  hiSupportPctAverageFarmHousehold,
  hiSupportPctBombMineVictim,
  hiSupportPctEthnicMinorityLeftHardArea,
  hiSupportPctHonouredArtisan,
  hiSupportPctLocalSecurityForce,
  hiSupportPctNearPoor,
  hiSupportPctNearPoorInPoorArea,
  hiSupportPctPupilsStudents,
  hiSupportPctTraffickingVictim,
  hiSupportPctVillageHealthWorker,
  hiSupportPctVillagePartTimeWorker,
} from '../parameters/health-support.ts';
import { hhiRate, hhiRateMayRise, hiBaseLevel } from '../parameters/household-health.ts';
import { baseSalary, referenceLevel } from '../parameters/levels.ts';
import { hiLocalSupportHcmcPupils } from '../parameters/local-support.ts';
import { healthBase, rateDoubts } from './base-level.ts';

/** Groups whose health insurance the State supports. */
export const HEALTH_GROUPS = [
  'near_poor',
  'near_poor_in_poor_area',
  'pupils_students',
  'average_farm_household',
  'ethnic_minority_left_hard_area',
  'local_security_force',
  'village_health_worker',
  'village_part_time_worker',
  'honoured_artisan',
  'trafficking_victim',
  'bomb_mine_victim',
] as const;
export type HealthGroup = (typeof HEALTH_GROUPS)[number];

const SHARES: Record<HealthGroup, Parameter<number>> = {
  near_poor: hiSupportPctNearPoor,
  near_poor_in_poor_area: hiSupportPctNearPoorInPoorArea,
  pupils_students: hiSupportPctPupilsStudents,
  average_farm_household: hiSupportPctAverageFarmHousehold,
  ethnic_minority_left_hard_area: hiSupportPctEthnicMinorityLeftHardArea,
  local_security_force: hiSupportPctLocalSecurityForce,
  village_health_worker: hiSupportPctVillageHealthWorker,
  village_part_time_worker: hiSupportPctVillagePartTimeWorker,
  honoured_artisan: hiSupportPctHonouredArtisan,
  trafficking_victim: hiSupportPctTraffickingVictim,
  bomb_mine_victim: hiSupportPctBombMineVictim,
};

const HCMC = '79';

/** What provinces add, by code and group, where a resolution was read. */
const LOCAL_SHARES = dictionary<Partial<Record<HealthGroup, Parameter<number>>>>({
  [HCMC]: { pupils_students: hiLocalSupportHcmcPupils },
});

export const HEALTH_SUPPORT: Rule = {
  id: 'health-support',
  title: { vi: 'Ngân sách nhà nước hỗ trợ đóng BHYT', en: 'State support of health insurance' },
  articles: [
    article('2018-12-01', 'Nghị định 146/2018/NĐ-CP, Điều 8'),
    article('2025-07-01', 'Luật 51/2024/QH15, Điều 12.4, 13; Nghị định 188/2025/NĐ-CP, Điều 5, 6'),
  ],
  formula: {
    vi: 'mức đóng tháng × (100% − tỷ lệ Nhà nước hỗ trợ − tỷ lệ tỉnh hỗ trợ thêm); thuộc nhiều nhóm thì lấy tỷ lệ cao nhất',
    en: 'monthly contribution × (100% − the State’s rate − what the province adds); of several groups the highest rate',
  },
  parameters: [
    ...Object.values(SHARES),
    ...Object.values(LOCAL_SHARES).flatMap((groups) => Object.values(groups)),
    hhiRate,
    hhiRateMayRise,
    hiBaseLevel,
    baseSalary,
    referenceLevel,
  ],
  doubts: [
    {
      vi: 'Các tỷ lệ là mức tối thiểu; hội đồng nhân dân tỉnh có thể hỗ trợ thêm.',
      en: 'The rates are minima; a provincial council may give more.',
    },
  ],
};

export interface SupportedHealthInputs {
  groups: readonly [HealthGroup, ...HealthGroup[]];
  months: number;
  /** Code of the province, whose resolution may add to the State’s support. */
  province?: string;
  at: Law;
}

export interface SupportedHealth {
  percent: number;
  gross: Dong;
  support: Dong;
  localSupport: Dong;
  payable: Dong;
}

/**
 * What a supported person pays. Unit: đồng for all months.
 * Source: law 51/2024, articles 12.4 and 13; decree 188/2025, articles 5 and 6; before them decree 146/2018, article 8.
 */
export function supportedHealth(inputs: SupportedHealthInputs): LawAnswer<SupportedHealth> {
  const { groups, months, at } = inputs;
  const values = inForce({ rate: hhiRate, level: healthBase(at) }, at);
  const shares = groups.map((group) => valueAt(SHARES[group], at));
  const unknown = shares.flatMap((value) => (value.ok ? [] : [value.error]));
  if (!values.ok || unknown.length > 0) return err([...(values.ok ? [] : values.error), ...unknown]);
  const best = shares.flatMap((value) => (value.ok ? [value.value] : [])).reduce(higher);
  const local = localShare(inputs);
  const { rate, level } = values.value;
  const month = share(level.value, rate.value);
  const gross = dong(month * months);
  const support = dong(share(month, best.value) * months);
  const localSupport = dong(Math.min(gross - support, local ? share(month, local.value) * months : 0));
  const payable = dong(gross - support - localSupport);
  const of = (percent: number): string => `${plain(percent)}% × ${plain(month)} × ${months}`;
  const steps = [
    step(
      { vi: 'Mức đóng', en: 'Contribution' },
      `${plain(rate.value)}% × ${plain(level.value)} × ${months}`,
      gross,
      'dong',
      [rate, level],
    ),
    step({ vi: 'Nhà nước hỗ trợ', en: 'State support' }, of(best.value), support, 'dong', [best]),
    ...(local
      ? [step({ vi: 'Tỉnh hỗ trợ thêm', en: 'Local support' }, of(local.value), localSupport, 'dong', [local])]
      : []),
    step(
      { vi: 'Người tham gia đóng', en: 'The member pays' },
      [gross, support, ...(local ? [localSupport] : [])].map((each) => plain(each)).join(' − '),
      payable,
    ),
  ];
  const value = { percent: best.value, gross, support, localSupport, payable };
  const doubts = [...rateDoubts(at), ...HEALTH_SUPPORT.doubts];
  return ok({ rule: HEALTH_SUPPORT, at, inputs: { ...inputs }, steps, value, doubts });
}

/** What the province adds for the best of the groups; null where no resolution is known. */
function localShare({ groups, province, at }: SupportedHealthInputs): ParameterValue<number> | null {
  const parameters = groups.flatMap((group) => LOCAL_SHARES[province ?? '']?.[group] ?? []);
  const values = parameters
    .map((parameter) => valueAt(parameter, at))
    .flatMap((value) => (value.ok ? [value.value] : []));
  return values.length > 0 ? values.reduce(higher) : null;
}

const higher = (a: ParameterValue<number>, b: ParameterValue<number>): ParameterValue<number> =>
  b.value > a.value ? b : a;

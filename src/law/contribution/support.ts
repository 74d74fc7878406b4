import type { Dong } from '#base/money.ts';
import { err, ok, type Result } from '#base/result.ts';
import { plain, share } from '../language/arithmetic.ts';
import {
  inForce,
  type Law,
  type Parameter,
  type ParameterValue,
  type ValueUnknown,
  valueAt,
} from '../language/parameter.ts';
import { article, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { ruralPovertyLine } from '../parameters/levels.ts';
import {
  vsiSupportMaxMonths,
  vsiSupportPctEthnicMinority,
  vsiSupportPctIsland,
  vsiSupportPctNearPoor,
  vsiSupportPctOther,
  vsiSupportPctPoor,
} from '../parameters/support.ts';
import { vsiRate } from '../parameters/voluntary.ts';

/** Groups whose voluntary contribution the State supports; `other` is everyone. */
export const SUPPORT_GROUPS = ['poor', 'near_poor', 'island', 'ethnic_minority', 'other'] as const;
export type SupportGroup = (typeof SUPPORT_GROUPS)[number];

/** The support rate of each group. */
export const SUPPORT_SHARES: Record<SupportGroup, Parameter<number>> = {
  poor: vsiSupportPctPoor,
  near_poor: vsiSupportPctNearPoor,
  island: vsiSupportPctIsland,
  ethnic_minority: vsiSupportPctEthnicMinority,
  other: vsiSupportPctOther,
};

export const STATE_SUPPORT: Rule = {
  id: 'state-support',
  title: { vi: 'Nhà nước hỗ trợ tiền đóng BHXH tự nguyện', en: 'State support of the voluntary contribution' },
  articles: [
    article('2018-01-01', 'Nghị định 134/2015/NĐ-CP, Điều 14'),
    article('2025-07-01', 'Nghị định 159/2025/NĐ-CP, Điều 5.1, 5.2'),
  ],
  formula: {
    vi: 'tỷ lệ hỗ trợ × tỷ lệ đóng × chuẩn hộ nghèo khu vực nông thôn, không phụ thuộc mức thu nhập đã chọn, trong số tháng thực đóng được hỗ trợ; thuộc nhiều nhóm thì lấy tỷ lệ cao nhất',
    en: 'support rate × contribution rate × rural poverty line, whatever income is chosen; for a limited number of months actually paid; of several groups the highest rate',
  },
  parameters: [...Object.values(SUPPORT_SHARES), vsiSupportMaxMonths, vsiRate, ruralPovertyLine],
  doubts: [
    {
      vi: 'Chưa rõ số tháng được hỗ trợ có chỉ tính từ 01/01/2018 hay không.',
      en: 'Whether the supported months count from 01/01/2018 only is not decided by any text read.',
    },
  ],
};

/** The highest rate among the groups a person belongs to; everyone belongs to `other`. */
export function supportShare(
  groups: readonly SupportGroup[],
  at: Law,
): Result<ParameterValue<number> & { group: SupportGroup }, ValueUnknown[]> {
  const other = valueAt(vsiSupportPctOther, at);
  if (!other.ok) return err([other.error]);
  let best = { ...other.value, group: 'other' as SupportGroup };
  for (const group of groups) {
    const figure = valueAt(SUPPORT_SHARES[group], at);
    // A group without a rate of its own on that day is supported as everyone else.
    if (figure.ok && figure.value.value > best.value) best = { ...figure.value, group };
  }
  return ok(best);
}

export interface StateSupport {
  group: SupportGroup;
  percent: number;
  /** For one month, while months remain. */
  month: Dong;
  monthsLeft: number;
}

/**
 * What the State pays of one month's voluntary contribution.
 * Unit: đồng a month. `monthsSupported` are the months it has supported already.
 * Source: decree 134/2015, article 14; decree 159/2025, article 5.
 */
export function stateSupport(inputs: {
  groups: readonly SupportGroup[];
  monthsSupported: number;
  at: Law;
}): LawAnswer<StateSupport> {
  const { groups, monthsSupported, at } = inputs;
  const figures = inForce({ rate: vsiRate, line: ruralPovertyLine }, at);
  const best = supportShare(groups, at);
  if (!figures.ok || !best.ok) return err([...(figures.ok ? [] : figures.error), ...(best.ok ? [] : best.error)]);
  const { rate, line } = figures.value;
  const percent = best.value;
  const limit = valueAt(vsiSupportMaxMonths, at);
  const monthsLeft = limit.ok ? Math.max(0, limit.value.value - monthsSupported) : 0;
  const base = (rate.value * line.value) / 100;
  const month = monthsLeft > 0 ? share(base, percent.value) : share(0, 0);
  const steps = [
    step(percent.parameter.name, '', percent.value, 'percent', [percent]),
    ...(limit.ok
      ? [
          step(
            { vi: 'Số tháng còn được hỗ trợ', en: 'Months of support left' },
            `${limit.value.value} − ${monthsSupported}`,
            monthsLeft,
            'months',
            [limit.value],
          ),
        ]
      : []),
    step(
      { vi: 'Nhà nước hỗ trợ mỗi tháng', en: 'State support a month' },
      monthsLeft > 0 ? `${plain(percent.value)}% × ${plain(rate.value)}% × ${plain(line.value)}` : '',
      month,
      'dong',
      [percent, rate, line],
    ),
  ];
  return ok({
    rule: STATE_SUPPORT,
    at,
    inputs,
    steps,
    value: { group: percent.group, percent: percent.value, month, monthsLeft },
    doubts: [],
  });
}

import type { Dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain } from '../language/arithmetic.ts';
import { type Law, valueAt } from '../language/parameter.ts';
import { article, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { hiChoiceGroups } from '../parameters/health-support.ts';
import { hhiLadderPct } from '../parameters/household-health.ts';
import { type HealthGroup, supportedHealth } from './health-support.ts';
import { memberPrice } from './household-health.ts';

export const HEALTH_CHOICE: Rule = {
  id: 'health-choice',
  title: { vi: 'Chọn đóng BHYT theo nhóm hay theo hộ gia đình', en: 'Health insurance by group or by household' },
  articles: [article('2025-07-01', 'Luật 51/2024/QH15, Điều 13.5.e, 13.5.g, 13.6')],
  formula: {
    vi: 'người được ngân sách hỗ trợ (trừ học sinh, sinh viên) được chọn đóng theo hộ gia đình nếu là thành viên của hộ; chọn cách phải đóng ít hơn',
    en: 'supported people (but pupils and students) who belong to a household may choose to pay by household; the cheaper way is chosen',
  },
  parameters: [hiChoiceGroups, hhiLadderPct],
  doubts: [
    {
      vi: 'Mức hưởng khi khám chữa bệnh có thể khác nhau giữa hai cách (như thẻ hộ cận nghèo được hưởng nhiều hơn).',
      en: 'What the card pays may differ between the two ways (as the card of the near-poor pays more).',
    },
  ],
};

export interface HealthChoiceInputs {
  group: HealthGroup;
  /** The place on the ladder that the person would take in the household. */
  order: number;
  months: number;
  province?: string;
  at: Law;
}

export type CheaperWay = 'group' | 'household' | 'either';

export interface HealthChoice {
  choose: CheaperWay;
  payable: Dong;
  byGroup: Dong;
  /** Null where the group may not choose. */
  byHousehold: Dong | null;
}

/** What a supported member of a household pays by the cheaper way. Unit: đồng for all months. Source: law 51/2024, article 13.5.e. */
export function healthChoice(inputs: HealthChoiceInputs): LawAnswer<HealthChoice> {
  const { group, order, months, province, at } = inputs;
  const byGroup = supportedHealth({ groups: [group], months, at, ...(province === undefined ? {} : { province }) });
  const groups = valueAt(hiChoiceGroups, at);
  const byHousehold = groups.ok && groups.value.value.includes(group) ? memberPrice({ order, months, at }) : null;
  if (!byGroup.ok) return byGroup;
  if (byHousehold && !byHousehold.ok) return byHousehold;
  if (!groups.ok) return err([groups.error]);
  const own = byGroup.value.value.payable;
  const house = byHousehold?.value.value ?? null;
  const choose: CheaperWay = house === null || own < house ? 'group' : own > house ? 'household' : 'either';
  const payable = house !== null && house < own ? house : own;
  const steps = [
    ...byGroup.value.steps,
    ...(byHousehold?.value.steps ?? []),
    step(
      { vi: 'Cách phải đóng ít hơn', en: 'The cheaper way' },
      house === null ? '' : `min(${plain(own)}, ${plain(house)})`,
      payable,
      'dong',
      [groups.value],
    ),
  ];
  const value = { choose, payable, byGroup: own, byHousehold: house };
  const doubts = [...byGroup.value.doubts, ...HEALTH_CHOICE.doubts];
  return ok({ rule: HEALTH_CHOICE, at, inputs: { ...inputs }, steps, value, doubts });
}

import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import type { Bilingual } from '#base/words.ts';
import { plain, share } from '../language/arithmetic.ts';
import { inForce, type Law, type ParameterValue, valueAt } from '../language/parameter.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { baseSalary, referenceLevel, ruralPovertyLine } from '../parameters/levels.ts';
import {
  vsiIncomeCeilingMultiple,
  vsiIncomeFloor,
  vsiIncomeStep,
  vsiLimitLevel,
  vsiRate,
} from '../parameters/voluntary.ts';
import { incomeRange } from './income-range.ts';
import { LOCAL_SUPPORT, type LocalSupport } from './local-support.ts';
import { type StateSupport, type SupportGroup, stateSupport } from './support.ts';

const DOUBTS = {
  incomeStep: {
    vi: 'Bước chọn thu nhập vẫn được dùng trên tờ khai; chưa thấy điều nào của Nghị định 159/2025 bắt buộc, nên ở đây chỉ nhắc.',
    en: 'The step between incomes lives on in the forms; no article of decree 159/2025 imposing it was seen, so it is only remarked.',
  },
  rounding: {
    vi: 'Chưa đọc được quy định về làm tròn; ở đây làm tròn đến đồng.',
    en: 'No text on rounding was read; amounts round half up to the whole đồng.',
  },
  localSupport: {
    vi: 'Địa phương có thể hỗ trợ thêm theo nghị quyết của hội đồng nhân dân tỉnh; mức ấy chưa có ở đây.',
    en: 'The province may add support by a resolution of its People’s Council; its rate is not known here.',
  },
} satisfies Record<string, Bilingual>;

export const MONTHLY_CONTRIBUTION: Rule = {
  id: 'contribution',
  title: { vi: 'Mức đóng BHXH tự nguyện hằng tháng', en: 'Monthly voluntary contribution' },
  articles: [
    article('2008-01-01', 'Luật 71/2006/QH11; Nghị định 190/2007/NĐ-CP'),
    article('2016-01-01', 'Luật 58/2014/QH13, Điều 87; Nghị định 134/2015/NĐ-CP, Điều 10'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 31.2, 36.1; Nghị định 159/2025/NĐ-CP, Điều 5'),
  ],
  formula: {
    vi: 'tỷ lệ đóng × thu nhập đã chọn − Nhà nước hỗ trợ − địa phương hỗ trợ − hỗ trợ khác',
    en: 'contribution rate × chosen income − State support − local support − other support',
  },
  parameters: [
    vsiRate,
    vsiIncomeFloor,
    vsiIncomeCeilingMultiple,
    vsiIncomeStep,
    vsiLimitLevel,
    ruralPovertyLine,
    baseSalary,
    referenceLevel,
    ...Object.values(LOCAL_SUPPORT).flatMap((groups) => Object.values(groups)),
  ],
  doubts: Object.values(DOUBTS),
};

export interface ContributionInputs {
  income: Dong;
  /** Empty where the State supports nothing of it. */
  groups: readonly SupportGroup[];
  /** Months that the State has supported already. */
  monthsSupported: number;
  /** The local top-up, or null where none is known. */
  local: LocalSupport | null;
  /** Given by others, đồng a month. */
  other: Dong;
  at: Law;
}

export interface ContributionSplit {
  gross: Dong;
  stateSupport: Dong;
  localSupport: Dong;
  otherSupport: Dong;
  payable: Dong;
  /** How many months the State still supports, this one included. */
  supportLeft: number;
}

const NOTHING = dong(0);

/**
 * What a person pays for one month, and who pays the rest. No support exceeds what is left to pay.
 * Unit: đồng a month, each amount rounded half up. Refused with every reason at once.
 * Source: law 41/2024, articles 31.2 and 36.1; decree 159/2025, article 5; before them law 58/2014, article 87.
 */
export function monthlyContribution(inputs: ContributionInputs): LawAnswer<ContributionSplit> {
  const { income, groups, monthsSupported, at } = inputs;
  const range = incomeRange(at);
  const rate = inForce({ rate: vsiRate }, at);
  const state = groups.length > 0 ? stateSupport({ groups, monthsSupported, at }) : null;
  if (!range.ok || !rate.ok || state?.ok === false) {
    return err([range, rate, state].flatMap((part): Refusal[] => (part && !part.ok ? part.error : [])));
  }
  const refused = outsideRange(income, at);
  if (refused.length > 0) return err(refused);

  const gross = share(income, rate.value.rate.value);
  const supported = split(gross, state?.value.value ?? null, inputs);
  const steps = [
    ...range.value.steps,
    step(
      { vi: 'Tiền đóng mỗi tháng', en: 'Contribution a month' },
      `${plain(rate.value.rate.value)}% × ${plain(income)}`,
      gross,
      'dong',
      [rate.value.rate],
    ),
    ...(state?.value.steps ?? []),
    ...supported.steps,
  ];
  const localUnknown = inputs.local ? [] : [DOUBTS.localSupport];
  const doubts = [...(state?.value.doubts ?? []), ...offStep(income, range.value.floor, at), ...localUnknown];
  return ok({ rule: MONTHLY_CONTRIBUTION, at, inputs: { ...inputs }, steps, value: supported.value, doubts });
}

/** Why an income may not be chosen on a day; nothing where it may. */
export function outsideRange(income: Dong, at: Law): Refusal[] {
  const range = incomeRange(at);
  if (!range.ok) return range.error;
  const { floor, ceiling } = range.value;
  const where = articleAt(MONTHLY_CONTRIBUTION, at);
  if (income < floor) return [refusal('income-below-floor', where, { income, floor })];
  if (income > ceiling) return [refusal('income-above-ceiling', where, { income, ceiling })];
  return [];
}

/** Who pays how much of one month: the State first, then the province, then others, the member the rest. */
function split(
  gross: Dong,
  state: StateSupport | null,
  { local, other, at }: ContributionInputs,
): { value: ContributionSplit; steps: WorkingStep[] } {
  const stateAmount = dong(Math.min(gross, state?.month ?? NOTHING));
  const wanted = localAmount(local, at);
  const localSupport = dong(Math.min(wanted.amount, gross - stateAmount));
  const otherSupport = dong(Math.min(other, gross - stateAmount - localSupport));
  const payable = dong(gross - stateAmount - localSupport - otherSupport);
  const steps = [
    ...(local ? [step(LOCAL, `${plain(local.percent)}% (${local.source})`, localSupport, 'dong', wanted.figures)] : []),
    ...(other > 0 ? [step({ vi: 'Hỗ trợ khác mỗi tháng', en: 'Other support a month' }, '', otherSupport)] : []),
    step(
      { vi: 'Người tham gia đóng mỗi tháng', en: 'The member pays a month' },
      [gross, stateAmount, localSupport, otherSupport]
        .filter((amount, i) => i === 0 || amount > 0)
        .map((each) => plain(each))
        .join(' − '),
      payable,
    ),
  ];
  return {
    value: {
      gross,
      stateSupport: stateAmount,
      localSupport,
      otherSupport,
      payable,
      supportLeft: state?.monthsLeft ?? 0,
    },
    steps,
  };
}

const LOCAL: Bilingual = { vi: 'Địa phương hỗ trợ mỗi tháng', en: 'Local support a month' };

/** Local support of a month, đồng. It is counted on the same base as the State's: rate × rural poverty line. */
export function localAmount(local: LocalSupport | null, at: Law) {
  const base = inForce({ rate: vsiRate, line: ruralPovertyLine }, at);
  if (!local || !base.ok) return { amount: NOTHING, figures: [] as ParameterValue[] };
  const { rate, line } = base.value;
  const figures = local.value ? [local.value, rate, line] : [rate, line];
  return { amount: share((rate.value * line.value) / 100, local.percent), figures: figures as ParameterValue[] };
}

function offStep(income: Dong, floor: Dong, at: Law): readonly Bilingual[] {
  const size = valueAt(vsiIncomeStep, at);
  return size.ok && (income - floor) % size.value.value !== 0 ? [DOUBTS.incomeStep] : [];
}

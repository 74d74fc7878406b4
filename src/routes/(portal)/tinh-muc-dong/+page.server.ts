import { dayInVietNam } from '#base/dates.ts';
import { monthOf } from '#base/months.ts';
import { contributionOnBothSides } from '#law/after-change.ts';
import { incomeRange } from '#law/income-range.ts';
import { payment } from '#law/payment.ts';
import { pension } from '#law/pension.ts';
import { CALCULATOR_TEXTS } from '#ui/calculator/texts.ts';
import { refusalTexts, workingOf } from '#ui/calculator/working.ts';
import type { Lang } from '#ui/settings.ts';
import type { PageServerLoad } from './$types.js';
import { type Question, questionOf } from './question.ts';

const YEARS = [15, 20, 25, 30, 35];

export const load: PageServerLoad = ({ locals, url }) => {
  const { lang } = locals.settings;
  const { question, typed, wrong } = questionOf(
    url.searchParams,
    dayInVietNam(new Date()),
    CALCULATOR_TEXTS[lang].wrong,
  );
  const range = incomeRange(question.inputs.at);
  return {
    typed,
    wrong,
    range: range.ok ? { floor: range.value.floor, ceiling: range.value.ceiling } : null,
    told: Object.keys(wrong).length > 0 ? null : answered(question, lang),
  };
};

/** The price, what the law says against it, and what it would bring. */
function answered(question: Question, lang: Lang) {
  const { inputs, cycle } = question;
  const month = contributionOnBothSides(inputs);
  const once = payment({ ...inputs, method: cycle, from: monthOf(inputs.at), paidOn: inputs.at });
  if (!month.ok) return { refusals: refusalTexts(month.error, lang), price: null, pension: null };
  const { payable, stateSupport, afterChange } = month.value.value;
  const after = afterChange?.answer.ok ? afterChange.answer.value.value.payable : null;
  return {
    refusals: once.ok ? [] : refusalTexts(once.error, lang),
    price: {
      payable,
      stateSupport,
      once: once.ok && cycle !== '1' ? { months: once.value.value.months, payable: once.value.value.payable } : null,
      after: afterChange ? { from: afterChange.from, income: afterChange.income, payable: after } : null,
      working: workingOf(month.value, lang),
    },
    pension: pensionOf(question, lang),
  };
}

function pensionOf({ inputs, sex, years }: Question, lang: Lang) {
  const drawn = (income: number, paidYears: number) =>
    pension({
      sex,
      months: paidYears * 12,
      monthsAfterConditions: 0,
      compulsory: null,
      average: income,
      at: inputs.at,
    });
  const own = drawn(inputs.income, years);
  const incomes = [...new Set([1, 2, 3].map((times) => inputs.income * times))];
  return {
    years,
    refusals: own.ok ? [] : refusalTexts(own.error, lang),
    own: own.ok ? { ...own.value.value, working: workingOf(own.value, lang) } : null,
    incomes,
    rows: YEARS.map((paidYears) => ({
      years: paidYears,
      months: incomes.map((income) => {
        const answer = drawn(income, paidYears);
        return answer.ok ? answer.value.value.month : null;
      }),
    })),
  };
}

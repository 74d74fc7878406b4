import { addDays } from '#base/dates.ts';
import { didYouMean } from '#base/nearest.ts';
import { inWords, type ProblemWords } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';
import { ALWAYS, EVER } from '#coverage/areas.ts';
import { EXAMPLES } from './examples.ts';
import type {
  AnswerProblems,
  AreaVersion,
  Expected,
  IndicatorProblem,
  OfferedTarget,
  ParseProblems,
  SeriesProblems,
  TargetAsked,
} from './problem.ts';

/** Such a problem as one clear sentence. */
export const indicatorProblemWords = (problem: IndicatorProblem): Bilingual =>
  inWords<ParseProblems & AnswerProblems & SeriesProblems>(INDICATOR_WORDS, problem);

const both = (vi: string, en: string): Bilingual => ({ vi, en });
const ended = ({ vi, en }: Bilingual, rest: Bilingual): Bilingual => ({ vi: vi + rest.vi, en: en + rest.en });
const STOP = both('.', '.');

const TAKES: Record<ParseProblems['wrong-arguments']['takes'], Bilingual> = {
  'no-scheme': both('không nhận loại hình, chỉ nhận khoá=giá trị', 'takes no scheme and then key=value'),
  'one-scheme': both('nhận một loại hình rồi khoá=giá trị', 'takes one scheme and then key=value'),
  'one-series': both('nhận tên một dãy số rồi khoá=giá trị', 'takes the name of one series and then key=value'),
  'no-indicator': both('không nhận chỉ số nào bên trong', 'takes no indicator inside it'),
};

const PARSE_WORDS: ProblemWords<ParseProblems> = {
  'too-long': ({ most }) =>
    both(`Biểu thức có nhiều nhất ${most} ký tự.`, `An expression has at most ${most} characters.`),
  'too-many-parts': ({ most }) =>
    both(
      `Biểu thức có nhiều nhất ${most} giá trị gốc; growth đếm hai lần mọi thứ trong nó.`,
      `An expression has at most ${most} base values; growth counts everything in it twice.`,
    ),
  'quote-not-closed': () =>
    both(
      'Đoạn trong ngoặc kép bắt đầu ở đây chưa được đóng.',
      'The text in quotes that starts here has no closing quote.',
    ),
  'no-meaning': ({ character }) =>
    both(
      `«${character}» không có nghĩa ở đây; giá trị có ký tự khác chữ, số và _ . - / : + thì đặt trong "ngoặc kép".`,
      `«${character}» has no meaning here; a value with other characters than letters, digits and _ . - / : + stands in "quotes".`,
    ),
  'unexpected-text': ({ expected, found }) => {
    const wanted = EXPECTED[expected.what]('after' in expected ? expected.after : '');
    return both(
      `Ở đây cần ${wanted.vi}, nhưng ${found === null ? 'biểu thức đã hết' : `có «${found}»`}.`,
      `Expected ${wanted.en}, but ${found === null ? 'the expression ends' : `there is «${found}»`}.`,
    );
  },
  'unknown-indicator': ({ name, nearest, names }) =>
    ended(
      both(`Không có chỉ số «${name}»`, `There is no indicator «${name}»`),
      didYouMean(nearest, both(`; có ${names.join(', ')}.`, `; there are ${names.join(', ')}.`)),
    ),
  'unknown-scheme': ({ scheme, nearest }) =>
    ended(
      both(`Không có loại hình «${scheme}»`, `There is no scheme «${scheme}»`),
      didYouMean(
        nearest,
        both(
          '; có vsi (BHXH tự nguyện) và hhi (BHYT hộ gia đình).',
          '; there are vsi (voluntary social insurance) and hhi (household health insurance).',
        ),
      ),
    ),
  'scheme-missing': ({ indicator }) =>
    both(
      `${indicator} cần một loại hình, vsi hoặc hhi: người tham gia cả hai sẽ bị đếm hai lần; nếu vẫn muốn cộng, hãy viết sum(${indicator}(vsi, …), ${indicator}(hhi, …)).`,
      `${indicator} needs a scheme, vsi or hhi: people covered by both would count twice; to add them all the same, use sum(${indicator}(vsi, …), ${indicator}(hhi, …)).`,
    ),
  'series-missing': ({ indicator }) =>
    both(
      `${indicator} cần tên dãy số trước: ${EXAMPLES[indicator]}.`,
      `${indicator} needs the name of a series first: ${EXAMPLES[indicator]}.`,
    ),
  'wrong-arguments': ({ indicator, takes }) =>
    both(`${indicator} ${TAKES[takes].vi}.`, `${indicator} ${TAKES[takes].en}.`),
  'not-an-indicator': ({ indicator, text }) =>
    both(
      `${indicator} nhận các chỉ số, như participants(vsi, on=2020-12-31), không nhận «${text}».`,
      `${indicator} takes indicators, like participants(vsi, on=2020-12-31), not «${text}».`,
    ),
  'wrong-number-of-arguments': ({ indicator, fewest, most, found }) =>
    both(
      `${indicator} nhận ${fewest === most ? `đúng ${most}` : `${fewest} đến ${most}`} chỉ số, không phải ${found}.`,
      `${indicator} takes ${fewest === most ? `exactly ${most}` : `${fewest} to ${most}`} ${most === 1 ? 'indicator' : 'indicators'}, not ${found}.`,
    ),
  'unknown-key': ({ key, nearest, indicator, allowed }) =>
    ended(
      both(`Không có khoá «${key}»`, `There is no key «${key}»`),
      didYouMean(nearest, ended(both('; ', '; '), keysOf(indicator, allowed))),
    ),
  'key-not-allowed': ({ key, indicator, allowed }) =>
    ended(
      both(`${indicator} không có khoá «${key}»; `, `${indicator} has no key «${key}»; `),
      keysOf(indicator, allowed),
    ),
  'key-twice': ({ key }) => both(`Khoá «${key}» được cho hai lần.`, `The key «${key}» is given twice.`),
  'key-missing': ({ indicator, key }) =>
    both(`${indicator} cần ${key}=: ${EXAMPLES[indicator]}.`, `${indicator} needs ${key}=: ${EXAMPLES[indicator]}.`),
  'empty-value': ({ key }) => both(`${key}= có giá trị rỗng.`, `${key}= has an empty value.`),
  'not-a-day': ({ key, text }) =>
    both(
      `${key}=${text} không phải một ngày trong lịch; ngày được viết 2020-12-31.`,
      `${key}=${text} is not a day of the calendar; a day is written 2020-12-31.`,
    ),
  'not-a-choice': ({ key, text, nearest, allowed }) =>
    ended(
      both(`${key} là ${allowed.join(', ')}, không phải «${text}»`, `${key} is ${allowed.join(', ')}, not «${text}»`),
      didYouMean(nearest, STOP),
    ),
  'day-and-period': ({ indicator }) =>
    both(
      `${indicator} nhận on= cho một ngày hoặc from= và to=, không nhận cả hai.`,
      `${indicator} takes on= for one day or from= and to=, not both.`,
    ),
  'period-reversed': ({ indicator, from, to }) =>
    both(
      `Khoảng thời gian của ${indicator} kết thúc ${to}, trước khi bắt đầu ${from}.`,
      `The period of ${indicator} ends on ${to}, before it starts on ${from}.`,
    ),
  'days-in-series': ({ key }) =>
    both(
      `Dãy theo tháng tự có ngày của từng tháng: hãy bỏ ${key}=.`,
      `A series by months has the days of each month: leave out ${key}=.`,
    ),
  'period-missing': ({ indicator, missing, others }) =>
    missing
      ? both(
          `${indicator} được đếm trong một khoảng thời gian: thiếu ${missing}=.`,
          `${indicator} is counted over a period: ${missing}= is missing.`,
        )
      : both(
          `${indicator} được đếm trong một khoảng thời gian: hãy cho from= và to=, hoặc on= cho một ngày${others ? ', hoặc activity=, campaign= hay programme=' : ''}.`,
          `${indicator} is counted over a period: give from= and to=, or on= for one day${others ? ', or an activity=, campaign= or programme=' : ''}.`,
        ),
  'not-planned': ({ indicator, why, keys }) => NOT_PLANNED[why](indicator, keys),
};

const NOT_PLANNED: Record<
  ParseProblems['not-planned']['why'],
  (indicator: string, keys: readonly string[]) => Bilingual
> = {
  'not-one-measure': (name) =>
    both(
      `${name} nhận một số đo hoặc mức tăng của nó, như ${name}(participants(vsi, on=2020-12-31)).`,
      `${name} takes one measure or its growth, like ${name}(participants(vsi, on=2020-12-31)).`,
    ),
  'no-targets': (name) => both(`Không giao chỉ tiêu cho ${name}.`, `No targets are set for ${name}.`),
  'no-scheme': (name) =>
    both(
      `Chỉ tiêu được giao cho một loại hình: viết ${name}(vsi, …) hoặc ${name}(hhi, …).`,
      `A target is set for one scheme: write ${name}(vsi, …) or ${name}(hhi, …).`,
    ),
  'a-part': (name, keys) =>
    both(
      `Chỉ tiêu được giao cho toàn bộ ${name}: hãy bỏ ${keys.join(', ')}.`,
      `A target is set for ${name} as a whole: leave out ${keys.join(', ')}.`,
    ),
};

const EXPECTED: Record<Expected['what'], (after: string) => Bilingual> = {
  indicator: () => both('tên một chỉ số', 'the name of an indicator'),
  end: () => both('hết sau dấu ngoặc đóng', 'nothing more after the closing bracket'),
  'opening-bracket': (after) => both(`dấu ngoặc mở sau «${after}»`, `an opening bracket after «${after}»`),
  'comma-or-bracket': () => both('dấu phẩy hoặc dấu ngoặc đóng', 'a comma or a closing bracket'),
  argument: () => both('một giá trị, khoá=giá trị hoặc một chỉ số', 'a value, key=value or an indicator'),
  value: (after) => both(`một giá trị sau «${after}=»`, `a value after «${after}=»`),
};

const keysOf = (indicator: string, allowed: readonly string[]): Bilingual =>
  allowed.length === 0
    ? both(`${indicator} không có khoá nào.`, `${indicator} has no keys.`)
    : both(`${indicator} có ${allowed.join(', ')}.`, `${indicator} has ${allowed.join(', ')}.`);

const ANSWER_WORDS: ProblemWords<AnswerProblems> = {
  'no-register': () =>
    both('Cơ sở dữ liệu này không có sổ của tỉnh ấy.', 'There is no register of that province in this database.'),
  'known-in-future': ({ known, today }) =>
    both(
      `known=${known} là ngày chưa tới: chưa ai biết được gì sau hôm nay (${today}).`,
      `known=${known} is a day to come: nothing is known yet after today (${today}).`,
    ),
  'area-unknown': ({ code }) =>
    both(
      `Không có địa bàn ${code}; mã tỉnh có 2 chữ số, mã huyện 3, mã xã 5.`,
      `There is no area ${code}; a code has 2 digits for a province, 3 for a district, 5 for a commune.`,
    ),
  'area-not-in-force': ({ code, on, versions }) =>
    both(
      `Ngày ${on} không có địa bàn ${code}: ${versions.map((each) => timesOf(each).vi).join('; ')}.`,
      `Area ${code} was not in force on ${on}: ${versions.map((each) => timesOf(each).en).join('; ')}.`,
    ),
  'area-elsewhere': ({ code, name }) =>
    both(
      `Không ai trong sổ này được tính ở địa bàn ${code} (${name}).`,
      `Nobody of this register counts in area ${code} (${name}).`,
    ),
  'nothing-of-that-name': ({ key, value }) =>
    both(`Sổ này không có ${key} ${value}.`, `There is no ${key} ${value} in this register.`),
  'no-observation': ({ series, area, until }) =>
    both(
      `Chưa có số quan sát nào của ${series} ở ${area} đến ${until ?? 'ngày ấy'}.`,
      `Nothing was observed of ${series} in ${area} up to ${until ?? 'that day'}.`,
    ),
  'not-by-area': ({ indicator }) =>
    both(
      `${indicator} là số của cả chương trình, không có theo huyện hay xã.`,
      `${indicator} is of a whole programme: there is none of a district or commune.`,
    ),
  'no-promise': ({ series, programme, on }) =>
    both(
      `Bản đã ký của chương trình ${programme} không có cam kết ${series} nào đến hạn ngày ${on}.`,
      `The signed version of the programme ${programme} promises no ${series} by ${on}.`,
    ),
  'no-report': ({ series, programme, organisation, until }) =>
    both(
      `Chưa có báo cáo ${series} nào của ${organisation} về chương trình ${programme} được xác nhận đến ${until ?? 'ngày ấy'}.`,
      `No report of ${series} by ${organisation} on the programme ${programme} is validated up to ${until ?? 'that day'}.`,
    ),
  'no-target': (asked) => {
    const { set, days } = targetWords(asked);
    return both(
      `Không có chỉ tiêu nào ${set.vi} có hiệu lực ${days.vi}.`,
      `No target is set ${set.en} that holds ${days.en}.`,
    );
  },
  'targets-differ': ({ targets, ...asked }) => {
    const { set } = targetWords(asked);
    return both(
      `Các chỉ tiêu ${set.vi} khác nhau: ${targets.map((each) => offerWords(each).vi).join('; ')}. organisation="CHỦ" chọn một.`,
      `Targets differ ${set.en}: ${targets.map((each) => offerWords(each).en).join('; ')}. organisation="OWNER" chooses one.`,
    );
  },
  'division-by-zero': ({ expression }) =>
    both(
      `${expression} không có giá trị: nó chia cho một giá trị bằng 0.`,
      `${expression} has no value: it divides by a value that is 0.`,
    ),
};

const SERIES_WORDS: ProblemWords<SeriesProblems> = {
  'no-parts': ({ level, area, on }) =>
    both(
      `Ngày ${on}, ${area} không có ${level === 'district' ? 'huyện' : 'xã'} nào.`,
      `On ${on} there is no ${level} in ${area}.`,
    ),
  'months-reversed': ({ from, to }) =>
    both(`Tháng đầu ${from} sau tháng cuối ${to}.`, `The first month ${from} is after the last one, ${to}.`),
  'too-many-months': ({ months, most }) =>
    both(
      `Dãy có ${months} tháng; nhiều nhất ${most} tháng một lần.`,
      `The series has ${months} months; at most ${most} are given at once.`,
    ),
};

const targetWords = ({ measure, area, from, to }: TargetAsked): { set: Bilingual; days: Bilingual } => ({
  set: both(`cho ${measure} ở ${area}`, `for ${measure} in ${area}`),
  days: from === null ? both(`ngày ${to}`, `on ${to}`) : both(`từ ${from} đến ${to}`, `for ${from} to ${to}`),
});

const offerWords = ({ plan, owner, organisation, value }: OfferedTarget): Bilingual =>
  organisation === null
    ? both(`${value} của ${owner} (${plan})`, `${value} by ${owner} (${plan})`)
    : both(`${value} của ${owner} cho ${organisation} (${plan})`, `${value} by ${owner} for ${organisation} (${plan})`);

/** From when to when an area was in force, and who took it over. */
function timesOf({ code, name, validFrom, validTo, successors }: AreaVersion): Bilingual {
  const until = addDays(validTo, -1);
  if (validTo === EVER) return both(`${name} có từ ${validFrom}`, `${name} has been since ${validFrom}`);
  const heirs = (same: string): string =>
    successors.map((each) => `${each.name} (${each.code}${each.code === code ? same : ''})`).join(', ');
  const some = successors.length > 0;
  const times =
    validFrom === ALWAYS
      ? both(`${name} có đến ${until}`, `${name} was until ${until}`)
      : both(`${name} có từ ${validFrom} đến ${until}`, `${name} was from ${validFrom} until ${until}`);
  if (!some) return times;
  return ended(times, both(`, nay thuộc ${heirs(', cùng mã')}`, `, and ${heirs(', with the same code')} took it over`));
}

/** The words of every problem of an expression. */
export const INDICATOR_WORDS: ProblemWords<ParseProblems & AnswerProblems & SeriesProblems> = {
  ...PARSE_WORDS,
  ...ANSWER_WORDS,
  ...SERIES_WORDS,
};

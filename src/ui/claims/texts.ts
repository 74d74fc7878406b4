import type { Claim, ClaimHedge, ClaimIndicator, ClaimScheme, ClaimUnit } from '#claims/claim.ts';
import type { Judgement } from '#claims/register/judgement.ts';
import type { Lang } from '../settings.ts';

type Reason = Extract<Judgement, { kind: 'cannot-be-told' }>['reason'];

const vi = {
  heading: 'Kiểm tra số liệu trong bài',
  lead: 'Dán một bài viết. Trang này tìm mọi con số trong bài, cho biết mỗi số được hiểu thế nào, các số có khớp nhau không, và sổ tham gia nói gì. Bài viết không được lưu lại.',
  text: 'Bài viết',
  place: 'Địa bàn của bài (khi bài không nêu)',
  published: 'Ngày đăng bài',
  check: 'Kiểm tra',
  example: 'Thử với bản tin của cổng này',
  tooLong: (most: string) => `Bài dài hơn ${most} ký tự: xin kiểm tra từng phần.`,
  wrongDay: 'Ngày đăng viết như 2021-01-05, và phải có trong lịch.',
  empty: 'Chưa có bài viết nào để kiểm tra.',
  nothing:
    'Không tìm thấy con số nào cần kiểm tra. Ngày tháng, số văn bản, số điện thoại, tuổi và số thứ tự không phải là số liệu.',
  summary: (claims: number, contradictions: number) =>
    contradictions === 0
      ? `${claims} con số, không có mâu thuẫn nào`
      : `${claims} con số, ${contradictions} chỗ mâu thuẫn`,
  registerSummary: (agrees: number, differs: number, untold: number) =>
    `So với sổ: ${agrees} khớp, ${differs} khác, ${untold} chưa thể so.`,
  marked: 'Bài viết, mỗi số một chú thích',
  contradictions: 'Các số có khớp nhau không?',
  agrees: 'Khớp',
  contradicts: 'Mâu thuẫn',
  mayContradict: 'Có thể mâu thuẫn (hoặc do làm tròn)',
  says: (span: string) => `bài viết ghi «${span}»`,
  notes: 'Cần lưu ý',
  numbers: 'Từng con số',
  back: 'Về chỗ trong bài',
  read: 'Hiểu là',
  register: 'Sổ tham gia',
  today: 'hôm nay',
  whenPublished: 'biết đến ngày đăng bài',
  by: (difference: string) => `chênh ${difference}`,
  others: 'Cách hiểu khác',
  binding: 'Biểu thức để gắn số vào sổ',
  unlimited: 'không rõ',
  what: 'Trang này hiểu gì, và không hiểu gì?',
  whatNotes: [
    'Hiểu: 7.548; 133,4%; 1,2 triệu; 3,5 nghìn tỷ đồng; 193/200; số viết bằng chữ; gấp đôi, gấp hơn hai lần, một nửa; trên, hơn, gần, khoảng, tối thiểu, không dưới.',
    'Hiểu quan hệ: tổng của các phần, chênh lệch, tăng bao nhiêu phần trăm, đạt bao nhiêu phần trăm kế hoạch, chiếm bao nhiêu, vượt bao nhiêu người, điểm phần trăm.',
    'Không hiểu: số trong hình, bảng nhiều cột, và con số mà bài không cho biết là của loại hình nào, lúc nào, ở đâu.',
    'Chỉ so được với sổ những gì sổ đếm: người tham gia BHXH tự nguyện và BHYT hộ gia đình, hội nghị, tiền đóng và chỉ tiêu của tỉnh này.',
  ],
  verdicts: {
    agrees: 'khớp',
    'agrees-within-hedge': 'khớp trong phạm vi cách nói',
    differs: 'khác',
    'cannot-be-told': 'chưa thể so',
  } as Record<Judgement['kind'], string>,
  reasons: {
    'no-indicator': 'sổ không có chỉ số đếm điều này',
    'other-scheme': 'sổ không quản lý loại hình này',
    'scheme-not-told': 'bài không cho biết loại hình',
    'period-not-told': 'bài không cho biết thời gian',
    'place-not-in-register': 'địa bàn không thuộc sổ này',
    'no-answer': 'sổ chưa có dữ liệu cho điều này',
    'too-many': 'mỗi lần chỉ so một trăm số đầu tiên',
  } as Record<Reason, string>,
  indicators: {
    stock: 'số đang có',
    flow: 'số mới trong kỳ',
    target: 'chỉ tiêu',
    attainment: 'mức đạt kế hoạch',
    growth: 'mức tăng giảm',
    coverage_rate: 'tỷ lệ bao phủ',
    events: 'số hoạt động',
    attendance: 'lượt người dự',
    amount: 'số tiền',
    other: 'số khác',
  } as Record<ClaimIndicator, string>,
  units: {
    person: 'người',
    event: 'hoạt động',
    household: 'hộ',
    percent: '%',
    percentage_point: 'điểm %',
    ratio: 'lần',
    vnd: 'đồng',
    other: '',
  } as Record<ClaimUnit, string>,
  hedges: {
    exact: 'đúng',
    above: 'hơn',
    below: 'gần',
    about: 'khoảng',
    at_least: 'ít nhất',
    at_most: 'nhiều nhất',
  } as Record<ClaimHedge, string>,
  schemes: {
    BHXH: 'BHXH',
    BHXH_TN: 'BHXH tự nguyện',
    BHXH_BB: 'BHXH bắt buộc',
    BHYT: 'BHYT',
    BHYT_HGD: 'BHYT hộ gia đình',
    BHTN: 'bảo hiểm thất nghiệp (BHTN)',
  } as Record<ClaimScheme, string>,
};

const en: typeof vi = {
  heading: 'Check the numbers of a text',
  lead: 'Paste a Vietnamese text. This page finds every number in it, tells how each is understood, whether they agree with each other, and what the register says. The text is not kept.',
  text: 'Text',
  place: 'Its area (where the text names none)',
  published: 'Day of publication',
  check: 'Check',
  example: 'Try it with a bulletin of this portal',
  tooLong: (most) => `The text is longer than ${most} characters: please check it part by part.`,
  wrongDay: 'The day of publication is written like 2021-01-05, and must be in the calendar.',
  empty: 'There is no text to check yet.',
  nothing:
    'No number was found that needs checking. Dates, numbers of documents, telephone numbers, ages and ordinals are no figures.',
  summary: (claims, contradictions) =>
    contradictions === 0
      ? `${claims} numbers, no contradiction`
      : `${claims} numbers, ${contradictions} contradictions`,
  registerSummary: (agrees, differs, untold) =>
    `Against the register: ${agrees} agree, ${differs} differ, ${untold} cannot be told.`,
  marked: 'The text, a note for each number',
  contradictions: 'Do the numbers agree?',
  agrees: 'Agrees',
  contradicts: 'Contradicts',
  mayContradict: 'May contradict (or is rounded)',
  says: (span) => `the text says «${span}»`,
  notes: 'Worth knowing',
  numbers: 'Number by number',
  back: 'Back to the text',
  read: 'Understood as',
  register: 'Register',
  today: 'today',
  whenPublished: 'as known on the day of publication',
  by: (difference) => `by ${difference}`,
  others: 'Other readings',
  binding: 'Expression that binds the number to the register',
  unlimited: 'not told',
  what: 'What does this page understand, and what not?',
  whatNotes: [
    'Understood: 7.548; 133,4%; 1,2 triệu; 3,5 nghìn tỷ đồng; 193/200; numbers in words; gấp đôi, gấp hơn hai lần, một nửa; trên, hơn, gần, khoảng, tối thiểu, không dưới.',
    'Relations: sums of parts, differences, growth, attainment of plans, shares, by how much a plan is exceeded, percentage points.',
    'Not understood: numbers in pictures, tables of several columns, and numbers of which the text does not tell the scheme, the time or the place.',
    'The register can only be asked what it counts: participants in voluntary social insurance and household health insurance, activities, contributions and targets of this province.',
  ],
  verdicts: {
    agrees: 'agrees',
    'agrees-within-hedge': 'agrees within its hedge',
    differs: 'differs',
    'cannot-be-told': 'cannot be told',
  },
  reasons: {
    'no-indicator': 'no indicator counts this',
    'other-scheme': 'the register does not keep this scheme',
    'scheme-not-told': 'the text does not tell the scheme',
    'period-not-told': 'the text does not tell the time',
    'place-not-in-register': 'the place is not in this register',
    'no-answer': 'the register has nothing for it',
    'too-many': 'only the first hundred numbers are looked up',
  },
  indicators: {
    stock: 'stock',
    flow: 'new in the period',
    target: 'target',
    attainment: 'attainment of the plan',
    growth: 'growth',
    coverage_rate: 'coverage rate',
    events: 'activities',
    attendance: 'attendance',
    amount: 'amount',
    other: 'another number',
  },
  units: {
    person: 'people',
    event: 'activities',
    household: 'households',
    percent: '%',
    percentage_point: 'percentage points',
    ratio: 'times',
    vnd: 'đồng',
    other: '',
  },
  hedges: {
    exact: 'exactly',
    above: 'more than',
    below: 'almost',
    about: 'about',
    at_least: 'at least',
    at_most: 'at most',
  },
  schemes: {
    BHXH: 'social insurance (SI)',
    BHXH_TN: 'voluntary SI',
    BHXH_BB: 'compulsory SI',
    BHYT: 'health insurance (HI)',
    BHYT_HGD: 'household HI',
    BHTN: 'unemployment insurance',
  },
};

export const CLAIM_TEXTS: Record<Lang, typeof vi> = { vi, en };

/** How a claim was understood, in words: `đúng 7.548 người, số đang có, BHXH tự nguyện, 2020-12-31, Bắc Kạn`. */
export function understood(claim: Claim, lang: Lang, number: (value: number) => string): string {
  const t = CLAIM_TEXTS[lang];
  const range = claim.upTo === claim.value ? number(claim.value) : `${number(claim.value)} – ${number(claim.upTo)}`;
  const parts = [
    `${t.hedges[claim.hedge]} ${range} ${t.units[claim.unit]}`.trim(),
    t.indicators[claim.indicator],
    claim.scheme ? t.schemes[claim.scheme] : null,
    claim.period,
    claim.place,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

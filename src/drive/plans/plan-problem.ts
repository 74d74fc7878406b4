import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatNumber } from '#base/vietnamese.ts';

/** Why a target is not taken. */
export interface GoalProblems {
  'kind-missing': { value: number | null };
  'value-missing': object;
  'not-whole': { value: number };
  'not-in-percent': { value: number; least: number; most: number };
  'too-much': { most: number };
  'too-fine': { value: number };
  'per-missing': object;
  'denominator-missing': object;
  'denominator-value-missing': object;
  'source-missing': object;
  'source-day-missing': object;
}
/** Why a plan is not drafted or changed. */
export interface PlanProblems extends GoalProblems {
  'owner-missing': object;
  'document-missing': object;
  'document-day-missing': object;
  'period-unknown': { text: string };
  'top-unknown': { unit: string };
  'top-of-others': object;
  'document-taken': { documentNo: string };
  'plan-unknown': object;
  'target-there': object;
  'not-open': object;
  'not-submitted': object;
  'not-approved': object;
  'nothing-set': object;
  'reason-missing': object;
  'own-draft': object;
}
/** Why what was typed into the grid is not taken: each at its cell. */
export interface ShareProblems {
  'plan-unknown': object;
  'not-open': object;
  'unit-unknown': { unit: string };
  'not-a-number': { text: string };
  'below-nought': { value: number };
  'not-whole': { value: number };
  'not-in-percent': { value: number; least: number; most: number };
  'lies-under-nothing': { under: string };
  'changed-meanwhile': { value: number | null; given: number | null };
  'top-is-needed': object;
  'no-heads': object;
  'of-another-target': object;
  'given-twice': { name: string };
  'too-much': { most: number };
  'too-fine': { value: number };
}
/** Why what a part of the period is to have is not taken: each at its part. */
export interface StageProblems {
  'plan-unknown': object;
  'not-open': object;
  'not-summed': object;
  'stage-unknown': { stage: string };
  'not-a-number': { text: string };
  'not-whole': { value: number };
  'changed-meanwhile': { value: number | null; given: number | null };
  'given-twice': { name: string };
  'too-much': { most: number };
  'nothing-to-share': object;
  'last-year-unknown': object;
}
/** Why a formula shares nothing out. */
export interface DistributionProblems extends ShareProblems {
  'weights-unknown': { names: readonly string[]; more: number };
  'nothing-to-share': object;
  'no-parts': object;
  'not-summed': object;
}

export type GoalProblem = ProblemOf<GoalProblems>;
export const goalProblem = problemsOf<GoalProblems>();
export type PlanProblem = ProblemOf<PlanProblems>;
export const planProblem = problemsOf<PlanProblems>();
export type ShareProblem = ProblemOf<ShareProblems>;
export const shareProblem = problemsOf<ShareProblems>();
export type StageProblem = ProblemOf<StageProblems>;
export const stageProblem = problemsOf<StageProblems>();
export type DistributionProblem = ProblemOf<DistributionProblems>;
export const distributionProblem = problemsOf<DistributionProblems>();

const n = (value: number): string => formatNumber(value);

const GOAL_WORDS: ProblemWords<GoalProblems> = {
  'kind-missing': ({ value }) => ({
    vi: `Hãy nói ${value === null ? 'chỉ tiêu' : `chỉ tiêu ${n(value)}`} thuộc loại nào: số người đang tham gia đến cuối kỳ (tồn) hay số người tham gia mới trong kỳ là hai chỉ tiêu khác hẳn nhau.`,
    en: `Say of what kind the target${value === null ? '' : ` of ${value}`} is: people covered at the end of the period (a stock) and people who join in it (a flow) are quite different.`,
  }),
  'value-missing': () => ({ vi: 'Cần ghi chỉ tiêu là bao nhiêu.', en: 'Say how much the target is.' }),
  'not-whole': ({ value }) => ({
    vi: `«${String(value).replace('.', ',')}» không phải số nguyên: người và hoạt động đếm từng đơn vị, từ 0 trở lên.`,
    en: `«${value}» is not a whole number from nought on: people and activities are counted one by one.`,
  }),
  'not-in-percent': ({ value, least, most }) => ({
    vi: `«${String(value).replace('.', ',')}» không phải tỷ lệ phần trăm của loại này: từ ${n(least)} đến ${n(most)}.`,
    en: `«${value}» is not a percentage of this kind: from ${least} to ${most}.`,
  }),
  'too-much': ({ most }) => ({
    vi: `Nhiều nhất là ${n(most)}: hãy xem lại số đã ghi.`,
    en: `It is at most ${n(most)}: look again at the number.`,
  }),
  'too-fine': ({ value }) => ({
    vi: `«${String(value).replace('.', ',')}» quá chi li: ghi nhiều nhất hai chữ số sau dấu phẩy.`,
    en: `«${value}» is too fine: give two decimals at most.`,
  }),
  'per-missing': () => ({
    vi: 'Định mức tính trên một hoạt động, một tháng, một huyện hay một đầu người: hãy chọn.',
    en: 'A norm is for each activity, month, district or head: choose one.',
  }),
  'denominator-missing': () => ({
    vi: 'Tỷ lệ của cái gì? Hãy ghi tên mẫu số, ví dụ «lực lượng lao động trong độ tuổi».',
    en: 'A rate of what? Name the denominator, for instance «labour force».',
  }),
  'denominator-value-missing': () => ({
    vi: 'Hãy ghi mẫu số là bao nhiêu, ví dụ 808.149: tỷ lệ trên hai mẫu số khác nhau là hai chỉ tiêu khác nhau.',
    en: 'Say how much the denominator is, for instance 808149: a rate of another one is another target.',
  }),
  'source-missing': () => ({
    vi: 'Hãy ghi nguồn của mẫu số, ví dụ «Niên giám thống kê 2020».',
    en: 'Say from which source the denominator is.',
  }),
  'source-day-missing': () => ({
    vi: 'Hãy ghi mẫu số là số liệu ngày nào.',
    en: 'Say of which day the denominator is.',
  }),
};

export const PLAN_WORDS: ProblemWords<PlanProblems> = {
  ...GOAL_WORDS,
  'owner-missing': () => ({
    vi: 'Hãy ghi ai giao chỉ tiêu, ví dụ «Ủy ban nhân dân tỉnh».',
    en: 'Say who sets the targets.',
  }),
  'document-missing': () => ({
    vi: 'Hãy ghi số văn bản giao chỉ tiêu.',
    en: 'Give the number of the document that sets the targets.',
  }),
  'document-day-missing': () => ({ vi: 'Hãy ghi ngày của văn bản.', en: 'Give the day of the document.' }),
  'period-unknown': ({ text }) => ({
    vi: `«${text}» không phải kỳ kế hoạch: viết 2021 (năm), 2021-Q1 (quý), 2021-05 (tháng) hoặc 2021-W05 (tuần).`,
    en: `«${text}» is not a period of plans: write 2021 (a year), 2021-Q1, 2021-05 or 2021-W05 (a week).`,
  }),
  'top-unknown': ({ unit }) => ({
    vi: `Ngày đầu kỳ không có đơn vị «${unit}» để lập kế hoạch cho.`,
    en: `On the first day of the period there was no unit «${unit}» that a plan could be of.`,
  }),
  'top-of-others': () => ({
    vi: 'Bạn chỉ lập kế hoạch cho địa bàn của mình: hãy chọn huyện, cơ sở hoặc xã của bạn.',
    en: 'You draft plans of your own areas: choose a district, a base office or a commune of yours.',
  }),
  'document-taken': ({ documentNo }) => ({
    vi: `Chủ này đã có chỉ tiêu theo văn bản ${documentNo} trong sổ: mở kế hoạch ấy để sửa thành bản mới, hoặc ghi số văn bản khác.`,
    en: `This owner’s targets of document ${documentNo} are in the register: change that plan, or give another number.`,
  }),
  'plan-unknown': () => ({
    vi: 'Không có kế hoạch hay chỉ tiêu ấy trong phạm vi của bạn.',
    en: 'There is no such plan or target in your scope.',
  }),
  'target-there': () => ({
    vi: 'Kế hoạch đã có một chỉ tiêu cùng loại của chính sách này: sửa số của chỉ tiêu ấy.',
    en: 'The plan has a target of this kind and scheme already: change that one.',
  }),
  'not-open': () => ({
    vi: 'Bản này đã trình hoặc đã duyệt: muốn sửa thì nhờ trả lại, hoặc lập bản mới kèm lý do.',
    en: 'This version is submitted or approved: have it returned, or draft a new one with its reason.',
  }),
  'not-submitted': () => ({
    vi: 'Bản này chưa trình, hoặc đã được duyệt hay trả lại rồi.',
    en: 'This version is not submitted, or was approved or returned already.',
  }),
  'not-approved': () => ({
    vi: 'Bản trước chưa duyệt: sửa thẳng vào bản ấy, không cần bản mới.',
    en: 'The version before is not approved: change it itself, no new one is needed.',
  }),
  'nothing-set': () => ({
    vi: 'Kế hoạch chưa có chỉ tiêu nào để trình.',
    en: 'The plan has no target yet that could be submitted.',
  }),
  'reason-missing': () => ({ vi: 'Cần nêu lý do.', en: 'A reason is needed.' }),
  'own-draft': () => ({
    vi: 'Người lập hoặc phân bổ bản này không tự duyệt được: cần người khác trong phòng kế hoạch.',
    en: 'Whoever drafted or shared out this version cannot approve it: somebody else has to.',
  }),
};

export const SHARE_WORDS: ProblemWords<ShareProblems> = {
  'plan-unknown': PLAN_WORDS['plan-unknown'],
  'not-open': PLAN_WORDS['not-open'],
  'not-whole': GOAL_WORDS['not-whole'],
  'not-in-percent': GOAL_WORDS['not-in-percent'],
  'too-much': GOAL_WORDS['too-much'],
  'too-fine': GOAL_WORDS['too-fine'],
  'not-a-number': ({ text }) => ({
    vi: `«${text}» không phải số. Viết như 7.500 hoặc 35,5.`,
    en: `«${text}» is not a number. Write 7500 or 35.5.`,
  }),
  'unit-unknown': ({ unit }) => ({
    vi: `Không có đơn vị «${unit}» vào ngày đầu của kỳ.`,
    en: `There was no unit «${unit}» on the first day of the period.`,
  }),
  'below-nought': ({ value }) => ({
    vi: `«${String(value).replace('.', ',')}» nhỏ hơn 0.`,
    en: `«${value}» is below nought.`,
  }),
  'lies-under-nothing': ({ under }) => ({
    vi: `Đơn vị phải nằm dưới một địa bàn hay tổ chức đã có chỉ tiêu, không thể dưới «${under}».`,
    en: `A unit lies under an area or an organisation that has a target, which «${under}» is not.`,
  }),
  'changed-meanwhile': ({ value, given }) => ({
    vi: `Từ khi bạn lấy bảng, người khác đã ${value === null ? 'bỏ trống ô này' : `ghi ${n(value)}`}; bạn ${given === null ? 'bỏ trống' : `ghi ${n(given)}`}. Xem lại rồi lưu lần nữa.`,
    en: `Since you took the table somebody else ${value === null ? 'left this empty' : `wrote ${value} here`}; you ${given === null ? 'leave it empty' : `write ${given}`}. Look again and save once more.`,
  }),
  'top-is-needed': () => ({
    vi: 'Chỉ tiêu của đơn vị này không bỏ trống được khi các đơn vị bên dưới còn chỉ tiêu.',
    en: 'This unit cannot be left empty while units below it have targets.',
  }),
  'no-heads': () => ({
    vi: 'Tệp không có dòng đầu với cột «Mã» và «Chỉ tiêu»: hãy tải bảng này về, sửa rồi nộp lại.',
    en: 'No row of the file names the columns «Code» and «Target»: download this table, change it and send it back.',
  }),
  'of-another-target': () => ({
    vi: 'Tệp này lấy từ bảng của một chỉ tiêu khác: hãy tải bảng của chỉ tiêu này về, sửa rồi nộp lại.',
    en: 'This file was taken from the table of another target: download the table of this one, change it and send it back.',
  }),
  'given-twice': ({ name }) => ({
    vi: `«${name}» có nhiều dòng: giữ lại một dòng.`,
    en: `«${name}» has several rows: keep one of them.`,
  }),
};

export const DISTRIBUTION_WORDS: ProblemWords<DistributionProblems> = {
  ...SHARE_WORDS,
  'weights-unknown': ({ names, more }) => ({
    vi: `Sổ chưa có số liệu để chia theo công thức này cho: ${names.join(', ')}${more > 0 ? ` và ${more} đơn vị khác` : ''}. Hãy nhập số liệu ấy, hoặc chia theo công thức khác.`,
    en: `The register has no figures for this formula of: ${names.join(', ')}${more > 0 ? ` and ${more} others` : ''}. Import them, or choose another formula.`,
  }),
  'nothing-to-share': () => ({
    vi: 'Đơn vị trên chưa có chỉ tiêu để chia.',
    en: 'The unit above has no target that could be shared out.',
  }),
  'no-parts': () => ({
    vi: 'Không có đơn vị nào bên dưới để chia.',
    en: 'There are no units below to share it among.',
  }),
  'not-summed': () => ({
    vi: 'Loại chỉ tiêu này không cộng được nên không chia: mỗi đơn vị có tỷ lệ, định mức của mình.',
    en: 'Targets of this kind do not sum, so that they are not shared out: each unit has its own.',
  }),
};

export const STAGE_WORDS: ProblemWords<StageProblems> = {
  'plan-unknown': PLAN_WORDS['plan-unknown'],
  'not-open': PLAN_WORDS['not-open'],
  'not-whole': GOAL_WORDS['not-whole'],
  'not-a-number': SHARE_WORDS['not-a-number'],
  'changed-meanwhile': SHARE_WORDS['changed-meanwhile'],
  'given-twice': SHARE_WORDS['given-twice'],
  'too-much': GOAL_WORDS['too-much'],
  'nothing-to-share': DISTRIBUTION_WORDS['nothing-to-share'],
  'not-summed': () => ({
    vi: 'Loại chỉ tiêu này không chia theo thời gian được: tháng nào cũng cùng một tỷ lệ, định mức.',
    en: 'Targets of this kind are not shared out over time: every month has the same.',
  }),
  'stage-unknown': ({ stage }) => ({
    vi: `«${stage}» không phải một tháng hay một tuần của kỳ, hoặc tháng và tuần đứng lẫn nhau.`,
    en: `«${stage}» is neither a month nor a week of the period, or months and weeks stand together.`,
  }),
  'last-year-unknown': () => ({
    vi: 'Sổ chưa có kết quả năm trước để chia theo: hãy chia đều theo ngày.',
    en: 'The register has no results of last year to go by: share it out evenly.',
  }),
};

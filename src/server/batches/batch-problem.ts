import type { Day } from '#base/dates.ts';
import type { Month } from '#base/months.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay, formatMonth } from '#base/vietnamese.ts';
import type { Bilingual } from '#base/words.ts';
import type { Scheme } from '#coverage/facts.ts';
import { PROCEDURES } from '#register/money/batch.ts';

/** A record by what is written on it: its receipt, else its id. */
interface OfRecord {
  record: string;
}

/** Why records are not taken into a batch; each says which one. */
export interface RecordProblems {
  'record-unknown': OfRecord;
  'record-of-others': OfRecord;
  'record-of-other-scheme': OfRecord & { scheme: Scheme };
  'record-needs-none': OfRecord;
  'record-taken-back': OfRecord;
  'record-accepted': OfRecord;
  'record-without-receipt': OfRecord;
  'record-in-batch': OfRecord & { month: Month; number: number };
  'record-in-incident': OfRecord & { by: string; on: Day };
  'record-left-out': OfRecord;
  'record-twice': OfRecord;
  'nothing-to-take': { scheme: Scheme };
}

/** Why a batch is not changed. */
export interface BatchProblems {
  'batch-unknown': object;
  'sent-before': object;
  'not-in-batch': object;
}

/** Why an answer is not recorded. */
export interface BatchAnswerProblems {
  'batch-unknown': object;
  'not-sent': object;
  'answered-before': { on: Day };
  'answered-before-sent': { sentOn: Day };
  'day-to-come': { today: Day };
  'refused-not-in-batch': OfRecord;
  'refused-twice': OfRecord;
  'reason-missing': OfRecord;
  'record-out-of-sight': OfRecord;
}

export interface FillProblems extends RecordProblems, BatchProblems {}
export interface SendProblems extends BatchProblems {
  'nothing-to-send': object;
  'record-taken-back': OfRecord;
  'record-in-incident': OfRecord & { by: string; on: Day };
}

export type RecordProblem = ProblemOf<RecordProblems>;
export const recordProblem = problemsOf<RecordProblems>();
export type FillProblem = ProblemOf<FillProblems>;
export const fillProblem = problemsOf<FillProblems>();
export type LeaveOutProblem = ProblemOf<BatchProblems>;
export const leaveOutProblem = problemsOf<BatchProblems>();
export type SendProblem = ProblemOf<SendProblems>;
export const sendProblem = problemsOf<SendProblems>();
export type BatchAnswerProblem = ProblemOf<BatchAnswerProblems>;
export const batchAnswerProblem = problemsOf<BatchAnswerProblems>();

const procedure = (scheme: Scheme): string => PROCEDURES[scheme];

const inIncident = ({ record, by, on }: OfRecord & { by: string; on: Day }): Bilingual => ({
  vi: `Hồ sơ ${record} có đề nghị điều chỉnh đang mở, ${by} viết ngày ${formatDay(on)}: giải quyết hoặc rút đề nghị ấy trước.`,
  en: `Record ${record} has an open incident, by ${by} of ${formatDay(on)}: settle or withdraw that first.`,
});

export const RECORD_WORDS: ProblemWords<RecordProblems> = {
  'record-unknown': ({ record }) => ({
    vi: `Không có hồ sơ ${record} trong phạm vi của bạn.`,
    en: `There is no record ${record} within your sight.`,
  }),
  'record-of-others': ({ record }) => ({
    vi: `Hồ sơ ${record} do đơn vị khác thu: chỉ đơn vị đã thu đưa vào đợt kê khai của mình.`,
    en: `Record ${record} was collected by another organisation, which alone can take it into a batch.`,
  }),
  'record-of-other-scheme': ({ record, scheme }) => ({
    vi: `Hồ sơ ${record} thuộc thủ tục ${procedure(scheme)}: đưa vào đợt của thủ tục ấy.`,
    en: `Record ${record} belongs to procedure ${procedure(scheme)}: take it into a batch of that one.`,
  }),
  'record-needs-none': ({ record }) => ({
    vi: `Hồ sơ ${record} không phải chờ chấp nhận (nhập từ tệp hoặc cơ quan BHXH tự ghi), không cần đợt kê khai.`,
    en: `Record ${record} waits for nobody (a file brought it, or the SI office recorded it): it needs no batch.`,
  }),
  'record-taken-back': ({ record }) => ({
    vi: `Hồ sơ ${record} đã bị huỷ: không kê khai nữa.`,
    en: `Record ${record} was taken back: it is not handed in any more.`,
  }),
  'record-accepted': ({ record }) => ({
    vi: `Hồ sơ ${record} đã được cơ quan BHXH chấp nhận.`,
    en: `Record ${record} is accepted by the SI office already.`,
  }),
  'record-without-receipt': ({ record }) => ({
    vi: `Hồ sơ ${record} chưa có số biên lai: huỷ rồi thu lại kèm biên lai.`,
    en: `Record ${record} has no receipt: take it back and collect it again with one.`,
  }),
  'record-in-batch': ({ record, month, number }) => ({
    vi: `Hồ sơ ${record} đang nằm trong đợt ${number} tháng ${formatMonth(month)}.`,
    en: `Record ${record} is in batch ${number} of ${formatMonth(month)}.`,
  }),
  'record-in-incident': inIncident,
  'record-left-out': ({ record }) => ({
    vi: `Hồ sơ ${record} đã được bỏ ra khỏi đợt này: hãy đưa vào đợt sau.`,
    en: `Record ${record} was left out of this batch: take it into the next one.`,
  }),
  'record-twice': ({ record }) => ({
    vi: `Hồ sơ ${record} được nêu hai lần.`,
    en: `Record ${record} is named twice.`,
  }),
  'nothing-to-take': ({ scheme }) => ({
    vi: `Không có hồ sơ nào của thủ tục ${procedure(scheme)} chờ kê khai: hồ sơ đã thu có biên lai đều nằm trong các đợt trước.`,
    en: `No record of procedure ${procedure(scheme)} waits for a batch: those with a receipt are in earlier ones.`,
  }),
};

const BATCH_WORDS: ProblemWords<BatchProblems> = {
  'batch-unknown': () => ({
    vi: 'Không có đợt kê khai ấy trong phạm vi của bạn.',
    en: 'There is no such batch within your sight.',
  }),
  'sent-before': () => ({
    vi: 'Đợt này đã gửi: không thêm, bớt được nữa. Hồ sơ mới vào đợt sau.',
    en: 'The batch is sent: nothing of it changes any more. New records go into the next one.',
  }),
  'not-in-batch': () => ({
    vi: 'Hồ sơ ấy không nằm trong đợt này.',
    en: 'That record is not in this batch.',
  }),
};

export const LEAVE_OUT_WORDS: ProblemWords<BatchProblems> = BATCH_WORDS;
export const FILL_WORDS: ProblemWords<FillProblems> = { ...RECORD_WORDS, ...BATCH_WORDS };

export const SEND_WORDS: ProblemWords<SendProblems> = {
  ...BATCH_WORDS,
  'nothing-to-send': () => ({
    vi: 'Đợt này chưa có hồ sơ nào: hãy đưa hồ sơ vào trước.',
    en: 'The batch holds no record: take some in first.',
  }),
  'record-taken-back': ({ record }) => ({
    vi: `Hồ sơ ${record} đã bị huỷ sau khi vào đợt: hãy bỏ ra rồi gửi.`,
    en: `Record ${record} was taken back since: leave it out, then send.`,
  }),
  'record-in-incident': inIncident,
};

export const BATCH_ANSWER_WORDS: ProblemWords<BatchAnswerProblems> = {
  'batch-unknown': BATCH_WORDS['batch-unknown'],
  'not-sent': () => ({
    vi: 'Đợt này chưa gửi, nên chưa có kết quả.',
    en: 'The batch is not sent, so there is no answer to it.',
  }),
  'answered-before': ({ on }) => ({
    vi: `Đợt này đã có kết quả ngày ${formatDay(on)}: mỗi đợt chỉ ghi kết quả một lần.`,
    en: `The batch was answered on ${formatDay(on)}: an answer is recorded once.`,
  }),
  'answered-before-sent': ({ sentOn }) => ({
    vi: `Ngày trả lời không thể trước ngày gửi ${formatDay(sentOn)}.`,
    en: `A batch cannot be answered before it was sent on ${formatDay(sentOn)}.`,
  }),
  'day-to-come': ({ today }) => ({
    vi: `Ngày trả lời không thể sau hôm nay, ${formatDay(today)}.`,
    en: `The day of the answer cannot be after today, ${formatDay(today)}.`,
  }),
  'refused-not-in-batch': ({ record }) => ({
    vi: `Hồ sơ ${record} không nằm trong đợt này.`,
    en: `Record ${record} is not in this batch.`,
  }),
  'refused-twice': ({ record }) => ({
    vi: `Hồ sơ ${record} được trả lời hai lần.`,
    en: `Record ${record} is answered twice.`,
  }),
  'reason-missing': ({ record }) => ({
    vi: `Hồ sơ ${record} bị từ chối mà chưa có lý do: hãy ghi lý do của cơ quan BHXH.`,
    en: `Record ${record} is refused without a reason: write what the SI office says.`,
  }),
  'record-out-of-sight': ({ record }) => ({
    vi: `Hồ sơ ${record} là của người ngoài địa bàn của bạn: nhờ cán bộ cấp tỉnh ghi kết quả.`,
    en: `Record ${record} is of somebody outside your areas: ask an officer of the whole province to record the answer.`,
  }),
};

import { z } from 'zod';
import { REPORT_KINDS } from '#drive/programmes/report.ts';
import { choice } from '../fields/choices.ts';
import { day } from '../fields/days.ts';
import { field } from '../fields/field.ts';
import { howMany } from '../fields/numbers.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

const report = z.object({
  kind: choice(REPORT_KINDS),
  from: day(),
  to: day(),
  value: howMany(),
  documentNo: field((typed) => typed),
  documentDay: day(),
});
/** The fields of a partner's report, by their names. */
export const REPORT_NAMES: AddressNames<typeof report> = {
  kind: 'loai',
  from: 'tu',
  to: 'den',
  value: 'so',
  documentNo: 'so-van-ban',
  documentDay: 'ngay-van-ban',
};

/** A report as it was typed. */
export const readReportForm = (get: (name: string) => string | null): ReadForm<z.infer<typeof report>> =>
  readFields(report, get, REPORT_NAMES);

/** What an officer sends about a report that waits. */
export const DECISION_NAMES = { report: 'bao-cao', reason: 'ly-do' } as const;

/** What is sent with an answer to a question about a norm. */
export const NORM_ANSWER_NAMES = { goalId: 'chi-tieu', senderCode: 'don-vi', answer: 'giai-thich' } as const;

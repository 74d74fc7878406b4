import { z } from 'zod';
import { day, month } from '../fields/days.ts';
import type { AddressNames } from '../form.ts';

/** A batch as it is opened. */
export const OPEN_BATCH_FORM = z.object({ month: month() });
export const OPEN_BATCH_NAMES = { month: 'thang' } as const satisfies AddressNames<typeof OPEN_BATCH_FORM>;
/** Which scheme, and which records. */
export const SCHEME_NAME = 'thu-tuc';
export const RECORDS_NAME = 'ho-so';

/** When the SI office answered a batch, and by which document. */
export const BATCH_ANSWER_FORM = z.object({ answeredOn: day(), documentNo: z.string().optional() });
export const BATCH_ANSWER_NAMES = {
  answeredOn: 'ngay-tra-loi',
  documentNo: 'so-van-ban',
} as const satisfies AddressNames<typeof BATCH_ANSWER_FORM>;
/** The field of the reason for which a record is refused; blank where it is accepted. */
export const reasonName = (recordId: string): string => `ly-do-${recordId}`;

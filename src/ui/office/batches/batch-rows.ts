import { formatInstant } from '#base/vietnamese.ts';
import type { Language } from '#base/words.ts';
import { type BatchRecord, batchCode, type ListedBatch, type RecordsOfBatch, stateOf } from '#register/money/batch.ts';
import { formatDate, formatMonth } from '../../format.ts';
import { BATCH_TEXTS } from './batch-texts.ts';

/** The heads of a file of batches. */
export function batchHeads(lang: Language): string[] {
  const t = BATCH_TEXTS[lang];
  return [t.organisation, t.code, t.scheme, t.month, t.records, t.money, t.state, t.results.refused, t.since];
}

/** A batch as a row of a file. */
export const batchRow = (each: ListedBatch, lang: Language): string[] => {
  const t = BATCH_TEXTS[lang];
  return [
    each.organisationName ?? each.organisation,
    batchCode(each),
    t.schemes[each.scheme],
    formatMonth(each.month),
    ...[each.records, each.amount].map(String),
    t.states[stateOf(each)],
    String(each.refused),
    formatInstant(each.sentAt ?? each.openedAt),
  ];
};

/** The heads of a file of the records of a batch. The SI office can answer in it: they are Vietnamese whatever its reader chose. */
export const RECORD_HEADS: readonly string[] = [
  ...['Mã đợt', 'Mã hồ sơ', 'Họ và tên', 'Mã số BHXH', 'Ngày sinh', 'Biên lai', 'Ngày thu', 'Từ tháng', 'Số tháng'],
  ...['Số tiền', 'Người thu', 'Kết quả', 'Lý do'],
];

/** A record of a batch as a row of a file. */
export const recordRow = (batch: RecordsOfBatch, each: BatchRecord): string[] => [
  batchCode(batch),
  each.id,
  each.name ?? '',
  each.siCode ?? '',
  each.birthDate ?? '',
  each.receiptNo ?? '',
  each.paidOn === null ? '' : formatDate(each.paidOn),
  each.fromMonth === null ? '' : formatMonth(each.fromMonth),
  String(each.months ?? ''),
  String(each.amount),
  each.collectorName,
  each.answer === null ? '' : BATCH_TEXTS.vi.results[each.answer],
  each.reason ?? '',
];

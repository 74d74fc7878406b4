import type { Bilingual } from '#base/words.ts';
import type { Method } from './language/methods.ts';

/** Codes of the declaration programs. Practice, not law: decision 366/QĐ-BHXH of 2026 replaces the process and was not read. */
export interface PlanCode {
  code: string;
  scheme: 'vsi' | 'hhi';
  meaning: Bilingual;
}

export const PLAN_CODES: readonly PlanCode[] = [
  { code: 'TM', scheme: 'vsi', meaning: { vi: 'tăng mới', en: 'new' } },
  { code: 'DT', scheme: 'vsi', meaning: { vi: 'đóng tiếp', en: 'continuing' } },
  { code: 'DB', scheme: 'vsi', meaning: { vi: 'đóng bù', en: 'make-up' } },
  { code: 'DL', scheme: 'vsi', meaning: { vi: 'đóng lại', en: 'returning' } },
  { code: 'GH', scheme: 'vsi', meaning: { vi: 'giảm, dừng đóng', en: 'stop' } },
  { code: 'ON', scheme: 'hhi', meaning: { vi: 'tái tục', en: 'renewal' } },
  { code: 'TM', scheme: 'hhi', meaning: { vi: 'tăng mới', en: 'new' } },
  { code: 'GH', scheme: 'hhi', meaning: { vi: 'giảm, dừng đóng', en: 'stop' } },
];

/** How the declaration programs write the payment method. */
export const METHOD_CODES: Readonly<Record<Method, string>> = {
  '1': '1',
  '3': '3',
  '6': '6',
  '12': '12',
  advance: 'VS',
  missing: 'TH',
};

/** Numbers of administrative procedures. */
export const PROCEDURES: Readonly<Record<string, Bilingual>> = {
  '602A': { vi: 'hoàn trả tiền đóng BHXH tự nguyện', en: 'refund of voluntary SI' },
  '606A': { vi: 'hoàn trả tiền đóng BHYT hộ gia đình do đóng trùng', en: 'refund of household HI paid twice' },
  '606B': { vi: 'hoàn trả tiền đóng BHYT hộ gia đình do chết', en: 'refund of household HI after a death' },
};

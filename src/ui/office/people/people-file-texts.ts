import type { Language } from '#base/words.ts';

/**
 * Heads of a file of people that can be handed in again: where somebody lives now, and their cover, are passed over there; the last two say
 * the commune that was recorded, and whose row it is.
 */
export const PEOPLE_FILE_HEADS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Mã số BHXH',
    'Họ và tên',
    'Ngày sinh',
    'Nơi cư trú hiện nay',
    'Bảo hiểm xã hội tự nguyện',
    'Bảo hiểm y tế hộ gia đình',
    'Mã xã',
    'Mã người (UUID)',
  ],
  en: ['si_code', 'full_name', 'birth_date', 'lives in', 'voluntary SI', 'household HI', 'area_code', 'person_id'],
};

import type { SupportGroup } from '#law/contribution/support.ts';

/** What can be assumed. */
export type ChangeName = 'incomeFloor' | 'rate' | SupportGroup;

/** The name of each in an address. */
export const CHANGE_FIELDS = {
  incomeFloor: 'muc-san',
  rate: 'ty-le',
  poor: 'ho-ngheo',
  near_poor: 'can-ngheo',
  island: 'xa-dao',
  ethnic_minority: 'dan-toc',
  other: 'nguoi-khac',
} as const satisfies Record<ChangeName, string>;

export const CHANGE_NAMES = Object.keys(CHANGE_FIELDS) as ChangeName[];

export type QuestionField = 'thang' | (typeof CHANGE_FIELDS)[ChangeName];

/** What the law of the day has where nothing is assumed; null where it has nothing. */
export type LawOfDay = Record<ChangeName, { value: number; source: string } | null>;

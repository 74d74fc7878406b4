import { SUPPORT_GROUPS } from '#law/contribution/support.ts';
import { SEXES } from '#law/language/people.ts';
import { choice, several, yesNo } from '../../fields/choices.ts';
import { birth } from '../../fields/days.ts';

/** Who asks: what every question about a pension needs. */
export const PERSON_SHAPE = { sex: choice(SEXES).default('female'), born: birth().optional() };
export const PERSON_NAMES = { sex: 'gioi-tinh', born: 'sinh' } as const;

/** Owners of registered household businesses are insured by how they pay tax. */
const BUSINESSES = ['none', 'declaration', 'other'] as const;

/** What decides whether somebody may pay voluntarily at all; nothing said is the usual answer. */
export const STANDING_SHAPE = {
  draws: yesNo().default(false),
  business: choice(BUSINESSES).default('none'),
  foreign: yesNo().default(false),
};
export const STANDING_NAMES = { draws: 'dang-huong', business: 'ho-kinh-doanh', foreign: 'nuoc-ngoai' } as const;

/** The groups that the State supports; none is everyone else. */
export const GROUPS_SHAPE = { groups: several(choice(SUPPORT_GROUPS)).default([]) };
export const GROUPS_NAMES = { groups: 'nhom' } as const;

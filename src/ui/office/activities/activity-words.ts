import type { Language } from '#base/words.ts';
import { type Activity, type AreaActivities, costOfEnrolment } from '#drive/activity.ts';
import { formatCount, formatDate, formatValue } from '../../format.ts';
import { ACTIVITY_TEXTS } from './activity-texts.ts';

/** What an activity is called: by its title, else by its kind. */
export const activityName = ({ title, kind }: Pick<Activity, 'title' | 'kind'>, lang: Language): string =>
  title ?? ACTIVITY_TEXTS[lang].kinds[kind];

/** Which share of those present enrolled; a dash where nobody is said to have been there. */
export const conversionWords = (
  { enrolled, attendance }: Pick<Activity, 'enrolled' | 'attendance'>,
  lang: Language,
): string => (attendance ? formatValue(enrolled / attendance, 'share', lang) : '–');

/** A number, or that nobody said one. */
export const countWords = (count: number | null, lang: Language): string =>
  count === null ? ACTIVITY_TEXTS[lang].notSaid : formatCount(count, lang);

/** The heads of a file of activities. */
export function activityHeads(lang: Language): string[] {
  const t = ACTIVITY_TEXTS[lang];
  return [
    ...[
      t.code,
      t.heldOn,
      t.startsAt,
      t.kind,
      t.title,
      t.commune,
      t.village,
      t.place,
      t.audience,
      t.campaignCode,
      t.programmeCode,
    ],
    ...[t.partnerNames, t.speaker, t.inCharge, t.materials, t.invited, t.goal, t.attendance, t.organisers, t.enrolled],
    ...[t.cost, t.costOfEnrolment],
  ];
}

/** An activity as a row of a file. */
export function activityRow(each: Activity, lang: Language): string[] {
  const t = ACTIVITY_TEXTS[lang];
  const audience = each.audience === null ? '' : t.audiences[each.audience];
  return [
    ...[each.code, formatDate(each.heldOn), each.startsAt ?? '', t.kinds[each.kind], each.title ?? '', each.area],
    ...[each.village ?? '', each.place ?? '', audience, each.campaignCode ?? '', each.programmeCode ?? ''],
    ...[
      each.partners.map(({ name }) => name).join('; '),
      each.speaker ?? '',
      each.inCharge ?? '',
      each.materials ?? '',
    ],
    ...[each.invited, each.goal, each.attendance, each.organisers, each.enrolled, each.cost, costOfEnrolment(each)].map(
      (count) => String(count ?? ''),
    ),
  ];
}

/** The heads of a file of what activities come to in communes, and a commune as a row of it. */
export function communeHeads(lang: Language): string[] {
  const t = ACTIVITY_TEXTS[lang];
  return [t.code, t.commune, t.activities, t.invited, t.attendance, t.enrolled];
}
export const communeRow = ({ code, name, ...sums }: AreaActivities): string[] => [
  ...[code, name],
  ...[sums.total, sums.invited, sums.attendance, sums.enrolled].map(String),
];

import type { Language } from '#base/words.ts';
import type { ListedCampaign } from '#drive/campaign.ts';
import { ACTIVITY_FILTERS } from '#input/drive/activity-form.ts';
import { OFFICE } from '../../addresses.ts';
import { formatDate, formatValue } from '../../format.ts';
import { CAMPAIGN_TEXTS } from './campaign-texts.ts';

/** The days of a campaign; that nobody said them where a file brought it. */
export function periodWords({ from, to }: Pick<ListedCampaign, 'from' | 'to'>, lang: Language): string {
  const t = CAMPAIGN_TEXTS[lang];
  return from && to ? t.days(formatDate(from), formatDate(to)) : t.notSaid;
}

/** Which share of its goal a campaign has reached; that it has none where nobody set one. */
export const shareWords = ({ enrolled, goal }: ListedCampaign, lang: Language): string =>
  goal === null ? CAMPAIGN_TEXTS[lang].notSaid : formatValue(enrolled / goal, 'share', lang);

/** The list of the activities of a campaign, on whatever days they were. */
export function activitiesOfCampaign({ code, firstOn, lastOn }: ListedCampaign): string {
  const search = new URLSearchParams({ [ACTIVITY_FILTERS.campaign]: code });
  if (firstOn && lastOn) {
    search.set(ACTIVITY_FILTERS.from, formatDate(firstOn));
    search.set(ACTIVITY_FILTERS.to, formatDate(lastOn));
  }
  return `${OFFICE.activities}?${search}`;
}

/** The heads of a file of campaigns. */
export function campaignHeads(lang: Language): string[] {
  const t = CAMPAIGN_TEXTS[lang];
  return [
    ...[t.code, t.title, t.from, t.to, t.inCharge, t.goal],
    ...[t.activities, t.invited, t.attendance, t.enrolled, t.vsi, t.hhi],
  ];
}

/** A campaign as a row of a file. */
export const campaignRow = (each: ListedCampaign): string[] => [
  ...[each.code, each.title, each.from ? formatDate(each.from) : '', each.to ? formatDate(each.to) : ''],
  ...[each.inCharge ?? '', String(each.goal ?? '')],
  ...[each.total, each.invited, each.attendance, each.enrolled, each.vsi, each.hhi].map(String),
];

import { z } from 'zod';
import { day, LAW_DAYS } from '../fields/days.ts';
import { field } from '../fields/field.ts';
import { people } from '../fields/numbers.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

const text = () => field((typed) => typed);

const terms = z.object({
  code: text(),
  title: text(),
  from: day(LAW_DAYS),
  to: day(LAW_DAYS),
  goal: people().optional(),
  inCharge: text().optional(),
  reason: text().optional(),
});

/** The fields of a campaign, by their names; its communes stand one on each line. */
export const CAMPAIGN_NAMES: AddressNames<typeof terms> & { communes: string } = {
  code: 'ma',
  title: 'ten',
  from: 'tu',
  to: 'den',
  goal: 'chi-tieu',
  inCharge: 'phu-trach',
  communes: 'xa',
  reason: 'ly-do',
};

/** Enough for every commune of the largest province. */
const MOST_LETTERS = 20_000;

/** A campaign as it was typed. */
export function readCampaignForm(
  get: (name: string) => string | null,
): ReadForm<z.infer<typeof terms> & { communes: string[] }> {
  const { typed, problems, value } = readFields(terms, get, CAMPAIGN_NAMES);
  const communes = (get(CAMPAIGN_NAMES.communes) ?? '').slice(0, MOST_LETTERS);
  const named = communes.split(/[\n,;]/u).map((each) => each.trim());
  return {
    ...{ typed: { ...typed, communes }, problems },
    value: value && { ...value, communes: named.filter((each) => each !== '') },
  };
}

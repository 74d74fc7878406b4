import { z } from 'zod';
import { ACTIVITY_KINDS, AUDIENCES } from '#indicators/catalogue.ts';
import { choice } from '../fields/choices.ts';
import { givenCode, givenCodes } from '../fields/codes.ts';
import { day, LAW_DAYS } from '../fields/days.ts';
import { field, fieldProblem } from '../fields/field.ts';
import { howMany } from '../fields/numbers.ts';
import { type AddressNames, type ReadForm, readFields, type Typed } from '../form.ts';

const MOST_PEOPLE = 100_000;
const text = () => field((typed) => typed);
const people = () => howMany({ most: MOST_PEOPLE });

/** `8:00`, `08:00`, `8h`, `8h30`, `14 giờ`. */
const hour = () =>
  field((typed) => {
    const [, hours = '', minutes = '00'] = /^(\d{1,2})\s*(?:[:hg]|giờ)?\s*(\d{2})?(?:\s*phút)?$/iu.exec(typed) ?? [];
    return hours !== '' && Number(hours) < 24 && Number(minutes) < 60
      ? `${hours.padStart(2, '0')}:${minutes}`
      : fieldProblem('not-an-hour', { text: typed });
  });

const form = z.object({
  kind: choice(ACTIVITY_KINDS),
  heldOn: day(LAW_DAYS),
  startsAt: hour().optional(),
  commune: text(),
  village: text().optional(),
  place: text().optional(),
  title: text().optional(),
  audience: choice(AUDIENCES).optional(),
  campaignCode: givenCode().optional(),
  programmeCode: givenCode().optional(),
  partners: givenCodes().optional(),
  speaker: text().optional(),
  inCharge: text().optional(),
  materials: text().optional(),
  invited: people().optional(),
  goal: people().optional(),
  attendance: people().optional(),
  organisers: people().optional(),
  reason: text().optional(),
});

/** The fields of an activity, by their names. */
export const ACTIVITY_NAMES: AddressNames<typeof form> = {
  kind: 'loai',
  heldOn: 'ngay',
  startsAt: 'gio',
  commune: 'xa',
  village: 'thon',
  place: 'noi',
  title: 'ten',
  audience: 'doi-tuong',
  campaignCode: 'chien-dich',
  programmeCode: 'chuong-trinh',
  partners: 'phoi-hop',
  speaker: 'bao-cao-vien',
  inCharge: 'phu-trach',
  materials: 'tai-lieu',
  invited: 'moi',
  goal: 'chi-tieu',
  attendance: 'co-mat',
  organisers: 'to-chuc',
  reason: 'ly-do',
};

/** An activity as it was typed; what is not said is as usual. */
export const readActivityForm = (
  get: (name: string) => string | null,
  usual: Typed = {},
): ReadForm<z.infer<typeof form>> => readFields(form, get, ACTIVITY_NAMES, usual);

/** The filters of the list of activities, by their names in its address. */
export const ACTIVITY_FILTERS = { from: 'tu', to: 'den', kind: 'loai', commune: 'xa', campaign: 'chien-dich' } as const;

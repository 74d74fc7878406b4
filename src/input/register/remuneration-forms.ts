import { z } from 'zod';
import { SCHEMES } from '#coverage/facts.ts';
import { METHODS } from '#law/language/methods.ts';
import { RECORD_KINDS } from '#register/money/remuneration.ts';
import { choice } from '../fields/choices.ts';
import { day } from '../fields/days.ts';
import { amount, decimal } from '../fields/numbers.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

type Get = (name: string) => string | null;

const closing = z.object({ organisation: z.string(), lastDay: day() });
/** The fields by which a period is closed. */
export const REMUNERATION_NAMES: AddressNames<typeof closing> = { organisation: 'don-vi', lastDay: 'den-ngay' };
export const readRemunerationForm = (get: Get): ReadForm<z.infer<typeof closing>> =>
  readFields(closing, get, REMUNERATION_NAMES);

const WHOLE = 100;
const rate = z.object({
  scheme: choice(SCHEMES),
  kind: choice(RECORD_KINDS),
  method: choice(METHODS).optional(),
  areaCode: z.string().optional(),
  percent: decimal({ least: 0, most: WHOLE }).optional(),
  dong: amount().optional(),
  validFrom: day(),
  document: z.string(),
});
/** The fields of a rate; the method and the area are left empty for all of them. */
export const RATE_NAMES: AddressNames<typeof rate> = {
  ...{ scheme: 'loai-hinh', kind: 'ho-so', method: 'phuong-thuc', areaCode: 'dia-ban', percent: 'ty-le' },
  ...{ dong: 'so-dong', validFrom: 'tu-ngay', document: 'van-ban' },
};
export const readRateForm = (get: Get): ReadForm<z.infer<typeof rate>> => readFields(rate, get, RATE_NAMES);

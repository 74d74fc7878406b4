import { z } from 'zod';
import { ORGANISATION_KINDS } from '#drive/organisations/organisation.ts';
import { choice } from '../fields/choices.ts';
import { day } from '../fields/days.ts';
import { field } from '../fields/field.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

const text = () => field((typed) => typed);

const organisation = z.object({
  code: text(),
  name: text(),
  kind: choice(ORGANISATION_KINDS),
  areaCode: text(),
  partOf: text().optional(),
});
/** The fields of an organisation, by their names. */
export const ORGANISATION_NAMES: AddressNames<typeof organisation> = {
  code: 'ma',
  name: 'ten',
  kind: 'loai',
  areaCode: 'dia-ban',
  partOf: 'thuoc',
};

type Get = (name: string) => string | null;

export const readOrganisationForm = (get: Get): ReadForm<z.infer<typeof organisation>> =>
  readFields(organisation, get, ORGANISATION_NAMES);

const change = organisation.pick({ name: true, partOf: true });

/** The names of what stood there when somebody began to change it. */
export const SEEN_NAMES = { name: 'ten-cu', partOf: 'thuoc-cu' } as const;

export const readChangeForm = (get: Get): ReadForm<z.infer<typeof change>> =>
  readFields(change, get, { name: ORGANISATION_NAMES.name, partOf: ORGANISATION_NAMES.partOf });

const charge = z.object({ since: day() });
/** The fields of what a base office is in charge of. */
export const CHARGE_NAMES = { since: 'tu-ngay', communes: 'xa' } as const;

export const readChargeForm = (get: Get): ReadForm<z.infer<typeof charge>> =>
  readFields(charge, get, { since: CHARGE_NAMES.since });

const ending = z.object({ endedOn: day(), reason: text().optional(), handTo: text().optional() });
/** The fields of how an organisation is ended. */
export const ENDING_NAMES: AddressNames<typeof ending> = { endedOn: 'ngay', reason: 'ly-do', handTo: 'ban-giao' };
/** What is chosen where people are taken back and handed to nobody. */
export const TAKES_BACK = 'thu-lai';

export const readEndingForm = (get: Get): ReadForm<z.infer<typeof ending>> => readFields(ending, get, ENDING_NAMES);

/** The field of why an organisation is opened again. */
export const REOPEN_NAMES = { reason: 'ly-do-mo' } as const;

import { z } from 'zod';
import { CHANNELS, SCHEMES } from '#coverage/facts.ts';
import { choice } from '../fields/choices.ts';
import { givenCode } from '../fields/codes.ts';
import { day } from '../fields/days.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

/** To whom an enrolment is owed. */
const attribution = {
  channel: choice(CHANNELS),
  activityCode: givenCode().optional(),
  agentCode: givenCode().optional(),
};
const enrolment = z.object({ scheme: choice(SCHEMES), enrolledOn: day(), ...attribution });
const attributed = z.object({ ...attribution, reason: z.string() });

const ATTRIBUTION_NAMES = { channel: 'kenh', activityCode: 'hoat-dong', agentCode: 'nhan-vien' } as const;
/** The fields of an enrolment, by their names. */
export const ENROLMENT_NAMES: AddressNames<typeof enrolment> = {
  ...{ scheme: 'loai', enrolledOn: 'ngay' },
  ...ATTRIBUTION_NAMES,
};
/** The fields of an enrolment that is attributed again. */
export const ATTRIBUTED_NAMES: AddressNames<typeof attributed> = { ...ATTRIBUTION_NAMES, reason: 'ly-do' };

type Get = (name: string) => string | null;

/** An enrolment as it was typed. */
export const readEnrolmentForm = (get: Get): ReadForm<z.infer<typeof enrolment>> =>
  readFields(enrolment, get, ENROLMENT_NAMES);

/** To whom an enrolment is owed, and why, as it was typed. */
export const readAttributedForm = (get: Get): ReadForm<z.infer<typeof attributed>> =>
  readFields(attributed, get, ATTRIBUTED_NAMES);

import { z } from 'zod';
import { type IncidentChange, PERSON_TEXTS, type PersonTexts } from '#register/incident.ts';
import { fieldProblem } from '../fields/field.ts';
import type { FieldProblem } from '../fields/problems.ts';
import { type AddressNames, readFields, type Typed, wholeText } from '../form.ts';
import { CORRECT_NAMES, readCorrectForm } from './correct-form.ts';

/** What of a record somebody asks to be changed: the payment, all of it, or its person. */
export const CHANGE_FORMS = ['khoan', 'huy', 'nguoi'] as const;
export type ChangeForm = (typeof CHANGE_FORMS)[number];

const texts = z.object({
  fullName: z.string().optional(),
  siCode: z.string().optional(),
  birthDate: z.string().optional(),
  sex: z.string().optional(),
});

/** The fields in which a change is asked for, by their names. */
export const INCIDENT_NAMES = {
  ...CORRECT_NAMES,
  ...{ form: 'loai', papers: 'giay-to' },
  ...{ fullName: 'ho-ten', siCode: 'ma-so', birthDate: 'ngay-sinh', sex: 'gioi-tinh' },
} as const satisfies AddressNames<typeof texts> & Record<string, string>;

type Get = (name: string) => string | null;

/** A change as it was typed. */
export interface ReadChange {
  form: ChangeForm;
  typed: Typed;
  problems: FieldProblem[];
  /** Null where there are problems. */
  change: IncidentChange | null;
}

/** Which form is asked for; the data of the person where there is no payment to voluntary insurance. */
export const readChangeForm = (get: Get, first: ChangeForm): ChangeForm =>
  CHANGE_FORMS.find((each) => each === get(INCIDENT_NAMES.form)) ?? first;

/** What is asked for; what is not said of a payment is as it was. */
export function readChange(
  get: Get,
  form: ChangeForm,
  usual: Readonly<Record<'income' | 'method' | 'months' | 'fromMonth', string>>,
): ReadChange {
  if (form === 'huy') return { form, typed: {}, problems: [], change: { is: 'cancelled' } };
  if (form === 'nguoi') {
    const { typed } = readFields(texts, get, INCIDENT_NAMES);
    const said = Object.fromEntries(PERSON_TEXTS.map((each) => [each, String(typed[each] ?? '') || null]));
    return { form, typed, problems: [], change: { is: 'person', ...(said as unknown as PersonTexts) } };
  }
  const { typed, problems, value } = readCorrectForm(get, usual);
  if (!value) return { form, typed, problems, change: null };
  const { unusedFrom, because, months = null, monthsElsewhere = 0, ...paidFor } = value;
  if (unusedFrom !== undefined && because !== undefined) {
    return { form, typed, problems, change: { is: 'unused', unusedFrom, because } };
  }
  return { form, typed, problems, change: { is: 'corrected', ...paidFor, months, monthsElsewhere } };
}

/** Why a change is asked for, and what was shown for it. */
export function readWhy(get: Get): { typed: Typed; problems: FieldProblem[]; reason: string; papers: string | null } {
  const [reason, papers] = [wholeText(get(INCIDENT_NAMES.reason)), wholeText(get(INCIDENT_NAMES.papers))];
  const problems = reason === '' ? [fieldProblem('missing', {}, INCIDENT_NAMES.reason)] : [];
  return { typed: { reason, papers }, problems, reason, papers: papers || null };
}

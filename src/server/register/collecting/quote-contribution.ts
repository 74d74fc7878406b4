import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { dong } from '#base/money.ts';
import type { Month } from '#base/months.ts';
import { err, ok, type Result } from '#base/result.ts';
import { heldContributions, monthsPaidBefore } from '#coverage/facts.ts';
import { paymentDeadline } from '#law/contribution/deadline.ts';
import { eligibility } from '#law/contribution/eligibility.ts';
import { localSupportOf } from '#law/contribution/local-support.ts';
import { SUPPORT_GROUPS, type SupportGroup } from '#law/contribution/support.ts';
import type { Cycle, Method } from '#law/language/methods.ts';
import type { QuotedContribution } from '#register/quote.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { LockedPeople } from '#server/journal/lock-people.ts';
import { correctedText, type PersonRecord, personRecord, type RecordedContribution } from '../data/person-records.ts';
import { byLaw, type QuoteProblem, quoteProblem } from './collect-problem.ts';
import { pricePayment } from './price-payment.ts';
import { provinceOf } from './province-of.ts';
import { readContributions } from './read-contributions.ts';

/** A payment to voluntary insurance that somebody may make. */
export interface AskedPayment {
  personId: Uuid;
  /** Chosen income, đồng a month. */
  income: number;
  method: Method;
  /** For how many months, where it is paid once: for years in advance, or for missing time. By cycle nobody asks. */
  months?: number | null;
  /** Months of insurance that this register does not know: they count against missing time. */
  monthsElsewhere?: number;
  fromMonth: Month;
  paidOn: Day;
}

/**
 * What a payment costs by the law of its day, and who pays how much; or every reason why it cannot be made. It tells the group
 * and the months of a person, so the look is in the audit.
 */
export function quoteContribution(
  desk: Desk,
  asked: AskedPayment,
  today: Day,
): Promise<Result<QuotedContribution, QuoteProblem[]>> {
  return desk.write('contribution.quote', async (tx) => {
    const { recordIds, quote } = await quoteIn(tx, asked, { today });
    if (recordIds.length > 0)
      tx.audit({ person: asked.personId, ...(recordIds.length > 1 ? { people: recordIds } : {}) });
    return quote;
  });
}

/** The same within a transaction that leaves the line in the audit itself; with the ids of the records that were looked at. */
export async function quoteIn(
  tx: Transaction,
  asked: AskedPayment,
  { today, locked }: { today: Day; locked?: LockedPeople },
): Promise<{ recordIds: Uuid[]; quote: Result<QuotedContribution, QuoteProblem[]> }> {
  const record = await personRecord(tx, asked.personId);
  if (!record) return { recordIds: [], quote: err([quoteProblem('person-not-found', { personId: asked.personId })]) };
  const { recordIds, contributions } = await readContributions(tx, asked.personId, record, locked);
  const quote = quoteFrom(record, contributions, { province: await provinceOf(tx), today, ...asked });
  return { recordIds, quote };
}

/** The price for somebody of a record; `contributions` are those of all records of the person. */
export function quoteFrom(
  record: PersonRecord,
  contributions: readonly RecordedContribution[],
  { province, today, ...asked }: AskedPayment & { province: string; today: Day },
): Result<QuotedContribution, QuoteProblem[]> {
  const { income, method, fromMonth, paidOn } = asked;
  const group = groupOf(record);
  const supported = heldContributions(contributions).filter((each) => each.scheme === 'vsi' && each.stateSupport > 0);
  const monthsSupported = supported.reduce((sum, { months }) => sum + months, 0);
  const local = localSupportOf(province, [group], paidOn);
  const inputs = { income: dong(income), groups: [group], monthsSupported, local, other: dong(0) };
  const price = pricePayment(record, contributions, { ...asked, inputs });
  const born = correctedText(record, 'birthDate');
  const may = eligibility({ born, sex: null, citizen: true, drawsBenefit: false, business: null, at: paidOn });
  // In advance and for missing time is paid at registration.
  const deadline = method === 'advance' || method === 'missing' ? null : deadlineOf(method, fromMonth);
  const months = price.ok ? price.value.months : (asked.months ?? Number(method));
  const paidBefore = months > 0 ? monthsPaidBefore({ scheme: 'vsi', fromMonth, months }, contributions) : [];
  const problems = [
    ...(price.ok ? [] : price.error),
    ...(may.ok ? [] : may.error.map((each) => byLaw(each, 'paidOn'))),
    ...(paidBefore.length > 0 ? [quoteProblem('months-paid', { months: paidBefore }, 'fromMonth')] : []),
    ...(deadline && paidOn > deadline ? [quoteProblem('deadline-over', { deadline }, 'fromMonth')] : []),
    ...(paidOn > today ? [quoteProblem('paid-to-come', { today }, 'paidOn')] : []),
  ];
  if (!price.ok || problems.length > 0) return err(problems);
  const known = { isLocalKnown: local !== null, deadline };
  return ok({ income: dong(income), fromMonth, ...price.value, group, monthsSupported, ...known });
}

/** The last day on which a cycle may be paid; null where the law of then names none. */
function deadlineOf(method: Cycle, from: Month): Day | null {
  const deadline = paymentDeadline({ method, from });
  return deadline.ok ? deadline.value.value : null;
}

/** Everyone is of the group `other` where nothing else is recorded. */
const groupOf = (record: PersonRecord): SupportGroup =>
  SUPPORT_GROUPS.find((each) => each === correctedText(record, 'supportGroup')) ?? 'other';

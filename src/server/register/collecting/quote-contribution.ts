import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { dong } from '#base/money.ts';
import type { Month } from '#base/months.ts';
import type { ProblemOf } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import { paymentDeadline } from '#law/contribution/deadline.ts';
import { eligibility } from '#law/contribution/eligibility.ts';
import { localSupportOf } from '#law/contribution/local-support.ts';
import { payment } from '#law/contribution/payment.ts';
import { SUPPORT_GROUPS, type SupportGroup } from '#law/contribution/support.ts';
import type { Cycle } from '#law/language/methods.ts';
import { refusalWords } from '#law/language/refusal-words.ts';
import type { Refusal } from '#law/language/refusals.ts';
import type { QuotedContribution } from '#register/quote.ts';
import { areaTree } from '#server/areas/area-tree.ts';
import { readHome } from '#server/areas/read-home.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readRecords } from '#server/journal/read-records.ts';
import { type PersonRecord, personRecord, type RecordedContribution } from '../data/person-records.ts';
import { monthsOf } from '../record-contribution.ts';
import { type QuoteProblem, type QuoteProblems, quoteProblem } from './collect-problem.ts';

/** A payment to voluntary insurance that somebody may make. */
export interface AskedPayment {
  personId: Uuid;
  /** Chosen income, đồng a month. */
  income: number;
  method: Cycle;
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
    const record = await personRecord(tx, asked.personId);
    if (!record) return err([quoteProblem('person-not-found', { personId: asked.personId })]);
    const ids = await readRecords(tx, asked.personId);
    tx.audit({ person: asked.personId, ...(ids.length > 1 ? { people: ids } : {}) });
    const held: RecordedContribution[] = [];
    for (const id of ids) held.push(...heldContributions(await personRecord(tx, id)));
    return quoteFrom(record, held, { province: await provinceOf(tx), today, ...asked });
  });
}

/** The code of the province of the register: 06. */
async function provinceOf(tx: Transaction): Promise<string> {
  const home = await readHome(tx);
  return home === undefined ? '' : (await areaTree(tx)).area(home).code;
}

/** `held` are the payments of all records of the person. */
function quoteFrom(
  record: PersonRecord,
  held: readonly RecordedContribution[],
  { province, today, income, method, fromMonth, paidOn }: AskedPayment & { province: string; today: Day },
): Result<QuotedContribution, QuoteProblem[]> {
  const group = groupOf(record);
  const monthsSupported = held.reduce((sum, each) => sum + (each.stateSupport > 0 ? each.months : 0), 0);
  const local = localSupportOf(province, [group], paidOn);
  const given = { income: dong(income), groups: [group], monthsSupported, local, other: dong(0) };
  const price = payment({ ...given, method, from: fromMonth, paidOn });
  const born = record.corrections.findLast((each) => each.birthDate !== null)?.birthDate ?? record.first.birthDate;
  const may = eligibility({ born, sex: null, citizen: true, drawsBenefit: false, business: null, at: paidOn });
  const deadline = paymentDeadline({ method, from: fromMonth });
  const wanted = monthsOf({ fromMonth, months: Number(method) });
  const paidMonths = new Set(held.flatMap(monthsOf));
  const paidBefore = wanted.filter((month) => paidMonths.has(month));
  const problems = [
    ...(price.ok ? [] : price.error.map((each) => byLaw(each, 'income'))),
    ...(may.ok ? [] : may.error.map((each) => byLaw(each, 'paidOn'))),
    ...(paidBefore.length > 0 ? [quoteProblem('months-paid', { months: paidBefore }, 'fromMonth')] : []),
    ...(deadline.ok && paidOn > deadline.value.value
      ? [quoteProblem('deadline-over', { deadline: deadline.value.value }, 'fromMonth')]
      : []),
    ...(paidOn > today ? [quoteProblem('paid-to-come', { today }, 'paidOn')] : []),
  ];
  if (!price.ok || problems.length > 0) return err(problems);
  const { payable, afterChange: _, ...split } = price.value.value;
  return ok({
    ...{ income: dong(income), fromMonth, ...split, paid: payable, group, monthsSupported },
    isLocalKnown: local !== null,
    deadline: deadline.ok ? deadline.value.value : null,
  });
}

/** Contributions to voluntary insurance that nobody took back. */
function heldContributions(record: PersonRecord | undefined): RecordedContribution[] {
  const contributions = record?.contributions ?? [];
  const reversed = new Set(contributions.map(({ reverses }) => reverses));
  return contributions.filter(({ id, scheme, reverses }) => scheme === 'vsi' && reverses === null && !reversed.has(id));
}

/** Everyone is of the group `other` where nothing else is recorded. */
const groupOf = ({ first }: PersonRecord): SupportGroup =>
  SUPPORT_GROUPS.find((each) => each === first.supportGroup) ?? 'other';

function byLaw(refusal: Refusal, at: string): ProblemOf<QuoteProblems> {
  return quoteProblem('law-refuses', { ...refusalWords(refusal), article: refusal.article }, at);
}

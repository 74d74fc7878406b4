import type { Method } from '#law/language/methods.ts';
import { contribution, type Entry, ending, enrolment, type Facts, noFacts } from './booking.ts';
import { type DayNumber, type MonthNumber, monthOfDay, monthStart } from './days.ts';
import type { Member } from './households.ts';
import { healthPrice } from './prices.ts';
import { type Random, weighted } from './random.ts';
import type { EndingRow } from './rows.ts';

/** Made up: how households pay for health insurance, and how likely they go on. */
const pickMethod = weighted<Method>(['3', 14], ['6', 18], ['12', 68]);
const pickReason = weighted<EndingRow['reason']>(['compulsory', 70], ['death', 12], ['other', 18]);

/** A household pays for its members together; some leave for another insurance, and the household may stop or come back. */
export function healthCover(random: Random, members: readonly Member[], entry: Entry): Facts {
  const facts = noFacts();
  for (const { row } of members) facts.enrolments.push(enrolment(random, row.person_id, 'hhi', entry));
  const method = pickMethod(random);
  const months = Number(method);
  let staying = members;
  let paidOn = entry.on;
  let fromMonth = monthOfDay(entry.on);
  while (paidOn <= entry.horizon && staying.length > 0) {
    payTogether(random, staying, { fromMonth, months, method, paidOn, agentCode: entry.agentCode }, facts);
    const next = fromMonth + months;
    const until = monthStart(next);
    staying = staying.filter(({ row }) => !leaves(random, row.person_id, paidOn, until, facts));
    if (!random.chance(0.9)) {
      if (random.chance(0.5)) return facts;
      fromMonth = next + random.between(1, 6);
    } else {
      fromMonth = next;
    }
    paidOn = Math.max(paidOn + 1, monthStart(fromMonth) + random.between(-15, 20));
  }
  return facts;
}

interface Term {
  fromMonth: MonthNumber;
  months: number;
  method: Method;
  paidOn: DayNumber;
  agentCode: string;
}

function payTogether(random: Random, members: readonly Member[], term: Term, facts: Facts): void {
  for (const [place, { row }] of members.entries()) {
    const price = healthPrice(place, term.months, term.paidOn);
    facts.contributions.push(
      contribution(random, { personId: row.person_id, scheme: 'hhi', income: '', price, ...term }),
    );
  }
}

/** Whether a member is insured elsewhere, or dead, before the term is over. */
function leaves(random: Random, personId: string, from: DayNumber, to: DayNumber, facts: Facts): boolean {
  if (!random.chance(0.02)) return false;
  const on = from + 1 + random.below(to - from);
  facts.endings.push(ending(random, { personId, scheme: 'hhi', reason: pickReason(random), on }));
  return true;
}

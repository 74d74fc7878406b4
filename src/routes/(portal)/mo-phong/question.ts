import { isMonth, lastDay, type Month } from '#base/months.ts';
import { type Change, floorLevel } from '#law/bulk/assumed.ts';
import { SUPPORT_GROUPS } from '#law/contribution/support.ts';
import { nextChange, valueAt } from '#law/language/parameter.ts';
import { CHANGE_FIELDS, type ChangeName, type QuestionField } from '#ui/portal/simulation/fields.ts';

/** What an address asks. */
export interface Question {
  on: Month;
  change: Change;
}

/** The question of an address, and the fields of it that cannot be read. Before anything is asked: the next change that is law. */
export function questionOf(
  search: URLSearchParams,
  newest: Month,
): { question: Question; unreadable: QuestionField[] } {
  const typedMonth = search.get('thang') ?? '';
  const on = isMonth(typedMonth) ? typedMonth : newest;
  const unreadable: QuestionField[] = typedMonth !== '' && on !== typedMonth ? ['thang'] : [];
  const numberOf = (name: ChangeName): number | undefined => {
    const field = CHANGE_FIELDS[name];
    const typed = (search.get(field) ?? '').trim();
    const number = typed === '' ? undefined : readNumber(typed);
    if (number !== null) return number;
    unreadable.push(field);
    return undefined;
  };
  const asked = search.has('thang') ? changeOf(numberOf) : nextFloor(on);
  return { question: { on, change: asked }, unreadable };
}

/** `2.200.000`, `2200000`, `22,5` or `22.5`; null where it is none. */
function readNumber(typed: string): number | null {
  if (/^\d{1,3}(\.\d{3})+$/.test(typed)) return Number(typed.replaceAll('.', ''));
  return /^\d{1,12}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) : null;
}

function changeOf(numberOf: (name: ChangeName) => number | undefined): Change {
  const [incomeFloor, rate] = [numberOf('incomeFloor'), numberOf('rate')];
  const support = SUPPORT_GROUPS.map((group) => [group, numberOf(group)] as const).filter(
    ([, percent]) => percent !== undefined,
  );
  return {
    ...(incomeFloor === undefined ? {} : { incomeFloor }),
    ...(rate === undefined ? {} : { rate }),
    ...(support.length > 0 ? { support: Object.fromEntries(support) } : {}),
  };
}

/** The next floor that the law already has, so that the page begins with a real question. */
function nextFloor(on: Month): Change {
  const level = floorLevel(lastDay(on));
  const from = nextChange(level, lastDay(on));
  const next = from && valueAt(level, from);
  return next?.ok ? { incomeFloor: next.value.value } : {};
}

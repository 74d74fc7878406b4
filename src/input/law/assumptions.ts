import { z } from 'zod';
import { isMonth } from '#base/months.ts';
import { SUPPORT_GROUPS } from '#law/contribution/support.ts';
import type { SimulationQuestion } from './forms/simulation.ts';

const shares = z.partialRecord(z.enum(SUPPORT_GROUPS), z.number());
const assumptions = z.strictObject({
  assumptions: z.literal('baophu-simulation-1'),
  month: z.string().refine(isMonth),
  income_floor: z.number().optional(),
  rate: z.number().optional(),
  state_support: shares.optional(),
  local_support: shares.optional(),
});

/** A question as JSON that can be kept, sent and read again. */
export function assumptionsJson({ on, change }: SimulationQuestion): string {
  const { incomeFloor, rate, support, local } = change;
  const content: z.input<typeof assumptions> = {
    assumptions: 'baophu-simulation-1',
    month: on,
    income_floor: incomeFloor,
    rate,
    state_support: support,
    local_support: local,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The question of such JSON; null where it is something else. */
export function readAssumptions(text: string): SimulationQuestion | null {
  const read = assumptions.safeParse(parsed(text));
  if (!read.success || !isMonth(read.data.month)) return null;
  const { month, income_floor, rate, state_support, local_support } = read.data;
  return {
    on: month,
    change: {
      ...(income_floor === undefined ? {} : { incomeFloor: income_floor }),
      ...(rate === undefined ? {} : { rate }),
      ...(state_support === undefined ? {} : { support: state_support }),
      ...(local_support === undefined ? {} : { local: local_support }),
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

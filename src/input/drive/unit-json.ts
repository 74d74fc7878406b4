import { z } from 'zod';
import type { UnitId } from '#drive/plans/plan.ts';

/** `area:060`, `organisation:BD-06`, `agent:NVT-1`. */
export const unitJson = z
  .string()
  .max(100)
  .regex(/^(area|organisation|agent):\S+$/) as unknown as z.ZodType<UnitId, UnitId>;

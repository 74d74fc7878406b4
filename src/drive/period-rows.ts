import { reachOf } from '#access/permissions.ts';
import type { Actor } from '#access/roles.ts';
import { PERIOD_ROWS, type PeriodRows } from './period-table.ts';

/** What rows of a period table somebody may ask for: who works for an organisation, those of it; a collector, the own one. */
export function rowsFor({ role }: Pick<Actor, 'role'>): readonly PeriodRows[] {
  if (reachOf(role, 'period.read') !== 'organisation') return PERIOD_ROWS;
  return role === 'collector' ? ['collectors'] : PERIOD_ROWS.filter((each) => each !== 'areas');
}

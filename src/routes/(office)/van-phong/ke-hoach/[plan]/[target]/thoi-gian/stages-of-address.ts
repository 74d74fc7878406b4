import { isUuid, uuid } from '#base/ids.ts';
import type { UnitId } from '#drive/plans/plan.ts';
import { UNIT_NAME } from '#ui/addresses.ts';
import { askedVersion } from '../../asked-version.ts';

const IS_UNIT = /^(area|organisation|agent):\S+$/;

/** Which target, in which version of its plan and of which unit, an address asks for; null where it is none. */
export function stagesOfAddress(
  { plan = '', target = '' }: { plan?: string | undefined; target?: string | undefined },
  search: URLSearchParams,
) {
  if (!isUuid(plan) || !isUuid(target)) return null;
  const unit = (search.get(UNIT_NAME) ?? '').slice(0, 100);
  return {
    ...{ planId: uuid(plan), version: askedVersion(search), goalId: uuid(target) },
    unit: IS_UNIT.test(unit) ? (unit as UnitId) : null,
  };
}

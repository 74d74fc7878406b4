import { type Law, type Parameter, type ParameterValue, valueAt } from '../language/parameter.ts';
import {
  vsiLocalSupportHanoiNearPoor,
  vsiLocalSupportHanoiOther,
  vsiLocalSupportHanoiPoor,
} from '../parameters/local-support.ts';
import type { SupportGroup } from './support.ts';

/** What a province adds, in per cent of the same base as the State's support. */
export interface LocalSupport {
  percent: number;
  /** The resolution of the provincial People's Council, or who says so. */
  source: string;
  value?: ParameterValue<number>;
}

const HANOI = '01';

/** Resolutions that were read, by the code of the province. For any other province nothing is assumed. */
export const LOCAL_SUPPORT: Record<string, Partial<Record<SupportGroup, Parameter<number>>>> = {
  [HANOI]: {
    poor: vsiLocalSupportHanoiPoor,
    near_poor: vsiLocalSupportHanoiNearPoor,
    other: vsiLocalSupportHanoiOther,
  },
};

/** The local support of a province on a day, or null where no resolution is known: neither nothing nor another's figure. */
export function localSupportOf(province: string, group: SupportGroup, at: Law): LocalSupport | null {
  const tables = LOCAL_SUPPORT[province];
  const table = tables?.[group] ?? tables?.other;
  const figure = table && valueAt(table, at);
  return figure?.ok ? { percent: figure.value.value, source: figure.value.source, value: figure.value } : null;
}

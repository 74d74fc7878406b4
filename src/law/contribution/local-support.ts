import { dictionary } from '#base/words.ts';
import { type Law, type Parameter, type ParameterValue, valueAt } from '../language/parameter.ts';
import {
  vsiLocalSupportHanoiNearPoor,
  vsiLocalSupportHanoiOther,
  vsiLocalSupportHanoiPoor,
  vsiLocalSupportHcmcNearPoor,
  vsiLocalSupportHcmcPoor,
  vsiLocalSupportNgheAnNearPoor,
  vsiLocalSupportNgheAnOther,
  vsiLocalSupportNgheAnPoor,
  vsiLocalSupportNinhBinhEthnicMinority,
  vsiLocalSupportNinhBinhNearPoor,
  vsiLocalSupportNinhBinhPoor,
} from '../parameters/local-support.ts';
import { SUPPORT_SHARES, type SupportGroup } from './support.ts';

/** What a province adds, in per cent of the same base as the State's support. */
export interface LocalSupport {
  percent: number;
  /** The resolution of the provincial People's Council, or who says so. */
  source: string;
  value?: ParameterValue<number>;
}

const HANOI = '01';
const NINH_BINH = '37';
const NGHE_AN = '40';
const HCMC = '79';

/** Resolutions that were read, by the code of the province. For any other province nothing is assumed. */
export const LOCAL_SUPPORT = dictionary<Partial<Record<SupportGroup, Parameter<number>>>>({
  [HANOI]: {
    poor: vsiLocalSupportHanoiPoor,
    near_poor: vsiLocalSupportHanoiNearPoor,
    other: vsiLocalSupportHanoiOther,
  },
  [NINH_BINH]: {
    poor: vsiLocalSupportNinhBinhPoor,
    near_poor: vsiLocalSupportNinhBinhNearPoor,
    ethnic_minority: vsiLocalSupportNinhBinhEthnicMinority,
  },
  [NGHE_AN]: {
    poor: vsiLocalSupportNgheAnPoor,
    near_poor: vsiLocalSupportNgheAnNearPoor,
    other: vsiLocalSupportNgheAnOther,
  },
  [HCMC]: { poor: vsiLocalSupportHcmcPoor, near_poor: vsiLocalSupportHcmcNearPoor },
});

/**
 * The local support of a province on a day for somebody of these groups: the highest of their rows. A group without a row
 * gets nothing from a resolution that is known: it is everyone else only where the State has no rate of its own for it.
 * Null where no resolution is known for the day.
 */
export function localSupportOf(province: string, groups: readonly SupportGroup[], at: Law): LocalSupport | null {
  const rows = Object.entries(LOCAL_SUPPORT[province] ?? {}).flatMap(([group, parameter]) => {
    const value = valueAt(parameter, at);
    return value.ok ? [{ group: group as SupportGroup, value: value.value }] : [];
  });
  const known = rows[0];
  if (!known) return null;
  const named = groups.map((group) => (valueAt(SUPPORT_SHARES[group], at).ok ? group : 'other'));
  const own = rows.filter(({ group }) => named.includes(group)).map(({ value }) => value);
  const [best] = own.toSorted((a, b) => b.value - a.value);
  if (!best) return { percent: 0, source: known.value.source };
  return { percent: best.value, source: best.source, value: best };
}

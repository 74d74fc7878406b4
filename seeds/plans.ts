import { apportion } from '#base/apportion.ts';
import { day } from '#base/dates.ts';
import { COMMUNES, DISTRICTS, PROVINCE } from './communes.ts';
import { atFive } from './days.ts';
import { officeOf } from './partners.ts';
import type { ObservationRow, TargetRow } from './rows.ts';

/** 7,548 participants were 133.4 % of the plan: 5,658. The plan of 2019 is made up. */
const STOCK_PLANS = [
  { year: '2019', value: 3_480, decided: '2018-12-20' },
  { year: '2020', value: 5_658, decided: '2019-12-20' },
];
/** Made up, as every day on which the office came to know a plan. */
const DECIDED_FOR_2021 = '2020-12-28';
/** Attested for 2021: 7,500 people, and growth of 30 %. The first can only be people who newly join. */
const NEW_IN_2021 = 7_500;
const GROWTH_IN_2021 = 0.3;
const COMMITTEE = 'Ủy ban nhân dân tỉnh Bắc Kạn';
const OFFICE = 'Bảo hiểm xã hội tỉnh Bắc Kạn';

/** The province's targets, and how they are assigned to districts, their offices and communes: made up, but they add up. */
export function targets(): TargetRow[] {
  return [
    ...STOCK_PLANS.flatMap(({ year, value, decided }) => assigned(value, stock(year, decided))),
    ...assigned(NEW_IN_2021, {
      ...VSI,
      plan_code: 'KH-2021',
      indicator: 'joined',
      kind: 'flow',
      period: '2021',
      recorded_at: atFive(DECIDED_FOR_2021),
    }),
    {
      ...VSI,
      plan_code: 'KH-2021',
      owner: COMMITTEE,
      indicator: 'growth',
      kind: 'stock',
      area_code: PROVINCE,
      organisation_code: '',
      period: '2021',
      value: GROWTH_IN_2021,
      recorded_at: atFive(DECIDED_FOR_2021),
    },
  ];
}

const VSI = { scheme: 'vsi' } as const;

type Plan = Omit<TargetRow, 'owner' | 'area_code' | 'organisation_code' | 'value'>;

const stock = (year: string, decided: string): Plan => ({
  ...VSI,
  plan_code: `KH-${year}`,
  indicator: 'participants',
  kind: 'stock',
  period: year,
  recorded_at: atFive(decided),
});

function assigned(value: number, plan: Plan): TargetRow[] {
  const at = (owner: string, area_code: string, value: number): TargetRow => ({
    ...plan,
    owner,
    area_code,
    organisation_code: '',
    value,
  });
  const districts = apportion(value, DISTRICTS.map(weightOf));
  return [
    at(COMMITTEE, PROVINCE, value),
    ...DISTRICTS.flatMap((district, index) => {
      const share = districts[index] ?? 0;
      const communes = COMMUNES.filter((each) => each.district === district);
      const shares = apportion(
        share,
        communes.map((each) => each.weight),
      );
      return [
        at(OFFICE, district.code, share),
        { ...at(OFFICE, '', share), organisation_code: officeOf(district.code) },
        ...communes.map(({ code }, place) => at(OFFICE, code, shares[place] ?? 0)),
      ];
    }),
  ];
}

const weightOf = (district: (typeof DISTRICTS)[number]): number =>
  COMMUNES.filter((each) => each.district === district).reduce((sum, { weight }) => sum + weight, 0);

/**
 * Attested: the population of the province at the census of 2019. Made up: its parts by district, the labour force and
 * the number in compulsory insurance.
 */
const POPULATION = {
  on: day('2019-04-01'),
  value: 313_905,
  source: 'Tổng điều tra dân số và nhà ở 01/4/2019',
  known: '2019-07-11',
};
const MADE_UP = 'Số liệu dựng để minh họa';
const LABOUR_FORCE = [
  { on: day('2019-12-31'), value: 213_400, known: '2020-02-14' },
  { on: day('2020-12-31'), value: 214_900, known: '2021-02-09' },
  { on: day('2021-12-31'), value: 216_200, known: '2022-02-11' },
];
const COMPULSORY = [
  { on: day('2019-12-31'), value: 19_870, known: '2020-01-15' },
  { on: day('2020-12-31'), value: 19_640, known: '2021-01-15' },
  { on: day('2021-12-31'), value: 19_910, known: '2022-01-14' },
];

export function observations(): ObservationRow[] {
  const { source, ...population } = POPULATION;
  return [
    ...observed('population', population, source),
    ...LABOUR_FORCE.flatMap((each) => observed('labour_force', each, MADE_UP)),
    ...COMPULSORY.flatMap((each) => observed('compulsory_si', each, MADE_UP)),
  ];
}

function observed(
  series: string,
  { on, value, known }: Pick<ObservationRow, 'on' | 'value'> & { known: string },
  source: string,
): ObservationRow[] {
  const shares = apportion(value, DISTRICTS.map(weightOf));
  return [
    { series, area_code: PROVINCE, on, value, source, recorded_at: atFive(known) },
    ...DISTRICTS.map(({ code }, index) => ({
      series,
      area_code: code,
      on,
      value: shares[index] ?? 0,
      source: MADE_UP,
      recorded_at: atFive(known),
    })),
  ];
}

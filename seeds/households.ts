import { type DayNumber, yearOfDay } from './days.ts';
import { type Ethnicity, familyNameOf, ownNamesOf, pickEthnicity, type Sex } from './names.ts';
import { type Random, weighted } from './random.ts';
import type { PersonRow } from './rows.ts';

/** A member of a made-up household, with the year of birth that the citizen's number shows. */
export interface Member {
  row: PersonRow;
  birthYear: number;
}

interface Kin {
  sex: Sex;
  birthYear: number;
  familyName: string;
}

interface HouseholdWish {
  size: number;
  communeCode: string;
  /** Number of the household's first member among all people: SI codes follow from it, so that none comes twice. */
  firstNumber: number;
  /** A day on which the household lives: ages are counted from it. */
  on: DayNumber;
  /** When its rows are made, for their ids. */
  instant: number;
  /** Household health insurance is for those whom no other group takes in. */
  mayBePoor: boolean;
}

/** Made up: shares of poor and near-poor households among those who take part. */
const pickSupport = weighted<PersonRow['support_group']>(['poor', 11], ['near_poor', 13], ['other', 76]);
const pickPrecision = weighted<'day' | 'month' | 'year'>(['day', 92], ['month', 2], ['year', 6]);

/** A household of that size: the head, mostly a spouse, then children and parents. */
export function household(random: Random, wish: HouseholdWish): Member[] {
  const { size, communeCode, firstNumber, instant } = wish;
  const ethnicity = pickEthnicity(random);
  const shared = {
    ethnicity,
    support_group: wish.mayBePoor ? pickSupport(random) : ('other' as const),
    household_id: random.uuid(instant),
    area_code: communeCode,
  };
  return kinOf(random, ethnicity, size, yearOfDay(wish.on)).map((kin, index) => ({
    row: { ...personal(random, kin, firstNumber + index, instant), ...shared },
    birthYear: kin.birthYear,
  }));
}

function kinOf(random: Random, ethnicity: Ethnicity, size: number, year: number): Kin[] {
  const headSex: Sex = random.chance(0.52) ? 'female' : 'male';
  const head = {
    sex: headSex,
    birthYear: year - random.between(23, 50) - random.between(0, 14),
    familyName: familyNameOf(ethnicity, random),
  };
  const spouse = {
    sex: headSex === 'male' ? ('female' as const) : ('male' as const),
    birthYear: Math.min(head.birthYear + random.between(-5, 5), year - 19),
    familyName: familyNameOf(random.chance(0.85) ? ethnicity : pickEthnicity(random), random),
  };
  const father = headSex === 'male' ? head : spouse;
  const others = Array.from({ length: Math.max(0, size - 2) }, (_, index): Kin => {
    const sex: Sex = random.chance(0.5) ? 'female' : 'male';
    const isParent = index > 1 && random.chance(0.5);
    if (isParent) return { sex, birthYear: head.birthYear - random.between(20, 30), familyName: head.familyName };
    const mother = headSex === 'female' ? head : spouse;
    return { sex, birthYear: Math.min(mother.birthYear + random.between(20, 32), year), familyName: father.familyName };
  });
  return [head, spouse, ...others].slice(0, size);
}

function personal(random: Random, kin: Kin, number: number, instant: number) {
  return {
    person_id: random.uuid(instant),
    si_code: siCode(number),
    // Those who still had the old nine-digit card in 2020 have no citizen's number here.
    citizen_id: random.chance(0.78) ? citizenId(kin, number) : '',
    full_name: `${kin.familyName} ${ownNamesOf(kin.sex, random)}`,
    birth_date: birthDate(random, kin.birthYear),
    sex: kin.sex,
  };
}

/** Ten digits. Multiplying by a number without common factor permutes the numbers, so that none comes twice. */
const siCode = (number: number): string => `06${String((number * 48_271 + 20_190_401) % 100_000_000).padStart(8, '0')}`;

/** 12 digits: 006 for Bắc Kạn, century and sex, year of birth, six more. Well formed, and nobody's. */
function citizenId({ sex, birthYear }: Kin, number: number): string {
  const century = (birthYear < 2000 ? 0 : 2) + (sex === 'male' ? 0 : 1);
  const serial = (number * 7_919 + 1) % 1_000_000;
  return `006${century}${String(birthYear % 100).padStart(2, '0')}${String(serial).padStart(6, '0')}`;
}

function birthDate(random: Random, year: number): string {
  const month = String(random.between(1, 12)).padStart(2, '0');
  const day = String(random.between(1, 28)).padStart(2, '0');
  switch (pickPrecision(random)) {
    case 'day':
      return `${year}-${month}-${day}`;
    case 'month':
      return `${year}-${month}`;
    case 'year':
      return String(year);
  }
}

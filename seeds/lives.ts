import { type Entry, type Facts, knownBy, move, noFacts } from './booking.ts';
import { COMMUNES, type Commune } from './communes.ts';
import { type DayNumber, dayNumber, officeHour } from './days.ts';
import { healthCover } from './health.ts';
import { household, type Member } from './households.ts';
import { Random } from './random.ts';
import { voluntaryCareer } from './voluntary.ts';

/** The last day of which the made-up province knows anything. */
export const HORIZON = dayNumber('2021-12-31');

/** A household that is won on one day, with the number of its members who join each scheme. */
export interface Recruitment {
  on: DayNumber;
  commune: Commune;
  /** Empty where the household came by itself or the agent came to it. */
  activityCode: string;
  vsi: number;
  hhi: number;
}

/** Where a household stands in its province: all its chance follows from `seed` and `number`. */
export interface Place {
  seed: number;
  number: number;
  /** How many people come before it. */
  firstNumber: number;
}

/** Whether a member's life is taken as it is; else another one is drawn. */
export type Admits = (career: Facts, enrolledOn: DayNumber) => boolean;

export const sizeOf = ({ vsi, hhi }: Recruitment): number => Math.max(vsi, hhi);

export function membersOf(recruitment: Recruitment, { seed, number, firstNumber }: Place): Member[] {
  const random = new Random(seed, number, 1);
  return household(random, {
    size: sizeOf(recruitment),
    communeCode: recruitment.commune.code,
    firstNumber,
    on: recruitment.on,
    instant: officeHour(recruitment.on, random),
    mayBePoor: recruitment.hhi === 0,
  });
}

/** Everything that is recorded of a household. */
export function factsOf(recruitment: Recruitment, place: Place, members: readonly Member[], admits?: Admits): Facts {
  const random = new Random(place.seed, place.number, 2);
  const agentCode = `NV-${recruitment.commune.code}-${random.between(1, 2)}`;
  const entry: Entry = { on: recruitment.on, activityCode: recruitment.activityCode, agentCode, horizon: HORIZON };
  const all = noFacts();
  if (recruitment.hhi > 0) add(all, knownBy(HORIZON, healthCover(random, members.slice(0, recruitment.hhi), entry)));
  for (const [index, member] of members.slice(0, recruitment.vsi).entries()) {
    add(all, admitted(member, entry, { ...place, number: place.number * 8 + index }, admits));
  }
  if (random.chance(0.025)) addMoves(all, random, members, recruitment);
  return all;
}

/** Draws lives until one is admitted. */
function admitted(member: Member, entry: Entry, { seed, number }: Place, admits?: Admits): Facts {
  for (let attempt = 0; ; attempt++) {
    const career = knownBy(HORIZON, voluntaryCareer(new Random(seed + 1, number, attempt), member, entry));
    if (!admits || admits(career, entry.on)) return career;
  }
}

/** The household, or only its head, moves to another commune of the province. */
function addMoves(all: Facts, random: Random, members: readonly Member[], { on, commune }: Recruitment): void {
  const to = random.pick(COMMUNES);
  const movedOn = on + 20 + random.below(HORIZON - on);
  if (to === commune || movedOn > HORIZON) return;
  const movers = random.chance(0.6) ? members : members.slice(0, 1);
  const moves = movers.map(({ row }) => move(random, row.person_id, to.code, movedOn));
  add(all, knownBy(HORIZON, { ...noFacts(), moves }));
}

function add(to: Facts, more: Facts): void {
  to.enrolments.push(...more.enrolments);
  to.contributions.push(...more.contributions);
  to.endings.push(...more.endings);
  to.moves.push(...more.moves);
}

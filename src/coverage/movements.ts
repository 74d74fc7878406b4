import { addDays, type Day } from '#base/dates.ts';
import { type AreaId, heldTrue, type Move, type PersonFacts, SCHEMES, type Scheme } from './facts.ts';
import { type Span, spansOf } from './spans.ts';

export const MOVEMENT_KINDS = ['joined', 'returned', 'lapsed', 'ended', 'moved_in', 'moved_out'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** One event of a person's cover. */
export interface Movement {
  scheme: Scheme;
  kind: MovementKind;
  areaId: AreaId;
  effectiveOn: Day;
}

/** What a movement adds to the number of participants of its area. */
const SIGN: Readonly<Record<MovementKind, 1 | -1>> = {
  joined: 1,
  returned: 1,
  moved_in: 1,
  lapsed: -1,
  ended: -1,
  moved_out: -1,
};

export const signOf = (kind: MovementKind): 1 | -1 => SIGN[kind];

/** Kinds that add a participant, and kinds that take one away. */
export const ARRIVALS = MOVEMENT_KINDS.filter((kind) => SIGN[kind] === 1);
export const DEPARTURES = MOVEMENT_KINDS.filter((kind) => SIGN[kind] === -1);

/**
 * Everything that happened to one person's cover according to these facts.
 * Source: counting rules 3 to 5, version 1 (docs/office/counting.md).
 */
export function timeline(facts: PersonFacts): Movement[] {
  const held = heldTrue(facts);
  return SCHEMES.flatMap((scheme) => timelineIn(scheme, held));
}

function timelineIn(scheme: Scheme, facts: PersonFacts): Movement[] {
  const endings = facts.endings.filter((each) => each.scheme === scheme);
  const spans = spansOf(
    facts.contributions.filter((each) => each.scheme === scheme),
    endings,
  );
  const residence = residenceOf(facts);
  return spans.flatMap((span, index) => {
    const end = endings.some((each) => each.endedOn === span.to) ? 'ended' : 'lapsed';
    return [
      { scheme, kind: index === 0 ? 'joined' : 'returned', areaId: residence(span.from), effectiveOn: span.from },
      ...movesWithin(span, scheme, facts.moves, residence),
      { scheme, kind: end, areaId: residence(addDays(span.to, -1)), effectiveOn: span.to },
    ] satisfies Movement[];
  });
}

/** Rule 5: the commune in which the person lives on a day, as far as these facts know. */
export const residenceOn = (facts: PersonFacts, on: Day): AreaId => residenceOf(heldTrue(facts))(on);

type Residence = (on: Day) => AreaId;

/** Of two moves on one day the later recorded holds. */
function residenceOf({ areaId, moves }: PersonFacts): Residence {
  const ordered = [...moves].sort((a, b) => (moveOrder(a) < moveOrder(b) ? -1 : 1));
  return (on) => ordered.findLast((move) => move.movedOn <= on)?.areaId ?? areaId;
}

const moveOrder = (move: Move): string => `${move.movedOn} ${move.recordedAt} ${move.id}`;

/** Rule 5: a move strictly inside a span takes the person out of one commune and into another. */
function movesWithin(span: Span, scheme: Scheme, moves: readonly Move[], residence: Residence): Movement[] {
  const days = [...new Set(moves.map((move) => move.movedOn))].filter((on) => span.from < on && on < span.to);
  return days.flatMap((on) => {
    const before = residence(addDays(on, -1));
    const after = residence(on);
    if (before === after) return [];
    return [
      { scheme, kind: 'moved_out', areaId: before, effectiveOn: on },
      { scheme, kind: 'moved_in', areaId: after, effectiveOn: on },
    ] satisfies Movement[];
  });
}

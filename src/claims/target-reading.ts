/** A target for the next year beside what is covered already and the growth that was announced with it. */
export interface NextTarget {
  target: number;
  /** Participants at the end of this year. */
  covered: number;
  /** Announced growth of the participants, as a share: 0.3 for 30 %. */
  growth: number;
}

/** What a target can mean. */
export interface TargetReading {
  /** Participants that the growth means, rounded to whole people. */
  needed: number;
  /** Read as the number of participants, the target falls short of the growth, or of what is covered already. */
  contradictsAsStock: boolean;
}

/**
 * Reads a target as a stock. As a number of people who newly join in the year it cannot contradict the growth:
 * how many leave in that year is not known yet.
 */
export function readTarget({ target, covered, growth }: NextTarget): TargetReading {
  const needed = Math.round(covered * (1 + growth));
  return { needed, contradictsAsStock: target < needed };
}

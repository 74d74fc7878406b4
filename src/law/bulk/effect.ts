/** Đồng a month of some people together. */
export interface Sums {
  payable: number;
  stateSupport: number;
  localSupport: number;
}

/** Some people before and after a change. Whoever pays the same is in neither `more` nor `less`. */
export interface Effect {
  people: number;
  more: number;
  less: number;
  now: Sums;
  changed: Sums;
}

/** The filters of the list of plans, by their names in the address. */
export const PLAN_FILTERS = { year: 'nam', area: 'dia-ban' } as const;

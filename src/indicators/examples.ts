/** A whole expression of each indicator that needs a series or a key, for whoever left it out. */
export const EXAMPLES: { readonly [indicator: string]: string } = {
  growth: 'growth(participants(vsi, on=2020-12-31), since=2019-12-31)',
  observation: 'observation(population, …)',
  promised: 'promised(activities, programme=CT-BD, on=2020-12-31)',
  reported: 'reported(conferences, programme=CT-BD, organisation=BD-06, from=2020-01-01, to=2020-12-31)',
  reported_at_end: 'reported_at_end(members, programme=CT-BD, organisation=BD-06, on=2020-12-31)',
};

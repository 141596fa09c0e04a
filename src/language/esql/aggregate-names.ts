/** The aggregates of STATS. */
export const aggregateNames: ReadonlySet<string> = new Set([
  'avg',
  'count',
  'count_distinct',
  'max',
  'min',
  'sum',
  'values',
])

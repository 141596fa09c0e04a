/** Commands of ES|QL that are not modelled, with what to do instead. */
export const unsupportedCommands: ReadonlyMap<string, string> = new Map([
  ['change_point', 'Take the query without it.'],
  ['completion', 'It asks a language model, which no replay can repeat.'],
  ['dissect', 'Take the text apart with SUBSTRING, LOCATE or SPLIT.'],
  ['enrich', 'It reads an enrich policy, which is not at hand offline.'],
  ['explain', 'Take the query without it.'],
  ['fork', 'Run each branch as a query of its own.'],
  ['fuse', 'Take the query without it.'],
  ['grok', 'Take the text apart with SUBSTRING, LOCATE or SPLIT.'],
  ['inline', 'INLINE STATS is not modelled: use STATS, and name in BY what must survive.'],
  ['inlinestats', 'Use STATS, and name in BY what must survive.'],
  ['join', 'It reads another index, which is not at hand offline.'],
  ['lookup', 'LOOKUP JOIN reads another index, which is not at hand offline.'],
  ['mv_expand', 'Test several values with MV_CONTAINS, or group BY the field.'],
  ['promql', 'Metrics are not modelled.'],
  ['rerank', 'It asks a language model, which no replay can repeat.'],
  ['sample', 'A random sample cannot be replayed: leave it out.'],
  ['set', 'Settings of a query are not modelled.'],
  ['show', 'It describes a cluster; there is none.'],
  ['ts', 'Time series are not modelled: begin with FROM.'],
])

/** Commands that begin a query. */
export const sourceCommands = ['from', 'row'] as const

/** Commands that follow a pipe. */
export const pipeCommands = [
  'where',
  'eval',
  'stats',
  'keep',
  'drop',
  'rename',
  'sort',
  'limit',
] as const

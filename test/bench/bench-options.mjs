import { parseArgs } from 'node:util'

/** What the command line of the bench asks for. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      big: { type: 'boolean', default: false },
      size: { type: 'string' },
      rounds: { type: 'string' },
      rules: { type: 'string' },
      log: { type: 'string' },
      only: { type: 'string', default: '' },
    },
  })
  const { quick, big, rules, log, only } = values
  return {
    megabytes: Number(values.size ?? (quick ? 20 : 200)),
    bigMegabytes: big ? 2000 : undefined,
    rounds: Number(values.rounds ?? (quick ? 3 : 5)),
    rules,
    log,
    only: only.toLowerCase(),
  }
}

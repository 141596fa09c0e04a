import { parseArgs } from 'node:util'

/** What the command line of the bench asks for. */
export function readOptions() {
  const { values } = parsed({
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

/** Says what can be asked where something else was. */
function parsed(config) {
  try {
    return parseArgs(config)
  } catch (error) {
    const flags = Object.entries(config.options).map(([name, { type }]) =>
      type === 'string' ? `[--${name} …]` : `[--${name}]`,
    )
    console.error(
      `${error.message}\nnpm run bench -- ${flags.join(' ')}; docs/performance.md says what each does.`,
    )
    process.exit(2)
  }
}

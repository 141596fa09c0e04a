import { createJiti } from 'jiti'
import { makeLog, userLog } from './make-log.mjs'

const { actionConditions } = await createJiti(import.meta.url).import('./action-conditions.ts')

const naming = Object.keys(actionConditions)
const percent = (share) => `${share * 100} %`

/** The parts of the table, in order. A part has a log, or measures commands, or neither; its first row is what the
 * others are set beside. */
export function sectionsOf(options, duckdb) {
  const { megabytes, bigMegabytes, log } = options
  const few = { named: 0.02, all: 0.02 }
  const some = { named: 0.04, all: 0.04 }
  const users = { named: 0.02, all: 0.95 }
  const lines = (concerned, size) => linesSection(concerned, { ...options, size, duckdb })
  return [
    lines(few, megabytes),
    lines({ named: 0.2, all: 0.2 }, megabytes),
    lines(users, megabytes),
    lines({ named: 0.95, all: 0.95 }, megabytes),
    recordsSection('one line', some, options),
    recordsSection('pretty-printed', some, options),
    gzipSection('ndjson', few, options),
    gzipSection('one line', some, options),
    ...(log === undefined ? [] : [userSection(options)]),
    generateSection(options),
    commandSection(megabytes),
    ...(bigMegabytes === undefined
      ? []
      : [lines(few, bigMegabytes), lines(users, bigMegabytes), commandSection(bigMegabytes)]),
  ]
}

function linesSection(concerned, { size, megabytes, duckdb, rules }) {
  const { named, all } = concerned
  const title = `NDJSON, ${shareText(concerned)}`
  const atLeast = named <= 0.02 ? 2 : named <= 0.2 ? 1.5 : undefined
  return {
    title: `${title}, ${size} MB`,
    growsFrom: size === megabytes ? undefined : `${title}, ${megabytes} MB`,
    makeLog: (folder) => makeLog(folder, { form: 'ndjson', concerned, megabytes: size }),
    rows: [
      reference('JSON.parse of each line', { kind: 'parse-lines' }),
      namedRow([
        ratio('JSON.parse', { atLeast }),
        ...(named <= 0.02 && all <= 0.02 ? [ratio('DuckDB', { atLeast: 1 })] : []),
      ]),
      allRow([ratio('JSON.parse', { atLeast: 0.8 })]),
      ...userRulesRows(rules),
      ...(size === megabytes ? [parsingRow] : []),
      ...(duckdb === undefined ? [] : [duckdbRow(duckdb)]),
    ],
  }
}

function recordsSection(form, concerned, { megabytes, rules }) {
  return {
    title: `{"Records":[…]} ${form}, ${shareText(concerned)}, ${megabytes} MB`,
    makeLog: (folder) => makeLog(folder, { form, concerned, megabytes }),
    rows: [
      reference('JSON.parse of the whole file', { kind: 'parse-whole' }),
      namedRow([ratio('JSON.parse', { atLeast: 2 })]),
      allRow([ratio('JSON.parse', { atLeast: 2 })]),
      ...userRulesRows(rules),
    ],
  }
}

function gzipSection(form, concerned, { megabytes }) {
  const must = [ratio('gunzip', { atLeast: 0.8, clock: 'wall' })]
  const what = form === 'ndjson' ? 'NDJSON' : `{"Records":[…]} ${form}`
  return {
    title: `${what} gzipped, ${shareText(concerned)}, ${megabytes} MB`,
    makeLog: (folder) => makeLog(folder, { form, concerned, megabytes, gzip: true }),
    rows: [reference('gunzip alone', { kind: 'gunzip' }), namedRow(must), allRow(must)],
  }
}

function userSection({ log, rules }) {
  return {
    title: log,
    makeLog: (folder) => userLog(log, folder),
    rows: [
      reference('JSON.parse of its records', { kind: 'parse-any' }),
      namedRow([]),
      allRow([]),
      ...userRulesRows(rules),
    ],
  }
}

function generateSection({ megabytes }) {
  const noise = Math.min(50_000, megabytes * 1000)
  const must = [{ kind: 'rate', atLeast: 30_000 }]
  return {
    title: 'generate',
    rows: [
      reference(`JSON.stringify of ${noise} records`, { kind: 'stringify', noise }),
      { name: `generate --noise ${noise}`, way: { kind: 'generate', noise }, must },
      { name: 'generate, all scenarios', way: { kind: 'generate' }, must: [] },
    ],
  }
}

function commandSection(megabytes) {
  const concerned = { named: 0.02, all: 0.02 }
  const time = (atMost) => [{ kind: 'time', atMost }]
  const command = (name, argv, must = []) => ({ name, way: { kind: 'command', argv }, must })
  return {
    title: `whole commands, from outside; the log is NDJSON, ${shareText(concerned)}, ${megabytes} MB`,
    makeLog: (folder) => makeLog(folder, { form: 'ndjson', concerned, megabytes }),
    rows: [
      reference('node -e 0', { kind: 'command', argv: ['-e', '0'], isNode: true }),
      command('trailproof --help', ['--help'], time(0.2)),
      command('trailproof rules', ['rules']),
      command('trailproof verify', ['verify'], time(3)),
      command(
        'trailproof replay LOG',
        ['replay', '--format', 'ndjson', 'LOG'],
        [{ kind: 'memory' }],
      ),
    ],
  }
}

const shareText = ({ named, all }) =>
  named === all
    ? `${percent(all)} concerned`
    : `${percent(all)} concerned, ${percent(named)} by action`

const reference = (name, way) => ({ name, way, must: [], isReference: true })
const ratio = (of, { atLeast, atMost, clock = 'cpu' }) => ({
  kind: 'ratio',
  of,
  atLeast,
  atMost,
  clock,
})
const limited = (must) => [...must.filter(isLimit), { kind: 'memory' }]
const isLimit = ({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined

const namedRow = (must) => ({
  name: `${naming.length} rules that name actions`,
  way: { kind: 'replay', only: naming },
  must: limited(must),
})

const allRow = (must) => ({
  name: 'all bundled rules',
  way: { kind: 'replay' },
  must: limited(must),
})

const parsingRow = {
  name: 'all bundled rules, nothing skipped',
  way: { kind: 'replay', parseAll: true },
  must: [],
}

const userRulesRows = (rules) =>
  rules === undefined
    ? []
    : [
        {
          name: `rules of ${rules}`,
          way: { kind: 'replay', rules: [rules] },
          must: limited([
            ratio('JSON.parse', { atLeast: 0.6 }),
            ratio('all bundled', { atMost: 1.7 }),
          ]),
        },
      ]

const duckdbRow = ({ module }) => ({
  name: 'DuckDB, one thread, same conditions',
  way: { kind: 'duckdb', module, conditions: Object.values(actionConditions) },
  must: [],
})

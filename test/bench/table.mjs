import { cpus, loadavg, totalmem } from 'node:os'
import { verdictsOf } from './verdicts.mjs'

/** What is measured, and on what. */
export function headText({ megabytes, bigMegabytes, rounds }, duckdb) {
  const [{ model }] = cpus()
  const memory = `${Math.round(totalmem() / 1e9)} GB`
  const sizes = [megabytes, ...(bigMegabytes === undefined ? [] : [bigMegabytes])]
  return [
    `Node ${process.version}, ${cpus().length} cores (${model}), ${memory}, load average ${loadavg()[0].toFixed(1)}`,
    `Logs of ${sizes.join(' and ')} MB, median of ${rounds} rounds through all rows of a part in turn; each measurement in a process of its own that warmed up`,
    duckdb === undefined
      ? 'DuckDB is not installed and left out: npm install --no-save @duckdb/node-api, or TRAILPROOF_DUCKDB=FOLDER that has it'
      : `DuckDB ${duckdb.version}`,
  ].join('\n')
}

/** How to read it. */
export function notesText() {
  return [
    '',
    'x CPU and x wall: how many times as fast as the first row of the part, by processor time and by wall time.',
    'set-up: processor time before reading (rules and settings), part of the times. skipped: records that were not parsed.',
    'must: the figure, what it must reach, and whether it does; memory must stay below 300 MB.',
  ].join('\n')
}

const head = [
  'records/s',
  'wall',
  'CPU',
  'x CPU',
  'x wall',
  'set-up',
  'skipped',
  'alerts',
  'memory',
]

/** A part of the table. */
export function sectionText(section) {
  const { title, log, measured } = section
  const [reference] = measured
  const size = log?.records === undefined ? '' : `: ${grouped(log.records)} records`
  const growth = section.smaller === undefined ? [] : ['growth']
  const lines = measured.map((row) =>
    line(
      nameOf(row),
      [...cellsOf(row, { reference, log }), ...growth.map(() => growthOf(row, section))],
      {
        must: verdictsOf(row, { measured, log }).join('; '),
      },
    ),
  )
  return ['', `${title}${size}`, line('', [...head, ...growth], { must: 'must' }), ...lines].join(
    '\n',
  )
}

const nameOf = ({ name, rounds }) => (rounds === 1 ? `${name} (once)` : name)

function cellsOf(row, { reference, log }) {
  const { wall, cpu, setUp, skipped, alerts, memory, isReference } = row
  const records = row.records ?? log?.records
  const pace = (one, clock) => (one.records ?? log?.records ?? 1) / one[clock]
  const beside = (clock) => (isReference ? '' : times(pace(row, clock) / pace(reference, clock)))
  const isCommand = row.way.kind === 'command'
  return [
    records === undefined || isCommand ? '' : `${Math.round(records / cpu / 1000)}k`,
    seconds(wall),
    seconds(cpu),
    beside('cpu'),
    beside('wall'),
    setUp === 0 ? '' : seconds(setUp),
    skipped === undefined ? '' : `${((100 * skipped) / records).toFixed(1)} %`,
    alerts === undefined ? '' : String(alerts),
    `${Math.round(memory / 1e6)} MB`,
  ]
}

/** How much longer one record takes in a log that is ten times as large, what comes before reading left out. */
function growthOf(row, { smaller, log }) {
  const small = smaller.measured.find(({ name }) => name === row.name)
  if (small === undefined) return ''
  const each = ({ cpu, setUp }, { records }) => (cpu - setUp) / records
  return `${Math.round(100 * (each(row, log) / each(small, smaller.log) - 1))} %`
}

const grouped = (number) => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
const seconds = (time) => `${time.toFixed(time < 10 ? 2 : 1)} s`
const times = (ratio) => `${ratio.toFixed(2)} x`
const line = (name, cells, { must }) =>
  `  ${name.padEnd(42)}${cells.map((cell) => cell.padStart(10)).join('')}  ${must}`.trimEnd()

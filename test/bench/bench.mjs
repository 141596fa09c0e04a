// Records per second of a replay beside JSON.parse of the same file in the same run. Usage: npm run bench [-- RECORDS]
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRecords } from '../../dist/src/cloudtrail/input/read-records.js'
import { ecsFieldSource } from '../../dist/src/ecs/ecs-field-source.js'
import { ingestClock } from '../../dist/src/ecs/ingest-clock.js'
import { trailEvent } from '../../dist/src/ecs/make-trail-event.js'
import { defaultProfile } from '../../dist/src/ecs/profile.js'
import { createDetector } from '../../dist/src/engine/create-detector.js'
import { Replay } from '../../dist/src/engine/replay.js'
import { loadRules } from '../../dist/src/rule/load-rules.js'
import { chanceOf } from '../../dist/src/time/chance.js'
import { sampleRecords } from './sample-records.mjs'

const count = Number(process.argv[2] ?? 100_000)
const rounds = 5
const fields = ecsFieldSource(defaultProfile)
const { rules } = loadRules([new URL('../../rules/', import.meta.url).pathname])
const all = rules
  .map((rule) => createDetector(rule, fields))
  .filter(({ blind }) => blind === undefined)
const named = all.filter(({ needles }) => needles.some(isActionGroup))

function isActionGroup(group) {
  return group.every(({ kind, field }) => kind === 'equals' && field === 'event.action')
}

const ways = [
  { name: 'JSON.parse of every line', run: parseOnly },
  { name: 'reader alone', run: readOnly },
  {
    name: `replay, ${named.length} rules that name actions`,
    run: (file) => replayWith(named, file),
  },
  { name: `replay, all ${all.length} rules`, run: (file) => replayWith(all, file) },
]

async function parseOnly(file) {
  let records = 0
  let rest = ''
  for await (const chunk of createReadStream(file, { encoding: 'latin1', highWaterMark: 65_536 })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      JSON.parse(line)
      records += 1
    }
  }
  return { records, alerts: 0 }
}

async function readOnly(file) {
  let records = 0
  for await (const batch of readRecords([file])) records += batch.length
  return { records, alerts: 0 }
}

async function replayWith(detectors, file) {
  const running = new Replay({ detectors, fields, phase: 0 })
  const clock = ingestClock(defaultProfile)
  for await (const batch of readRecords([file])) {
    for (const { value, position } of batch) running.take(trailEvent(value, position, clock))
  }
  const { records, alerts } = running.finish()
  return { records: records.read, alerts: alerts.length }
}

function writeSample(file, share) {
  const out = openSync(file, 'w')
  const chance = chanceOf('bench', String(share))
  for (const record of sampleRecords(count, { share, chance })) {
    writeSync(out, `${JSON.stringify(record)}\n`)
  }
  closeSync(out)
}

async function timed(way, file) {
  const start = performance.now()
  const result = await way.run(file)
  return { seconds: (performance.now() - start) / 1000, ...result }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Rounds go through all ways in turn, so that a slow moment of the machine hits each of them. */
async function measure(file) {
  const times = ways.map(() => [])
  const results = []
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, way] of ways.entries()) {
      const { seconds, ...result } = await timed(way, file)
      results[index] = result
      if (round > 0) times[index].push(seconds)
    }
  }
  return ways.map((way, index) => ({ way, seconds: median(times[index]), ...results[index] }))
}

const folder = mkdtempSync(join(tmpdir(), 'trailproof-bench-'))
try {
  for (const share of [0.02, 0.1, 0.5]) {
    const file = join(folder, `sample-${share}.ndjson`)
    writeSample(file, share)
    const size = (statSync(file).size / 1e6).toFixed(0)
    console.log(
      `\n${count} records, ${size} MB, ${share * 100} % with an action that IAM rules name (median of ${rounds})`,
    )
    const rows = await measure(file)
    for (const { way, seconds, records, alerts } of rows) {
      const rate = `${Math.round(records / seconds / 1000)}k records/s`.padStart(16)
      const ratio = `${(rows[0].seconds / seconds).toFixed(2)} x`.padStart(8)
      console.log(
        `  ${way.name.padEnd(40)}${`${Math.round(seconds * 1000)} ms`.padStart(9)}${rate}${ratio}  ${alerts} alerts`,
      )
    }
  }
  console.log(`\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
} finally {
  rmSync(folder, { recursive: true })
}

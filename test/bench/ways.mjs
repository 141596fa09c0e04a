import {
  closeSync,
  createReadStream,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { createGunzip, gunzipSync } from 'node:zlib'
import { filterInDuckdb } from './duckdb.mjs'

/** What can be measured: each makes a function over the path of a log. What it loads is not measured. */
export const ways = {
  'parse-lines': async () => parseLines,
  'parse-whole': async () => parseWhole,
  'parse-any': async () => parseAny,
  gunzip: async () => gunzip,
  duckdb: filterInDuckdb,
  replay: replayOf,
  stringify: stringifyOf,
  generate: generateOf,
}

const pieceSize = 65_536

// The leanest way that was found: read in place, latin1 (UTF-8 would have to be decoded), pieces of 64 KiB (a stream costs
// a quarter more, longer texts are slower to parse).
async function parseLines(file) {
  const bytes = Buffer.allocUnsafe(pieceSize)
  const opened = openSync(file)
  let records = 0
  let rest = ''
  for (let read = readSync(opened, bytes); read > 0; read = readSync(opened, bytes)) {
    const text = rest + bytes.latin1Slice(0, read)
    let begin = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', begin)) {
      JSON.parse(text.slice(begin, end))
      records += 1
      begin = end + 1
    }
    rest = text.slice(begin)
  }
  closeSync(opened)
  return { records }
}

async function parseWhole(file) {
  return { records: JSON.parse(readFileSync(file, 'latin1')).Records.length }
}

/** Files of any form, in folders or not. */
async function parseAny(path) {
  if (statSync(path).isDirectory()) {
    let records = 0
    for (const { name } of readdirSync(path, { withFileTypes: true }).filter(isLogOrFolder)) {
      records += (await parseAny(join(path, name))).records
    }
    return { records }
  }
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1')
  return { records: countIn(text) }
}

const isLogOrFolder = (entry) =>
  entry.isDirectory() || /\.(?:json|ndjson|jsonl|log)(?:\.gz)?$/.test(entry.name)

function countIn(text) {
  const first = text.slice(0, 200).trimStart()
  if (/^(?:\[|\{\s*"Records")/.test(first)) {
    const value = JSON.parse(text)
    return (value.Records ?? value).length
  }
  const lines = text.split('\n').filter((line) => line !== '')
  for (const line of lines) JSON.parse(line)
  return lines.length
}

async function gunzip(file) {
  let bytes = 0
  for await (const chunk of createReadStream(file).pipe(createGunzip({ chunkSize: 65_536 }))) {
    bytes += chunk.length
  }
  return { bytes }
}

/** As a user's program does it: file to alerts. */
async function replayOf({ rules, only, parseAll, folder }) {
  const { replay } = await import('../../dist/src/app/replay.js')
  return async (path) => {
    const { records, alerts } = await replay({
      folder,
      inputs: [path],
      rules,
      rule: only,
      parseAll,
    })
    return { records: records.read, skipped: records.skipped, alerts: alerts.length }
  }
}

/** Written out as `generate` writes it: one record a line. */
async function generateOf({ folder, noise }) {
  const { generate, recordLines } = await import('../../dist/src/app/generate.js')
  const options = noise === undefined ? {} : { noise, noiseOnly: true }
  return async () => {
    const { records, ...generated } = await generate({ folder, ...options })
    for (const piece of recordLines({ records, ...generated })) void piece
    return { records: noise ?? records.length }
  }
}

/** What writing alone costs: the records are there. */
async function stringifyOf({ folder, noise }) {
  const { generate } = await import('../../dist/src/app/generate.js')
  const { stream } = await generate({ folder, noise, noiseOnly: true })
  const records = [...stream()]
  return async () => {
    for (const record of records) JSON.stringify(record)
    return { records: records.length }
  }
}

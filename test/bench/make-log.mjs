import { createReadStream, createWriteStream, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { createJiti } from 'jiti'
import { chanceOf } from '../../dist/src/time/chance.js'
import { Readable } from 'node:stream'

const { sampleRecords } = await createJiti(import.meta.url).import('./sample/sample-records.ts')

/** Writes a log of about so many megabytes, with a small one to warm up on and one of a single record to see what comes
 * before reading. `form` is how the records stand: `ndjson`, or `{"Records":[…]}` on `one line` or `pretty-printed`. */
export async function makeLog(folder, { form, concerned, megabytes, gzip = false }) {
  const name = (part) => join(folder, `${part}.${form === 'ndjson' ? 'ndjson' : 'json'}`)
  const count = Math.max(1, Math.round((megabytes * 1e6) / meanSize({ form, concerned })))
  const write = (part, records) => writeLog(name(part), { form, concerned, count: records, gzip })
  const log = await write('log', count)
  const warmUp = await write('warm-up', Math.max(1, Math.min(30_000, Math.round(count / 5))))
  const single = await write('single', 1)
  const remove = () => [log, warmUp, single].forEach((file) => rmSync(file))
  return { path: log, warmUp, single, records: count, bytes: statSync(log).size, remove }
}

/** A log that the user named, warmed up on a sample. */
export async function userLog(path, folder) {
  const sample = { form: 'ndjson', concerned: { named: 0.1, all: 0.5 } }
  const warmUp = await writeLog(join(folder, 'warm-up.ndjson'), { ...sample, count: 8000 })
  const single = await writeLog(join(folder, 'single.ndjson'), { ...sample, count: 1 })
  return { path, warmUp, single, remove: () => [warmUp, single].forEach((file) => rmSync(file)) }
}

async function writeLog(file, { form, concerned, count, gzip }) {
  await pipeline(Readable.from(pieces(form, sample(count, concerned))), createWriteStream(file))
  if (!gzip) return file
  await pipeline(createReadStream(file), createGzip(), createWriteStream(`${file}.gz`))
  rmSync(file)
  return `${file}.gz`
}

const sample = (count, concerned) =>
  sampleRecords(count, { concerned, chance: chanceOf('bench', JSON.stringify(concerned)) })

function meanSize({ form, concerned }) {
  let size = 0
  for (const record of sample(2000, concerned)) size += Buffer.byteLength(texts[form](record)) + 1
  return size / 2000
}

const texts = {
  ndjson: (record) => JSON.stringify(record),
  'one line': (record) => JSON.stringify(record),
  'pretty-printed': (record) => JSON.stringify(record, null, 2).replaceAll('\n', '\n    '),
}

const frames = {
  ndjson: { open: '', between: '\n', close: '\n' },
  'one line': { open: '{"Records":[', between: ',', close: ']}' },
  'pretty-printed': { open: '{\n  "Records": [\n    ', between: ',\n    ', close: '\n  ]\n}\n' },
}

const pieceSize = 1 << 20

function* pieces(form, records) {
  const { open, between, close } = frames[form]
  let text = open
  let isFirst = true
  for (const record of records) {
    text += isFirst ? texts[form](record) : between + texts[form](record)
    isFirst = false
    if (text.length < pieceSize) continue
    yield text
    text = ''
  }
  yield text + close
}

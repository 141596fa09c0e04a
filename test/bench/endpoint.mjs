// The real `trailproof serve` under signed calls over 16 connections, beside a bare server that answers the same requests.
// Usage: npm run bench:endpoint [-- CALLS]
import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, openSync } from 'node:fs'
import { createServer } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { createJiti } from 'jiti'

const calls = Number(process.argv[2] ?? 20_000)
const connections = 16
const step = Math.max(calls / 20, 10_000)

const place = (path) => fileURLToPath(new URL(path, import.meta.url))
const jiti = createJiti(import.meta.url)
const { openCallers, runLoad } = await jiti.import('../support/endpoint/run-load.ts')

/** Reads each body and says yes: what HTTP alone costs. */
function serveBare() {
  const server = createServer((request, response) => {
    request.on('data', () => {})
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'text/xml' })
      response.end('<AccessKeyId>AKIA</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>')
    })
  })
  server.listen(0, '127.0.0.1', () => {
    console.error(
      `AWS_ENDPOINT_URL=http://127.0.0.1:${server.address().port} AWS_ACCESS_KEY_ID=a AWS_SECRET_ACCESS_KEY=b`,
    )
  })
}

async function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'trailproof-load-'))
  try {
    console.log(`${calls} signed calls, ${connections} connections, load average ${loadText()}`)
    const served = await measure(
      'serve, all rules, --output',
      await start(
        place('../../dist/src/cli/main.js'),
        ['serve', '--port', '0', '--output', join(folder, 'logs')],
        folder,
      ),
    )
    const kept = recordsIn(join(folder, 'logs'))
    const lost = served.recorded - kept.records
    console.log(
      `  ${kept.records} records in ${kept.files} log files, ${served.recorded} calls that a trail keeps: ${lost === 0 ? 'nothing lost' : `${lost} LOST`}; ${kept.ids} ids`,
    )
    const bare = await measure(
      'bare server of node:http',
      await start(fileURLToPath(import.meta.url), ['bare'], folder),
    )
    console.log(
      `\n${(bare.rate / served.rate).toFixed(1)} times as fast is a server that does nothing; load average ${loadText()}`,
    )
    if (lost !== 0 || served.errors !== 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const loadText = () => loadavg()[0].toFixed(1)

async function start(file, argv, folder) {
  const probe = place('../support/endpoint/memory-probe.mjs')
  const output = openSync(join(folder, 'stdout'), 'w')
  const child = fork(file, argv, {
    execArgv: [
      '--expose-gc',
      '--import',
      probe,
      ...(process.env.BENCH_NODE_FLAGS ?? '').split(' ').filter(Boolean),
    ],
    stdio: ['ignore', output, 'pipe', 'ipc'],
  })
  let told = ''
  await new Promise((resolve, reject) => {
    child.stderr.on('data', (text) => {
      told += text
      if (told.includes('AWS_SECRET_ACCESS_KEY')) resolve()
    })
    child.once('exit', () => reject(new Error(told)))
  })
  const read = (name) => new RegExp(`${name}=(\\S+)`).exec(told)[1]
  return {
    child,
    url: read('AWS_ENDPOINT_URL'),
    keys: {
      accessKeyId: read('AWS_ACCESS_KEY_ID'),
      secretAccessKey: read('AWS_SECRET_ACCESS_KEY'),
    },
  }
}

async function measure(name, { child, url, keys }) {
  console.log(`\n${name}`)
  const { callers, recorded } = await openCallers(url, keys, connections)
  const answers = { done: 0, errors: 0, recorded }
  let seconds = 0
  for (let at = 0; at < calls; at += step) {
    const begun = performance.now()
    await runLoad(callers, Math.min(step, calls - at), ({ status }, { isRecorded }) => {
      answers.done += 1
      if (status !== 200) answers.errors += 1
      if (isRecorded) answers.recorded += 1
    })
    seconds += (performance.now() - begun) / 1000
    sayMemory(at + step, await memoryOf(child))
  }
  for (const { client } of callers) client.close()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  await ended
  const rate = answers.done / seconds
  console.log(
    `  ${answers.done} answered, ${answers.errors} errors, ${seconds.toFixed(1)} s, ${Math.round(rate)} calls/s`,
  )
  return { rate, errors: answers.errors, recorded: answers.recorded }
}

function sayMemory(at, { rss, heapUsed }) {
  const after = `${Math.min(at, calls)}`.padStart(8)
  console.log(
    `  after ${after} calls: RSS ${megabytes(rss)}, heap after collection ${megabytes(heapUsed)}`,
  )
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0).padStart(4)} MB`

function memoryOf(child) {
  const told = new Promise((resolve) => child.once('message', resolve))
  child.send('memory')
  return told
}

function recordsIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.json.gz'))
  const ids = new Set()
  let records = 0
  for (const file of files) {
    const { Records } = JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString())
    records += Records.length
    for (const { eventID } of Records) ids.add(eventID)
  }
  return { files: files.length, records, ids: ids.size }
}

if (process.argv[2] === 'bare') serveBare()
else await compare()

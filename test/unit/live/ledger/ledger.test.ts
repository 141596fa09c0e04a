import { appendFileSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openLedger, readLedger } from '../../../../src/live/ledger/ledger.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const entries = [1, 2].map((id) => ({ kind: 'undone', id }) as const)

/** The file of a ledger that holds both entries. */
function aLedger(): string {
  const file = join(temporaryFolder({}), 'run.ndjson')
  const ledger = openLedger(file, { isNew: true })
  for (const entry of entries) ledger.write(entry)
  ledger.close()
  return file
}

it.each([
  ['in the middle', 5],
  ['before its end of line', 1],
])('leaves out a last line that was cut off %s, and goes on after the others', (_, missing) => {
  const file = aLedger()
  truncateSync(file, statSync(file).size - missing)
  const before = readFileSync(file, 'utf8')
  const read = readLedger(file)
  const unchanged = readFileSync(file, 'utf8') === before
  const ledger = openLedger(file, { isNew: false })
  ledger.write(entries[1]!)
  ledger.close()
  expect([read, unchanged, readLedger(file)]).toEqual([entries.slice(0, 1), true, entries])
})

it.each(['null', '[]', '{}', '{"kind":1}', '{'])('refuses the line %s', (line) => {
  const file = aLedger()
  appendFileSync(file, `${line}\n`)
  expect(() => readLedger(file)).toThrow(`${file}:3 is no line of a ledger.`)
})

it('names a ledger of another version', () => {
  const file = aLedger()
  appendFileSync(file, '{"kind":"run","version":2,"new":true}\n')
  expect(() => readLedger(file)).toThrow(
    `${file} is a ledger of version 2; this trailproof reads version 1.`,
  )
})

it.each([
  ['an id that is none', { run: '../../x' }],
  ['no account', { account: '*' }],
  ['a region that is a host', { regions: ['evil.example/'] }],
])('refuses a run with %s', (_, parts) => {
  const file = aLedger()
  const run = { kind: 'run', version: 1, run: 'abc234', scenario: 's', case: 'c', at: 0 }
  const place = { account: '111122223333', partition: 'aws', regions: ['us-east-1'], mode: 'local' }
  appendFileSync(file, `${JSON.stringify({ ...run, ...place })}\n`)
  expect(readLedger(file).length).toBe(3)
  appendFileSync(file, `${JSON.stringify({ ...run, ...place, ...parts })}\n`)
  expect(() => readLedger(file)).toThrow(`${file}:4 is no line of a ledger.`)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectRun } from '../../src/app/live/collect.ts'
import type { LiveOptions } from '../../src/app/live/live-options.ts'
import { runCase } from '../../src/app/live/run.ts'
import type { CloudTrailRecord } from '../../src/cloudtrail/record.ts'
import { matchRecords } from '../../src/live/collect/match-records.ts'
import { withoutMarks } from '../../src/live/collect/without-marks.ts'
import { readLedger } from '../../src/live/ledger/ledger.ts'
import { runNames } from '../../src/live/names/run-names.ts'
import type { LiveCollected } from '../../src/report/live-collected.ts'
import type { LiveRun } from '../../src/report/live-run.ts'
import { minutes, seconds } from '../../src/time/duration.ts'
import { endpointAccount, type EndpointAccount } from '../support/live/endpoint-account.ts'
import { plainRecord } from '../support/live/plain-record.ts'
import { caseName, playableCases, type PlayableCase } from '../support/live/playable-cases.ts'

/** A case that was played as `live run` does and read back as `live collect` does. */
interface Outcome {
  readonly one: PlayableCase
  readonly done: LiveRun
  readonly records: readonly CloudTrailRecord[]
  readonly collected: LiveCollected
  /** The account as a whole. */
  readonly before: string
  readonly after: string
}

let sandbox: EndpointAccount
let folder: string
const outcomes: Outcome[] = []
beforeAll(async () => {
  sandbox = await endpointAccount()
  folder = mkdtempSync(join(tmpdir(), 'trailproof-live-'))
  writeFileSync(join(folder, 'sandboxes.toml'), sandbox.sandboxes)
  for (const one of await playableCases()) outcomes.push(await outcomeOf(one))
}, 240_000)
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

async function outcomeOf(one: PlayableCase): Promise<Outcome> {
  const { clock, url: endpointUrl, environment, account } = sandbox
  const options: LiveOptions = {
    sandboxes: join(folder, 'sandboxes.toml'),
    runs: join(folder, 'runs'),
    endpointUrl,
    environment,
    confirm: async () => account,
    wallClock: clock.now,
    sleep: clock.sleep,
  }
  // Windows then begin where those of the simulator do; a run waits for the shorter buckets itself.
  await clock.sleep(minutes(5) - (clock.now() % minutes(5)) + seconds(7))
  const before = await sandbox.state()
  sandbox.records()
  const done = await runCase(one, options)
  const records = sandbox.records()
  const after = await sandbox.state()
  const file = join(folder, `${done.run}.json`)
  writeFileSync(file, JSON.stringify({ Records: records }))
  const reading = { ...options, records: [file], deadline: 0 }
  const { report: collected } = await collectRun(done.run, reading)
  return { one, done, records, collected, before, after }
}

/** What `says` finds wrong, each with its case. */
const wrong = (says: (outcome: Outcome) => readonly unknown[]): readonly unknown[] =>
  outcomes.flatMap((outcome) => says(outcome).map((what) => [caseName(outcome.one), what]))

describe('every bundled case that can be played live, by the SDK over HTTP', () => {
  it('comes to its end and leaves the account as it was', () => {
    const left = wrong(({ done, before, after }) => [
      ...(done.broken === undefined ? [] : [done.broken]),
      ...done.leftovers,
      ...(after === before ? [] : ['The account is other than it was.']),
    ])
    expect([outcomes.length > 60, left, sandbox.bugs]).toEqual([true, [], []])
  })

  it('makes the records that the simulator makes, but for time, ids and address', () => {
    const recorded = ({ done, records }: Outcome) => {
      const names = runNames(done.run, { account: done.account, operator: '' })
      return matchRecords(readLedger(done.ledger), records, names)
        .records.filter(({ phase }) => phase === 'judged')
        .map(({ record, step }) =>
          plainRecord({ step, record: withoutMarks(record) }, done.account),
        )
    }
    const simulated = ({ synthetic }: PlayableCase) =>
      synthetic.records
        // What AWS does by itself has a requestID of its own.
        .filter(({ record }) => record['sourceIPAddress'] !== 'rolesanywhere.amazonaws.com')
        .map(({ record, step }) => plainRecord({ step, record }, accountOf(record)))
    expect(outcomes.map((outcome) => [caseName(outcome.one), recorded(outcome)])).toEqual(
      outcomes.map(({ one }) => [caseName(one), simulated(one)]),
    )
  })

  it('is judged as its golden says, on every record that is due', () => {
    const unlike = wrong(({ collected: { verdicts, drift, found, due } }) => [
      ...verdicts.filter(({ kind }) => kind !== 'match'),
      ...drift,
      ...(found === due ? [] : [`${found} of ${due} records`]),
    ])
    const fired = outcomes.filter(({ collected }) => collected.verdicts.length > 0)
    expect([unlike, fired.length > 15]).toEqual([[], true])
  })
})

const accountOf = ({ recipientAccountId }: CloudTrailRecord): string =>
  typeof recipientAccountId === 'string' ? recipientAccountId : ''

import { beforeAll, describe, expect, it } from 'vitest'
import type { CloudTrailRecord } from '../../src/cloudtrail/record.ts'
import { matchRecords } from '../../src/live/collect/match-records.ts'
import { withoutMarks } from '../../src/live/collect/without-marks.ts'
import { dyingAt, runsOf } from '../support/live/interrupted-run.ts'
import { distinctCases, playableCases, type PlayableCase } from '../support/live/playable-cases.ts'

let cases: readonly PlayableCase[]
beforeAll(async () => {
  cases = await playableCases()
}, 120_000)

/** A text without what differs from run to run: account, ids, times, addresses. */
const plain = (value: unknown, account: string): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll(account, '<account>')
      .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '<uuid>')
      .replaceAll(/\bA(?:KIA|SIA|IDA|ROA|NPA|GPA|IPA)[A-Z2-7]{16,17}\b/g, '<id>')
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<time>')
      .replaceAll(/[A-Z][a-z]{2} \d{1,2}, \d{4},? \d{1,2}:\d\d:\d\d\s[AP]M/g, '<time>')
      .replaceAll(/(?:\d{1,3}\.){3}\d{1,3}/g, '<address>')
      .replaceAll(/"(requestID|x-amz-id-2|sessionToken)":"[^"]+"/g, '"$1":"<id>"')
      // Names of a run are longer than those of the scenario.
      .replaceAll(/"originalSize":\d+/g, '"originalSize":0'),
  )

describe('runs of every bundled case that can be played live', { timeout: 180_000 }, () => {
  it('are many', () => {
    expect(cases.length).toBeGreaterThan(60)
  })

  it('leave the account as it was', async () => {
    const changed: string[] = []
    for (const one of cases) {
      const { sandbox, play } = runsOf(one)
      const before = await sandbox.state()
      await play('abc234')
      const after = await sandbox.state()
      if (after !== before) changed.push(nameOf(one))
    }
    expect(changed).toEqual([])
  })

  it('make the records that the simulator makes, but for time, ids and address', async () => {
    const recorded = (one: PlayableCase) => {
      const { dry } = one
      return matchRecords(dry.entries, dry.records, dry.names)
        .records.filter(({ phase }) => phase === 'judged')
        .map(({ record, step }) => plain({ step, record: withoutMarks(record) }, dry.account))
    }
    const simulated = ({ synthetic }: PlayableCase) =>
      synthetic.records
        // What AWS does by itself has a requestID of its own.
        .filter(({ record }) => record['sourceIPAddress'] !== 'rolesanywhere.amazonaws.com')
        .map(({ record, step }) => plain({ step, record }, accountOf(record)))
    expect(cases.map((one) => [nameOf(one), recorded(one)])).toEqual(
      cases.map((one) => [nameOf(one), simulated(one)]),
    )
  })

  it('killed at any step, leave nothing that cleanup does not take back', async () => {
    const left: unknown[] = []
    let crashes = 0
    for (const one of distinctCases(cases)) {
      const { sandbox, play, cleanUp } = runsOf(one)
      const before = await sandbox.state()
      for (let at = 0, isOver = false; !isOver; at += 1) {
        for (const isMade of [false, true]) {
          const id = `k${at}${isMade ? 'm' : 'n'}`
          const { entries } = await play(id, dyingAt(at, { isMade }))
          isOver = entries.at(-1)?.kind === 'clean'
          const leftovers = await cleanUp(id, entries)
          crashes += 1
          const after = await sandbox.state()
          if (leftovers.length > 0 || after !== before) {
            left.push({ case: nameOf(one), at, isMade, leftovers })
            return expect(left).toEqual([])
          }
        }
      }
    }
    expect([left, crashes > 500]).toEqual([[], true])
  })

  it('write no secret into their ledgers', async () => {
    const told: string[] = []
    let secrets = 0
    for (const one of cases) {
      const seen = new Set<string>()
      const { play } = runsOf(one)
      const { entries } = await play('abc234', (call) => async (request) => {
        const answer = await call(request)
        for (const secret of secretsIn([request, answer])) seen.add(secret)
        return answer
      })
      secrets += seen.size
      const ledger = JSON.stringify(entries)
      if ([...seen].some((secret) => ledger.includes(secret))) told.push(nameOf(one))
    }
    expect([told, secrets > 100]).toEqual([[], true])
  })

  it('side by side do not touch each other, and a second cleanup does nothing', async () => {
    const { sandbox, play, cleanUp } = runsOf(
      cases.find(({ scenario }) => scenario.name === 'campaign-backdoor')!,
    )
    const before = await sandbox.state()
    const { entries: first } = await play('first2', dyingAt(12, { isMade: true }))
    const between = await sandbox.state()
    await play('second')
    expect(await sandbox.state()).toEqual(between)
    expect([await cleanUp('first2', first), await cleanUp('first2', first)]).toEqual([[], []])
    expect(await sandbox.state()).toEqual(before)
  })
})

const secretMember =
  /^(?:SecretAccessKey|SessionToken|Password|OldPassword|NewPassword|Base32StringSeed|QRCodePNG|PrivateKey|ServicePassword)$/

/** The secrets that calls and answers hold, by their members' names. */
function secretsIn(value: unknown, member = ''): readonly string[] {
  if (typeof value === 'string') return secretMember.test(member) && value !== '' ? [value] : []
  if (value instanceof Uint8Array) {
    return secretMember.test(member) ? [Buffer.from(value).toString()] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => secretsIn(inner, name))
}

const accountOf = ({ recipientAccountId }: CloudTrailRecord): string =>
  typeof recipientAccountId === 'string' ? recipientAccountId : ''

const nameOf = ({ scenario, scenarioCase }: PlayableCase): string =>
  `${scenario.name} ${scenarioCase.kind}/${scenarioCase.name}`

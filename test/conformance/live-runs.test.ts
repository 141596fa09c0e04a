import { beforeAll, describe, expect, it } from 'vitest'
import { dyingAt, runsOf } from '../support/live/interrupted-run.ts'
import {
  caseName,
  distinctCases,
  playableCases,
  type PlayableCase,
} from '../support/live/playable-cases.ts'

let cases: readonly PlayableCase[]
beforeAll(async () => {
  cases = await playableCases()
}, 120_000)

describe('runs of every bundled case that can be played live', { timeout: 180_000 }, () => {
  it('are many', () => {
    expect(cases.length).toBeGreaterThan(60)
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
            left.push({ case: caseName(one), at, isMade, leftovers })
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
      if ([...seen].some((secret) => ledger.includes(secret))) told.push(caseName(one))
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

import { beforeAll, describe, expect, it } from 'vitest'
import { dyingAt, dyingInLine, runsOf, type Death } from '../support/live/interrupted-run.ts'
import {
  caseName,
  distinctCases,
  playableCases,
  type PlayableCase,
} from '../support/live/playable-cases.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let cases: readonly PlayableCase[]
beforeAll(async () => {
  cases = await playableCases()
}, 120_000)

/** Deaths at a changing call: before it, and in two lines of the ledger after it, each time at another byte. The first of
 * those says that it was answered, the second what takes it back. */
const deathsAt = (at: number): readonly Death[] => [
  { via: dyingAt(at, { isMade: false }), torn: () => undefined },
  dyingInLine(at, 1 + (at % 2), at * 7),
  ...(at % 4 === 0 ? [dyingInLine(at, 3, at * 13 + 1)] : []),
]

describe('runs of every bundled case that can be played live', { timeout: 180_000 }, () => {
  it('are many', () => {
    expect(cases.length).toBeGreaterThan(60)
  })

  it('killed at any step, leave nothing that cleanup does not take back', async () => {
    const ledgers = temporaryFolder({})
    const crashes = [0, 0, 0]
    for (const one of distinctCases(cases)) {
      const { sandbox, play, cleanUp } = runsOf(one, { ledgers })
      const before = await sandbox.state()
      for (let at = 0, isOver = false; !isOver; at += 1) {
        for (const [way, death] of deathsAt(at).entries()) {
          const id = `k${at}w${way}`
          const { entries } = await play(id, death.via, death.torn)
          isOver ||= entries.at(-1)?.kind === 'clean'
          const leftovers = await cleanUp(id, entries)
          const left = (await sandbox.state()) === before ? leftovers : ['something', ...leftovers]
          // The first that fails says enough.
          expect([caseName(one), at, way, left]).toEqual([caseName(one), at, way, []])
          crashes[way]! += 1
        }
      }
    }
    expect(crashes.map((count) => count > 100)).toEqual([true, true, true])
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

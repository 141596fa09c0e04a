import { expect, it } from 'vitest'
import { skimOf } from '../../../../src/cloudtrail/input/skim.ts'
import { aRecord } from '../../../support/a-record.ts'

/** How many of the records are skipped, where those with a name of a list concern somebody. */
function skippedOf(names: readonly string[], isTireless: boolean): number {
  const text = names.map((eventName) => JSON.stringify(aRecord({ eventName }))).join('\n')
  let skipped = 0
  const skim = skimOf({ concerns: ({ name }) => name === 'Concerned', isTireless }, () => {
    skipped += 1
  })
  skim.begin(text)
  let from = 0
  for (const line of text.split('\n')) {
    skim.skips(from, from + line.length)
    from += line.length + 1
  }
  return skipped
}

it('rests for a while where nearly every record concerns somebody, and then looks again', () => {
  const concerned = Array<string>(512).fill('Concerned')
  const nobody = (count: number): string[] => Array<string>(count).fill('Nobody')
  const names = [...concerned, ...nobody(4096), ...nobody(100)]
  expect([skippedOf(names, false), skippedOf(names, true)]).toEqual([100, 4196])
})

it('goes on where a fifth of the records is skipped', () => {
  const names = Array.from({ length: 5000 }, (_, at) => (at % 4 === 0 ? 'Nobody' : 'Concerned'))
  expect(skippedOf(names, false)).toBe(1250)
})

import { describe, expect, it } from 'vitest'
import { loadDetectors } from '../../../src/app/load-detectors.ts'
import { bundledRules } from '../../../src/app/bundled.ts'
import { defaultProfile } from '../../../src/ecs/profile.ts'
import type { Detector } from '../../../src/engine/detector.ts'
import type { Needle } from '../../../src/language/needle.ts'
import { chanceOf } from '../../../src/time/chance.ts'
import { actionConditions } from '../../bench/action-conditions.ts'
import { sampleRecords, type Concerned } from '../../bench/sample/sample-records.ts'

const { detectors } = loadDetectors([bundledRules], { profile: defaultProfile })
const naming = detectors.filter(({ needles }) => needles.some(isOfActions))

function isOfActions(group: readonly Needle[]): boolean {
  return group.every(({ field, kind }) => field === 'event.action' && kind === 'equals')
}

/** True where a line holds a literal of every group of some rule: it must be parsed. */
function concerns(line: string, rules: readonly Detector[]): boolean {
  return rules.some(({ needles }) =>
    needles.every((group) => group.some(({ text }) => line.includes(text))),
  )
}

function linesOf(concerned: Concerned): readonly string[] {
  const records = sampleRecords(2000, { concerned, chance: chanceOf('test') })
  return [...records].map((record) => JSON.stringify(record))
}

const share = (lines: readonly string[], rules: readonly Detector[]): number =>
  lines.filter((line) => concerns(line, rules)).length / lines.length

describe('the sample of the bench', () => {
  it.each([
    { named: 0.02, all: 0.02 },
    { named: 0.2, all: 0.2 },
    { named: 0.02, all: 0.95 },
    { named: 0.95, all: 0.95 },
  ])('concerns as many records as it says: $named by action, $all in all', (concerned) => {
    const lines = linesOf(concerned)
    expect(Math.abs(share(lines, naming) - concerned.named)).toBeLessThan(0.01)
    expect(Math.abs(share(lines, detectors) - concerned.all)).toBeLessThan(0.01)
  })

  it('has records of the size of real ones, whose mean is 1,269 bytes', () => {
    const lines = linesOf({ named: 0.02, all: 0.2 })
    const mean = lines.reduce((sum, line) => sum + line.length, 0) / lines.length
    expect(Math.abs(mean - 1269)).toBeLessThan(127)
  })
})

describe('the conditions that DuckDB is asked for', () => {
  it('are those of the bundled rules that name their actions', () => {
    expect(Object.keys(actionConditions)).toEqual(naming.map(({ rule }) => rule.shortName))
  })
})

import { describe, expect, it } from 'vitest'
import { checkScenario } from '../../../src/scenario/check-scenario.ts'

const place = { name: 'theft', file: 'scenarios/theft.ts', folder: 'scenarios' }
const body = async (): Promise<void> => {}
const sound = { title: 'Theft', techniques: ['T1078'], detectedBy: ['a'], cast: {} }

describe('checking a scenario', () => {
  it('gives the cases in order of their kinds, twins of the detecting rules by default', () => {
    const scenario = checkScenario(
      {
        ...sound,
        benign: { 'by day': body, 'by night': { twinOf: ['b'], play: body } },
        attack: { 'at once': body },
        falsePositive: { 'a test': { reason: 'It is one.', play: body } },
      },
      place,
    )
    expect(
      scenario.cases.map(({ kind, name, twinOf, reason }) => [kind, name, twinOf, reason]),
    ).toEqual([
      ['attack', 'at once', [], undefined],
      ['benign', 'by day', ['a'], undefined],
      ['benign', 'by night', ['b'], undefined],
      ['false-positive', 'a test', [], 'It is one.'],
    ])
  })

  it('reads the ids of ATT&CK v18 as those of v19, of the scenario and of a case', () => {
    const { techniques, cases } = checkScenario(
      {
        ...sound,
        techniques: ['T1562.008', 'T1685.002', 'T1078'],
        attack: { whole: body, own: { techniques: ['T1562.007'], play: body } },
      },
      place,
    )
    expect({ techniques, cases: cases.map((one) => one.techniques) }).toEqual({
      techniques: ['T1685.002', 'T1078'],
      cases: [undefined, ['T1686.001']],
    })
  })

  it.each([
    ['of the scenario', { techniques: ['T1078.04'] }, 'scenarios/theft.ts names "T1078.04"'],
    [
      'of a case',
      { attack: { loud: { techniques: ['T1078.04'], play: body } } },
      'scenarios/theft.ts: case "loud" names "T1078.04"',
    ],
  ])('refuses a technique %s that ATT&CK does not have, with the nearest', (_, part, message) => {
    expect(() => checkScenario({ ...sound, attack: { once: body }, ...part }, place)).toThrow(
      expect.objectContaining({
        code: 'SCENARIO_INVALID',
        message: `${message}, which is no technique of ATT&CK v19.`,
        hint: 'Did you mean "T1078.004"?',
      }),
    )
  })

  it.each([
    ['no default export', undefined, 'It has no default export.'],
    [
      'a misspelt part',
      { ...sound, attacks: {} },
      'It has an unknown part "attacks". Did you mean "attack"?',
    ],
    ['no title', { ...sound, title: '' }, 'It has no title.'],
    [
      'techniques of another type',
      { ...sound, techniques: 'T1' },
      'Its techniques are not a list of ATT&CK ids.',
    ],
    [
      'rules of another type',
      { ...sound, detectedBy: [1] },
      'Its detectedBy is not a list of rule names.',
    ],
    ['no cast', { ...sound, cast: undefined }, 'It has no cast.'],
    ['no attack', { ...sound, benign: { quiet: body } }, 'It has no attack case.'],
    [
      'a case that is a text',
      { ...sound, attack: { loud: 'x' } },
      'Its case "loud" is neither a function nor { play }.',
    ],
    [
      'one name for two cases',
      { ...sound, attack: { one: body }, benign: { one: body } },
      'Two of its cases are named "one".',
    ],
    [
      'a false positive without a reason',
      { ...sound, attack: { one: body }, falsePositive: { two: body } },
      'Its false positive "two" gives no reason.',
    ],
  ])('refuses %s', (_what, exported, message) => {
    expect(() => checkScenario(exported, place)).toThrowError(
      `scenarios/theft.ts is not a scenario: ${message}`,
    )
  })

  it('refuses a name that could leave its folder', () => {
    expect(() => checkScenario(sound, { ...place, name: '../theft' })).toThrowError(
      'scenarios/theft.ts is not a scenario: "../theft" is not a scenario name.',
    )
  })
})

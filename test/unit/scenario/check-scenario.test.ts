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

import { expect, it } from 'vitest'
import { styleOf } from '../../../src/report/text/style.ts'
import { surveyText } from '../../../src/report/text/survey-text.ts'

it('shows each attack with who saw it and how many rules fired', () => {
  const attack = { scenario: 's', title: 'S', techniques: ['T1556.006'] }
  const report = {
    seed: 'trailproof',
    attacks: [
      { ...attack, case: 'attack/unseen', seenBy: [] },
      { ...attack, case: 'attack/broken', seenBy: [], broken: 'It broke.' },
      { ...attack, case: 'attack/seen', seenBy: ['a-rule', 'b-rule'] },
    ],
    quiet: ['c-rule'],
    rules: { loaded: 3, blind: [], unsupported: [], invalid: [] },
    findings: [],
  }
  expect(surveyText(report, styleOf(false)).split('\n')).toEqual([
    'attack           seen by         techniques',
    's attack/unseen  nobody          T1556.006',
    's attack/broken  broken          T1556.006',
    's attack/seen    a-rule, b-rule  T1556.006',
    '',
    's attack/broken is broken: It broke.',
    '1 of 3 attacks seen · 2 of 3 rules fired',
    '',
  ])
})

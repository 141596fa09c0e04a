import { expect, it } from 'vitest'
import { styleOf } from '../../../src/report/text/style.ts'
import { surveyText } from '../../../src/report/text/survey-text.ts'

const attack = { scenario: 's', title: 'S', techniques: ['T1556.006', 'T1098', 'T1078.004'] }
const report = {
  seed: 'trailproof',
  attacks: [
    { ...attack, case: 'attack/unseen', seenBy: [] },
    { ...attack, case: 'attack/broken', seenBy: [], broken: 'It broke.' },
    { ...attack, case: 'attack/seen', seenBy: ['a-rule', 'another-rule'] },
  ],
  quiet: ['c-rule'],
  rules: { loaded: 3, blind: [], unsupported: [], invalid: [] },
  findings: [],
}
const linesAt = (width: number): readonly string[] =>
  surveyText(report, styleOf(false), { width }).split('\n')
const foot = [
  '',
  's attack/broken is broken: It broke.',
  '1 of 3 attacks seen · 2 of 3 rules fired',
  '',
]

it('shows each attack with who saw it, a rule a line, and how many rules fired', () => {
  expect(linesAt(80)).toEqual([
    'attack           seen by       techniques',
    's attack/unseen  nobody        T1556.006 T1098 T1078.004',
    's attack/broken  broken        T1556.006 T1098 T1078.004',
    's attack/seen    a-rule        T1556.006 T1098 T1078.004',
    '                 another-rule',
    ...foot,
  ])
})

it('breaks techniques, then leaves them out, then puts who saw an attack below it, as the width asks', () => {
  expect([linesAt(55).slice(1, 3), linesAt(50).slice(0, 5), linesAt(20)]).toEqual([
    ['s attack/unseen  nobody        T1556.006 T1098', '                               T1078.004'],
    [
      'attack           seen by',
      's attack/unseen  nobody',
      's attack/broken  broken',
      's attack/seen    a-rule',
      '                 another-rule',
    ],
    [
      's attack/unseen',
      '    nobody',
      's attack/broken',
      '    broken',
      's attack/seen',
      '    a-rule',
      '    another-rule',
      ...foot,
    ],
  ])
})

import { expect, it } from 'vitest'
import type { AlertValue } from '../../../src/engine/alert.ts'
import { faceOf } from '../../../src/engine/override-alert.ts'
import type { AlertOverrides } from '../../../src/rule/rule.ts'
import { aQueryRule } from '../../support/engine/fixtures.ts'

const severity = [
  { field: 'event.severity', value: '73', severity: 'critical' },
  { field: 'k', value: 'a', severity: 'medium' },
  { field: 'k', value: 'b', severity: 'high' },
  { field: 'n', value: '5', severity: 'high' },
] as const

it.each<[string, AlertOverrides, Readonly<Record<string, AlertValue>>, object]>([
  ['nothing that fits', { severity, riskScoreField: 'r', nameField: 'm' }, {}, {}],
  ['a value', { severity }, { k: 'a' }, { severity: 'medium' }],
  ['the highest of several', { severity }, { k: ['a', 'b'] }, { severity: 'high' }],
  ['a whole number as text', { severity }, { n: 5 }, { severity: 'high' }],
  ['another case', { severity }, { k: 'A' }, {}],
  ['a boolean', { severity: [{ field: 'k', value: 'true', severity: 'high' }] }, { k: true }, {}],
  ['event.severity by number', { severity }, { 'event.severity': 73 }, { severity: 'critical' }],
  ['event.severity as text', { severity }, { 'event.severity': '73' }, {}],
  ['a score', { riskScoreField: 'r' }, { r: 99 }, { riskScore: 99 }],
  ['a score in a text', { riskScoreField: 'r' }, { r: '12' }, { riskScore: 12 }],
  [
    'the greatest of several scores',
    { riskScoreField: 'r' },
    { r: [1, 101, 40] },
    { riskScore: 40 },
  ],
  ['a score out of bounds', { riskScoreField: 'r' }, { r: 101 }, {}],
  ['an empty score', { riskScoreField: 'r' }, { r: '' }, { riskScore: 0 }],
  ['a name', { nameField: 'm' }, { m: 'Hello' }, { name: 'Hello' }],
  ['several names', { nameField: 'm' }, { m: ['a', 'b'] }, {}],
])('an alert takes from its event: %s', (_, overrides, fields, changed) => {
  const rule = aQueryRule({ overrides })
  expect(faceOf(rule, (field) => fields[field] ?? null)).toEqual({
    name: 'Test rule',
    severity: 'low',
    riskScore: 21,
    ...changed,
  })
})

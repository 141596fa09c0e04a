import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../src/diagnostic/format-finding.ts'
import { parseGolden } from '../../../src/golden/parse-golden.ts'

const findingsOf = (text: string): readonly string[] => {
  const parsed = parseGolden({ name: 'golden/g.json', text })
  return parsed.kind === 'golden' ? [] : parsed.findings.map(formatFinding)
}

describe('parseGolden', () => {
  it('points at the place of a syntax error', () => {
    expect(findingsOf('{ "scenario": "g",\n  "cases": [ }')).toEqual([
      [
        'golden/g.json:2:14  GOLDEN_INVALID  This is no JSON: expected a value.',
        '  2 |   "cases": [ }',
        '    |              ^',
        '  Restore the file, or write it anew with --update and review the change.',
      ].join('\n'),
    ])
  })

  it('gives all findings at once, each at its place, in file order', () => {
    const text = [
      '{ "scenario": "g", "cases": [',
      '  { "case": "atack/x", "alerts": [] },',
      '  { "case": "attack/y", "alert": [], "alerts": [',
      '    { "rule": "r", "severity": "hi", "steps": [], "count": 0 }',
      '  ] }',
      '] }',
    ].join('\n')
    expect(findingsOf(text).map((finding) => finding.split('\n')[0])).toEqual([
      'golden/g.json:2:13  GOLDEN_INVALID  "cases.0.case": must be a kind and a name, such as "attack/by-console".',
      'golden/g.json:3:34  GOLDEN_INVALID  A golden has no key "alert" here.',
      'golden/g.json:4:32  GOLDEN_INVALID  "cases.1.alerts.0.severity": invalid option: expected one of "low"|"medium"|"high"|"critical".',
      'golden/g.json:4:47  GOLDEN_INVALID  "cases.1.alerts.0.steps": too small: expected array to have >=1 items.',
      'golden/g.json:4:60  GOLDEN_INVALID  "cases.1.alerts.0.count": too small: expected number to be >=1.',
    ])
  })

  it('suggests the key that was meant', () => {
    expect(findingsOf('{"scenario":"g","case":[],"cases":[]}')).toEqual([
      [
        'golden/g.json:1:24  GOLDEN_INVALID  A golden has no key "case" here.',
        '  1 | {"scenario":"g","case":[],"cases":[]}',
        '    |                        ^^',
        '  Did you mean "case"?',
      ].join('\n'),
    ])
  })

  it('refuses a case that stands twice', () => {
    const text =
      '{"scenario":"g","cases":[{"case":"attack/x","alerts":[]},{"case":"attack/x","alerts":[]}]}'
    expect(findingsOf(text).map((finding) => finding.split('\n')[0])).toEqual([
      'golden/g.json:1:66  GOLDEN_INVALID  Case "attack/x" stands here twice.',
    ])
  })

  it('bounds the nesting', () => {
    expect(findingsOf('['.repeat(50_000)).map((finding) => finding.split('\n')[0])).toEqual([
      'golden/g.json:1:42  GOLDEN_INVALID  This is no JSON: expected at most 40 levels.',
    ])
  })
})

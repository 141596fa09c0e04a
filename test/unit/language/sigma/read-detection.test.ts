import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { noMapping, type SigmaMapping } from '../../../../src/language/sigma/mapping.ts'
import { readDetection } from '../../../../src/language/sigma/read-detection.ts'
import { readYaml } from '../../../../src/language/sigma/read-yaml.ts'
import { sigmaMatcher } from '../../../support/sigma/run-sigma.ts'

function findingsOf(text: string, mapping: SigmaMapping = noMapping): readonly string[] {
  const [document] = readYaml({ name: 'd.yml', text })
  const { findings } = readDetection(document!.root!, mapping)
  return findings.map((finding) => formatFinding(finding).split('\n')[0]!)
}

describe('readDetection', () => {
  it('says everything that is wrong at once, each at its place', () => {
    const text = [
      'sel:',
      '  a|contain: x',
      '  b|re: "("',
      '  c|cidr: 10.0.0.0/99',
      '  d|gt: "5"',
      '  e|exists: yes',
      '  f|contains|re: x',
      '  g|base64: a*b',
      '  h: [[x]]',
      '  i|gte|hour: 3',
      '  j|i: x',
      '  k|re: (?<=x)y',
      '  l|expand: "%people%"',
      '  "*": x',
      'empty: {}',
      'kw: [null]',
      'condition: sel and nothing',
      'timeframe: 5m',
    ].join('\n')
    expect(findingsOf(text)).toEqual([
      'd.yml:18:1  SIGMA_AGGREGATION_UNSUPPORTED  "timeframe" belongs to version 1 of Sigma and is gone.',
      'd.yml:2:3  SIGMA_MODIFIER  There is no modifier "contain".',
      'd.yml:3:9  PATTERN_INVALID  The regular expression is not valid: missing closing ): `(`.',
      'd.yml:4:11  SIGMA_VALUE  "10.0.0.0/99" is not a network.',
      'd.yml:5:9  SIGMA_VALUE  "gt" takes a number, not text.',
      'd.yml:6:13  SIGMA_VALUE  "exists" takes true or false.',
      'd.yml:7:3  SIGMA_MODIFIER  The modifier "re" cannot stand here: it stands before all other modifiers.',
      'd.yml:8:3  SIGMA_MODIFIER  The modifier "base64" cannot stand here: a value with wildcards cannot be encoded.',
      'd.yml:9:7  SIGMA_VALUE  A value must be text, a number, true, false or null, not a list.',
      'd.yml:10:3  SIGMA_MODIFIER  The modifier "hour" cannot stand here: it stands before lt, lte, gt and gte.',
      'd.yml:11:3  SIGMA_MODIFIER  The modifier "i" cannot stand here: it stands behind "re".',
      "d.yml:12:9  PATTERN_UNSUPPORTED  The regular expression uses what Sigma's flavour lacks: invalid named capture: `(?<=x)y`.",
      'd.yml:13:3  SIGMA_PLACEHOLDER_UNSUPPORTED  The placeholder %people% has no values.',
      'd.yml:14:3  SIGMA_FIELD  A field cannot be called "*".',
      'd.yml:15:1  SIGMA_DETECTION  This search identifier is empty.',
      'd.yml:16:6  SIGMA_VALUE  A keyword must be text.',
      'd.yml:17:20  SIGMA_CONDITION  There is no search identifier "nothing".',
    ])
  })
})

const ruleOf = (selection: object): string =>
  JSON.stringify({
    title: 't',
    logsource: { category: 'test' },
    detection: { s: selection, condition: 's' },
  })

describe('a selection', () => {
  it.each<[string, object, readonly unknown[], readonly boolean[]]>([
    [
      'an object by its JSON',
      { 'r|contains': '"Effect":"Allow"' },
      [{ r: { Effect: 'Allow' } }, { r: { Effect: 'Deny' } }],
      [true, false],
    ],
    [
      'lists on the way as if they were not there',
      { 'r.l.a': 'x' },
      [{ r: [{ l: [{ a: 'y' }, { a: 'x' }] }] }, { r: { l: [] } }],
      [true, false],
    ],
    [
      'booleans as text',
      { r: 'TRUE' },
      [{ r: true }, { r: 'true' }, { r: false }],
      [true, true, false],
    ],
    [
      'letters of every script without their case',
      { r: 'ÄΣ' },
      [{ r: 'äς' }, { r: 'aσ' }],
      [true, false],
    ],
    [
      'a field that is there without a value',
      { 'r|exists': true },
      [{ r: null }, { r: [] }, {}],
      [true, true, false],
    ],
    [
      'an empty list as no value',
      { r: [] },
      [{ r: null }, { r: [] }, {}, { r: '' }],
      [true, true, true, false],
    ],
    [
      'a part of another field',
      { 'r|fieldref|endswith': 'q' },
      [{ r: 'xAB', q: 'ab' }, { r: 'ab' }],
      [true, false],
    ],
    [
      'not the value of another field',
      { 'r|fieldref|neq': 'q' },
      [
        { r: 'a', q: 'A' },
        { r: 'a', q: 'b' },
      ],
      [false, true],
    ],
    [
      'the hours from one on',
      { 't|hour|gte': 22 },
      [{ t: '2026-03-02T22:00:00Z' }, { t: '2026-03-02T21:59:59Z' }, { t: 'x' }],
      [true, false, false],
    ],
    [
      'the week of ISO 8601',
      { 't|week': 53 },
      [{ t: '2021-01-03T00:00:00Z' }, { t: '2021-01-04T00:00:00Z' }],
      [true, false],
    ],
    [
      'a number with wildcards as text',
      { 'n|startswith': 40 },
      [{ n: 403 }, { n: '40' }, { n: 4 }],
      [true, true, false],
    ],
    [
      'a number too large to be exact',
      { n: '123456789012345678901' },
      [{ n: '123456789012345678901' }, { n: '123456789012345678900' }],
      [true, false],
    ],
    [
      'values that are names of members',
      { '__proto__.constructor': 'x', constructor: null },
      [JSON.parse('{"__proto__":{"constructor":"x"}}'), {}],
      [true, false],
    ],
  ])('finds %s', (_, selection, events, expected) => {
    const text = ruleOf(selection)
    expect(events.map(sigmaMatcher(text))).toEqual(expected)
  })

  it('takes fields and placeholders from a mapping: one name of several suffices, all must be missing', () => {
    const mapping = {
      fields: { User: ['userName', 'arn'] },
      placeholders: { admins: ['root', 'adm*'] },
    }
    const named = sigmaMatcher(ruleOf({ 'User|expand': 'x-%admins%\\%' }), mapping)
    const missing = sigmaMatcher(ruleOf({ User: null }), mapping)
    const events = [{ userName: 'x-root%' }, { arn: 'x-ADMIN-7%' }, { arn: 'x-eve%' }, {}]
    expect([events.map(named), events.map(missing)]).toEqual([
      [true, true, false, false],
      [false, false, false, true],
    ])
  })
})

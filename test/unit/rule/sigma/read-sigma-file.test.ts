import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { noMapping } from '../../../../src/language/sigma/mapping.ts'
import { readSigmaFile } from '../../../../src/rule/sigma/read-sigma-file.ts'
import { readSigmaMapping } from '../../../../src/rule/sigma/read-mapping.ts'

const read = (text: string) =>
  readSigmaFile({ name: 'a.yml', text }, { stem: 'a', contentHash: 'hash', mapping: noMapping })

const problems = (text: string): readonly string[] =>
  read(text).flatMap(({ findings }) => findings.map((one) => formatFinding(one).split('\n')[0]!))

const rule = (more = ''): string =>
  `title: Trail stopped\nid: 7a\nlogsource:\n  product: aws\n  service: cloudtrail\ndetection:\n  s: { eventName: StopLogging }\n  condition: s\n${more}`

describe('readSigmaFile', () => {
  it('gives a rule its weight, and its techniques as ATT&CK has them now', () => {
    const [reading] = read(
      rule(
        'level: high\ntags: [attack.defense-evasion, attack.t1562.008, attack.persistence, cve.2020-1]',
      ),
    )
    const { span: _, ...common } = reading!.part!.common
    expect(common).toEqual({
      id: '7a',
      shortName: 'a',
      name: 'Trail stopped',
      description: '',
      file: 'a.yml',
      severity: 'high',
      riskScore: 73,
      techniques: [
        { id: 'T1685.002', declared: 'T1562.008', tactics: [{ id: 'TA0112', declared: 'TA0005' }] },
      ],
      tags: ['attack.defense-evasion', 'attack.t1562.008', 'attack.persistence', 'cve.2020-1'],
      interval: 300_000,
      lookBack: 300_000,
      maxSignals: Number.MAX_SAFE_INTEGER,
      buildingBlock: false,
      index: [],
      contentHash: 'hash',
    })
  })

  it('names the rules of a file of several by their name or id', () => {
    const text = [rule('name: stop\n'), rule(), rule().replace('id: 7a\n', '')].join('---\n')
    expect(read(text).map(({ shortName }) => shortName)).toEqual(['a/stop', 'a/7a', 'a/3'])
  })

  it.each([
    ['', ['a.yml:1:1  SIGMA_YAML  There is no rule in this file.']],
    ['- a', ['a.yml:1:1  SIGMA_YAML  A rule is a map of keys and values.']],
    [
      'action: global\ntitle: x',
      [
        'a.yml:1:1  SIGMA_ACTION_UNSUPPORTED  "action" belongs to the rule collections of version 1 and is gone.',
      ],
    ],
    [
      'title: x\nlogsource: {}\nfilter: { rules: [a] }',
      ['a.yml:3:1  SIGMA_FILTER_UNSUPPORTED  Filters that change other rules are not supported.'],
    ],
    [
      'detection: x\nlevel: 3\ndate: yesterday\ntaxonomy: ecs',
      [
        'a.yml:1:1  RULE_KEY_MISSING  "title" is missing.',
        'a.yml:1:1  RULE_KEY_MISSING  "logsource" is missing.',
        'a.yml:1:12  SIGMA_DETECTION  The detection must be a map of search identifiers.',
        'a.yml:2:8  RULE_VALUE_INVALID  "level" must be one of informational, low, medium, high and critical, not 3.',
        'a.yml:3:7  RULE_VALUE_INVALID  "date" must be a date as YYYY-MM-DD.',
        'a.yml:4:11  RULE_VALUE_INVALID  "taxonomy" must be "sigma", not "ecs".',
      ],
    ],
    [
      'title: c\ncorrelation:\n  type: event_cont\n  rules: []\n  timespan: 2 minutes\n  aliases: x\n  generate: maybe\n  group: u',
      [
        'a.yml:3:3  SIGMA_CORRELATION  The correlation has no "condition".',
        'a.yml:3:9  SIGMA_CORRELATION  There is no correlation type "event_cont".',
        'a.yml:4:3  SIGMA_CORRELATION  A correlation refers to at least one rule.',
        'a.yml:5:13  SIGMA_CORRELATION  "2 minutes" is not a timespan.',
        'a.yml:6:12  SIGMA_CORRELATION  "aliases" must be a map.',
        'a.yml:7:13  SIGMA_CORRELATION  "generate" must be true or false.',
        'a.yml:8:3  SIGMA_CORRELATION  There is no key "group" here.',
      ],
    ],
    [
      'title: c\ncorrelation: { type: value_percentile, rules: [a], timespan: 5m, condition: { field: n, gte: 5 } }',
      [
        'a.yml:2:66  SIGMA_CORRELATION_UNSUPPORTED  Without "percentile" the specification does not say what is compared.',
      ],
    ],
    [
      'title: c\ncorrelation: { type: temporal, rules: [a, b], timespan: 5m, condition: a and not b }',
      [
        'a.yml:2:72  SIGMA_CORRELATION_UNSUPPORTED  Conditions over rule names are not part of the specification.',
      ],
    ],
  ])('refuses %j with all that is wrong', (text, lines) => {
    expect(problems(text)).toEqual(lines)
  })
})

describe('readSigmaMapping', () => {
  it('reads names of fields and values of placeholders', () => {
    const text =
      'fieldmappings:\n  User: [userName, arn]\n  Host: host.name\nplaceholders:\n  Servers: srv*'
    expect(readSigmaMapping({ name: 'm.yml', text })).toEqual({
      fields: { User: ['userName', 'arn'], Host: ['host.name'] },
      placeholders: { Servers: ['srv*'] },
    })
  })

  it.each([
    'x: 1',
    '[a]',
    'fieldmappings: 3',
    'fieldmappings: { a: { b: c } }',
    'a: [',
    'x: 1\n---\ny: 1',
  ])('refuses %j', (text) => {
    expect(() => readSigmaMapping({ name: 'm.yml', text })).toThrow(
      expect.objectContaining({ code: 'SIGMA_MAPPING_INVALID' }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { noMapping } from '../../../../src/language/sigma/mapping.ts'
import { linkSigma } from '../../../../src/rule/sigma/link-sigma.ts'
import { readSigmaFile } from '../../../../src/rule/sigma/read-sigma-file.ts'

const single = (name: string, product = 'aws'): string =>
  `title: ${name}\nname: ${name}\nid: id-${name}\nlogsource: { product: ${product} }\ndetection:\n  s: { a: b }\n  condition: s`

const correlation = (name: string, rules: string, more = ''): string =>
  `title: ${name}\nname: ${name}\ncorrelation:\n  type: event_count\n  rules: [${rules}]\n  group-by: [u]\n  timespan: 5m\n  condition: { gte: 2 }${more}`

function outcomes(...documents: readonly string[]): readonly unknown[] {
  const source = { name: 'a.yml', text: documents.join('\n---\n') }
  const parts = readSigmaFile(source, { stem: 'a', contentHash: '', mapping: noMapping }).map(
    ({ part }) => part!,
  )
  return linkSigma(parts, { mapping: noMapping, logs: 'cloudtrail' }).map((outcome) =>
    outcome.kind === 'wrong' ? outcome.findings.map(({ message }) => message) : outcome.kind,
  )
}

describe('linkSigma', () => {
  it('ties rules by name or id, and keeps what a correlation takes from alerting alone', () => {
    expect(
      outcomes(
        single('a'),
        single('b'),
        single('c'),
        correlation('d', 'a, id-b'),
        correlation('e', 'd'),
      ),
    ).toEqual(['part', 'part', 'runs', 'part', 'runs'])
  })

  it('lets rules alert alone where the correlation says so', () => {
    expect(outcomes(single('a'), correlation('d', 'a', '\n  generate: true'))).toEqual([
      'runs',
      'runs',
    ])
  })

  it('leaves rules on other logs, and correlations over them, to others', () => {
    expect(
      outcomes(
        single('a', 'windows'),
        single('b'),
        correlation('d', 'a, b'),
        correlation('e', 'd'),
      ),
    ).toEqual(['elsewhere', 'part', 'elsewhere', 'elsewhere'])
  })

  it('names rules that are not there, that are there twice, and circles', () => {
    expect(
      outcomes(
        single('a'),
        single('a'),
        correlation('d', 'aa'),
        correlation('e', 'a'),
        correlation('f', 'g'),
        correlation('g', 'f'),
      ),
    ).toEqual([
      'part',
      'part',
      ['There is no rule with the name or id "aa".'],
      ['Several rules have the name or id "a".'],
      ['The correlation refers to itself.'],
      ['The correlation refers to itself.'],
    ])
  })
})

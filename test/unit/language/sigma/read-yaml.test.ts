import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { readYaml } from '../../../../src/language/sigma/read-yaml.ts'
import { plainOf } from '../../../../src/language/sigma/yaml-node.ts'

const values = (text: string): readonly unknown[] =>
  readYaml({ name: 'a.yml', text }).map(({ root }) => root && plainOf(root))

const problems = (text: string): readonly string[] =>
  readYaml({ name: 'a.yml', text }).flatMap(({ findings }) =>
    findings.map((finding) => formatFinding(finding).split('\n')[0]!),
  )

describe('readYaml', () => {
  it('reads documents by the core schema of YAML 1.2', () => {
    const text = [
      'yes: no',
      'n: [1, 0x10, 1.5, "1", ~, true, 123456789012345678901, .inf, 2024-01-01]',
      'folded: >',
      '  a',
      '  b',
      'alias: &x {k: v}',
      'again: *x',
      'empty:',
      '---',
      '# nothing',
      '---',
      'second: 1',
    ].join('\n')
    expect(values(text)).toEqual([
      {
        yes: 'no',
        n: [1, 16, 1.5, '1', null, true, '123456789012345678901', '.inf', '2024-01-01'],
        folded: 'a b\n',
        alias: { k: 'v' },
        again: { k: 'v' },
        empty: null,
      },
      { second: 1 },
    ])
  })

  it.each([
    [
      'a: [1',
      'a.yml:1:6  SIGMA_YAML  This is not valid YAML: flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    ['a: 1\na: 2', 'a.yml:2:1  SIGMA_YAML  This is not valid YAML: map keys must be unique.'],
    ['a: *nowhere', 'a.yml:1:4  SIGMA_YAML  There is no anchor "&nowhere".'],
    ['{[a]: 1}', 'a.yml:1:2  SIGMA_YAML  A key must be text.'],
    [
      'a: !!python/object x',
      'a.yml:1:4  SIGMA_YAML  This is not valid YAML: unresolved tag: tag:yaml.org,2002:python/object.',
    ],
  ])('refuses %j', (text, message) => {
    expect(problems(text)[0]).toBe(message)
  })

  it('does not let aliases of aliases multiply without bound', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 10; level += 1) {
      const item = `*a${level - 1}`
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => item).join(', ')}]`)
    }
    expect(problems(lines.join('\n')).map((line) => line.replace(/^\S+ {2}/, ''))).toEqual([
      'SIGMA_YAML  A rule has at most 50000 values.',
    ])
  })

  it.each([
    ['an alias of itself', 'a: &a [*a]'],
    ['lists in lists', '['.repeat(40) + ']'.repeat(40)],
    ['lists without end', '['.repeat(100_000)],
    ['maps without end', '{a: '.repeat(50_000)],
    ['dashes without end', '- '.repeat(50_000)],
    [
      'keys that hide their depth',
      Array.from(
        { length: 900 },
        (_, depth) => `${' '.repeat(depth)}${'k'.repeat(900 - depth)}:`,
      ).join('\n'),
    ],
    [
      'indentation without end',
      Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
  ])('refuses %s as too deep', (_, text) => {
    const found = readYaml({ name: 'a.yml', text }).flatMap(({ findings }) => findings)
    expect(found.map(({ code }) => code)).toEqual(['RULE_NESTED_TOO_DEEP'])
  })
})

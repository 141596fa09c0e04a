import { describe, expect, it } from 'vitest'
import { loadRules } from '../../../src/rule/load-rules.ts'
import type { Rule } from '../../../src/rule/rule.ts'
import { ruleHash } from '../../../src/rule/rule-hash.ts'
import { aRuleFile } from '../../support/e2e-files.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const text = aRuleFile()
const sigma = `title: A group appears
id: 6a2f0d53-6e44-4bb1-9a49-6a1f0c3c7d11
status: test
logsource: { product: aws, service: cloudtrail }
detection:
  made: { eventName: CreateGroup }
  condition: made
level: low
`

function hashOf(name: string, content: string): string {
  const folder = temporaryFolder({ [name]: content })
  const [rule] = loadRules([folder]).rules
  if (rule === undefined) throw new Error('The rule does not load.')
  return ruleHash(rule)
}

describe('the hash of a rule', () => {
  it.each([
    ['a comment', 'a.toml', `# ours\n${text}`],
    ['line ends', 'a.toml', text.replaceAll('\n', '\r\n')],
    ['the file’s name', 'b.toml', text],
    ['the description', 'a.toml', text.replace('A group was made.', 'Somebody made a group.')],
    [
      'the order of keys',
      'a.toml',
      text.replace(/^(severity = .*\n)(timestamp_override.*\n)/m, '$2$1'),
    ],
  ])('stays with another %s', (_, name, content) => {
    expect([content !== text || name !== 'a.toml', hashOf(name, content)]).toEqual([
      true,
      hashOf('a.toml', text),
    ])
  })

  it.each([
    ['query', text.replace('CreateGroup', 'DeleteGroup')],
    ['look-back', text.replace('now-6m', 'now-9m')],
    ['severity', text.replace('severity = "low"', 'severity = "high"')],
  ])('is another with another %s', (_, content) => {
    expect(hashOf('a.toml', content)).not.toBe(hashOf('a.toml', text))
  })

  it('is that of the detection in a Sigma file, whatever comments stand beside it', () => {
    expect([
      hashOf('a.yml', `# ours\n${sigma}`) === hashOf('a.yml', sigma),
      hashOf('a.yml', sigma.replace('CreateGroup', 'DeleteGroup')) === hashOf('a.yml', sigma),
    ]).toEqual([true, false])
  })

  it('tells every bundled rule from the others', () => {
    const rules: readonly Rule[] = loadRules(['rules']).rules
    expect(new Set(rules.map(ruleHash)).size).toBe(rules.length)
  })
})

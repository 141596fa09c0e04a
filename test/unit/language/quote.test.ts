import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../src/diagnostic/span.ts'
import { quote } from '../../../src/language/quote.ts'
import { loadRules } from '../../../src/rule/load-rules.ts'
import { ruleText } from '../../support/rule-text.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('quote', () => {
  it('folds white space', () => {
    const query = queryTextOf('user.name:\n   eve and x: 1', 'query')
    expect(quote(query.spanOf(0, 17), query)).toBe('user.name: eve')
  })

  it('gives what was meant where the file holds escapes', () => {
    const folder = temporaryFolder({
      'a.toml': ruleText({
        query: '"event.action: \\"CreateUser\\" \\n and user.name: \\"e\\u0076e\\""',
      }),
    })
    const { query } = loadRules([folder]).rules[0]!
    const parts = query.text.split(' and ')
    const second = query.text.indexOf('user.name')
    expect([
      quote(query.spanOf(0, parts[0]!.length), query),
      quote(query.spanOf(second, query.text.length), query),
    ]).toEqual(['event.action: "CreateUser"', 'user.name: "eve"'])
  })
})

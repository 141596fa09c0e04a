import { describe, expect, it } from 'vitest'
import { ecsFieldSource } from '../../../src/ecs/ecs-field-source.ts'
import { defaultProfile } from '../../../src/ecs/profile.ts'
import { checkRules } from '../../../src/rule/check-rules.ts'
import { ruleText } from '../../support/rule-text.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const fields = ecsFieldSource(defaultProfile)

function check(text: string, options: { readonly indicators?: readonly string[] } = {}): unknown {
  const folder = temporaryFolder({ 'a.toml': text })
  const { ok, unsupported, invalid, lint } = checkRules([folder], fields, options)
  return {
    ok,
    findings: [...unsupported, ...invalid, ...lint].map(
      ({ code, message }) => `${code} ${message}`,
    ),
  }
}

const threat = (query: string): string =>
  ruleText(
    { type: '"threat_match"', threat_query: query },
    '[[rule.threat_mapping]]\nentries = [{ field = "source.ip", type = "mapping", value = "threat.indicator.ip" }]\n',
  )

describe('what stands beside the query of a rule', () => {
  it('may need files that the check is not given', () => {
    expect(check(ruleText({ exceptions_list: '[{ list_id = "trusted" }]' }))).toEqual({
      ok: 1,
      findings: ['RULE_NEEDS_EXCEPTIONS The rule has exceptions that are kept in Kibana: trusted.'],
    })
    expect(check(threat(`'@timestamp >= "now-30d/d"'`))).toEqual({
      ok: 1,
      findings: [
        'RULE_NEEDS_INDICATORS The rule compares events with threat indicators: it runs only with a file of them.',
      ],
    })
    expect(check(threat(`'*'`), { indicators: ['ti.ndjson'] })).toEqual({ ok: 1, findings: [] })
  })

  it('is checked as the query is', () => {
    expect(check(threat(`'threat.indicator.ip:'`), { indicators: ['ti.ndjson'] })).toEqual({
      ok: 0,
      findings: ['KQL_SYNTAX Expected "(", "{", value, whitespace but end of input found.'],
    })
    const regexp = '[[rule.filters]]\nmeta = {}\nquery = { regexp = { "user.name" = "(a" } }\n'
    expect(check(ruleText({}, regexp))).toEqual({
      ok: 0,
      findings: [
        'PATTERN_INVALID The regular expression is not valid at character 3: the group that "(" opens is not closed.',
      ],
    })
    const misspelt = '[[rule.filters]]\nmeta = {}\nquery = { exists = { field = "user.nam" } }\n'
    expect(check(ruleText({}, misspelt))).toEqual({
      ok: 1,
      findings: ['FIELD_UNKNOWN No document has a field "user.nam". The condition never holds.'],
    })
  })
})

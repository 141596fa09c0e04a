import { describe, expect, it } from 'vitest'
import { loadDetectors } from '../../../src/app/load-detectors.ts'
import { defaultProfile } from '../../../src/ecs/profile.ts'
import { ruleText } from '../../support/rule-text.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Which rules run, and what became of the others. */
function outcomeOf(rules: Readonly<Record<string, string>>): unknown {
  const folder = temporaryFolder(rules)
  const { detectors, rules: loaded } = loadDetectors([folder], { profile: defaultProfile })
  return {
    running: detectors.map(({ rule }) => rule.shortName),
    blind: loaded.blind.map(({ rule, field }) => `${rule} ${field}`),
    otherData: (loaded.otherData ?? []).map(({ rule, reason }) => `${rule}: ${reason}`),
    refused: [...loaded.unsupported, ...loaded.invalid].map(({ rule, code }) => `${rule} ${code}`),
  }
}

const rule = (id: string, keys: Readonly<Record<string, string | undefined>>): string =>
  ruleText({ rule_id: `"${id}"`, ...keys })

describe('loadDetectors', () => {
  it('runs the rules on CloudTrail and lists those on other data as such, neither silent nor blind', () => {
    expect(
      outcomeOf({
        'aws.toml': rule('1', {}),
        'okta.toml': rule('2', { index: '["filebeat-*", "logs-okta*"]', query: "'okta.actor: x'" }),
        'process.toml': rule('3', { index: '["logs-*"]', query: "'process.name: curl'" }),
        'unmapped.toml': rule('4', {
          index: '["logs-*"]',
          type: '"eql"',
          language: '"eql"',
          query: "'any where my.count > 5'",
        }),
        'wide.toml': rule('5', {
          index: '["logs-*"]',
          query: "'event.action: CreateUser and not my.field: x'",
        }),
        'blind.toml': rule('6', { query: "'process.name: curl'" }),
      }),
    ).toEqual({
      running: ['aws', 'wide'],
      blind: ['blind process.name'],
      otherData: [
        'okta: filebeat-*, logs-okta*',
        'process: needs process.name',
        'unmapped: needs my.count',
      ],
      refused: [],
    })
  })
})

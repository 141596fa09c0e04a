import { readdirSync, readFileSync } from 'node:fs'
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { techniqueOf } from '../../../src/attack/current-ids.ts'
import { tacticOf } from '../../../src/attack/tactics.ts'
import { defaultProfile } from '../../../src/ecs/profile.ts'
import { ecsFieldSource } from '../../../src/ecs/ecs-field-source.ts'
import { checkRules } from '../../../src/rule/check-rules.ts'
import { loadRules } from '../../../src/rule/load-rules.ts'

const stems = readdirSync('rules').map((name) => name.replace(/\.toml$/, ''))

const entry = z.object({ id: z.string(), name: z.string(), reference: z.string() })
/** What every bundled rule must say, beside what the loader asks for. */
const bundledRule = z.object({
  metadata: z.object({
    creation_date: z.string(),
    updated_date: z.string(),
    integration: z.tuple([z.literal('aws')]),
    maturity: z.literal('production'),
  }),
  rule: z.object({
    author: z.tuple([z.literal('trailproof')]),
    license: z.literal('Apache-2.0'),
    description: z.string().min(150),
    false_positives: z.array(z.string().min(20)).min(1),
    note: z.string().regex(/## Triage[^]*## Response/),
    references: z.array(z.url().startsWith('https://docs.aws.amazon.com/')).min(2),
    rule_id: z.uuidv4(),
    index: z.tuple([z.literal('logs-aws.cloudtrail-*')]).optional(),
    tags: z.array(z.string()).min(4),
    timestamp_override: z.literal('event.ingested'),
    query: z.string().regex(/data_stream\.dataset(:| ==) "aws\.cloudtrail"/),
    threat: z
      .array(
        z.object({
          framework: z.literal('MITRE ATT&CK'),
          tactic: entry,
          technique: z.array(entry.extend({ subtechnique: z.array(entry).optional() })).min(1),
        }),
      )
      .min(1),
  }),
})

function bundled(stem: string): z.infer<typeof bundledRule> {
  return bundledRule.parse(
    getStaticTOMLValue(parseTOML(readFileSync(`rules/${stem}.toml`, 'utf8'))),
  )
}

describe('the bundled rules', () => {
  it('load and check without a finding', () => {
    expect(checkRules(['rules'], ecsFieldSource(defaultProfile))).toEqual({
      files: 21,
      rules: 21,
      ok: 21,
      unsupported: [],
      invalid: [],
      lint: [],
      deprecated: [],
      otherData: [],
    })
  })

  it('have the type, severity, schedule and ATT&CK v19 techniques of their detections', () => {
    const high = 'high 73'
    const medium = 'medium 47'
    const low = 'low 21'
    expect(
      loadRules(['rules']).rules.map((rule) =>
        [
          rule.shortName,
          rule.type,
          `${rule.severity} ${rule.riskScore}`,
          `${rule.interval / 60_000}m/${rule.lookBack / 60_000}m`,
          rule.techniques.map(({ id }) => id).join(' '),
        ].join(' | '),
      ),
    ).toEqual([
      `cloudtrail-policy-padding | query | ${medium} | 5m/6m | T1685.002`,
      `discovery-burst-from-one-identity | esql | ${low} | 5m/6m | T1087.004 T1526 T1580`,
      `iam-access-key-for-another-user | esql | ${high} | 5m/6m | T1098.001`,
      `iam-admin-policy-attached-to-group | eql | ${medium} | 5m/6m | T1098.003`,
      `iam-admin-policy-attached-to-role | eql | ${medium} | 5m/6m | T1098.003`,
      `iam-admin-policy-attached-to-user | eql | ${high} | 5m/6m | T1098.003`,
      `iam-calls-with-session-token | new_terms | ${high} | 5m/6m | T1098 T1078.004`,
      `iam-customer-policy-attached-to-role | new_terms | ${low} | 5m/6m | T1098.003 T1548.005`,
      `iam-group-created | query | ${low} | 5m/6m | T1136.003`,
      `iam-group-deleted | query | ${low} | 5m/6m | T1531`,
      `iam-login-profile-for-root | eql | ${high} | 5m/6m | T1098.001 T1078.004`,
      `iam-mfa-device-deactivated | query | ${high} | 5m/6m | T1556.006 T1531`,
      `iam-quarantine-policy-attached | eql | ${high} | 5m/6m | T1552 T1078.004`,
      `iam-role-enumeration-by-trust-policy | threshold | ${medium} | 5m/6m | T1087.004 T1069.003 T1110`,
      `iam-role-trust-policy-updated | new_terms | ${low} | 5m/6m | T1098.003 T1078.004`,
      `iam-saml-provider-updated | query | ${medium} | 5m/6m | T1484.002`,
      `iam-session-token-from-many-addresses | esql | ${medium} | 15m/32m | T1078.004`,
      `iam-user-created-from-ec2-role | new_terms | ${high} | 5m/6m | T1136.003`,
      `iam-virtual-mfa-by-session-token | eql | ${high} | 5m/6m | T1556.006 T1098.005 T1078.004`,
      `rolesanywhere-external-trust-anchor | eql | ${medium} | 5m/6m | T1098.003 T1556`,
      `rolesanywhere-profile-created | query | ${high} | 5m/6m | T1098.003`,
    ])
  })

  it('look back on ten days of users and seven days of everything else', () => {
    const histories = loadRules(['rules']).rules.flatMap((rule) =>
      rule.type === 'new_terms'
        ? `${rule.shortName} ${rule.history / 86_400_000}d ${rule.newTerms.join(' ')}`
        : [],
    )
    expect(histories).toEqual([
      'iam-calls-with-session-token 7d aws.cloudtrail.user_identity.arn',
      'iam-customer-policy-attached-to-role 7d cloud.account.id user.name entity.target.id',
      'iam-role-trust-policy-updated 7d cloud.account.id user.name entity.target.id',
      'iam-user-created-from-ec2-role 10d aws.cloudtrail.user_identity.arn',
    ])
  })

  it('suppress aggregated rows for longer than they look back', () => {
    const suppressions = loadRules(['rules']).rules.flatMap(({ shortName, suppression }) =>
      suppression === undefined ? [] : { shortName, ...suppression },
    )
    expect(suppressions).toEqual([
      {
        shortName: 'discovery-burst-from-one-identity',
        groupBy: ['aws.cloudtrail.user_identity.arn'],
        duration: 600_000,
        missingFields: 'suppress',
      },
      {
        shortName: 'iam-session-token-from-many-addresses',
        groupBy: ['aws.cloudtrail.user_identity.access_key_id'],
        duration: 3_600_000,
        missingFields: 'suppress',
      },
    ])
  })

  it.each(stems)('%s says all that a published rule says', (stem) => {
    expect(bundled(stem).rule.author).toEqual(['trailproof'])
  })

  it.each(stems)('%s names tactics and techniques as ATT&CK v19 does', (stem) => {
    const wrong = bundled(stem).rule.threat.flatMap(({ tactic, technique }) => {
      const claims = technique.flatMap((claim) => [claim, ...(claim.subtechnique ?? [])])
      return [
        ...(tacticOf(tactic.id)?.name === tactic.name ? [] : [tactic.name]),
        ...claims.filter(({ id, name, reference }) => {
          const known = techniqueOf(id)
          const place = `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`
          return !(
            known?.id === id &&
            known.name === name &&
            reference === place &&
            known.tactics.includes(tactic.id)
          )
        }),
      ]
    })
    expect(wrong).toEqual([])
  })

  it('are named after what they find, each name once', () => {
    const names = loadRules(['rules']).rules.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })
})

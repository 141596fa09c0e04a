import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eventNamesOf, withoutDate } from '../../src/aws/event-names/event-names.ts'
import { isEventSource } from '../../src/aws/event-names/event-source.ts'
import { readRecords } from '../../src/cloudtrail/input/read-records.ts'
import { ecsFieldSource } from '../../src/ecs/ecs-field-source.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import { checkRules } from '../../src/rule/check-rules.ts'
import type { RuleFinding } from '../../src/rule/rule-finding.ts'

const real = '../shared/data/real'
const { TRAILPROOF_DETECTION_RULES: elastic = '', TRAILPROOF_SIGMA: sigma = '' } = process.env

const fields = ecsFieldSource(defaultProfile)
const wrongFields = new Set(['FIELD_UNKNOWN', 'VALUE_UNFIT', 'RULE_BLIND'])

/** What lint says of AWS, as `rule: what`, sorted. */
const about = (lint: readonly RuleFinding[], codes: (code: string) => boolean): readonly string[] =>
  lint.flatMap(({ code, rule }) => (codes(code) ? `${rule}: ${code}` : [])).toSorted()

describe('lint', () => {
  it.skipIf(!existsSync(real))('knows every event of real logs', async () => {
    const unknown = new Set<string>()
    for await (const batch of readRecords([real])) {
      for (const { value } of batch) {
        const { eventSource, eventName } = value
        const names = eventNamesOf(eventSource)
        const known = names === undefined || names.has(withoutDate(eventName))
        if (!isEventSource(eventSource) || !known) unknown.add(`${eventSource} ${eventName}`)
      }
    }
    expect([...unknown]).toEqual([])
  })

  it.skipIf(elastic === '')(
    'finds nothing wrong with the fields of published rules, and three events that do not exist',
    () => {
      const { invalid, lint } = checkRules([join(elastic, 'rules')], fields)
      expect({
        invalid: invalid.map(({ file, code }) => `${file} ${code}`),
        fields: about(lint, (code) => wrongFields.has(code)),
        names: about(lint, (code) => code.startsWith('AWS_')),
      }).toEqual({
        invalid: [],
        fields: [],
        names: [
          'discovery_organization_discovery_by_rare_user: AWS_ACTION_UNKNOWN',
          'impact_bedrock_api_key_destructive_action: AWS_ACTION_UNKNOWN',
          'privilege_escalation_ec2_instance_profile_associated_with_running_instance: AWS_ACTION_UNKNOWN',
        ],
      })
    },
    60_000,
  )

  it.skipIf(sigma === '')('finds four events that do not exist in Sigma’s rules', () => {
    const { lint } = checkRules([join(sigma, 'rules', 'cloud', 'aws')], fields)
    expect(about(lint, () => true)).toEqual([
      'aws_elasticache_security_group_modified_or_deleted: AWS_ACTION_UNKNOWN',
      'aws_elasticache_security_group_modified_or_deleted: AWS_ACTION_UNKNOWN',
      'aws_route_53_domain_transferred_lock_disabled: AWS_ACTION_UNKNOWN',
      'aws_route_53_domain_transferred_to_another_account: AWS_ACTION_UNKNOWN',
    ])
  })
})

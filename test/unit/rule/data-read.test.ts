import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../src/diagnostic/span.ts'
import { dataRead } from '../../../src/rule/data-read.ts'
import type { QueryDraft } from '../../../src/rule/rule.ts'

const draft = (
  query: string,
  index?: readonly string[],
  type: QueryDraft['type'] = 'query',
): QueryDraft => ({
  type,
  query: queryTextOf(query, 'query'),
  categoryField: 'event.category',
  index,
})

describe('dataRead', () => {
  it.each<[string, QueryDraft, string]>([
    ['its own data stream', draft('a: b', ['logs-aws.cloudtrail-*']), 'cloudtrail'],
    ['its data stream and that of Beats', draft('a: b', ['filebeat-*', 'logs-aws*']), 'cloudtrail'],
    [
      'a dataset under a wide pattern',
      draft('event.dataset: aws.cloudtrail', ['logs-*']),
      'cloudtrail',
    ],
    ['a dataset in Beats', draft('event.dataset: "aws.cloudtrail"', ['filebeat-*']), 'cloudtrail'],
    ['a provider without patterns', draft('event.provider: iam.amazonaws.com'), 'cloudtrail'],
    [
      'a field, though the pattern is of something else',
      draft('aws.cloudtrail.error_code: *', ['logs-okta*']),
      'cloudtrail',
    ],
    ['FROM', draft('from logs-aws.cloudtrail-* | where a == "b"', [], 'esql'), 'cloudtrail'],
    ['a wide pattern', draft('a: b', ['logs-*']), 'mixed'],
    ['no pattern', draft('a: b'), 'mixed'],
    [
      'two data streams',
      draft('aws.cloudtrail.error_code: *', ['logs-aws*', 'logs-azure*']),
      'mixed',
    ],
    ['a query that cannot be read', draft('from', [], 'esql'), 'mixed'],
    ['another data stream', draft('a: b', ['filebeat-*', 'logs-okta*']), 'other'],
    [
      'another FROM',
      draft('from logs-endpoint.events.* | where a == "amazonaws.com"', [], 'esql'),
      'other',
    ],
    ['all but CloudTrail', draft('a: b', ['logs-*', '-logs-aws*']), 'other'],
  ])('tells from %s', (_, given, kind) => {
    expect(dataRead(given).kind).toBe(kind)
  })

  it('names the other data as the rule does', () => {
    expect(dataRead(draft('a: b', ['filebeat-*', 'logs-okta*']))).toEqual({
      kind: 'other',
      data: 'filebeat-*, logs-okta*',
    })
  })
})

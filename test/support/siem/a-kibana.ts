import type { JsonObject } from '../../../src/cloudtrail/record.ts'
import { anElastic, type AnElastic } from './an-elastic.ts'

/** A stand-in for Kibana with some rules by their rule_id and items of exception lists by their list_id.
 * Shapes: Elastic's documentation of the detections and the exceptions API. */
export function aKibana(holds: {
  readonly rules: Readonly<Record<string, JsonObject>>
  readonly items?: Readonly<Record<string, readonly JsonObject[]>>
  readonly space?: string
}): Promise<AnElastic> {
  const { rules, items = {}, space } = holds
  const base = space === undefined ? '' : `/s/${space}`
  return anElastic((path) => {
    const { pathname, searchParams } = new URL(path, 'http://kibana')
    const id = searchParams.get('rule_id') ?? searchParams.get('list_id') ?? ''
    const json = (status: number, body: object) => ({ status, body: JSON.stringify(body) })
    if (pathname === `${base}/api/detection_engine/rules`) {
      const rule = rules[id]
      return rule === undefined
        ? json(404, { message: `rule_id: "${id}" not found`, status_code: 404 })
        : json(200, rule)
    }
    if (pathname === `${base}/api/exception_lists/items/_find`) {
      const data = items[id] ?? []
      return json(200, { data, page: 1, per_page: 1000, total: data.length })
    }
    return json(404, { statusCode: 404, error: 'Not Found', message: 'Not Found' })
  })
}

/** A rule as the detection engine gives it, with what Kibana adds of its own. */
export const aDeployedRule = (parts: JsonObject = {}): JsonObject => ({
  id: '6d6d4b2f-0000-4000-8000-000000000001',
  rule_id: 'r1',
  name: 'Group created',
  description: 'A group.',
  enabled: true,
  immutable: false,
  version: 3,
  revision: 1,
  type: 'query',
  language: 'kuery',
  query: 'event.action: "CreateGroup"',
  index: ['logs-aws.cloudtrail-*'],
  filters: [],
  from: 'now-6m',
  interval: '5m',
  to: 'now',
  max_signals: 100,
  severity: 'low',
  risk_score: 21,
  timestamp_override: 'event.ingested',
  threat: [],
  exceptions_list: [],
  rule_source: { type: 'internal' },
  a_member_of_next_year: { deep: [1] },
  execution_summary: {
    last_execution: {
      date: '2026-03-02T09:10:00.000Z',
      status: 'succeeded',
      status_order: 0,
      message: 'Rule execution completed successfully',
      metrics: {},
    },
  },
  ...parts,
})

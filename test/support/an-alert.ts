import type { Alert } from '../../src/engine/alert.ts'

/** What an alert of a test says of itself. */
export interface AlertPart {
  readonly events?: readonly string[]
  readonly group?: Alert['group']
  readonly severity?: Alert['rule']['severity']
  readonly values?: Alert['values']
  readonly id?: string
  readonly time?: string
}

/** Makes an alert of one rule; what a test does not name is always the same. */
export function anAlert({
  events = ['e1'],
  group = {},
  severity = 'low',
  ...others
}: AlertPart = {}): Alert {
  return {
    id: 'id',
    rule: {
      id: 'rule-id',
      shortName: 'a-rule',
      name: 'A rule',
      file: 'rules/a-rule.toml',
      type: 'query',
      severity,
      riskScore: 21,
      techniques: [],
    },
    time: '2026-03-02T09:00:00.000Z',
    run: { from: '2026-03-02T08:59:00.000Z', to: '2026-03-02T09:05:00.000Z' },
    group,
    events,
    eventCount: events.length,
    values: {},
    cold: false,
    ...others,
  }
}

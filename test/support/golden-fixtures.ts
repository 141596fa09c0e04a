import type { Alert } from '../../src/engine/alert.ts'
import type { GoldenAlert } from '../../src/golden/golden.ts'
import type { PlayedCase, PlayedRecord } from '../../src/scenario/played-case.ts'

/** An alert of a rule `a-rule`; give what matters. */
export function anAlert(parts: Partial<Alert> & { readonly shortName?: string } = {}): Alert {
  const { shortName = 'a-rule', ...rest } = parts
  return {
    id: 'alert-1',
    rule: {
      id: 'rule-1',
      shortName,
      name: 'A rule',
      file: `rules/${shortName}.toml`,
      type: 'query',
      severity: 'high',
      riskScore: 73,
      techniques: [],
    },
    time: '2026-03-02T09:00:00.000Z',
    run: { from: '2026-03-02T08:54:00.500Z', to: '2026-03-02T09:00:00.500Z' },
    group: {},
    events: ['event-1'],
    eventCount: 1,
    values: {},
    cold: false,
    ...rest,
  }
}

/** An alert as a golden tells it. */
export function aGoldenAlert(parts: Partial<GoldenAlert> = {}): GoldenAlert {
  return {
    rule: 'a-rule',
    severity: 'high',
    steps: ['act'],
    count: 1,
    group: {},
    values: {},
    ...parts,
  }
}

/** A played record; its eventID and requestID follow from the number. */
export function aPlayedRecord(
  number: number,
  parts: Partial<PlayedRecord> & { readonly at?: string } = {},
): PlayedRecord {
  const { at = '2026-03-02T09:00:00Z', ...rest } = parts
  return {
    record: {
      eventTime: at,
      eventSource: 'iam.amazonaws.com',
      eventName: 'CreateUser',
      eventID: `event-${number}`,
      requestID: `request-${number}`,
    },
    phase: 'judged',
    step: number === 1 ? 'act' : `act#${number}`,
    ...rest,
  }
}

/** A played attack case of those records. */
export function aPlayedCase(parts: Partial<PlayedCase> = {}): PlayedCase {
  return {
    scenario: 'a-scenario',
    case: 'plain',
    kind: 'attack',
    start: Date.UTC(2026, 2, 2, 9),
    records: [aPlayedRecord(1)],
    names: [],
    needs: {
      obstacles: [],
      places: [],
      services: [],
      longestWait: 0,
      history: 0,
      recorded: false,
      cannotUndo: [],
    },
    ...parts,
  }
}

import { describe, expect, it } from 'vitest'
import { queryTextOf } from '../../../../src/diagnostic/span.ts'
import type { Alert } from '../../../../src/engine/alert.ts'
import type { Detector } from '../../../../src/engine/detector.ts'
import { replay } from '../../../../src/engine/replay.ts'
import { compileEsql } from '../../../../src/language/esql/compile.ts'
import { minutes } from '../../../../src/time/duration.ts'
import { anEsqlRule, detectorOf, someEvents, testFields } from '../../../support/engine/fixtures.ts'

const query = (text: string): Detector =>
  detectorOf(anEsqlRule(), compileEsql(queryTextOf(text, 'query'), testFields))

/** The alerts for an event that two windows show. */
function alertsOf(detector: Detector): readonly Alert[] {
  const events = someEvents([{ at: minutes(4.5), fields: { k1: ['a', 'b'] } }])
  return replay(events, { detectors: [detector], phase: 0 }).alerts
}

describe('rows of one event', () => {
  it('alert each where MV_EXPAND tells them apart, once over all windows', () => {
    const alerts = alertsOf(query('FROM logs METADATA _id | MV_EXPAND k1 | KEEP _id, k1'))
    const shown = alerts.map(({ values, events }) => `${String(values['k1'])} ${events.length}`)
    expect(shown.sort()).toEqual(['a 1', 'b 1'])
  })

  it('have ids of their own', () => {
    const alerts = alertsOf(query('FROM logs METADATA _id | MV_EXPAND k1 | KEEP _id, k1'))
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(2)
  })

  it('are one alert where the column that tells them apart is dropped', () => {
    expect(alertsOf(query('FROM logs METADATA _id | MV_EXPAND k1 | KEEP _id')).length).toBe(1)
  })
})

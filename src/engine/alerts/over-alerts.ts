import type { Detector } from '../detector.ts'
import { alertDocumentOf } from './alert-document.ts'

/** Lets a detector read alerts: `only` them, or `also` them beside records. No rule alerts on what came from it. */
export function overAlerts(detector: Detector, reads: 'only' | 'also'): Detector {
  const { rule } = detector
  return {
    ...detector,
    reads,
    // Both are of records: an alert has no text to look for needles in, and other parts.
    needles: [],
    gates: [],
    match: (event) => {
      const document = alertDocumentOf(event)
      if (document === undefined) return reads === 'also' ? detector.match(event) : undefined
      return document.rules.has(rule.id) ? undefined : detector.match(event)
    },
  }
}

import type { Detector } from '../detector.ts'

/** Parts the rules that read alerts from those that read events alone. */
export function splitDetectors(detectors: readonly Detector[]): {
  readonly overEvents: readonly Detector[]
  readonly overAlerts: readonly Detector[]
} {
  return {
    overEvents: detectors.filter(({ reads }) => reads === undefined),
    overAlerts: detectors.filter(({ reads }) => reads !== undefined),
  }
}

import type { Style } from './style.ts'

/** How a severity is painted. */
export function severityPaint(severity: string, style: Style): (text: string) => string {
  if (severity === 'critical' || severity === 'high') return style.bad
  return severity === 'medium' ? style.odd : style.quiet
}

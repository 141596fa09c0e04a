import { constructOf } from '../diagnostic/construct-of.ts'
import type { Finding } from '../diagnostic/finding.ts'

/** True when any unsupported construct is none of those that the user allows (`machine_learning`, `llm` …). */
export async function isAnyUnsupported(
  findings: readonly Finding[],
  flags: {
    readonly rules?: readonly string[] | undefined
    readonly allowUnsupported?: readonly string[] | undefined
  },
): Promise<boolean> {
  if (findings.length === 0) return false
  const { allowedUnsupported } = await import('../app/settings.ts')
  const allowed = allowedUnsupported(flags)
  return findings.some(({ code }) => !allowed.includes(constructOf(code)))
}

import type { Finding } from '../diagnostic/finding.ts'

/** True when an unsupported construct is none of those that the user allows (`machine_learning`, `llm` …). */
export function isUnsupported(
  finding: Finding,
  settings: { readonly allowUnsupported: readonly string[] },
): boolean {
  const construct = finding.code.toLowerCase().replace(/_unsupported$/, '')
  return !settings.allowUnsupported.some((allowed) => allowed.toLowerCase() === construct)
}

import type { TomlDocument } from '../toml/toml-document.ts'

/** The unchecked `[rule]` of a file, or undefined where that is missing or no table. */
export function ruleTable(document: TomlDocument): Readonly<Record<string, unknown>> | undefined {
  if (!isTable(document.value)) return undefined
  const rule = document.value['rule']
  return isTable(rule) ? rule : undefined
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

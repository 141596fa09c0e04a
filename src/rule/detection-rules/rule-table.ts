import type { PlacedDocument } from '../placed-document.ts'
import { isTable, type PlainTable } from '../plain-table.ts'

/** The unchecked `[rule]` of a file, or undefined where that is missing or no table. */
export function ruleTable(document: PlacedDocument): PlainTable | undefined {
  if (!isTable(document.value)) return undefined
  const rule = document.value['rule']
  return isTable(rule) ? rule : undefined
}

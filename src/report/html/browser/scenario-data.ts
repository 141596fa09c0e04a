import type { CaseDetail } from '../../case-detail.ts'
import { dataId, type ScenarioData } from '../page-data.ts'
import { byId } from './element.ts'

const parsed = new Map<number, ScenarioData>()

/** Reads the details of a case; a scenario's block is parsed when the first of its cases is asked for. */
export function readCase(
  scenario: number,
  place: number,
): { readonly detail: CaseDetail; readonly start: string } | undefined {
  const data = parsed.get(scenario) ?? parse(scenario)
  const detail = data?.cases[place] ?? undefined
  return data && detail && { detail, start: data.start }
}

function parse(scenario: number): ScenarioData | undefined {
  const text = byId(dataId(scenario))?.textContent ?? undefined
  if (text === undefined) return undefined
  // The page writes the block itself.
  const data = JSON.parse(text) as ScenarioData
  parsed.set(scenario, data)
  return data
}

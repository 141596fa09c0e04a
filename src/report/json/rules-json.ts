import type { BlindRule, OtherDataRule } from '../../engine/replay-result.ts'
import type { RulesReport } from '../rules-report.ts'
import { findingJson, type FindingJson } from './finding-json.ts'

/** Which rules took part, as machine formats give it. */
export interface RulesJson {
  readonly loaded: number
  readonly blind: readonly BlindRule[]
  readonly otherData: readonly OtherDataRule[]
  readonly unsupported: readonly FindingJson[]
  readonly invalid: readonly FindingJson[]
  readonly warnings: readonly FindingJson[]
}

export function rulesJson(rules: RulesReport): RulesJson {
  return {
    loaded: rules.loaded,
    blind: rules.blind,
    otherData: rules.otherData ?? [],
    unsupported: rules.unsupported.map(findingJson),
    invalid: rules.invalid.map(findingJson),
    warnings: (rules.warnings ?? []).map(findingJson),
  }
}

import type { CoverageRun } from '../coverage-run.ts'
import { findingJson, type FindingJson } from './finding-json.ts'
import { rulesJson, type RulesJson } from './rules-json.ts'

/** What `coverage --format json` prints. */
export interface CoverageJson extends Omit<CoverageRun, 'rules' | 'findings'> {
  readonly rules: RulesJson
  readonly findings: readonly FindingJson[]
}

/** Makes the plain data of coverage. */
export function coverageJson(report: CoverageRun): CoverageJson {
  return {
    ...report,
    rules: rulesJson(report.rules),
    findings: report.findings.map(findingJson),
  }
}

/** Writes coverage with a technique a line. */
export function* coverageLines({ techniques }: CoverageRun): Iterable<string> {
  for (const technique of techniques) yield `${JSON.stringify(technique)}\n`
}

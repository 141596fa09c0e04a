import type { CoverageReport, TechniqueCoverage } from '../../coverage/coverage-report.ts'

/** Which techniques scenarios and cases use, by coverage. */
export interface TechniqueIndex {
  readonly ofScenario: (scenario: string) => readonly TechniqueCoverage[]
  readonly ofCase: (scenario: string, caseId: string) => readonly TechniqueCoverage[]
}

/** Turns coverage round: from techniques with cases to cases with techniques. Without coverage everything is empty. */
export function techniqueIndex(coverage: CoverageReport | undefined): TechniqueIndex {
  const byScenario = new Map<string, Set<TechniqueCoverage>>()
  const byCase = new Map<string, Set<TechniqueCoverage>>()
  for (const technique of coverage?.techniques ?? []) {
    for (const { scenario, case: id } of technique.variants) {
      add(byScenario, scenario, technique)
      add(byCase, keyOf(scenario, id), technique)
    }
  }
  return {
    ofScenario: (scenario) => [...(byScenario.get(scenario) ?? [])],
    ofCase: (scenario, caseId) => [...(byCase.get(keyOf(scenario, caseId)) ?? [])],
  }
}

const keyOf = (scenario: string, caseId: string): string => `${scenario}\n${caseId}`

function add<T>(index: Map<string, Set<T>>, key: string, value: T): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, new Set([value]))
  else known.add(value)
}

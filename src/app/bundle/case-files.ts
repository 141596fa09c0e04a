import type { CaseReport, ScenarioReport } from '../../report/verify-report.ts'

/** The records and ECS documents of every case, a file each: `records/attack-by-name.ndjson`. */
export function caseFiles({ cases }: ScenarioReport): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const one of cases) {
    const calls = one.detail?.calls ?? []
    const name = freeName(stemOf(one), files)
    files.set(`records/${name}.ndjson`, lines(calls.map(({ record }) => record)))
    files.set(`documents/${name}.ndjson`, lines(calls.map(({ document }) => document)))
  }
  return files
}

const lines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

const longestStem = 80

const stemOf = ({ kind, name }: CaseReport): string =>
  `${kind}-${name}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestStem)
    .replace(/-$/, '')

function freeName(stem: string, files: ReadonlyMap<string, string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem}-${number}`
    if (!files.has(`records/${name}.ndjson`)) return name
  }
}

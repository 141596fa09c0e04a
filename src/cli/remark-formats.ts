import type { Remark } from '../report/remarks/remark.ts'
import type { Formats } from './deliver.ts'
import { version } from './version.ts'

/** The formats that show what a report remarks on at its place in a file: annotations of GitHub, and SARIF. */
export function remarkFormats<T>(
  remarksOf: () => Promise<(report: T) => readonly Remark[]>,
): Record<'github' | 'sarif', Formats<T>[string]> {
  return {
    github: async () => {
      const remarks = await remarksOf()
      const { workflowCommands } = await import('../report/github/workflow-commands.ts')
      return (report, { pathOf }) => workflowCommands(remarks(report), { pathOf })
    },
    sarif: async () => {
      const remarks = await remarksOf()
      const { sarif } = await import('../report/sarif/sarif.ts')
      return (report, { pathOf }) => sarif(remarks(report), { pathOf, version: version() })
    },
  }
}

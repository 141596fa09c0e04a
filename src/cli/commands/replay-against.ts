import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { ReplayAgainstOptions, ReplayedAgainst } from '../../app/changes/replay-against.ts'
import type { ChangesReport } from '../../report/changes-report.ts'
import type { Formats } from '../deliver.ts'
import { rulesEnding } from '../exit-code.ts'
import type { CommonFlags, ReportFlags } from '../flags.ts'
import { remarkFormats } from '../remark-formats.ts'
import { reportOnLogs } from '../report-on-logs.ts'
import { isAnyUnsupported } from '../unsupported.ts'

/** The flags of `replay --against`. */
export interface AgainstFlags
  extends CommonFlags, ReportFlags, Omit<ReplayAgainstOptions, 'inputs' | 'stdin'> {
  readonly failOn?: readonly FailOn[]
  readonly strict?: true
}

const failOnNames = ['lost', 'added', 'altered', 'broken', 'any'] as const

/** What makes a comparison end 1. `broken`: a rule that ran before does not run now. */
export type FailOn = (typeof failOnNames)[number]

/** Reads `lost,broken`.
 * @throws TrailproofError USAGE */
export function readFailOn(text: string): readonly FailOn[] {
  const names = text.split(',').map((name) => name.trim())
  return names.map((name) => {
    const known = failOnNames.find((one) => one === name)
    if (known !== undefined) return known
    throw new TrailproofError('USAGE', `A comparison cannot fail on "${name}".`, {
      hint: didYouMean(name, failOnNames) ?? `Write some of ${failOnNames.join(', ')}.`,
    })
  })
}

/** `trailproof replay --against COMMIT FILE...` */
export function runReplayAgainst(inputs: readonly string[], flags: AgainstFlags): Promise<number> {
  return reportOnLogs<ReplayedAgainst>(flags, {
    formats,
    work: async ({ progress }) => {
      const { replayAgainst } = await import('../../app/changes/replay-against.ts')
      return replayAgainst({ ...flags, inputs, stdin: process.stdin, onProgress: progress })
    },
    endingOf: async (report) => ({
      unreadable: rulesEnding(report.now).unreadable,
      differs: report.now.invalid.length > 0 || fails(report, flags.failOn ?? []),
      unsupported: await isAnyUnsupported(report.now.unsupported, flags),
    }),
  })
}

function fails({ totals, rules }: ChangesReport, failOn: readonly FailOn[]): boolean {
  const kinds = failOn.includes('any') ? failOnNames : failOn
  return kinds.some((kind) => {
    if (kind === 'any') return false
    return kind === 'broken' ? rules.some(({ change }) => change === kind) : totals[kind] > 0
  })
}

const formats = {
  text: async () => {
    const { changesText } = await import('../../report/text/changes-text.ts')
    return (report, { style }) => [changesText(report, style)]
  },
  json: async () => {
    const { changesJson } = await import('../../report/json/changes-json.ts')
    return (report) => changesJson(report)
  },
  ndjson: async () => {
    const { changesLines } = await import('../../report/json/changes-json.ts')
    return (report) => changesLines(report)
  },
  markdown: async () => {
    const { changesMarkdown } = await import('../../report/markdown/changes-markdown.ts')
    return (report) => [changesMarkdown(report)]
  },
  ...remarkFormats(async () => {
    const { changesRemarks } = await import('../../report/remarks/changes-remarks.ts')
    return changesRemarks
  }),
} satisfies Formats<ChangesReport>

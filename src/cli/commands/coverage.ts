import { Option, type Command } from 'commander'
import type { CoverageRun } from '../../report/coverage-run.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { deliver, deliveryOf, type Formats } from '../deliver.ts'
import { exitCodeOf, rulesEnding } from '../exit-code.ts'
import {
  addFlags,
  addReportFlags,
  commaSeparated,
  profileFlags,
  repeatable,
  ruleFlags,
  type CommonFlags,
  type ProfileFlags,
  type ReportFlags,
  type SourceFlags,
} from '../flags.ts'
import { now } from '../now.ts'
import { remarkFormats } from '../remark-formats.ts'
import { openTerminal } from '../terminal.ts'
import { isAnyUnsupported } from '../unsupported.ts'
import { parseDuration, type Duration } from '../../time/duration.ts'

interface CoverageFlags extends CommonFlags, SourceFlags, ProfileFlags, ReportFlags {
  readonly evidence?: readonly string[]
  readonly play?: true
  readonly since?: string
  readonly maxAge?: Duration
  readonly minGrade?: (typeof gateGrades)[number]
  readonly failOnGap?: readonly string[]
  readonly allowUnsupported?: readonly string[]
}

const gateGrades = ['declared', 'fired', 'guarded', 'live'] as const

/** `trailproof coverage` */
export function addCoverage(program: Command): Command {
  const command = program
    .command('coverage')
    .description('show which ATT&CK techniques the rules are proven to see, and how well')
    .addOption(
      repeatable(
        '--evidence <file>',
        'compute from what earlier runs saw (verify --evidence), not from a play now; can be repeated',
      ),
    )
    .option('--play', 'with --evidence: play and replay all cases too')
    .option(
      '--since <evidence|commit>',
      'say what was gained and lost since an earlier evidence file or a commit (asks git)',
    )
    .option('--max-age <duration>', 'older evidence is stale, such as 90d', parseDuration)
    .addOption(
      new Option(
        '--min-grade <grade>',
        'end 1 unless every technique that a rule claims or a scenario plays is declared, fired, guarded or live',
      ).argParser(readGrade),
    )
    .addOption(
      new Option(
        '--fail-on-gap <ids>',
        'end 1 unless every variant of these techniques is seen, with commas',
      ).argParser(commaSeparated),
    )
  addFlags(command, [...ruleFlags, 'scenarios', 'golden', ...profileFlags])
  addReportFlags(command, Object.keys(formats))
  addFlags(command, ['allowUnsupported'])
  return command.action(async (flags: CoverageFlags) => {
    process.exitCode = await runCoverage(flags)
  })
}

function readGrade(text: string): (typeof gateGrades)[number] {
  const grade = gateGrades.find((one) => one === text)
  if (grade !== undefined) return grade
  throw new TrailproofError('USAGE', `"${text}" is no grade to ask for.`, {
    hint: didYouMean(text, gateGrades) ?? `Grades are ${gateGrades.join(', ')}.`,
  })
}

async function runCoverage(flags: CoverageFlags): Promise<number> {
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const delivery = await deliveryOf(flags, formats)
  const { coverage } = await import('../../app/coverage/coverage.ts')
  const report = await coverage({
    ...flags,
    now: now(),
    onProgress: terminal.progress,
  })
  terminal.progress(undefined)
  const written = await deliver(report, delivery, { terminal, quiet: flags.quiet === true })
  if (written !== 0) return written
  return exitCodeOf({
    ...rulesEnding(report.rules),
    differs: isShort(report),
    unsupported: await isAnyUnsupported(report.rules.unsupported, flags),
  })
}

/** True when a gate fails, or something that coverage is computed from could not be read. */
function isShort({ gates, findings, rules }: CoverageRun): boolean {
  return (
    gates.some(({ holds }) => !holds) ||
    findings.some(({ severity }) => severity === 'error') ||
    rules.invalid.length > 0
  )
}

const formats = {
  text: async () => {
    const { coverageText } = await import('../../report/text/coverage-text.ts')
    return (report, { style, width, quiet }) => [coverageText(report, style, { width, quiet })]
  },
  json: async () => {
    const { coverageJson } = await import('../../report/json/coverage-json.ts')
    return (report) => [`${JSON.stringify(coverageJson(report), null, 2)}\n`]
  },
  ndjson: async () => {
    const { coverageLines } = await import('../../report/json/coverage-json.ts')
    return (report) => coverageLines(report)
  },
  junit: async () => {
    const { coverageJunit } = await import('../../report/junit/coverage-junit.ts')
    return (report) => [coverageJunit(report)]
  },
  markdown: async () => {
    const { coverageMarkdown } = await import('../../report/markdown/coverage-markdown.ts')
    return (report) => [coverageMarkdown(report)]
  },
  ...remarkFormats(async () => {
    const { coverageRemarks } = await import('../../report/remarks/coverage-remarks.ts')
    return coverageRemarks
  }),
  navigator: async () => {
    const { coverageLayer } = await import('../../report/navigator/coverage-layer.ts')
    return (report) => [coverageLayer(report)]
  },
  html: async () => {
    const { renderPage } = await import('../render-page.ts')
    return (report) => renderPage({ command: 'coverage', coverage: report, rules: report.rules })
  },
} satisfies Formats<CoverageRun>

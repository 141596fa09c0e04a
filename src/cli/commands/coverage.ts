import { Option, type Command } from 'commander'
import type { CoverageRun } from '../../report/coverage-run.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { deliver, deliveryOf, type Renderer } from '../deliver.ts'
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
import { openTerminal } from '../terminal.ts'
import { isAnyUnsupported } from '../unsupported.ts'
import { version } from '../version.ts'
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
  addReportFlags(command, formatNames)
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
  const delivery = deliveryOf(flags, await formats())
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

const formatNames = [
  'text',
  'json',
  'ndjson',
  'junit',
  'markdown',
  'github',
  'sarif',
  'navigator',
  'html',
] as const

async function formats(): Promise<Record<(typeof formatNames)[number], Renderer<CoverageRun>>> {
  const { coverageText } = await import('../../report/text/coverage-text.ts')
  const { coverageJson, coverageLines } = await import('../../report/json/coverage-json.ts')
  const { coverageJunit } = await import('../../report/junit/coverage-junit.ts')
  const { coverageMarkdown } = await import('../../report/markdown/coverage-markdown.ts')
  const { coverageRemarks } = await import('../../report/remarks/coverage-remarks.ts')
  const { workflowCommands } = await import('../../report/github/workflow-commands.ts')
  const { sarif } = await import('../../report/sarif/sarif.ts')
  const { coverageLayer } = await import('../../report/navigator/coverage-layer.ts')
  const { renderPage } = await import('../render-page.ts')
  return {
    text: (report, { style, width, quiet }) => [coverageText(report, style, { width, quiet })],
    json: (report) => [`${JSON.stringify(coverageJson(report), null, 2)}\n`],
    ndjson: (report) => coverageLines(report),
    junit: (report) => [coverageJunit(report)],
    markdown: (report) => [coverageMarkdown(report)],
    github: (report, { pathOf }) => workflowCommands(coverageRemarks(report), { pathOf }),
    sarif: (report, { pathOf }) => sarif(coverageRemarks(report), { pathOf, version: version() }),
    navigator: (report) => [coverageLayer(report)],
    html: (report) => renderPage({ command: 'coverage', coverage: report, rules: report.rules }),
  }
}

import type { Command } from 'commander'
import type { SurveyReport } from '../../report/survey-report.ts'
import { printable } from '../../diagnostic/printable.ts'
import { deliver, deliveryOf, type Renderer } from '../deliver.ts'
import {
  addFlags,
  addReportFlags,
  profileFlags,
  type CommonFlags,
  type ProfileFlags,
  type ReportFlags,
  type SourceFlags,
  ruleFlags,
} from '../flags.ts'
import { exitCodeOf, rulesEnding } from '../exit-code.ts'
import { openTerminal } from '../terminal.ts'
import { version } from '../version.ts'

interface SurveyFlags extends CommonFlags, SourceFlags, ProfileFlags, ReportFlags {
  readonly allowUnsupported?: readonly string[]
  readonly changed?: string
}

/** `trailproof survey` */
export function addSurvey(program: Command): Command {
  const command = program
    .command('survey [scenario...]')
    .description('show which rules see which attacks, the unseen ones first')
  addFlags(command, [...ruleFlags, 'scenarios', ...profileFlags])
  addReportFlags(command, formatNames)
  addFlags(command, ['allowUnsupported', 'changed'])
  return command.action(async (names: readonly string[], flags: SurveyFlags) => {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
    const delivery = deliveryOf(flags, await formats())
    const { survey } = await import('../../app/survey.ts')
    const report = await survey({
      ...flags,
      only: names,
      onProgress: terminal.progress,
    })
    terminal.progress(undefined)
    if (flags.changed !== undefined && report.attacks.length === 0) {
      terminal.note(`No rule or scenario changed since ${printable(flags.changed)}.`)
    }
    const written = await deliver(report, delivery, { terminal, quiet: flags.quiet === true })
    const { unreadable } = rulesEnding(report.rules)
    process.exitCode = written === 0 ? exitCodeOf({ unreadable }) : written
  })
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

async function formats(): Promise<Record<(typeof formatNames)[number], Renderer<SurveyReport>>> {
  const { surveyText } = await import('../../report/text/survey-text.ts')
  const { surveyJson, surveyLines } = await import('../../report/json/survey-json.ts')
  const { surveyJunit } = await import('../../report/junit/survey-junit.ts')
  const { surveyMarkdown } = await import('../../report/markdown/survey-markdown.ts')
  const { surveyLayer } = await import('../../report/navigator/survey-layer.ts')
  const { renderPage } = await import('../render-page.ts')
  const { surveyRemarks } = await import('../../report/remarks/survey-remarks.ts')
  const { workflowCommands } = await import('../../report/github/workflow-commands.ts')
  const { sarif } = await import('../../report/sarif/sarif.ts')
  return {
    text: (report, { style, width }) => [surveyText(report, style, { width })],
    json: (report) => [`${JSON.stringify(surveyJson(report), null, 2)}\n`],
    ndjson: (report) => surveyLines(report),
    junit: (report) => [surveyJunit(report)],
    markdown: (report) => [surveyMarkdown(report)],
    navigator: (report) => [surveyLayer(report)],
    html: (report) => renderPage({ command: 'survey', survey: report }),
    github: (report, { pathOf }) => workflowCommands(surveyRemarks(report), { pathOf }),
    sarif: (report, { pathOf }) => sarif(surveyRemarks(report), { pathOf, version: version() }),
  }
}

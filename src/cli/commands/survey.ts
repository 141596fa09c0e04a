import type { Command } from 'commander'
import type { SurveyReport } from '../../report/survey-report.ts'
import { printable } from '../../diagnostic/printable.ts'
import { deliver, deliveryOf, type Formats } from '../deliver.ts'
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
import { remarkFormats } from '../remark-formats.ts'
import { openTerminal } from '../terminal.ts'

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
  addReportFlags(command, Object.keys(formats))
  addFlags(command, ['allowUnsupported', 'changed'])
  return command.action(async (names: readonly string[], flags: SurveyFlags) => {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
    const delivery = await deliveryOf(flags, formats)
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

const formats = {
  text: async () => {
    const { surveyText } = await import('../../report/text/survey-text.ts')
    return (report, { style, width }) => [surveyText(report, style, { width })]
  },
  json: async () => {
    const { surveyJson } = await import('../../report/json/survey-json.ts')
    return (report) => [`${JSON.stringify(surveyJson(report), null, 2)}\n`]
  },
  ndjson: async () => {
    const { surveyLines } = await import('../../report/json/survey-json.ts')
    return (report) => surveyLines(report)
  },
  junit: async () => {
    const { surveyJunit } = await import('../../report/junit/survey-junit.ts')
    return (report) => [surveyJunit(report)]
  },
  markdown: async () => {
    const { surveyMarkdown } = await import('../../report/markdown/survey-markdown.ts')
    return (report) => [surveyMarkdown(report)]
  },
  ...remarkFormats(async () => {
    const { surveyRemarks } = await import('../../report/remarks/survey-remarks.ts')
    return surveyRemarks
  }),
  navigator: async () => {
    const { surveyLayer } = await import('../../report/navigator/survey-layer.ts')
    return (report) => [surveyLayer(report)]
  },
  html: async () => {
    const { renderPage } = await import('../render-page.ts')
    return (report) => renderPage({ command: 'survey', survey: report })
  },
} satisfies Formats<SurveyReport>

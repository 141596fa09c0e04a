import { Option, type Command } from 'commander'
import type { Explained } from '../../app/explain/explain.ts'
import type { ExplainReport } from '../../report/explain-report.ts'
import type { Formats } from '../deliver.ts'
import {
  addFlags,
  addReportFlags,
  repeatable,
  type CommonFlags,
  type ProfileFlags,
  type ReportFlags,
  ruleFlags,
} from '../flags.ts'
import { reportOnLogs } from '../report-on-logs.ts'
import { isAnyUnsupported } from '../unsupported.ts'

interface ExplainFlags extends CommonFlags, ProfileFlags, ReportFlags {
  readonly rules?: readonly string[]
  readonly indicators?: readonly string[]
  readonly exceptions?: readonly string[]
  readonly sigmaMapping?: string
  readonly event?: readonly string[]
  readonly history?: readonly string[]
  readonly input?: 'cloudtrail' | 'ecs'
  readonly strict?: true
  readonly allowUnsupported?: readonly string[]
}

/** `trailproof explain RULE FILE...` */
export function addExplain(program: Command): Command {
  const command = program
    .command('explain <rule> <file...>')
    .description(
      'why a rule (short name, id or file) did or did not fire on records, clause by clause',
    )
    .addOption(
      repeatable(
        '--event <id>',
        'the event of this eventID (default: those that came nearest); can be repeated',
      ),
    )
    .addOption(repeatable('--history <file>', 'what came before: fills histories; can be repeated'))
    .addOption(
      new Option(
        '--input <kind>',
        'what the files hold (default: as their first object; cloudtrail on standard input)',
      ).choices(['cloudtrail', 'ecs']),
    )
  addFlags(command, [...ruleFlags, 'seed', 'phase', 'lag', 'geoip', 'asn'])
  addReportFlags(command, Object.keys(formats))
  addFlags(command, ['allowUnsupported', 'strict'])
  return command.action(async (rule: string, inputs: readonly string[], flags: ExplainFlags) => {
    process.exitCode = await runExplain(rule, inputs, flags)
  })
}

function runExplain(rule: string, inputs: readonly string[], flags: ExplainFlags): Promise<number> {
  return reportOnLogs<Explained>(flags, {
    formats,
    work: async ({ progress }) => {
      const { explain } = await import('../../app/explain/explain.ts')
      return explain({ ...flags, rule, inputs, stdin: process.stdin, onProgress: progress })
    },
    endingOf: async ({ outcome }) => {
      const findings = outcome.kind === 'refused' ? outcome.findings : []
      const unsupported = findings.filter(({ severity }) => severity === 'unsupported')
      return {
        differs: findings.some(({ severity }) => severity === 'error'),
        unsupported: await isAnyUnsupported(unsupported, flags),
      }
    },
  })
}

const formats = {
  text: async () => {
    const { explainText } = await import('../../report/text/explain-text.ts')
    return (report, { style }) => [explainText(report, style)]
  },
  json: async () => {
    const { explainJson } = await import('../../report/json/explain-json.ts')
    return (report) => [`${JSON.stringify(explainJson(report), null, 2)}\n`]
  },
} satisfies Formats<ExplainReport>

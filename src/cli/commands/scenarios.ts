import type { Command } from 'commander'
import { formatFinding } from '../../diagnostic/format-finding.ts'
import type { ScenarioEntry } from '../../report/rule-list.ts'
import { deliver, deliveryOf, type Formats } from '../deliver.ts'
import { exitCodeOf } from '../exit-code.ts'
import { addFlags, addReportFlags, type CommonFlags, type ReportFlags } from '../flags.ts'
import { openTerminal } from '../terminal.ts'

interface ScenariosFlags extends CommonFlags, ReportFlags {
  readonly scenarios?: readonly string[]
}

/** `trailproof scenarios` */
export function addScenarios(program: Command): Command {
  const command = program.command('scenarios').description('list scenarios and their cases')
  addFlags(command, ['scenarios'])
  addReportFlags(command, Object.keys(formats))
  return command.action(async (flags: ScenariosFlags) => {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
    const delivery = await deliveryOf(flags, formats)
    const { listScenarios } = await import('../../app/list-scenarios.ts')
    const { entries, findings } = await listScenarios(flags)
    for (const finding of findings) terminal.note(formatFinding(finding))
    const written = await deliver(entries, delivery, { terminal, quiet: flags.quiet === true })
    process.exitCode = written === 0 ? exitCodeOf({ differs: findings.length > 0 }) : written
  })
}

const formats = {
  text: async () => {
    const { scenariosListText } = await import('../../report/text/lists-text.ts')
    return (entries, { style }) => [scenariosListText(entries, style)]
  },
  json: async () => (scenarios) => [`${JSON.stringify({ scenarios }, null, 2)}\n`],
} satisfies Formats<readonly ScenarioEntry[]>

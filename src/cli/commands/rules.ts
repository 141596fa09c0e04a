import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { RuleEntry } from '../../report/rule-list.ts'
import type { RuleCheck } from '../../rule/check-rules.ts'
import { deliver, deliveryOf, type Formats } from '../deliver.ts'
import { exitCodeOf, rulesEnding } from '../exit-code.ts'
import {
  addFlags,
  ruleFlags,
  addReportFlags,
  type CommonFlags,
  type ReportFlags,
} from '../flags.ts'
import { remarkFormats } from '../remark-formats.ts'
import { openTerminal } from '../terminal.ts'
import { isAnyUnsupported } from '../unsupported.ts'

interface RulesFlags extends CommonFlags, ReportFlags {
  readonly rules?: readonly string[]
  readonly indicators?: readonly string[]
  readonly exceptions?: readonly string[]
  readonly sigmaMapping?: string
  readonly allowUnsupported?: readonly string[]
  readonly allowLint?: readonly string[]
  readonly changed?: string
}

/** `trailproof rules [DIR...]` and `trailproof rules check [DIR...]` */
export function addRules(program: Command): Command {
  const list = program.command('rules [path...]').description('list rules')
  addFlags(list, [...ruleFlags])
  addReportFlags(list, Object.keys(listFormats))
  list.action(async (paths: readonly string[], flags: RulesFlags) => {
    refuseMisspelt(paths)
    process.exitCode = await runList(withPaths(paths, flags))
  })
  const check = list
    .command('check [path...]')
    .description('check every rule: ok, unsupported or invalid, with its place')
  addFlags(check, [...ruleFlags])
  addReportFlags(check, Object.keys(checkFormats))
  addFlags(check, ['allowUnsupported', 'allowLint', 'changed'])
  check.action(async (paths: readonly string[], _flags: RulesFlags, command: Command) => {
    // Flags that both commands know are kept by the outer one.
    const flags: RulesFlags = command.optsWithGlobals()
    process.exitCode = await runCheck(withPaths(paths, flags))
  })
  return list
}

/** `rules chek` would look for a folder of that name. */
function refuseMisspelt(paths: readonly string[]): void {
  const [first = ''] = paths
  const meant = existsSync(first) ? undefined : didYouMean(first, ['check'])
  if (meant === undefined) return
  throw new TrailproofError('USAGE', `There is no file or command "${first}".`, { hint: meant })
}

function withPaths(paths: readonly string[], flags: RulesFlags): RulesFlags {
  const rules = [...paths, ...(flags.rules ?? [])]
  return rules.length === 0 ? flags : { ...flags, rules }
}

async function runList(flags: RulesFlags): Promise<number> {
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const delivery = await deliveryOf(flags, listFormats)
  const { listRules } = await import('../../app/list-rules.ts')
  const { rulesText } = await import('../../report/text/rules-text.ts')
  const { entries, rules } = listRules(flags)
  for (const line of rulesText(rules)) terminal.note(line)
  const written = await deliver(entries, delivery, { terminal, quiet: flags.quiet === true })
  if (written !== 0) return written
  return exitCodeOf({
    ...rulesEnding(rules),
    unsupported: await isAnyUnsupported(rules.unsupported, flags),
  })
}

async function runCheck(flags: RulesFlags): Promise<number> {
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const delivery = await deliveryOf(flags, checkFormats)
  const { checkRulesOf } = await import('../../app/check-rules-of.ts')
  const report = checkRulesOf(flags)
  const written = await deliver(report, delivery, { terminal, quiet: flags.quiet === true })
  if (written !== 0) return written
  return exitCodeOf({
    ...rulesEnding(report),
    unsupported: await isAnyUnsupported(report.unsupported, flags),
  })
}

const listFormats = {
  text: async () => {
    const { rulesListText } = await import('../../report/text/lists-text.ts')
    return (entries, { style }) => [rulesListText(entries, style)]
  },
  json: async () => (rules) => [`${JSON.stringify({ rules }, null, 2)}\n`],
} satisfies Formats<readonly RuleEntry[]>

const checkFormats = {
  text: async () => {
    const { rulesCheckText } = await import('../../report/text/rules-check-text.ts')
    return (report, { style, quiet }) => [rulesCheckText(report, style, { quiet })]
  },
  json: async () => {
    const { ruleCheckReport } = await import('../../app/check-rules-of.ts')
    return (report) => [`${JSON.stringify(ruleCheckReport(report), null, 2)}\n`]
  },
  markdown: async () => {
    const { rulesCheckMarkdown } = await import('../../report/markdown/rules-check-markdown.ts')
    return (report) => [rulesCheckMarkdown(report)]
  },
  ...remarkFormats(async () => {
    const { checkRemarks } = await import('../../report/remarks/rules-remarks.ts')
    return checkRemarks
  }),
} satisfies Formats<RuleCheck>

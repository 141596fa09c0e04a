import type { Command } from 'commander'
import { addFlags, ruleFlags } from '../../flags.ts'
import { openTerminal } from '../../terminal.ts'
import { caseFlag, formatOption, type LiveFlags } from './live-flags.ts'

interface PlanFlags extends LiveFlags {
  readonly format: 'text' | 'json'
  readonly policy?: true
}

/** `trailproof live plan SCENARIO...` */
export function addLivePlan(live: Command): void {
  const command = live
    .command('plan <scenario...>')
    .description('what a run would do: alerts, side effects, calls, policy; nothing is called')
    .addOption(caseFlag())
    .addOption(formatOption())
    .option('--policy', 'print the policies that the operator needs as well')
  addFlags(command, ['scenarios', ...ruleFlags, 'seed', 'start', 'phase', 'lag'])
  command.action(runPlan)
}

async function runPlan(only: readonly string[], flags: PlanFlags): Promise<void> {
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const { planLive } = await import('../../../app/live/plan.ts')
  const { livePlanText } = await import('../../../report/text/live-plan-text.ts')
  const plans = await planLive({ ...flags, only })
  await terminal.print([
    flags.format === 'json'
      ? `${JSON.stringify(plans, null, 2)}\n`
      : livePlanText(plans, terminal.style, flags),
  ])
}

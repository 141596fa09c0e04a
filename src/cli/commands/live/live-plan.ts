import type { Command } from 'commander'
import type { PreflightedPlan } from '../../../app/live/preflight.ts'
import type { LivePlan } from '../../../report/live-plan.ts'
import { exitCodes } from '../../exit-code.ts'
import { addFlags, ruleFlags } from '../../flags.ts'
import { openTerminal } from '../../terminal.ts'
import {
  addAccountFlags,
  caseFlag,
  formatOption,
  liveOptions,
  type LiveFlags,
} from './live-flags.ts'

interface PlanFlags extends LiveFlags {
  readonly format: 'text' | 'json'
  readonly policy?: true
  readonly preflight?: true
}

/** `trailproof live plan SCENARIO...` */
export function addLivePlan(live: Command): void {
  const command = live
    .command('plan <scenario...>')
    .description('what a run would do: alerts, side effects, calls, policy; nothing is called')
    .addOption(caseFlag())
    .addOption(formatOption())
    .option('--policy', 'print the policies that the operator needs as well')
    .option('--preflight', 'ask IAM whether the credentials have them; reads, changes nothing')
  addAccountFlags(command)
  addFlags(command, ['scenarios', ...ruleFlags, 'seed', 'start', 'phase', 'lag'])
  command.action(runPlan)
}

async function runPlan(only: readonly string[], flags: PlanFlags): Promise<void> {
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const { planLive } = await import('../../../app/live/plan.ts')
  const { livePlanText } = await import('../../../report/text/live-plan-text.ts')
  const { livePreflightText } = await import('../../../report/text/live-preflight-text.ts')
  const planned = await planLive({ ...flags, only, now: Date.now() })
  const plans: readonly PreflightedPlan[] =
    flags.preflight === true ? await preflighted(planned, flags) : planned
  await terminal.print([
    flags.format === 'json'
      ? `${JSON.stringify(plans, null, 2)}\n`
      : livePlanText(plans, terminal.style, flags),
    flags.format === 'json' ? '' : livePreflightText(plans, terminal.style),
  ])
  process.exitCode = plans.every(isAllowed) ? exitCodes.ok : exitCodes.differs
}

async function preflighted(
  plans: readonly LivePlan[],
  flags: PlanFlags,
): Promise<readonly PreflightedPlan[]> {
  const { preflightPlans } = await import('../../../app/live/preflight.ts')
  return preflightPlans(plans, liveOptions(flags))
}

/** Whether nothing speaks against a run, as far as was asked. */
const isAllowed = ({ preflight }: PreflightedPlan): boolean =>
  preflight === undefined || (preflight.kind === 'asked' && preflight.denied.length === 0)

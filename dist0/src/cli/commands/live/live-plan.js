import { exitCodes } from '../../exit-code.js';
import { addFlags, ruleFlags } from '../../flags.js';
import { openTerminal } from '../../terminal.js';
import { addAccountFlags, caseFlag, formatOption, liveOptions, } from './live-flags.js';
/** `trailproof live plan SCENARIO...` */
export function addLivePlan(live) {
    const command = live
        .command('plan <scenario...>')
        .description('what a run would do: alerts, side effects, calls, policy; nothing is called')
        .addOption(caseFlag())
        .addOption(formatOption())
        .option('--policy', 'print the policies that the operator needs as well')
        .option('--preflight', 'ask IAM whether the credentials have them; reads, changes nothing');
    addAccountFlags(command);
    addFlags(command, ['scenarios', ...ruleFlags, 'seed', 'start', 'phase', 'lag']);
    command.action(runPlan);
}
async function runPlan(only, flags) {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const { planLive } = await import('../../../app/live/plan.js');
    const { livePlanText } = await import('../../../report/text/live-plan-text.js');
    const { livePreflightText } = await import('../../../report/text/live-preflight-text.js');
    const planned = await planLive({ ...flags, only, now: Date.now() });
    const plans = flags.preflight === true ? await preflighted(planned, flags) : planned;
    await terminal.print([
        flags.format === 'json'
            ? `${JSON.stringify(plans, null, 2)}\n`
            : livePlanText(plans, terminal.style, flags),
        flags.format === 'json' ? '' : livePreflightText(plans, terminal.style),
    ]);
    process.exitCode = plans.every(isAllowed) ? exitCodes.ok : exitCodes.differs;
}
async function preflighted(plans, flags) {
    const { preflightPlans } = await import('../../../app/live/preflight.js');
    return preflightPlans(plans, liveOptions(flags));
}
/** Whether nothing speaks against a run, as far as was asked. */
const isAllowed = ({ preflight }) => preflight === undefined || (preflight.kind === 'asked' && preflight.denied.length === 0);
//# sourceMappingURL=live-plan.js.map
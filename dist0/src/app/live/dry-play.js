import { randomBytes } from 'node:crypto';
import { runNames } from '../../live/names/run-names.js';
import { playLive } from '../../live/play-live.js';
import { marksIn } from '../../live/policy/own-condition.js';
import { awsManagedPolicyArn } from '../../simulator/state/aws-managed-policies.js';
import { chanceOf } from '../../time/chance.js';
import { simulatedAccount } from './simulated-account.js';
/** The id of a run in memory. */
export const planRun = 'dryrun';
/** Plays a case as a run would, in an account in memory. */
export async function dryPlay({ scenario, scenarioCase, met }, options) {
    const { seed, start, boundaries, policy } = options;
    const permissions = [];
    const entries = [];
    const sandbox = simulatedAccount({
        seed,
        start,
        policy,
        onPermission: ({ keys, ...asked }) => void permissions.push({ ...asked, ...marksIn(keys) }),
    });
    const { account, operator, call, clock, records } = sandbox;
    const before = await sandbox.state();
    const names = runNames(planRun, { account, operator });
    const result = await playLive({
        scenario: { ...scenario, cast: met },
        scenarioCase,
        account,
        operator,
        regions: ['us-east-1', 'eu-central-1'],
        boundaries,
        managedArn: awsManagedPolicyArn,
        password: () => randomBytes(24).toString('base64url'),
        run: {
            run: planRun,
            names,
            call,
            clock,
            ledger: { write: (entry) => void entries.push(entry) },
            chance: chanceOf(seed, 'live', 'patience'),
            isPassing: () => false,
        },
    });
    return {
        result,
        entries,
        permissions,
        account,
        operator,
        records,
        names,
        duration: clock.now() - start,
        isUnchanged: (await sandbox.state()) === before,
    };
}
//# sourceMappingURL=dry-play.js.map
import { setTimeout } from 'node:timers/promises';
import { Option } from 'commander';
import { askAccount } from '../../ask-account.js';
import { repeatable } from '../../flags.js';
export const caseFlag = () => repeatable('--case <name>', 'only the case of this name; can be repeated (default: the attacks)');
/** Text for people, or JSON. */
export const formatOption = () => new Option('--format <name>', 'how it is written').choices(['text', 'json']).default('text');
const runsFlag = ['--runs <dir>', 'the folder of the ledgers (default: .trailproof/runs)'];
/** Adds the flag of what reads ledgers. */
export const addRunsFlag = (command) => command.option(...runsFlag);
/** Adds the flags that say which account may be called. */
export const addSandboxFlags = (command) => command
    .option('--sandboxes <file>', 'the accounts in which attacks may be played', 'sandboxes.toml')
    .option('--endpoint-url <url>', 'an endpoint on this machine, as of trailproof serve');
/** Adds the flags of what calls an account for a run. */
export const addAccountFlags = (command) => addRunsFlag(addSandboxFlags(command));
/** What the app needs of this process. */
export const liveOptions = (flags) => ({
    ...flags,
    confirm: askAccount,
    wallClock: () => Date.now(),
    sleep: async (duration, signal) => {
        if (duration > 0)
            await setTimeout(duration, undefined, { signal });
    },
    environment: process.env,
});
//# sourceMappingURL=live-flags.js.map
import { randomBytes } from 'node:crypto';
import { caseId } from '../../golden/golden.js';
import { openLedger } from '../../live/ledger/ledger.js';
import { passGuard } from '../../live/guard/pass-guard.js';
import { runNames } from '../../live/names/run-names.js';
import { isPassing } from '../../live/patience.js';
import { runIdLetters } from '../../live/run-id.js';
import { playLive } from '../../live/play-live.js';
import { awsManagedPolicyArn } from '../../simulator/state/aws-managed-policies.js';
import { chanceOf } from '../../time/chance.js';
import { seconds } from '../../time/duration.js';
import { answersOf } from './dry-answers.js';
import { operatorOf } from './operator.js';
import { readSandboxes } from './read-sandboxes.js';
import { regionsOf } from './regions-of.js';
import { nextCommands } from './next-commands.js';
import { plainFinding } from './plain-finding.js';
import { defaultRuns, ledgerFile } from './run-files.js';
import { toldRun } from './told-run.js';
/** Plays a case in an account, once the guard has let it in, and takes all back.
 * @throws TrailproofError GUARD_… where it is not let in: then no call has changed anything */
export async function runCase(one, options) {
    const { scenario, scenarioCase, dry } = one;
    const { runs = defaultRuns, keep = false } = options;
    const entry = await letIn(one, options);
    const { mode, regions } = entry;
    const { id: account, partition } = entry.sandbox;
    const run = newRunId();
    const id = caseId(scenarioCase.kind, scenarioCase.name);
    const ledger = openLedger(ledgerFile(runs, run), { isNew: true });
    const about = { run, scenario: scenario.name, case: id, account };
    const told = toldRun(dry.entries, options.onEvent);
    try {
        const begun = options.wallClock();
        ledger.write({ kind: 'run', version: 1, ...about, partition, regions, mode, at: begun });
        const atLeast = Math.max(1, Math.round(dry.duration / 1_000));
        options.onEvent?.({ kind: 'begun', ...about, ledger: ledger.file, seconds: atLeast });
        const play = playOf(one, { run, entry, ledger, tell: told.tell, options });
        const { broken, leftovers } = await playLive(play);
        const came = { broken: broken && plainFinding(broken), leftovers, kept: keep };
        return {
            ...about,
            mode,
            ledger: ledger.file,
            calls: told.calls(),
            repeated: told.repeated(),
            seconds: Math.round((options.wallClock() - begun) / 1_000),
            ...came,
            next: nextCommands({ run, ...came }, options),
        };
    }
    finally {
        ledger.close();
    }
}
async function letIn({ dry }, options) {
    const { sandboxes: file, confirm } = options;
    const sandboxes = readSandboxes(file);
    const operator = await operatorOf(options);
    const regions = regionsOf(dry.entries);
    const admitted = await passGuard({ call: operator.call, sandboxes, file, regions, confirm });
    return { ...operator, ...admitted, regions };
}
/** The play of a case with all that a run in an account needs. */
function playOf({ scenario, scenarioCase, dry, met, boundaries, synthetic }, made) {
    const { run, entry, ledger, tell, options } = made;
    const account = entry.sandbox.id;
    const expected = answersOf(dry.entries);
    return {
        scenario: { ...scenario, cast: met },
        scenarioCase,
        account,
        operator: entry.arn,
        regions: entry.regions,
        boundaries,
        mark: markOf(synthetic),
        managedArn: awsManagedPolicyArn,
        password: () => `${randomBytes(24).toString('base64url')}aA1!`,
        keep: options.keep,
        run: {
            run,
            names: runNames(run, { account, operator: entry.arn }),
            call: entry.call,
            clock: { now: options.wallClock, sleep: options.sleep },
            signal: options.signal,
            ledger,
            tell,
            chance: chanceOf(run, 'patience'),
            isPassing: (outcome, step) => isPassing(outcome, expected.get(step)),
        },
    };
}
/** Six letters and digits: among the runs of an account none comes twice. */
const newRunId = () => [...randomBytes(6)].map((byte) => runIdLetters[byte % runIdLetters.length]).join('');
/** The shortest bucket in which the bundled rules count. */
const shortestBucket = seconds(10);
/** Where the clock must be for a case to begin: of one step alone it does not matter. */
function markOf({ records }) {
    const steps = new Set(records.flatMap(({ phase, step }) => (phase === 'judged' ? [step] : [])));
    return steps.size > 1 ? shortestBucket : undefined;
}
//# sourceMappingURL=run.js.map
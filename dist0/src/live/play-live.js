import { findingOf } from '../diagnostic/finding.js';
import { isTrailproofError } from '../diagnostic/trailproof-error.js';
import { playCase } from '../scenario/player.js';
import { seconds } from '../time/duration.js';
import { fillInAccounts } from '../scenario/fill-in-accounts.js';
import { openEnds } from './ledger/open-ends.js';
import { liveCloud } from './live-cloud.js';
import { performer } from './perform.js';
import { sweep } from './undo/sweep.js';
import { tiredCaller } from './undo/tired-caller.js';
import { takeBack } from './undo/take-back.js';
import { waitFor } from './wait-for.js';
import { buildWorld } from './world/build-world.js';
import { worldBuilder } from './world/world-builder.js';
/** Whether a case was played as it says and nothing is left. */
export const isWhole = ({ broken, leftovers }) => broken === undefined && leftovers.length === 0;
/** Builds the world of a case, plays it, and takes all back, whatever went wrong on the way. */
export async function playLive(play) {
    const { run } = play;
    const entries = [];
    const kept = {
        ...run,
        ledger: {
            // What the disk does not take is not made; what is made is known here even if the disk takes no more.
            write: (entry) => {
                if (entry.kind === 'made')
                    entries.push(entry);
                run.ledger.write(entry);
                if (entry.kind !== 'made')
                    entries.push(entry);
            },
        },
    };
    const result = await attempt(play, kept);
    if (play.keep === true)
        return { ...result, leftovers: [] };
    const { regions } = play;
    return {
        ...result,
        leftovers: await takeAllBack(kept, entries, { regions, trust: 'own memory' }),
    };
}
async function attempt(play, run) {
    const { scenario, scenarioCase, account, boundaries } = play;
    const perform = performer({ ...run, boundaryOf: (holder) => boundaries.of(holder, account) });
    run.tell?.({ kind: 'part', part: 'world' });
    try {
        const build = worldBuilder(perform);
        for (const [PolicyName, document] of boundaries.policies) {
            const PolicyDocument = document.replaceAll('<account>', account).replaceAll('<run>', run.run);
            await build.make('CreatePolicy', { PolicyName, PolicyDocument });
        }
        const declared = fillInAccounts(scenario.world, account, new Map());
        const world = await buildWorld(build, {
            ...play,
            declared,
            cast: scenario.cast,
            clock: run.clock,
            signal: run.signal,
            tell: run.tell,
        });
        run.tell?.({ kind: 'part', part: 'play' });
        const cloud = liveCloud(run, world, perform);
        // A run has one account: a case that asks for another says so when it does.
        const alone = { ...scenario, world: { ...scenario.world, accounts: {} } };
        const start = await atMark(run, play.mark);
        const played = await playCase(alone, scenarioCase, { cloud, start });
        run.ledger.write({ kind: 'played', start: played.start, names: played.names });
        return { played, broken: stopOf(run) ?? played.broken };
    }
    catch (error) {
        if (isTrailproofError(error))
            return { broken: findingOf(error) };
        return { broken: stopOf(run) ?? failure(error) };
    }
}
/** Waits for the clock to be at a multiple of a duration; gives the time then. */
async function atMark(run, mark = 0) {
    const over = mark === 0 ? 0 : run.clock.now() % mark;
    const { signal } = run;
    if (over > 0)
        await waitFor(run, { why: 'mark', duration: mark - over, signal });
    return run.clock.now();
}
/** That the run was told to stop, where it was. */
const stopOf = ({ signal }) => signal?.aborted === true ? failure(signal.reason) : undefined;
const failure = (error) => ({
    severity: 'error',
    code: 'STEP_FAILED',
    message: error instanceof Error ? error.message : String(error),
});
/** Takes back what a ledger tells of, then whatever else carries the run's marks; says so in the ledger when nothing is left. */
export async function takeAllBack(run, entries, { regions, trust }) {
    // A disk that takes no more must not keep anything from being taken back: the ledger then tells of too much, not too little.
    let isDeaf = false;
    const forgiving = {
        ...run,
        call: tiredCaller(run.call, run.clock),
        ledger: {
            write: (entry) => {
                if (isDeaf)
                    return;
                try {
                    run.ledger.write(entry);
                }
                catch {
                    isDeaf = true;
                }
            },
        },
    };
    run.tell?.({ kind: 'part', part: 'undo' });
    const ends = openEnds(entries);
    if (ends.some(({ isDoubtful }) => isDoubtful))
        await settle(forgiving, entries);
    const others = await takeBack(forgiving, ends, trust);
    run.tell?.({ kind: 'part', part: 'sweep' });
    // What the sweep looks for and does not find is gone, however it went.
    const leftovers = [...others, ...(await sweep(forgiving, regions))];
    if (leftovers.length === 0)
        forgiving.ledger.write({ kind: 'clean', at: run.clock.now() });
    return leftovers;
}
/** What a lost call may have made is not listed at once. */
const settling = seconds(15);
/** Waits until AWS knows what came of the last calls. */
async function settle(run, entries) {
    const last = entries.reduce((at, entry) => ('at' in entry ? Math.max(at, entry.at) : at), 0);
    // A ledger from the disk may tell of any time.
    const left = Math.max(0, last + settling - run.clock.now());
    await waitFor(run, { why: 'lost calls', duration: Math.min(settling, left) });
}
//# sourceMappingURL=play-live.js.map
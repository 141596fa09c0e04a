import { numberOfRequest } from '../../endpoint/request-key.js';
import { createCloud } from '../../simulator/cloud.js';
import { keptState } from './kept-state.js';
import { keyLineage } from './key-lineage.js';
import { usersOf } from './key-holders.js';
import { plainWorld, readWorld } from './read-world.js';
/** Opens the world of an endpoint; with a state folder every call is remembered there.
 * @throws TrailproofError WORLD_INVALID, STATE_DIFFERS, INPUT_UNREADABLE, INPUT_BROKEN, OUTPUT_UNWRITABLE */
export async function openWorld(options, { seed, start }) {
    const world = options.world === undefined ? plainWorld : readWorld(options.world);
    const wanted = { seed, start, world };
    const { state: folder, reset = false } = options;
    const state = folder === undefined ? undefined : keptState(folder, wanted, { reset });
    const cast = usersOf(world);
    const begun = state ?? wanted;
    const cloud = createCloud({
        seed: begun.seed,
        start: begun.start,
        world,
        cast,
        scenario: 'serve',
        case: 'world',
        lookupDelay: options.lookupDelay,
        distinctKeys: true,
    });
    const lineage = keyLineage();
    const make = async (call) => {
        const result = await cloud.call(call);
        lineage.note(call, result.outcome);
        return result;
    };
    const calls = state?.calls ?? [];
    for (const call of calls)
        await make(call);
    const kept = async (call) => {
        const result = await make(call);
        state?.keep(call);
        return result;
    };
    return {
        cloud: { ...cloud, call: kept },
        cast,
        aliases: Object.keys(world.accounts ?? {}),
        restored: calls.length,
        lastRequest: lastRequestOf(calls),
        lineage,
    };
}
const lastRequestOf = (calls) => calls.reduce((last, { key }) => Math.max(last, numberOfRequest(key)), 0);
//# sourceMappingURL=open-world.js.map
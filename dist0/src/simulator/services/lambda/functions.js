import { stateSlot } from '../../state/state-slot.js';
/** The functions of an account, by ARN. */
export const functionsOf = stateSlot(() => new Map());
/** Makes a function without versions, aliases or a policy. */
export function newFunction(given) {
    return {
        ...given,
        tags: given.tags ?? new Map(),
        versions: new Map(),
        aliases: new Map(),
        policies: new Map(),
        urls: new Map(),
        lastVersion: 0,
        reservedConcurrency: undefined,
    };
}
//# sourceMappingURL=functions.js.map
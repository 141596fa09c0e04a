import { eventIdOf } from '../explain/investigation.js';
// What is told are the first few lost alerts; the records of all would fill the memory.
const mostKept = 200;
/** Keeps the events that a rule matched before a change and does not match any more, for saying why. */
export class MissedEvents {
    #events = new Map();
    /** The detector of before, watched: what it matches and the other one does not is kept. */
    watch(before, now) {
        return {
            ...before,
            match: (event) => {
                const hit = before.match(event);
                if (hit !== undefined && this.#events.size < mostKept && now.match(event) === undefined) {
                    this.#events.set(eventIdOf(event), event);
                }
                return hit;
            },
        };
    }
    /** Those of some events that were kept. */
    of(ids) {
        return ids.flatMap((id) => this.#events.get(id) ?? []);
    }
}
//# sourceMappingURL=missed-events.js.map
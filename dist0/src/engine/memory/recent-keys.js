import { Sweep } from './sweep.js';
/** Keys that count until a moment: what has an alert already, as long as a window can show it again. */
export class RecentKeys {
    #times = new Map();
    #sweep = new Sweep();
    has(key) {
        return this.#times.has(key);
    }
    /** Adds a key that nobody asks for any more when windows begin after a time. */
    add(key, time) {
        this.#times.set(key, time);
    }
    /** Says that windows begin at a moment or later from now on. */
    passTo(from) {
        this.#sweep.over(this.#times, () => {
            for (const [key, time] of this.#times)
                if (time < from)
                    this.#times.delete(key);
        });
    }
}
//# sourceMappingURL=recent-keys.js.map
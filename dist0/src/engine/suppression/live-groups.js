import { Sweep } from '../memory/sweep.js';
/** The latest alert of each group; an older one than `since` does not suppress any more. `since` only grows. */
export class LiveGroups {
    #groups = new Map();
    #sweep = new Sweep();
    #since = Number.NEGATIVE_INFINITY;
    get(key, since) {
        this.#since = since;
        const group = this.#groups.get(key);
        return group !== undefined && group.created >= since ? group : undefined;
    }
    set(key, group) {
        this.#groups.set(key, group);
        this.#sweep.over(this.#groups, () => {
            for (const [name, { created }] of this.#groups) {
                if (created < this.#since)
                    this.#groups.delete(name);
            }
        });
    }
}
//# sourceMappingURL=live-groups.js.map
import { failing, failureText } from '../../language/failures.js';
/** Keeps the events that come nearest to a rule's conditions. Events that fail by the same clauses on the same values
 * count as one; of equally near ones the first are kept. Memory does not grow with the log. */
export class NearestMisses {
    #conditions;
    #most;
    /** By what failed, the nearest first. */
    #misses = [];
    constructor(conditions, most) {
        this.#conditions = conditions;
        this.#most = most;
    }
    get list() {
        return this.#misses.map(({ miss }) => miss);
    }
    offer(event) {
        const condition = nearestCondition(this.#conditions, event);
        if (condition === undefined)
            return;
        const shortfall = condition.tracer.shortfall(event);
        const worst = this.#misses[this.#misses.length - 1];
        const isFull = this.#misses.length >= this.#most;
        if (worst !== undefined && isFull && shortfall > worst.miss.shortfall)
            return;
        const failed = failing(condition.tracer.clauseOf(event), true).map(failureText).join('\n');
        const known = this.#misses.find((one) => one.failed === failed);
        if (known !== undefined) {
            known.miss.alike += 1;
            return;
        }
        const misses = [...this.#misses, { failed, miss: { event, shortfall, alike: 0 } }];
        misses.sort((left, right) => left.miss.shortfall - right.miss.shortfall);
        this.#misses = misses.slice(0, this.#most);
    }
}
/** The condition of a rule that an event comes nearest to; the first of equally near ones. */
export function nearestCondition(conditions, event) {
    const [first] = conditions;
    if (conditions.length <= 1)
        return first;
    return conditions.reduce((best, one) => one.tracer.shortfall(event) < best.tracer.shortfall(event) ? one : best);
}
//# sourceMappingURL=nearest-misses.js.map
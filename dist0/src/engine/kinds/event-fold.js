import { maxSignalsReason } from '../explain/reason.js';
import { tooManySignals } from '../fold-warnings.js';
import { eventDraft } from './event-draft.js';
import { inEventOrder } from './in-event-order.js';
/** One alert an event, in the first run that finds it. Beyond max_signals the oldest go first; the others wait while
 * the window holds them. */
export class EventFold {
    #rule;
    #hits;
    #warn;
    #page;
    #waiting = [];
    constructor(context, page) {
        this.#rule = context.rule;
        this.#hits = context.hits;
        this.#warn = context.warn;
        this.#page = page;
    }
    evaluate(run) {
        const candidates = this.#candidates(run);
        const found = this.#found(run, candidates);
        this.#waiting = found.length === candidates.length ? [] : without(candidates, found);
        if (this.#waiting.length > 0)
            this.#warn(tooManySignals(this.#rule));
        return found.map((hit) => eventDraft(run.run, hit));
    }
    explain(_run, hit) {
        return this.#waiting.includes(hit) ? maxSignalsReason(this.#rule.maxSignals) : undefined;
    }
    /** What the search returns of the events that have no alert yet. */
    #found(run, candidates) {
        const { maxSignals } = this.#rule;
        if (this.#page === 'oldest new')
            return candidates.slice(0, maxSignals);
        const window = run.window();
        if (window.length <= maxSignals)
            return candidates;
        const page = new Set(inEventOrder(window, this.#hits).slice(0, maxSignals));
        return candidates.filter((hit) => page.has(hit));
    }
    #candidates(run) {
        if (this.#waiting.length === 0)
            return run.fresh;
        const waiting = this.#waiting.filter((hit) => this.#hits.timeOf(hit) >= run.from);
        return [...waiting, ...run.fresh].sort((left, right) => this.#hits.compare(left, right));
    }
}
function without(hits, others) {
    const gone = new Set(others);
    return hits.filter((hit) => !gone.has(hit));
}
//# sourceMappingURL=event-fold.js.map
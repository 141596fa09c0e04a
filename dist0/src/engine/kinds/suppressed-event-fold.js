import { suppressionValue } from '../suppression/suppression-value.js';
import { tooManySignals } from '../fold-warnings.js';
import { RecentKeys } from '../memory/recent-keys.js';
import { eventDraft } from './event-draft.js';
import { inEventOrder } from './in-event-order.js';
/** Event alerts of EQL under in-memory suppression: each run offers what it finds, the oldest max_signals events of its
 * window, as far as they have no alert of their own yet. */
export class SuppressedEventFold {
    #rule;
    #hits;
    #warn;
    #columns;
    #admission;
    #raised = new RecentKeys();
    constructor(context, columns, admission) {
        this.#rule = context.rule;
        this.#hits = context.hits;
        this.#warn = context.warn;
        this.#columns = columns;
        this.#admission = admission;
    }
    evaluate(run) {
        this.#raised.passTo(run.from);
        const window = run.window();
        const found = inEventOrder(window, this.#hits).slice(0, this.#rule.maxSignals);
        if (found.length < window.length)
            this.#warn(tooManySignals(this.#rule));
        const offered = found.filter((hit) => !this.#raised.has(hit));
        const admitted = this.#admission.admit(run, offered.map((hit) => this.#candidate(run, hit)));
        for (const { candidate } of admitted)
            this.#raised.add(candidate.hit, candidate.time);
        return admitted.map(({ draft }) => draft);
    }
    explain(run, hit) {
        return this.#admission.explain(run, this.#candidate(run, hit));
    }
    #candidate(run, hit) {
        const suppressedBy = this.#columns.map((column, index) => suppressionValue(this.#hits.valueOf(hit, index), column.type));
        return { hit, time: this.#hits.timeOf(hit), draft: eventDraft(run.run, hit), suppressedBy };
    }
}
//# sourceMappingURL=suppressed-event-fold.js.map
import { finishAlert } from './finish-alert.js';
import { unseenUnderLag } from './fold-warnings.js';
import { RunWalk } from './run-walk.js';
/** One detector on its walk through its runs: hits in, alerts out as soon as nothing can change them. */
export class DetectorFold {
    #detector;
    #hits;
    #walk;
    #fold;
    #warnings = new Map();
    #onDraft;
    #open = [];
    constructor(detector, hits, { phase, onDraft }) {
        const { interval, lookBack } = detector.rule;
        this.#detector = detector;
        this.#onDraft = onDraft;
        this.#hits = hits;
        this.#walk = new RunWalk({ interval, lookBack, phase }, hits);
        this.#fold = detector.openFold(hits, (warning) => this.#warn(warning));
    }
    /** One of each code, by code: a stream and a batch meet them in different orders. */
    get warnings() {
        return [...this.#warnings.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
    }
    add(hit) {
        const isLate = this.#hits.visibleFrom(hit) > this.#hits.timeOf(hit);
        // Alerts are never late: their time is when they are written.
        if (isLate && this.#detector.reads === undefined)
            this.#warn(unseenUnderLag(this.#detector.rule));
        this.#walk.add(hit);
        this.#fold.take?.(hit);
    }
    /** Evaluates the runs that end before a moment and gives the alerts that no later run can change. */
    advance(limit, logStart) {
        const origin = { ...this.#origin(), logStart };
        const alerts = [];
        const finish = (draft) => {
            const alert = finishAlert(draft, origin);
            if (alert !== undefined)
                alerts.push(alert);
        };
        for (const run of this.#walk.runsBefore(limit)) {
            for (const draft of this.#fold.evaluate(run))
                this.#take(draft);
            // Not only at the end: an alert is far smaller than what it is made from.
            this.#finishFirst(run.to, finish);
        }
        for (const draft of this.#fold.settle?.(limit) ?? []) {
            this.#take(draft);
            this.#finishFirst(Number.NEGATIVE_INFINITY, finish);
        }
        const stillOpen = [];
        for (const draft of this.#open) {
            if (draft.openUntil >= limit)
                stillOpen.push(draft);
            else
                finish(draft);
        }
        this.#open = stillOpen;
        return alerts;
    }
    /** The end of the next run that could raise something, as far as hits are known. */
    nextEnd() {
        return this.#walk.nextEnd();
    }
    /** Finishes drafts that no run after one that ended can add to: the first ones, so that their order stays. */
    #finishFirst(end, finish) {
        let done = 0;
        while (done < this.#open.length && this.#open[done].openUntil <= end) {
            finish(this.#open[done]);
            done += 1;
        }
        if (done > 0)
            this.#open = this.#open.slice(done);
    }
    #take(draft) {
        this.#open.push(draft);
        this.#onDraft?.(draft, { ...this.#origin(), logStart: undefined });
    }
    #origin() {
        const { rule, overrides } = this.#detector;
        return { rule, overrides, hits: this.#hits };
    }
    #warn(warning) {
        if (!this.#warnings.has(warning.code))
            this.#warnings.set(warning.code, warning);
    }
}
//# sourceMappingURL=detector-fold.js.map
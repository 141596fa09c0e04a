import { HitQueue } from './hit-queue.js';
import { firstRunFrom, lastRunOver, runAt } from './schedule.js';
/** Walks a rule's runs over its hits, in order. Runs whose window is empty are skipped: they decide nothing. */
export class RunWalk {
    #schedule;
    #hits;
    #waiting = new HitQueue();
    #active = [];
    #activeFrom = 0;
    #isSorted = true;
    #missed = [];
    #next = Number.NEGATIVE_INFINITY;
    constructor(schedule, hits) {
        this.#schedule = schedule;
        this.#hits = hits;
    }
    /** Takes a hit that no run before the last walked one could have seen. */
    add(hit) {
        this.#waiting.add(hit);
        this.#isSorted = false;
    }
    /** The end of the next run with something in its window, as far as hits are known. */
    nextEnd() {
        this.#sortWaiting();
        const index = this.#nextIndex(0);
        return index === undefined ? undefined : runAt(this.#schedule, index).to;
    }
    /** The runs that end before a moment; hits that come later can only concern later runs. */
    *runsBefore(limit) {
        this.#sortWaiting();
        const queue = this.#waiting;
        let at = 0;
        for (;;) {
            const index = this.#nextIndex(at);
            if (index === undefined)
                break;
            const run = runAt(this.#schedule, index);
            if (run.to >= limit)
                break;
            const fresh = [];
            while (at < queue.length && this.#firstRun(queue.at(at)) <= index) {
                const hit = queue.at(at);
                (this.#hits.timeOf(hit) < run.from ? this.#missed : fresh).push(hit);
                at += 1;
            }
            this.#enter(fresh, run.from);
            this.#next = index + 1;
            const missed = this.#missed.splice(0).sort(this.#compare);
            yield {
                ...run,
                run,
                fresh,
                missed,
                edge: () => this.#edge(run.from),
                window: () => this.#window(),
            };
        }
        queue.drop(at);
    }
    #compare = (left, right) => this.#hits.compare(left, right);
    #sortWaiting() {
        if (this.#isSorted)
            return;
        this.#isSorted = true;
        this.#waiting.sort((left, right) => this.#firstRun(left) - this.#firstRun(right) || this.#hits.compare(left, right));
    }
    #firstRun(hit) {
        return firstRunFrom(this.#schedule, this.#hits.visibleFrom(hit));
    }
    /** The next run with something in its window: the one after the last, or the first that sees a waiting hit. */
    #nextIndex(from) {
        const last = this.#active[this.#active.length - 1];
        const carries = last !== undefined && lastRunOver(this.#schedule, this.#hits.timeOf(last)) >= this.#next;
        if (carries)
            return this.#next;
        for (let at = from; at < this.#waiting.length; at += 1) {
            const hit = this.#waiting.at(at);
            const first = this.#firstRun(hit);
            if (lastRunOver(this.#schedule, this.#hits.timeOf(hit)) >= first)
                return first;
        }
        return undefined;
    }
    #enter(fresh, from) {
        const active = this.#active;
        while (this.#activeFrom < active.length &&
            this.#hits.timeOf(active[this.#activeFrom]) < from) {
            this.#activeFrom += 1;
        }
        const last = active[active.length - 1];
        const first = fresh[0];
        const inOrder = first === undefined || last === undefined || this.#hits.compare(last, first) <= 0;
        for (const hit of fresh)
            active.push(hit);
        if (!inOrder) {
            this.#active = active.slice(this.#activeFrom).sort(this.#compare);
            this.#activeFrom = 0;
        }
        else if (this.#activeFrom > 256 && this.#activeFrom * 2 > active.length) {
            this.#active = active.slice(this.#activeFrom);
            this.#activeFrom = 0;
        }
    }
    #window() {
        return this.#active.slice(this.#activeFrom);
    }
    #edge(from) {
        let end = this.#activeFrom;
        while (end < this.#active.length && this.#hits.timeOf(this.#active[end]) === from)
            end += 1;
        return this.#active.slice(this.#activeFrom, end);
    }
}
//# sourceMappingURL=run-walk.js.map
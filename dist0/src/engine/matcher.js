import { EventTable } from './event-table.js';
import { HitColumns } from './hit-columns.js';
/** The stateless half of replay: sends events past detectors and keeps the hits. */
export class Matcher {
    detectors;
    columns;
    #index;
    #events;
    #onHit;
    #logStart;
    constructor(detectors, index, options = {}) {
        this.detectors = detectors;
        this.#events = new EventTable(options);
        this.columns = detectors.map(() => new HitColumns(this.#events));
        this.#index = index;
        this.#onHit = options.onHit;
    }
    /** The time of the earliest event, matched or not. */
    get logStart() {
        return this.#logStart;
    }
    /** Takes the time of an event that no detector matches. */
    pass(time) {
        if (this.#logStart === undefined || time < this.#logStart)
            this.#logStart = time;
    }
    match(event, isHistory) {
        this.pass(event.time);
        let row;
        for (const place of this.#index(event)) {
            const hit = this.detectors[place].match(event);
            if (hit === undefined)
                continue;
            if (row === undefined) {
                const known = this.#events.find(event);
                if (known !== undefined)
                    return this.#again(known, isHistory);
                row = this.#events.add(event, isHistory);
            }
            this.#keep(place, row, hit);
        }
        return 'judged';
    }
    #keep(place, row, hit) {
        const index = this.columns[place].add(row, hit);
        this.#onHit?.(place, index);
    }
    /** An event that came as history first is judged when it comes as input: only then is it no duplicate. */
    #again(row, isHistory) {
        if (isHistory || !this.#events.isHistory(row))
            return 'duplicate';
        this.#events.judge(row);
        return 'judged';
    }
}
//# sourceMappingURL=matcher.js.map
import { compareTexts } from '../../diagnostic/compare-texts.js';
/** Alerts that wait to be read, the earliest first; of equal ones the id decides, so that the order of rules does not
 * matter. */
export class AlertQueue {
    #waiting = [];
    #at = 0;
    #isSorted = true;
    add(alerts) {
        this.#waiting.push(...alerts);
        this.#isSorted = false;
    }
    get first() {
        this.#sort();
        return this.#waiting[this.#at];
    }
    take() {
        const { first } = this;
        if (first !== undefined)
            this.#at += 1;
        return first;
    }
    #sort() {
        if (this.#isSorted)
            return;
        this.#isSorted = true;
        this.#waiting = this.#waiting.slice(this.#at).sort(compareAlerts);
        this.#at = 0;
    }
}
/** From when on a search finds an alert: it is written when its run ends, and not there for a search of that moment. */
export function foundFrom({ created }) {
    return created + 1;
}
function compareAlerts(left, right) {
    return left.created - right.created || compareTexts(left.id, right.id);
}
//# sourceMappingURL=alert-queue.js.map
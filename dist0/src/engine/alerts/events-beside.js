import { everyDetector } from '../detector-index.js';
import { Matcher } from '../matcher.js';
/** Gathers the events that rules read beside alerts: those that one of them matches, each once. */
export class EventsBeside {
    events = [];
    #detectors;
    #matcher;
    constructor(overAlerts) {
        this.#detectors = overAlerts.filter(({ reads }) => reads === 'also');
        this.#matcher = new Matcher(this.#detectors, everyDetector(this.#detectors));
    }
    take(event, isHistory) {
        if (this.#detectors.every((detector) => detector.match(event) === undefined))
            return 'judged';
        const outcome = this.#matcher.match(event, isHistory);
        // What came as history comes again when it is judged.
        if (outcome === 'judged')
            this.events.push({ event, isHistory });
        return outcome;
    }
}
//# sourceMappingURL=events-beside.js.map
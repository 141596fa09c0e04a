import { needleIndex, everyDetector } from './detector-index.js';
import { EventsBeside } from './alerts/events-beside.js';
import { splitDetectors } from './alerts/split-detectors.js';
import { Matcher } from './matcher.js';
/** Sends events past detectors. The hits do not depend on the phase, so one match serves many folds.
 * @example foldAll(matchAll(events, detectors), { phase: 0 }) */
export function matchAll(events, detectors, options = {}) {
    const { fields, history = [] } = options;
    const { overEvents, overAlerts } = splitDetectors(detectors);
    const index = fields === undefined ? everyDetector(overEvents) : needleIndex(overEvents, fields);
    const matcher = new Matcher(overEvents, index, { keepEvents: overAlerts.length > 0 });
    const beside = new EventsBeside(overAlerts);
    for (const event of history) {
        matcher.match(event, true);
        beside.take(event, true);
    }
    let judged = 0;
    let duplicate = 0;
    for (const event of events) {
        const outcomes = [matcher.match(event, false), beside.take(event, false)];
        if (outcomes.includes('duplicate'))
            duplicate += 1;
        else
            judged += 1;
    }
    const { columns, logStart } = matcher;
    const found = { detectors: overEvents, columns, logStart, judged, duplicate };
    if (overAlerts.length === 0)
        return found;
    return { ...found, overAlerts: { detectors: overAlerts, events: beside.events } };
}
//# sourceMappingURL=match-all.js.map
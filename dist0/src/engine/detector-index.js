import { actionFields, knownAction, needlesLeft } from './needles-left.js';
/** Tries every detector on every event; what the index must agree with. */
export function everyDetector(detectors) {
    const all = detectors.map((_, place) => place);
    return () => all;
}
// Hostile logs can name any number of services and actions.
const mostKept = 20_000;
/** Finds detectors by what their needles demand of an event's action and service, once for each pair that occurs. */
export function needleIndex(detectors, fields) {
    const tested = actionFields(fields);
    const all = detectors.map((_, place) => place);
    const kept = new Map();
    let size = 0;
    return (event) => {
        const name = valueIn(event, tested.action);
        const source = valueIn(event, tested.service);
        // No record has several of them, and looking is always right.
        if (name === undefined || source === undefined)
            return all;
        let places = kept.get(source)?.get(name);
        if (places === undefined) {
            if (size >= mostKept)
                return all;
            const known = knownAction(event, tested);
            places = all.filter((place) => needlesLeft(detectors[place].needles, known) !== undefined);
            const ofSource = kept.get(source) ?? new Map();
            kept.set(source, ofSource.set(name, places));
            size += 1;
        }
        return places;
    };
}
/** The value of the first of some fields, empty where the event has none; undefined for several values. */
function valueIn(event, [field]) {
    const value = field?.get(event) ?? '';
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=detector-index.js.map
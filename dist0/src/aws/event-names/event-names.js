import { loggedNames, otherOperations } from './other-operations.js';
import { eventSources, servicesBehind } from './event-source.js';
import { serviceActions } from './service-actions.js';
/** The names of the events that an event source can have, without the dates that Lambda and CloudFront put behind
 * theirs; undefined where they are not known.
 * @example eventNamesOf('sts.amazonaws.com')?.has('AssumeRole') // true */
export function eventNamesOf(source) {
    const services = servicesBehind(source);
    if (services === undefined)
        return undefined;
    return new Set(services.flatMap(namesOf));
}
let all;
/** The names of the events of every service. */
export function allEventNames() {
    all ??= new Set(eventSources().flatMap((source) => [...(eventNamesOf(source) ?? [])]));
    return all;
}
/** An event name without the date and version of its API.
 * @example withoutDate('UpdateFunctionCode20150331v2') // 'UpdateFunctionCode' */
export function withoutDate(eventName) {
    return eventName.replace(/(?:20\d{6}(?:v\d+)?|20\d{2}_\d{2}_\d{2})$/, '');
}
function namesOf(service) {
    const others = [otherOperations, loggedNames].flatMap((table) => (Object.hasOwn(table, service) ? (table[service] ?? '') : '').split(/\s+/).filter(Boolean));
    return [...serviceActions(service), ...others];
}
//# sourceMappingURL=event-names.js.map
import { isoText } from '../field-columns.js';
import { groupText } from './group-text.js';
/** Suppression: the last alert of the group reaches past the event. */
export function coveredReason(names, values, { end }) {
    const message = `suppression: an alert for ${groupText(names, values)} reaches to ${isoText(end)}`;
    return { kind: 'suppressed', message, progress: 1 };
}
//# sourceMappingURL=covered-reason.js.map
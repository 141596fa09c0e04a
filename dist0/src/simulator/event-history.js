import { stateSlot } from './state/state-slot.js';
const historyOf = stateSlot(() => []);
// AWS keeps ninety days; an endpoint that runs for days must not grow. Trimmed by halves, so that a call costs nothing.
const longest = 20_000;
/** The newest records of an account, oldest first, whether a trail keeps them or not: CloudTrail's event history, which
 * LookupEvents reads. */
export const eventHistoryOf = historyOf;
/** Adds a record to the event history. */
export function rememberEvent(account, record) {
    const history = historyOf(account);
    history.push(record);
    if (history.length >= longest)
        history.splice(0, longest / 2);
}
//# sourceMappingURL=event-history.js.map
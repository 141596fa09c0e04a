import { membersOf } from '../draft.js';
/** An alert about one event, which overlapping runs raise once. */
export function eventDraft(run, hit) {
    return {
        identity: { parts: ['event'], hit },
        run,
        group: {},
        values: {},
        openUntil: run.to,
        members: membersOf([hit]),
    };
}
//# sourceMappingURL=event-draft.js.map
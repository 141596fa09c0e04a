import { answersOf } from './dry-answers.js';
/** Counts the calls of a run and passes on what it tells, with what the dry play knows of it. */
export function toldRun(dry, onEvent) {
    const planned = answersOf(dry);
    const counts = callsOf(dry);
    let calls = 0;
    let repeated = 0;
    return {
        calls: () => calls,
        repeated: () => repeated,
        tell: (event) => {
            if (event.kind === 'part') {
                onEvent?.({ ...event, calls: counts.get(event.part) });
            }
            else if (event.kind === 'answer') {
                calls += 1;
                if (event.againIn !== undefined)
                    repeated += 1;
                onEvent?.({ ...event, planned: planned.get(event.step) });
            }
            else {
                onEvent?.(event);
            }
        },
    };
}
/** How many calls each part of a dry play makes. */
function callsOf(dry) {
    const counts = new Map();
    for (const entry of dry) {
        if (entry.kind !== 'attempt')
            continue;
        const part = partOf(entry);
        counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    return counts;
}
function partOf({ phase, step }) {
    if (phase === 'world')
        return 'world';
    if (phase === 'undo')
        return step.startsWith('sweep/') ? 'sweep' : 'undo';
    return 'play';
}
//# sourceMappingURL=told-run.js.map
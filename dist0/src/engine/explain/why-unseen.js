import { formatDuration } from '../../time/duration.js';
/** Why no window of any run holds a hit: it arrived too late, or the windows leave gaps. */
export function whyUnseen(hit, { rule, hits }, phase) {
    const { interval, lookBack } = rule;
    const every = formatDuration(interval);
    const back = formatDuration(lookBack);
    const late = hits.visibleFrom(hit) - hits.timeOf(hit);
    const after = formatDuration(phase);
    const message = late > 0
        ? `it arrived ${formatDuration(late)} after the time that the windows go by, and the runs look back ${back} only`
        : `no window holds its time: the rule runs every ${every} (ticks ${after} past whole intervals) and looks back ${back} only`;
    return { kind: 'unseen', message, progress: 0 };
}
//# sourceMappingURL=why-unseen.js.map
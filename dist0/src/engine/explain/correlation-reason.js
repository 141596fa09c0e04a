import { Correlator, } from '../../language/sigma/correlation/correlator.js';
import { formatDuration } from '../../time/duration.js';
import { groupText } from './group-text.js';
const mostStarts = 20;
/** Says how near the windows that hold one of some events came to the condition of a correlation. */
export function correlationReason(plan, events, about) {
    const { correlation } = plan;
    const { timespan } = correlation;
    const starts = events
        .map(({ time }) => time)
        .filter((time) => time <= about.time && time >= about.time - timespan);
    const windows = [...new Set(starts)]
        .slice(-mostStarts)
        .flatMap((start) => wholeWindows(plan, events.filter(({ time }) => time >= start && time <= start + timespan)))
        .filter((match) => match.events.includes(about.number));
    const reasons = windows.map((match) => reasonOf(plan, match));
    return reasons.toSorted((left, right) => right.progress - left.progress)[0];
}
/** The windows of some events, whatever the condition says of them. */
function wholeWindows(plan, events) {
    const open = { ...plan.correlation, limits: [{ operator: 'neq', value: Number.NaN }] };
    const correlator = new Correlator({ ...plan, correlation: open });
    for (const event of events)
        correlator.add(event);
    return correlator.close(Number.POSITIVE_INFINITY);
}
function reasonOf({ correlation, sources }, match) {
    const { measure, group } = match;
    const { limits, groupBy, timespan } = correlation;
    const wanted = limits.length === 0 ? [{ operator: 'eq', value: sources.length }] : limits;
    const named = groupText(groupBy, group);
    const condition = wanted.map(({ operator, value }) => `${signs[operator]} ${value}`).join(' and ');
    const message = `${measure.name} is ${measure.value} within ${formatDuration(timespan)} for ${named}, and ${condition} is wanted`;
    const nearness = Math.min(...wanted.map(({ value }) => measure.value / Math.max(1, value)));
    const progress = Math.max(0, Math.min(0.99, nearness));
    return { kind: 'below-threshold', message, about: named, progress };
}
const signs = {
    gt: '>',
    gte: '>=',
    lt: '<',
    lte: '<=',
    eq: '=',
    neq: '!=',
};
//# sourceMappingURL=correlation-reason.js.map
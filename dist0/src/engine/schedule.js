/** The run at a tick.
 * @example runAt({ interval: 300_000, lookBack: 360_000, phase: 0 }, 2) // { index: 2, from: 240000, to: 600000 } */
export function runAt(schedule, index) {
    const to = schedule.phase + index * schedule.interval;
    return { index, from: to - schedule.lookBack, to };
}
/** The first run that ends at or after a moment. */
export function firstRunFrom(schedule, moment) {
    return Math.ceil((moment - schedule.phase) / schedule.interval);
}
/** The last run whose window still holds a moment. An event is never seen if this lies before its first run. */
export function lastRunOver(schedule, moment) {
    return Math.floor((moment + schedule.lookBack - schedule.phase) / schedule.interval);
}
//# sourceMappingURL=schedule.js.map
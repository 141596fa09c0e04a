/** Seconds by which a run may be behind the simulator: AWS takes its time, and what was just made is waited for. */
const slack = 90;
/** Takes moments of a run for those of the golden where they are no further apart than a run's pace makes them. */
export function withinPace(verdict) {
    if (verdict.kind !== 'changed')
        return verdict;
    const fields = verdict.fields.filter((field) => !isNear(field));
    const { alert } = verdict;
    return fields.length === 0 ? { kind: 'match', alert } : { ...verdict, fields };
}
function isNear({ expected, actual }) {
    const [before, after] = [offsetOf(expected), offsetOf(actual)];
    return before !== undefined && after !== undefined && Math.abs(after - before) <= slack;
}
/** `<start+90s>` */
function offsetOf(value) {
    const match = typeof value === 'string' ? /^<start([+-]\d+(?:\.\d+)?)s>$/.exec(value) : null;
    return match === null ? undefined : Number(match[1]);
}
//# sourceMappingURL=within-pace.js.map
// Before that a rate says more about the start than about the work.
const soonest = 1_000;
/** Says how far the work is, how fast it goes and how long it will take.
 * @example progressText(progress, 14_000) // '1.2 M records · 85k/s · 40 % · 21s left' */
export function progressText(progress, elapsed) {
    const { done, of, unit, what, waiting } = progress;
    const count = of > 0 ? `${done}/${of} ${unit}` : `${countText(done)} ${unit}`;
    const share = shareOf(progress);
    const told = [what === undefined ? count : `${count}  ${what}`];
    if (waiting !== undefined) {
        const { soFar, usually } = waiting;
        return [...told, `usually all within ${timeText(usually)}`, `${timeText(soFar)} so far`].join(' · ');
    }
    if (elapsed < soonest)
        return told.join('');
    if (done > 0)
        told.push(`${countText((done / elapsed) * 1_000)}/s`);
    if (share !== undefined) {
        if (of === 0)
            told.push(`${Math.floor(share * 100)} %`);
        if (share > 0.01)
            told.push(`${timeText((elapsed * (1 - share)) / share)} left`);
    }
    return told.join(' · ');
}
/** How much of the work is done, from 0 to 1; undefined where its end is not known. Files grow while they are read. */
export function shareOf({ done, of, bytes }) {
    if (bytes !== undefined)
        return bytes.of > 0 ? Math.min(1, bytes.done / bytes.of) : undefined;
    return of > 0 ? done / of : undefined;
}
/** `950`, `85k`, `1.2 M`. */
function countText(count) {
    if (count < 10)
        return String(Math.round(count * 10) / 10);
    if (count < 10_000)
        return String(Math.round(count));
    return count < 1_000_000 ? `${Math.round(count / 1_000)}k` : `${(count / 1_000_000).toFixed(1)} M`;
}
/** `8s`, `1m20s`, `2h05m`; a second more rather than none. */
function timeText(milliseconds) {
    const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
    const two = (number) => String(number).padStart(2, '0');
    if (seconds < 60)
        return `${seconds}s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m${two(seconds % 60)}s`;
    return `${Math.floor(minutes / 60)}h${two(minutes % 60)}m`;
}
//# sourceMappingURL=progress-text.js.map
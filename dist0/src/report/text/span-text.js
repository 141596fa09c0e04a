/** A length of time in milliseconds as people say it.
 * @example spanText(372_000) // '6m 12s' */
export function spanText(duration) {
    const all = Math.round(Math.abs(duration) / 1000);
    const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
    const parts = [
        ...(hours > 0 ? [`${hours}h`] : []),
        ...(minutes > 0 ? [`${minutes}m`] : []),
        ...(seconds > 0 || all === 0 ? [`${seconds}s`] : []),
    ];
    return `${duration < 0 && all > 0 ? '-' : ''}${parts.join(' ')}`;
}
//# sourceMappingURL=span-text.js.map
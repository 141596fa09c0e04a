const cloudTrailIndex = 'logs-aws.cloudtrail-default';
/** True when index patterns (with `*` and `-exclusions`) cover the data stream that CloudTrail records go to.
 * @example coversCloudTrail(['logs-aws*', 'filebeat-*']) // true */
export function coversCloudTrail(patterns) {
    const excluded = patterns.filter((pattern) => pattern.startsWith('-'));
    if (excluded.some((pattern) => covers(pattern.slice(1))))
        return false;
    return patterns.some(covers);
}
/** True for the index of Beats, which holds whatever was shipped by them, CloudTrail records too. */
export function isForBeats(pattern) {
    return pattern.startsWith('filebeat-');
}
function covers(pattern) {
    const [first = '', ...rest] = pattern.split('*');
    if (rest.length === 0)
        return pattern === cloudTrailIndex;
    if (!cloudTrailIndex.startsWith(first))
        return false;
    let at = first.length;
    for (const part of rest.slice(0, -1)) {
        const found = cloudTrailIndex.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    const last = rest.at(-1) ?? '';
    return cloudTrailIndex.length - last.length >= at && cloudTrailIndex.endsWith(last);
}
//# sourceMappingURL=index-patterns.js.map
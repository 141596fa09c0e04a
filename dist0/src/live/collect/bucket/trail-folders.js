import { hours, minutes } from '../../../time/duration.js';
const dayLength = hours(24);
/** Files are named after their delivery, which comes after the calls in them. */
const latest = hours(2);
/** The folders that hold the records of a run, below `PREFIX/AWSLogs/` and, for a trail of an organisation, its id.
 * @example AWSLogs/o-abc123/111122223333/CloudTrail/us-east-1/2026/03/02/ */
export function trailFolders({ account, regions, from, to }, roots) {
    const days = [];
    for (let day = startOfDay(from); day <= to + latest; day += dayLength)
        days.push(day);
    return roots.flatMap((root) => regions.flatMap((region) => days.map((day) => {
        const date = new Date(day).toISOString().slice(0, 10).replaceAll('-', '/');
        const prefix = `${root}${account}/CloudTrail/${region}/${date}/`;
        const startAfter = `${prefix}${account}_CloudTrail_${region}_${stampOf(from - minutes(5))}`;
        return { prefix, startAfter };
    })));
}
/** Whether a file can hold a record of the run: one that was delivered long after it cannot. */
export function isWanted(key, { to }) {
    const stamp = /_(\d{8}T\d{4}Z)_[^/]*\.json\.gz$/.exec(key)?.[1];
    return stamp !== undefined && stamp <= stampOf(to + latest);
}
const startOfDay = (moment) => Math.floor(moment / dayLength) * dayLength;
/** `20260302T0905Z` */
const stampOf = (moment) => `${new Date(moment).toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}Z`;
//# sourceMappingURL=trail-folders.js.map
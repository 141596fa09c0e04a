import { formatDuration } from '../../time/duration.js';
/** Says under which SIEM coverage holds.
 * @example profileText(profile) // 'aws 8.9.0 · lag none · phase 500ms · geo on' */
export function profileText(profile) {
    const { integration, lag, phase, geo = 'on', geoip, asn } = profile;
    const lagText = typeof lag === 'number' ? formatDuration(lag) : lag;
    const files = [
        ...(geoip === undefined ? [] : ['cities']),
        ...(asn === undefined ? [] : ['networks']),
    ];
    const places = files.length === 0 ? geo : `of files (${files.join(', ')})`;
    return `aws ${integration} · lag ${lagText} · phase ${formatDuration(phase)} · geo ${places}`;
}
//# sourceMappingURL=profile-text.js.map
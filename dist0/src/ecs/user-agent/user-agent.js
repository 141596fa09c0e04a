import { agentMatcher } from './match-agent.js';
import { agentPatterns } from './patterns.js';
const softwareKeys = {
    name: 'family_replacement',
    version: ['v1_replacement', 'v2_replacement', 'v3_replacement', 'v4_replacement'],
};
const osKeys = {
    name: 'os_replacement',
    version: ['os_v1_replacement', 'os_v2_replacement', 'os_v3_replacement', 'os_v4_replacement'],
};
const deviceKeys = { name: 'device_replacement', version: [] };
/** What Elasticsearch's user agent processor calls what it does not know. */
const other = 'Other';
const software = cached('user_agent_parsers', softwareKeys);
const os = cached('os_parsers', osKeys);
const device = cached('device_parsers', deviceKeys);
/** user_agent.name and version.
 * @example softwareOf('aws-cli/2.18.17 md/awscrt#0.22.0') // { name: 'aws-cli', version: '2.18.17' } */
export function softwareOf(text) {
    return software(text) ?? { name: other };
}
/** user_agent.os.*, or undefined for a system that is not recognised. */
export function osOf(text) {
    const found = os(text);
    if (found === undefined || found.name === other)
        return undefined;
    const { name, version } = found;
    return { name, version, full: version === undefined ? undefined : `${name} ${version}` };
}
/** user_agent.device.name. */
export function deviceOf(text) {
    return device(text)?.name ?? other;
}
// A log holds few distinct user agents; hostile input with millions of them must not fill the memory.
const mostCached = 5000;
function cached(list, keys) {
    const known = new Map();
    let match;
    return (text) => {
        if (known.has(text))
            return known.get(text);
        match ??= agentMatcher(agentPatterns(list), keys);
        if (known.size >= mostCached)
            known.clear();
        const found = match(text);
        known.set(text, found);
        return found;
    };
}
//# sourceMappingURL=user-agent.js.map
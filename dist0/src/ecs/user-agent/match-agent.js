/** CloudTrail cuts a user agent at 1 KB; longer text in hostile input is not looked at beyond twice that. */
const longestLookedAt = 2048;
/** Makes a matcher over a list of patterns: the first that matches anywhere in the text wins. Regular expressions are
 * compiled when they are first tried.
 * @example agentMatcher(agentPatterns('user_agent_parsers'), softwareKeys)('aws-cli/2.18.17 …') // { name: 'aws-cli', version: '2.18.17' } */
export function agentMatcher(patterns, keys) {
    const compiled = [];
    return (text) => {
        const looked = text.slice(0, longestLookedAt);
        for (let index = 0; index < patterns.length; index += 1) {
            const pattern = patterns[index];
            const regex = (compiled[index] ??= new RegExp(pattern.source, pattern.flags));
            const groups = regex.exec(looked);
            if (groups !== null)
                return matchOf(groups, pattern, keys);
        }
        return undefined;
    };
}
function matchOf(groups, { replacements }, keys) {
    const name = filled(replacements.get(keys.name), groups) ?? groups[1];
    if (name === undefined || name === '')
        return undefined;
    const parts = [];
    for (const [index, key] of keys.version.entries()) {
        const part = filled(replacements.get(key), groups) ?? groups[index + 2];
        if (part === undefined || part === '')
            break;
        parts.push(part);
    }
    return { name, version: parts.length === 0 ? undefined : parts.join('.') };
}
function filled(replacement, groups) {
    return replacement
        ?.replace(/\$(\d)/g, (_all, digit) => groups[Number(digit)] ?? '')
        .trim();
}
//# sourceMappingURL=match-agent.js.map
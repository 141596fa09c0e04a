import { formatFinding } from '../../diagnostic/format-finding.js';
import { printable } from '../../diagnostic/printable.js';
import { constructOf } from '../../diagnostic/construct-of.js';
import { plural } from './plural.js';
/** Writes which rules could not run and why; nothing where all of them ran. */
export function rulesText(rules) {
    return [
        ...rules.invalid.map(formatFinding),
        ...unsupportedText(rules),
        ...(rules.warnings ?? []).map(formatFinding),
        ...rules.blind.map(({ rule, field, reason }) => `${printable(rule)} is blind: no document carries ${printable(field)} (${printable(reason)})`),
        ...otherDataText(rules.otherData ?? []),
    ];
}
const mostNamed = 3;
/** Each rule with its place, until there are too many of a kind to read; those that are allowed are only named. */
function unsupportedText({ unsupported, allowed = [] }) {
    const kinds = new Map();
    for (const one of unsupported)
        kinds.set(one.code, [...(kinds.get(one.code) ?? []), one]);
    return [...kinds].flatMap(([code, findings]) => {
        const isAllowed = allowed.includes(constructOf(code));
        if (!isAllowed && findings.length <= mostNamed)
            return findings.map(formatFinding);
        const names = findings.map(({ rule, file }) => rule ?? file);
        const named = names.slice(0, mostNamed).map(printable).join(', ');
        const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
        const tail = isAllowed
            ? ' (allowed)'
            : '\n  `trailproof rules check` shows each with its place.';
        return [`${code}  ${plural(names.length, 'rule')}: ${named}${more}${tail}`];
    });
}
/** Whoever points at a whole repository knows that most of it is about other data. */
function otherDataText(rules) {
    if (rules.length === 0)
        return [];
    const named = rules
        .slice(0, mostNamed)
        .map(({ rule, reason }) => `${printable(rule)} (${printable(reason)})`);
    const more = rules.length > mostNamed ? ` and ${rules.length - mostNamed} more` : '';
    const verb = rules.length === 1 ? 'reads' : 'read';
    return [`${plural(rules.length, 'rule')} ${verb} other data: ${named.join(', ')}${more}`];
}
//# sourceMappingURL=rules-text.js.map
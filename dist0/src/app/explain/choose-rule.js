import { statSync } from 'node:fs';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { loadDetectors } from '../load-detectors.js';
/** Loads the one rule that somebody names: a file, or the short name or id of a rule below some paths.
 * @throws TrailproofError RULE_UNKNOWN for a name of nothing, and for a file of several rules */
export function chooseRule(asked, options) {
    const isNamed = !isFile(asked);
    const loaded = isNamed
        ? loadDetectors(options.paths, { ...options, only: [asked] })
        : loadDetectors([asked], options);
    const names = loaded.rules.loaded.map(({ shortName }) => shortName);
    if (names.length <= 1)
        return loaded;
    throw new TrailproofError('RULE_UNKNOWN', `"${asked}" holds ${names.length} rules.`, {
        hint: `Name one of them, with --rules ${asked}: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`,
    });
}
function isFile(path) {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
//# sourceMappingURL=choose-rule.js.map
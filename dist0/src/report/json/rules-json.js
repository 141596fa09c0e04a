import { findingJson } from './finding-json.js';
export function rulesJson(rules) {
    return {
        loaded: rules.loaded,
        blind: rules.blind,
        otherData: rules.otherData ?? [],
        unsupported: rules.unsupported.map(findingJson),
        invalid: rules.invalid.map(findingJson),
        warnings: (rules.warnings ?? []).map(findingJson),
    };
}
//# sourceMappingURL=rules-json.js.map
import { positionOf } from '../../diagnostic/span.js';
import { ruleHash } from '../../rule/rule-hash.js';
/** Tells coverage of the loaded rules. */
export function coveredRules({ rules }) {
    const blind = new Map(rules.blind.map(({ rule, field }) => [rule, field]));
    return rules.loaded.map((rule) => ({
        rule: rule.shortName,
        ruleHash: ruleHash(rule),
        claims: rule.techniques,
        blind: blind.get(rule.shortName),
        place: { rule: rule.shortName, file: rule.file, ...positionOf(rule.span) },
    }));
}
//# sourceMappingURL=covered-rules.js.map
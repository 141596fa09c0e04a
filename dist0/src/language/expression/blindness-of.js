import { canBeTrue } from './can-be-true.js';
import { fieldsOf } from './fields-of.js';
/** Names the field for want of which no event of a view can fulfil a predicate; undefined when some event can,
 * or when the predicate is impossible by itself.
 * @example blindnessOf(tree, fields)?.field // 'entity.target.id' */
export function blindnessOf(tree, fields) {
    const missing = new Map();
    for (const { name } of fieldsOf(tree)) {
        const reason = whyMissing(name, fields);
        if (reason !== undefined)
            missing.set(name, reason);
    }
    if (missing.size === 0 || canBeTrue(tree, (name) => missing.has(name)))
        return undefined;
    if (!canBeTrue(tree, () => false))
        return undefined;
    // The field that suffices by itself says most; where only several together blind the rule, the first is named.
    const alone = [...missing.keys()].find((name) => !canBeTrue(tree, (other) => other === name));
    const field = alone ?? [...missing.keys()][0];
    return { field, reason: missing.get(field) };
}
function whyMissing(name, fields) {
    const field = fields.resolve(name);
    return field === undefined ? 'no document of this view has the field' : field.absent;
}
//# sourceMappingURL=blindness-of.js.map
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { conditionOperators } from './condition-operators.js';
import { isModelledKey, isResourceTagKey } from './request-keys.js';
const quantifiers = new Map([
    ['foranyvalue', 'any'],
    ['forallvalues', 'all'],
]);
/** Splits an operator as written (`ForAnyValue:StringLikeIfExists`); undefined when IAM has no such operator. */
export function readOperator(text) {
    const lower = text.toLowerCase();
    const colon = lower.indexOf(':');
    const quantifier = colon === -1 ? 'one' : quantifiers.get(lower.slice(0, colon));
    const name = lower.slice(colon + 1);
    const ifExists = name.endsWith('ifexists');
    const operator = ifExists ? name.slice(0, -'ifexists'.length) : name;
    if (quantifier === undefined)
        return undefined;
    if (operator === 'null')
        return ifExists ? undefined : { quantifier, operator, ifExists };
    return conditionOperators.has(operator) ? { quantifier, operator, ifExists } : undefined;
}
/** Judges one condition. `replace` puts the values of policy variables into a policy's text.
 * @throws TrailproofError POLICY_UNSUPPORTED for a key that is not modelled */
export function conditionHolds(condition, keys, replace) {
    const { key, operator, quantifier } = condition;
    const actual = keys(key);
    // An empty list says that there is none; nothing says it of a key that the simulator does not know.
    if (actual === undefined && (!isModelledKey(key) || isResourceTagKey(key))) {
        throw unmodelledKey(key);
    }
    const isAbsent = actual === undefined || actual.length === 0;
    if (operator === 'null') {
        return condition.values.some((value) => (value.toLowerCase() === 'true') === isAbsent);
    }
    const { negated, compare } = conditionOperators.get(operator);
    if (isAbsent) {
        return condition.ifExists || quantifier === 'all' || (negated && quantifier === 'one');
    }
    const wanted = condition.values.map(replace);
    const holds = (value) => negated !== wanted.some((candidate) => compare(value, candidate));
    return quantifier === 'all' || (quantifier === 'one' && negated)
        ? actual.every(holds)
        : actual.some(holds);
}
function unmodelledKey(key) {
    return new TrailproofError('POLICY_UNSUPPORTED', isResourceTagKey(key)
        ? `A policy has a condition on "${key}", and of what this call acts on no tags are modelled.`
        : `A policy has a condition on "${key}", which is not modelled.`, { hint: 'Use another condition key in the world, or a policy without it.' });
}
//# sourceMappingURL=condition.js.map
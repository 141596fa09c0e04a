import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { coerceLiteral, nameOf, wrongType } from '../coerce.js';
import { becauseOf, canBe, exactly, isOnlyNull, union } from '../possible.js';
import { commonType } from '../types.js';
/** CASE and COALESCE: they decide themselves which arguments to evaluate. */
export const conditionalFunctions = [
    { name: 'case', takes: ['any', 'any'], variadic: true, lower: lowerCase },
    { name: 'coalesce', takes: ['any'], variadic: true, lower: lowerCoalesce },
];
const caseDefinition = {
    name: 'case',
    evaluate: (values) => chooseBranch(values.map((value) => () => value)),
    lazy: chooseBranch,
};
const coalesceDefinition = {
    name: 'coalesce',
    evaluate: (values) => values.find((value) => value !== undefined),
    lazy: (values) => {
        for (const value of values) {
            const found = value();
            if (found !== undefined)
                return found;
        }
        return undefined;
    },
};
// Conditions and values by turns; what is left over at the end is the value for everything else.
function chooseBranch(values) {
    let at = 0;
    for (; at + 1 < values.length; at += 2) {
        if (values[at]() === true)
            return values[at + 1]();
    }
    return values[at]?.();
}
function lowerCase({ arguments: given, span }) {
    const isCondition = (index) => index % 2 === 0 && index + 1 < given.length;
    for (const [index, { type, span: place }] of given.entries()) {
        if (!isCondition(index) || type === 'boolean' || type === 'null')
            continue;
        throw wrongType('A condition of CASE', { wanted: 'boolean', found: type, span: place });
    }
    const values = given.filter((_, index) => !isCondition(index));
    const { type, coerced } = unified('CASE', values);
    const all = given.map((one, index) => (isCondition(index) ? one : coerced(one)));
    return lazyCall(caseDefinition, all, { type, span, possible: possibleOfCase(all) });
}
function lowerCoalesce({ arguments: given, span }) {
    const { type, coerced } = unified('COALESCE', given);
    const all = given.map(coerced);
    return lazyCall(coalesceDefinition, all, { type, span, possible: possibleOfCoalesce(all) });
}
function unified(name, values) {
    const wanted = values.find(({ constant, type }) => constant === undefined && type !== 'null');
    const coerced = (value) => wanted === undefined ? value : coerceLiteral(value, wanted.type);
    let type = 'null';
    for (const value of values.map(coerced)) {
        const common = commonType(type, value.type);
        if (common === undefined || common === 'timespan') {
            const both = `${nameOf(type)} and ${nameOf(value.type)}`;
            throw new TrailproofError('ESQL_TYPE', `The values of ${name} must be of one type, not ${both}.`, {
                span: value.span,
            });
        }
        type = common;
    }
    return { type, coerced };
}
function possibleOfCase(given) {
    const branches = [];
    const decided = [];
    let at = 0;
    for (; at + 1 < given.length; at += 2) {
        const condition = given[at].possible;
        decided.push(condition);
        if (!canBe(condition, true))
            continue;
        branches.push(given[at + 1].possible);
        if (condition.values !== 'any' && condition.values.every((value) => value === true)) {
            return withReason(branches, decided);
        }
    }
    branches.push(given[at]?.possible ?? exactly(undefined));
    return withReason(branches, decided);
}
function withReason(branches, decided) {
    return { values: union(branches).values, because: becauseOf([...decided, ...branches]) };
}
function possibleOfCoalesce(given) {
    const all = given.map(({ possible }) => possible);
    const certain = all.findIndex((one) => !canBe(one, undefined));
    const reached = certain === -1 ? all : all.slice(0, certain + 1);
    const because = becauseOf(reached);
    const { values } = union(reached.filter((one) => !isOnlyNull(one)));
    if (values === 'any' || certain === -1)
        return { values: 'any', because };
    return { values: values.filter((value) => value !== undefined), because };
}
function lazyCall(definition, given, result) {
    const operands = given.map(({ tree }) => tree);
    const tree = {
        kind: 'call',
        function: definition,
        arguments: operands,
        span: result.span,
    };
    return { ...result, tree };
}
//# sourceMappingURL=conditional-functions.js.map
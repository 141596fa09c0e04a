import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { parseAddress } from '../../ip/address.js';
import { isInNetwork, parseAddressOrNetwork } from '../../ip/network.js';
import { comparisonWith, compareValues } from './compare.js';
import { compileValue } from './compile-value.js';
import { onFieldValue } from './many-values.js';
import { membershipOf } from './membership.js';
/** Compiles a predicate to a closure with Kleene's three-valued and, or and not.
 * Literals are compared as they are: turning them into the field's type (a date text into milliseconds, an address
 * into a network) is the lowering's work. Nothing is allocated for an event that does not match.
 * @example compileTest(tree, fields)(event) // true, false or null */
export function compileTest(tree, fields) {
    switch (tree.kind) {
        case 'and':
            return conjunction(tree.operands.map((operand) => compileTest(operand, fields)));
        case 'or':
            return disjunction(tree.operands.map((operand) => compileTest(operand, fields)));
        case 'not':
            return negation(compileTest(tree.operand, fields));
        case 'isTrue':
            return certainty(compileTest(tree.operand, fields));
        case 'compare':
            return comparison(tree, fields);
        case 'pattern':
            return patternTest(tree, fields);
        case 'membership':
            return membership(tree, fields);
        case 'cidr':
            return networkTest(tree, fields);
        case 'nested':
            return nestedTest(tree, fields);
        case 'presence':
            return presence(tree, fields);
        case 'literal':
        case 'field':
        case 'call':
            return booleanValue(compileValue(tree, fields));
    }
}
function conjunction(tests) {
    if (tests.length === 1)
        return tests[0];
    return (event) => {
        let answer = true;
        for (let index = 0; index < tests.length; index += 1) {
            const result = tests[index](event);
            if (result === false)
                return false;
            if (result === null)
                answer = null;
        }
        return answer;
    };
}
function disjunction(tests) {
    if (tests.length === 1)
        return tests[0];
    return (event) => {
        let answer = false;
        for (let index = 0; index < tests.length; index += 1) {
            const result = tests[index](event);
            if (result === true)
                return true;
            if (result === null)
                answer = null;
        }
        return answer;
    };
}
function negation(test) {
    return (event) => {
        const result = test(event);
        return result === null ? null : !result;
    };
}
function certainty(test) {
    return (event) => test(event) === true;
}
function presence({ operand, orNull }, fields) {
    const field = operand.kind === 'field' ? fields.resolve(operand.name) : undefined;
    if (orNull === true && field?.has !== undefined)
        return field.has;
    const value = compileValue(operand, fields);
    return (event) => value(event) !== undefined;
}
function booleanValue(value) {
    return (event) => {
        const result = value(event);
        return typeof result === 'boolean' ? result : null;
    };
}
function comparison(node, fields) {
    const left = compileValue(node.left, fields);
    if (node.right.kind === 'literal') {
        if (node.right.value === null)
            return () => null;
        const test = comparisonWith(node.right.value, node);
        return (event) => test(left(event));
    }
    const right = compileValue(node.right, fields);
    return (event) => compareValues(left(event), right(event), node);
}
function patternTest(node, fields) {
    const operand = compileValue(node.operand, fields);
    const { matcher } = node;
    const test = onFieldValue((value) => (typeof value === 'string' ? matcher.test(value) : null), node.many);
    return (event) => test(operand(event));
}
function membership(node, fields) {
    const operand = compileValue(node.operand, fields);
    const literals = literalsOf(node.items);
    if (literals !== undefined) {
        const test = membershipOf(literals, node);
        return (event) => test(operand(event));
    }
    const items = node.items.map((item) => compileValue(item, fields));
    const options = { operator: '==', ignoreCase: node.ignoreCase, many: node.many };
    const equalities = items.map((item) => (event) => compareValues(operand(event), item(event), options));
    return disjunction(equalities);
}
function literalsOf(items) {
    const values = [];
    for (const item of items) {
        if (item.kind !== 'literal')
            return undefined;
        values.push(item.value);
    }
    return values;
}
function networkTest(node, fields) {
    const operand = compileValue(node.operand, fields);
    const networks = node.networks.map(networkOf);
    const test = onFieldValue((value) => {
        const address = typeof value === 'string' ? parseAddress(value) : undefined;
        if (address === undefined)
            return null;
        return networks.some((network) => isInNetwork(address, network));
    }, node.many);
    return (event) => test(operand(event));
}
function networkOf(text) {
    const network = parseAddressOrNetwork(text);
    if (network === undefined) {
        throw new TrailproofError('INTERNAL', `"${text}" reached the compiler as a network.`);
    }
    return network;
}
function nestedTest(node, fields) {
    const nested = fields.nested?.(node.path);
    if (nested === undefined)
        return () => false;
    const test = compileTest(node.operand, nested.fields);
    return (event) => nested.items(event).some((item) => test(item) === true);
}
//# sourceMappingURL=compile-test.js.map
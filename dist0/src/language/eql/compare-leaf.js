import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { dependsOnNow, parseDateMath } from '../date-math.js';
import { literal } from '../expression/build.js';
import { addressOrder, ipOrder, versionOrderOf, within } from '../expression/search-functions.js';
import { parseAddressOrNetwork } from '../../ip/network.js';
import { versionOrder } from '../version-order.js';
import { readNumber } from '../read-number.js';
/** Lowers `left operator constant` by the type of the left side; undefined when the constant cannot be compared. */
export function compareLeaf(left, operator, { value, span }) {
    if (left.type === 'ip')
        return addressLeaf(left.node, operator, { value, span });
    if (left.type === 'version')
        return versionLeaf(left.node, operator, { value, span });
    if (left.type === 'date')
        return dateLeaf(left.node, operator, { value, span });
    const fitted = fitConstant(left, value);
    return fitted === undefined ? undefined : plainLeaf(left.node, operator, { value: fitted, span });
}
/** Turns a constant into the type of what it is compared with; only fields convert, as their index does. */
export function fitConstant({ node, type }, value) {
    const isField = node.kind === 'field';
    switch (type) {
        case 'text':
        case 'version':
            return typeof value === 'string' ? value : isField ? String(value) : undefined;
        case 'long':
        case 'double':
            if (typeof value === 'string')
                return isField ? readNumber(value) : undefined;
            return typeof value === 'number' ? value : undefined;
        case 'boolean':
            if (typeof value === 'boolean')
                return value;
            return isField && (value === 'true' || value === 'false') ? value === 'true' : undefined;
        case 'ip':
        case 'date':
        case 'null':
            return undefined;
        case 'unknown':
            return value;
    }
}
function plainLeaf(left, operator, { value, span }) {
    const right = literal(value, span);
    return { kind: 'compare', operator, left, right, many: 'any', ignoreCase: false, span };
}
function addressLeaf(operand, operator, { value, span }) {
    if (typeof value !== 'string')
        return undefined;
    if (operator === '==') {
        if (parseAddressOrNetwork(value) === undefined)
            return undefined;
        return { kind: 'cidr', operand, networks: [value], many: 'any', span };
    }
    const order = addressOrder(value);
    if (order === undefined)
        return undefined;
    const left = { kind: 'call', function: ipOrder, arguments: [operand], span };
    return plainLeaf(left, operator, { value: order, span });
}
function versionLeaf(operand, operator, { value, span }) {
    const left = { kind: 'call', function: versionOrderOf, arguments: [operand], span };
    return plainLeaf(left, operator, { value: versionOrder(String(value)), span });
}
function dateLeaf(operand, operator, { value, span }) {
    const range = dateRangeOf(value, span);
    if (range === undefined)
        return undefined;
    if (operator === '==') {
        const ends = [literal(range.from, span), literal(range.to, span)];
        return { kind: 'call', function: within, arguments: [operand, ...ends], span };
    }
    const limit = operator === '>' || operator === '<=' ? range.to : range.from;
    return plainLeaf(operand, operator, { value: limit, span });
}
function dateRangeOf(value, span) {
    if (typeof value === 'number')
        return { from: value, to: value };
    if (typeof value === 'boolean')
        return undefined;
    if (dependsOnNow(value)) {
        throw new TrailproofError('EQL_NOW_UNSUPPORTED', 'A condition on the present moment ("now") is not supported in a rule.', { span, hint: 'A rule\'s own window is its "from" setting.' });
    }
    return parseDateMath(value, undefined);
}
//# sourceMappingURL=compare-leaf.js.map
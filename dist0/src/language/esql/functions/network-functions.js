import { printable } from '../../../diagnostic/printable.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { parseAddressOrNetwork } from '../../../ip/network.js';
import { derived } from '../typed.js';
/** Functions of addresses. */
export const networkFunctions = [
    { name: 'cidr_match', takes: ['address', 'text'], variadic: true, lower: lowerCidrMatch },
];
function lowerCidrMatch({ arguments: [address, ...blocks], span }) {
    const networks = blocks.map(networkText);
    const make = ([operand]) => {
        return { kind: 'cidr', operand: operand, networks, many: 'null', span };
    };
    return derived(address === undefined ? [] : [address], make, {
        type: 'boolean',
        span,
        strict: true,
    });
}
function networkText({ constant, span }) {
    const text = constant?.value;
    if (typeof text !== 'string') {
        throw new TrailproofError('ESQL_FUNCTION_UNSUPPORTED', 'A network must stand in the query.', {
            span,
            hint: 'CIDR_MATCH over networks that come from a column is not modelled.',
        });
    }
    if (parseAddressOrNetwork(text) !== undefined)
        return text;
    throw new TrailproofError('ESQL_ARGUMENT', `"${printable(text)}" is no network.`, {
        span,
        hint: 'Write it as in "192.0.2.0/24".',
    });
}
//# sourceMappingURL=network-functions.js.map
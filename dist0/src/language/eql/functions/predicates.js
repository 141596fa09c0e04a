import { foldAscii } from '../../fold-case.js';
import { parseAddress } from '../../../ip/address.js';
import { isInNetwork, parseAddressOrNetwork } from '../../../ip/network.js';
/** Functions that are true or false. On a field with a constant text they are not evaluated but searched for, see
 * lower-call.ts. */
export const predicateFunctions = [
    textPredicate('startsWith', (text, wanted) => text.startsWith(wanted)),
    textPredicate('endsWith', (text, wanted) => text.endsWith(wanted)),
    textPredicate('stringContains', (text, wanted) => text.includes(wanted)),
    {
        name: 'cidrMatch',
        parameters: ['address', 'text'],
        required: 2,
        variadic: true,
        hasIgnoreCase: false,
        resultType: () => 'boolean',
        bind: () => isInAnyNetwork,
    },
];
function textPredicate(name, test) {
    return {
        name,
        parameters: ['text', 'text'],
        required: 2,
        variadic: false,
        hasIgnoreCase: true,
        resultType: () => 'boolean',
        bind: (_, { ignoreCase }) => (values) => {
            const [text, wanted] = values;
            if (typeof text !== 'string' || typeof wanted !== 'string')
                return undefined;
            return ignoreCase ? test(foldAscii(text), foldAscii(wanted)) : test(text, wanted);
        },
    };
}
function isInAnyNetwork([text, ...networks]) {
    const address = typeof text === 'string' ? parseAddress(text) : undefined;
    if (address === undefined)
        return undefined;
    return networks.some((each) => {
        const network = typeof each === 'string' ? parseAddressOrNetwork(each) : undefined;
        return network !== undefined && isInNetwork(address, network);
    });
}
//# sourceMappingURL=predicates.js.map
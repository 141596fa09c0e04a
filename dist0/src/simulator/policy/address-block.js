import { parseAddress } from '../../ip/address.js';
import { isInNetwork, parseAddressOrNetwork } from '../../ip/network.js';
/** True when an IP address lies in a CIDR block, or is the address given; false for addresses of different families.
 * @example addressInBlock('192.0.2.7', '192.0.2.0/24') // true */
export function addressInBlock(text, block) {
    const address = parseAddress(text);
    const network = parseAddressOrNetwork(block);
    if (address === undefined || network === undefined)
        return false;
    return text.includes(':') === block.includes(':') && isInNetwork(address, network);
}
//# sourceMappingURL=address-block.js.map
/** True when an IP address lies in a CIDR block, or is the address given; false for addresses of different families.
 * @example addressInBlock('192.0.2.7', '192.0.2.0/24') // true */
export declare function addressInBlock(text: string, block: string): boolean;

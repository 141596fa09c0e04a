/** An address as Elasticsearch prints it: IPv4 dotted, IPv6 lower-case with its longest run of zeros cut; undefined for other text.
 * @example canonicalAddress('2001:DB8:0:0::1') // '2001:db8::1' */
export declare function canonicalAddress(text: string): string | undefined;
/** Orders canonical addresses by their numbers. */
export declare function compareAddressTexts(left: string, right: string): number;

/** A count with its noun.
 * @example plural(1, 'case') // '1 case' */
export declare function plural(count: number, one: string, many?: string): string;

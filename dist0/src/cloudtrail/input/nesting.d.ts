/** True when lists and objects of a JSON text are nested deeper than a limit; what stands in strings does not count.
 * Asked for each long record, so the cheap question comes first: are there enough opening brackets at all? */
export declare function isNestedDeeper(text: string, limit: number): boolean;

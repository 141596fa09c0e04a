/** The JSON Schema (draft 7) of that name, as text.
 * @throws TrailproofError USAGE for a name that there is not
 * @example jsonSchema('golden') */
export declare function jsonSchema(name: string): string;

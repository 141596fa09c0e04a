/** A literal that the raw text of a record must hold for a rule to match, with the condition it came from. */
export interface Needle {
    /** What to look for in the raw text, with the quotes that make it exact. */
    readonly text: string;
    readonly field: string;
    readonly kind: 'equals' | 'prefix' | 'suffix' | 'contains';
    readonly value: string;
    /** `text` and `value` are folded (`foldCase`), and so must be what they are looked for in. */
    readonly ignoreCase?: true | undefined;
}
/** Groups of needles: a record can match only if, for every group, its text holds at least one needle.
 * No groups: nothing is known, every record must be looked at. */
export type Needles = readonly (readonly Needle[])[];

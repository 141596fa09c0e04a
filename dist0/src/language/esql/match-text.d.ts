/** True when a text becomes the other by at most so many edits: a character more, less, other, or two exchanged.
 * @example isWithinEdits('svchost.exe', 'svch0st.exe', { edits: 1, prefix: 0, transpositions: true }) // true */
export declare function isWithinEdits(left: string, right: string, options: {
    readonly edits: number;
    readonly prefix: number;
    readonly transpositions: boolean;
}): boolean;
/** How many edits `fuzziness` allows for a word: a number, or `AUTO` by its length.
 * @returns undefined for what is no fuzziness */
export declare function editsOf(fuzziness: string, word: string): number | undefined;

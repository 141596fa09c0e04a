/** A token of an ES|QL expression with its UTF-16 offsets; `end` is exclusive. */
export type Token = (Place & {
    readonly kind: 'identifier';
    readonly text: string;
    readonly quoted: boolean;
}) | (Place & {
    readonly kind: 'string';
    readonly value: string;
}) | (Place & {
    readonly kind: 'integer' | 'decimal';
    readonly text: string;
}) | (Place & {
    readonly kind: 'symbol';
    readonly text: string;
}) | (Place & {
    readonly kind: 'end';
});
interface Place {
    readonly start: number;
    readonly end: number;
}
/** Words that are no column names unless quoted with backticks. */
export declare const reservedWords: ReadonlySet<string>;
/** An identifier that needs no backticks. */
export declare const plainIdentifier: RegExp;
export {};

/** A piece of EQL; `value` is what a string, name or number means. */
export interface EqlToken {
    readonly kind: 'name' | 'quoted-name' | 'keyword' | 'integer' | 'decimal' | 'string' | 'symbol' | 'end';
    readonly text: string;
    readonly value: string;
    readonly start: number;
    readonly end: number;
}

import type { Flags, PatternReader } from './pattern-reader.ts';
/** What a group is, told from its opening. */
export type GroupOpening = {
    readonly kind: 'capture';
    readonly name: string | undefined;
} | {
    readonly kind: 'group';
    readonly flags: Flags;
} | {
    readonly kind: 'flags';
    readonly flags: Flags;
} | {
    readonly kind: 'look';
    readonly behind: boolean;
    readonly negated: boolean;
} | {
    readonly kind: 'atomic';
} | {
    readonly kind: 'comment';
};
/** Reads what follows an opening parenthesis. */
export declare function parseGroupOpening(reader: PatternReader, flags: Flags): GroupOpening;

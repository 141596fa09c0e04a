import { type ExpectedAlert } from './expected-alert.ts';
/** What a matcher answers; vitest asks for the message when the answer is not the one that is wanted. */
export interface Matched {
    readonly pass: boolean;
    readonly message: () => string;
}
/** How vitest compares and writes values. */
export interface Comparing {
    readonly equals: (actual: unknown, expected: unknown) => boolean;
    readonly stringify: (value: unknown) => string;
}
/** Passes when any alert is as expected. */
export declare function raises(received: unknown, asked: string | ExpectedAlert, { equals, stringify }: Comparing): Matched;
/** Passes when the rule raises nothing; without a rule, when none does. */
export declare function staysSilent(received: unknown, asked?: string): Matched;
/** Passes when the case is as its golden says; updating writes the case's block, as `verify --update` does. */
export declare function matchesGolden(received: unknown, options: {
    readonly update: boolean;
}): Promise<Matched>;

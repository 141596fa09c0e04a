import type { NamedValue } from './played-case.ts';
/** Collects the values that differ from play to play, with the name a golden uses. */
export interface ValueNames {
    /** Names a value after somebody of the cast: stronger than a name after a step. */
    readonly add: (value: string | undefined, name: string) => void;
    /** Names the ids inside an answer after the step and their place in it: `<create-user.User.UserId>`. */
    readonly addAnswer: (step: string, answer: unknown) => void;
    readonly list: () => readonly NamedValue[];
}
export declare function valueNames(): ValueNames;

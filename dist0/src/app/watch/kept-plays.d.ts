import { playOne } from '../play-cases.ts';
/** Scenario modules and played cases that stay right until a file of theirs changes. */
export declare class KeptPlays {
    #private;
    /** Imports a scenario; the same module until its file is forgotten. */
    readonly load: (file: string) => Promise<unknown>;
    /** Plays a case, or gives what it came to before. */
    readonly play: typeof playOne;
    /** True for the file of a scenario that was loaded. */
    has(file: string): boolean;
    /** Forgets a scenario by its file. */
    forget(file: string): void;
    forgetAll(): void;
}

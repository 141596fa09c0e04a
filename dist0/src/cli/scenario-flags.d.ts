import { type Command } from 'commander';
/** Flags of what makes a scenario of records. */
export interface ScenarioFlags {
    readonly title?: string;
    readonly technique?: readonly string[];
    readonly detectedBy?: readonly string[];
    readonly kind?: 'attack' | 'benign';
    readonly output?: string;
    readonly force?: true;
}
/** Adds the flags that `import` and `capture` share. */
export declare function addScenarioFlags(command: Command): Command;

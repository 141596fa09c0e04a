import { type NewRuleType } from './rule-template.ts';
/** A first file, and what to run next. */
export interface NewlyWritten {
    readonly file: string;
    readonly next: readonly string[];
}
/** Writes a first scenario, `scenarios/NAME.ts`. One that is there is left alone.
 * @throws TrailproofError NAME_UNSAFE, OUTPUT_EXISTS */
export declare function newScenario(name: string, options: {
    readonly technique?: readonly string[] | undefined;
    readonly output?: string | undefined;
}): Promise<NewlyWritten>;
/** Writes a first rule, `rules/NAME.toml`. One that is there is left alone.
 * @throws TrailproofError NAME_UNSAFE, OUTPUT_EXISTS */
export declare function newRule(name: string, options: {
    readonly type: NewRuleType;
    readonly output?: string | undefined;
}): Promise<NewlyWritten>;

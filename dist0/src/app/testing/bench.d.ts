import type { Scenario } from '../../scenario/scenario.ts';
import { type JudgedCase } from '../judge-case.ts';
import { type LoadedDetectors } from '../load-detectors.ts';
import type { CommonOptions } from '../options.ts';
import { type Settings } from '../settings.ts';
/** What tests of detections are loaded with. */
export interface BenchOptions extends CommonOptions {
    /** Short names or ids of rules; all by default. */
    readonly rule?: readonly string[] | undefined;
}
/** Rules and settings, loaded once and used by many tests. */
export interface Bench {
    readonly settings: Settings;
    readonly loaded: LoadedDetectors;
}
/** Loads rules as `verify` does.
 * @throws TrailproofError RULE_UNKNOWN, INPUT_UNREADABLE, CONFIG_SYNTAX and its like */
export declare function openBench(options?: BenchOptions): Bench;
/** Loads one scenario of the bench's.
 * @throws TrailproofError SCENARIO_UNKNOWN, and whatever is wrong with its file */
export declare function scenarioOf(name: string, { settings }: Bench): Promise<Scenario>;
/** Plays a case and replays it through the rules; a step that goes wrong stands in the result.
 * @throws TrailproofError CASE_UNKNOWN, for a name that several cases bear as well */
export declare function judgeOn(scenario: Scenario, name: string, { settings, loaded }: Bench): Promise<JudgedCase>;
/** The short name of a rule that runs here.
 * @throws TrailproofError with what is wrong with the rule where it cannot run, else RULE_UNKNOWN */
export declare function runningRule(name: string, { loaded }: Pick<Bench, 'loaded'>): string;

import { Option, type Command } from 'commander';
import { type Duration } from '../time/duration.ts';
/** Flags that every command has. */
export interface CommonFlags {
    readonly color: boolean;
    readonly quiet?: true;
}
/** Flags that choose what is loaded. */
export interface SourceFlags {
    readonly rules?: readonly string[];
    readonly indicators?: readonly string[];
    readonly exceptions?: readonly string[];
    readonly sigmaMapping?: string;
    readonly scenarios?: readonly string[];
    readonly golden?: string;
}
/** Flags that choose how the SIEM and the play behave. */
export interface ProfileFlags {
    readonly seed?: string;
    readonly start?: number;
    readonly phase?: Duration;
    readonly lag?: 'none' | 'cloudtrail' | Duration;
    readonly geoip?: string;
    readonly asn?: string;
}
/** Flags that say where the report goes. */
export interface ReportFlags {
    readonly format?: string;
    readonly output?: string;
    readonly report?: readonly string[];
}
/** A flag that can be given more than once. */
export declare const repeatable: (flags: string, description: string) => Option;
/** Reads values with commas between them. */
export declare const commaSeparated: (value: string) => readonly string[];
type RuleFlag = 'rules' | 'indicators' | 'exceptions' | 'sigmaMapping';
type SharedFlag = keyof ProfileFlags | RuleFlag | 'scenarios' | 'golden' | 'output' | 'allowUnsupported' | 'allowLint' | 'changed' | 'evidence' | 'strict';
/** Adds flags that several commands share, under one name and one meaning. */
export declare function addFlags(command: Command, names: readonly SharedFlag[]): Command;
/** Adds the flags that say where the report goes; the first format is the default. */
export declare function addReportFlags(command: Command, formats: readonly string[]): Command;
/** Adds `--format`; the first is the default. */
export declare function addFormatFlag(command: Command, formats: readonly string[]): Command;
/** The flags that say which rules there are and what they need beside events. */
export declare const ruleFlags: readonly RuleFlag[];
/** The flags of a play and of how the SIEM sees it. */
export declare const profileFlags: readonly (keyof ProfileFlags)[];
/** Reads a moment in UTC. */
export declare function readInstant(text: string): number;
export {};

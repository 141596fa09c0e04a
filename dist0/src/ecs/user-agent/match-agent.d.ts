import type { AgentPattern } from './patterns.ts';
/** Which replacements stand for the name and for up to four parts of the version. */
export interface PatternKeys {
    readonly name: string;
    readonly version: readonly string[];
}
/** What the first pattern that matches says. */
export interface AgentMatch {
    readonly name: string;
    /** Dotted, up to four parts. */
    readonly version?: string | undefined;
}
/** Makes a matcher over a list of patterns: the first that matches anywhere in the text wins. Regular expressions are
 * compiled when they are first tried.
 * @example agentMatcher(agentPatterns('user_agent_parsers'), softwareKeys)('aws-cli/2.18.17 …') // { name: 'aws-cli', version: '2.18.17' } */
export declare function agentMatcher(patterns: readonly AgentPattern[], keys: PatternKeys): (text: string) => AgentMatch | undefined;

/** One pattern of uap-core: a regular expression and what replaces its groups. */
export interface AgentPattern {
    readonly source: string;
    readonly flags: string;
    readonly replacements: ReadonlyMap<string, string>;
}
/** The lists of uap-core. */
export type AgentList = 'user_agent_parsers' | 'os_parsers' | 'device_parsers';
/** The patterns of a list of the package `uap-core`, in the order in which they are tried; read when a rule first asks
 * for a parsed user agent. */
export declare function agentPatterns(list: AgentList): readonly AgentPattern[];
/** Reads a list of regexes.yaml. The file is flat and each value a single-quoted text on a line of its own; a YAML
 * parser takes twenty times as long for the same.
 * @throws TrailproofError INTERNAL for a line of another form */
export declare function readPatterns(text: string, list: AgentList): readonly AgentPattern[];

/** Commands of ES|QL that are not modelled, with what to do instead. */
export declare const unsupportedCommands: ReadonlyMap<string, string>;
/** Commands that ask a language model: `--allow-unsupported llm` lists their rules and goes on. */
export declare const modelCommands: ReadonlySet<string>;
/** Commands that begin a query. */
export declare const sourceCommands: readonly ['from', 'row'];
/** Commands that follow a pipe. */
export declare const pipeCommands: readonly ['where', 'eval', 'stats', 'keep', 'drop', 'rename', 'sort', 'limit', 'dissect', 'grok', 'mv_expand', 'inline', 'inlinestats'];

/** Commands of ES|QL that are not modelled, with what to do instead. */
export const unsupportedCommands = new Map([
    ['change_point', 'Take the query without it.'],
    ['enrich', 'It reads an enrich policy, which is not at hand offline.'],
    ['explain', 'Take the query without it.'],
    ['fork', 'Run each branch as a query of its own.'],
    ['fuse', 'Take the query without it.'],
    ['join', 'It reads another index, which is not at hand offline.'],
    ['lookup', 'LOOKUP JOIN reads another index, which is not at hand offline.'],
    ['promql', 'Metrics are not modelled.'],
    ['sample', 'A random sample cannot be replayed: leave it out.'],
    ['set', 'Settings of a query are not modelled.'],
    ['show', 'It describes a cluster; there is none.'],
    ['ts', 'Time series are not modelled: begin with FROM.'],
]);
/** Commands that ask a language model: `--allow-unsupported llm` lists their rules and goes on. */
export const modelCommands = new Set(['completion', 'rerank']);
/** Commands that begin a query. */
export const sourceCommands = ['from', 'row'];
/** Commands that follow a pipe. */
export const pipeCommands = [
    'where',
    'eval',
    'stats',
    'keep',
    'drop',
    'rename',
    'sort',
    'limit',
    'dissect',
    'grok',
    'mv_expand',
    'inline',
    'inlinestats',
];
//# sourceMappingURL=command-names.js.map
import type { LiveOptions } from './live-options.ts';
/** The commands that go on from a run: what was played is collected, what is left is taken back. */
export declare function nextCommands(one: {
    readonly run: string;
    readonly broken?: object | undefined;
    readonly leftovers: readonly object[];
    readonly kept: boolean;
}, options: Pick<LiveOptions, 'endpointUrl' | 'runs' | 'sandboxes' | 'scenarios'>): readonly string[];

import type { Output } from '../../operation.ts';
import type { NamedPolicy } from './simulated-policies.ts';
/** What is simulated: every action on every resource. */
export interface Simulation {
    readonly actions: readonly string[];
    readonly resources: readonly string[];
    readonly policies: readonly NamedPolicy[];
    /** Undefined where no boundary limits the policies. */
    readonly boundary: readonly NamedPolicy[] | undefined;
    /** Values by condition key in lower case. */
    readonly context: ReadonlyMap<string, readonly string[]>;
}
/** Judges every action on every resource as if somebody with these policies had called. Keys that the context does not
 * give are absent and are named as missing. Places of statements in their documents are left out. */
export declare function simulate(simulation: Simulation): readonly Output[];

import type { Finding } from '../diagnostic/finding.ts';
import type { Scenario } from './scenario.ts';
/** Where the bundled scenarios lie: beside src when run from source, beside dist/src when built. */
export declare const bundledScenarios: string;
/** The scenarios of some folders and files, in order of their names, with what was wrong with others. */
export interface Catalogue {
    readonly scenarios: readonly Scenario[];
    readonly findings: readonly (Finding & {
        readonly file: string;
    })[];
}
/** Loads scenarios from folders (flat) and files; `only` loads just those names.
 * @throws TrailproofError INPUT_UNREADABLE for a path that is not there, SCENARIO_UNKNOWN for a name that is not there, SCENARIO_NAME_TWICE */
export declare function loadScenarios(paths: readonly string[], only?: readonly string[], options?: {
    readonly load?: ((file: string) => Promise<unknown>) | undefined;
}): Promise<Catalogue>;

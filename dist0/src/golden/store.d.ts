import type { Golden } from './golden.ts';
import { type ParsedGolden } from './parse-golden.ts';
/** What stands in the store for a scenario. */
export type StoredGolden = ParsedGolden | {
    readonly kind: 'missing';
};
/** The file of a scenario's golden. A name that could leave the folder is refused.
 * @throws TrailproofError GOLDEN_NAME_UNSAFE */
export declare function goldenFile(folder: string, scenario: string): string;
/** Reads the golden of a scenario. What is wrong with the file comes as findings. */
export declare function readGolden(folder: string, scenario: string): Promise<StoredGolden>;
/** Refuses to update where a golden must not be written: in CI, and inside node_modules.
 * @throws TrailproofError GOLDEN_UPDATE_REFUSED */
export declare function allowUpdate(folder: string, environment?: {
    readonly CI?: string | undefined;
}): Promise<void>;
/** Writes the golden of a scenario, whole or not at all; gives false if the file says so already. */
export declare function writeGolden(folder: string, golden: Golden): Promise<boolean>;
/** Golden files that belong to no scenario, sorted. */
export declare function staleGoldens(folder: string, scenarios: ReadonlySet<string>): Promise<readonly string[]>;

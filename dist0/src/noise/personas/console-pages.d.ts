import type { Chance } from '../../time/chance.ts';
import type { Estate } from '../estate/estate.ts';
import type { Script } from '../script.ts';
/** Some pages one after the other; now and then something is changed. */
export declare function browse(script: Script, { estate, chance }: {
    readonly estate: Estate;
    readonly chance: Chance;
}): void;

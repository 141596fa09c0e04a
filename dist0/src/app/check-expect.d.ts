import type { Finding } from '../diagnostic/finding.ts';
import type { Catalogue } from '../scenario/catalogue.ts';
import type { LoadedDetectors } from './load-detectors.ts';
import type { CommonOptions } from './options.ts';
import type { Settings } from './settings.ts';
/** Finds entries of the user's `expect` that pin nothing, because no scenario or rule has that name.
 * Names are not judged where a run loads only some; they are warnings where flags chose other folders. */
export declare function checkExpect({ expect }: Pick<Settings, 'expect'>, loaded: {
    readonly catalogue: Catalogue;
    readonly rules: LoadedDetectors['rules'];
}, options: CommonOptions & {
    readonly only?: readonly string[] | undefined;
    readonly rule?: readonly string[] | undefined;
}): readonly Finding[];

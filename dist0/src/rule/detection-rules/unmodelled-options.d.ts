import type { Finding } from '../../diagnostic/finding.ts';
import type { TomlDocument } from '../toml/toml-document.ts';
/** Finds the options of a rule that would change what it does and are not modelled. */
export declare function unmodelledOptions(document: TomlDocument): readonly Finding[];

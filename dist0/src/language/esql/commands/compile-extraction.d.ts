import type { PipelineBuilder } from '../pipeline-builder.ts';
import type { DissectCommand, GrokCommand } from '../tree.ts';
/** DISSECT: columns of text, all of them or none. Of several values each that fits gives its own. */
export declare function compileDissect<E>(command: DissectCommand, builder: PipelineBuilder<E>): void;
/** GROK: columns by name; where the pattern is not found they are null. Of several values each that fits gives its own. */
export declare function compileGrok<E>(command: GrokCommand, builder: PipelineBuilder<E>): void;

import type { PipelineBuilder } from '../pipeline-builder.ts';
import type { DropCommand, KeepCommand, RenameCommand } from '../tree.ts';
/** KEEP: the columns named, in that order. A column that several patterns name stands where the most exact one is,
 * among equals where the last one is. */
export declare function compileKeep<E>(command: KeepCommand, builder: PipelineBuilder<E>): void;
/** DROP: all columns but those named. */
export declare function compileDrop<E>(command: DropCommand, builder: PipelineBuilder<E>): void;
/** RENAME: pair after pair; a column that had the new name gives way. */
export declare function compileRename<E>(command: RenameCommand, builder: PipelineBuilder<E>): void;

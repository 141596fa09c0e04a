import { NormalizedSchema } from '@smithy/core/schema';
import type { StructureShape } from './shape.ts';
export type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];
/** Reads the structure that a schema of the SDK describes; no input or output at all is one without members. */
export declare function readStructure(ref: SchemaRef): StructureShape;

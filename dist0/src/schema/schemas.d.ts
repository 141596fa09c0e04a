import type { z } from 'zod';
/** Something that is written or read as JSON or TOML, and its shape. */
export interface SchemaSource {
    /** What it describes, for the list and as the schema's title. */
    readonly title: string;
    readonly shape: z.ZodType;
}
/** Every schema by the name that `trailproof schema` knows it by. */
export declare const schemas: Readonly<Record<string, SchemaSource>>;

import type { Json, JsonObject } from './record.ts';
/** True for a JSON object: not null, not a list. */
export declare function isJsonObject(value: unknown): value is JsonObject;
/** True for a JSON list; narrows readonly lists, which Array.isArray does not. */
export declare function isJsonList(value: Json | undefined): value is readonly Json[];

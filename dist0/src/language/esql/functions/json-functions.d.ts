import { type EsqlFunction } from './function-spec.ts';
/** JSON_EXTRACT(text, path): texts, numbers and booleans as text, objects and lists as JSON, null for what is not there. */
export declare const jsonExtractFunction: EsqlFunction;

import { type EsqlFunction } from './function-spec.ts';
/** REPLACE(text, regex, replacement): Java's regular expressions, in linear time. */
export declare const replaceFunction: EsqlFunction;

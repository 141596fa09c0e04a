import { type QueryText } from '../../diagnostic/span.ts';
/** Says what to do about a syntax error at an offset, when it is one of the common mistakes. */
export declare function adviceFor(query: QueryText, at: number): string | undefined;

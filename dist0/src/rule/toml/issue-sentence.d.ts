import type { z } from 'zod';
/** What is wrong with a value, for people: the rest of a sentence that begins with its key.
 * @example issueSentence({ code: 'too_big', origin: 'number', maximum: 100, … }) // 'must be at most 100' */
export declare function issueSentence(issue: z.core.$ZodIssue): string;

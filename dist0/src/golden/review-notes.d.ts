import type { Finding } from '../diagnostic/finding.ts';
import type { GoldenCase } from './golden.ts';
/** Where a block stands and what was played. */
export interface NoteContext {
    /** The golden in messages: `golden/iam-group-created.json`. */
    readonly place: string;
    /** Whether AWS refused every judged step; undefined where the case was not played to its end. */
    readonly refused?: boolean | undefined;
}
/** Finds what people still have to write or put right in a golden's notes: an evasion says `seen`, `gap` or `fails` and
 * must contradict neither its alerts nor what AWS answered, a false positive gives its reason. */
export declare function checkNotes(block: GoldenCase, context: NoteContext): readonly Finding[];

import type { Members } from '../aws/members.ts';
/** What AWS calls what leads to the next page: in an answer, and in the question after it. */
export interface PageToken {
    readonly told: string;
    readonly asked: string;
}
/** IAM's, in both. */
export declare const marker: PageToken;
/** All pages of one of AWS's lists; undefined once `ask` gives no answer for one.
 * @throws EndlessList for a list that goes on after a hundred pages */
export declare function allPages<Answer extends Members | undefined>(ask: (page: Members) => Promise<Answer>, { told, asked }: PageToken): Promise<readonly Members[] | Extract<Answer, undefined>>;
/** A list of AWS's that has no end. */
export declare class EndlessList extends Error {
    /** How many pages came. */
    readonly pages: number;
    constructor();
}

import { type Members } from '../aws/members.ts';
import type { PlainCall } from '../aws/inverse/inverse.ts';
import type { RunNames } from './names/run-names.ts';
/** What marks are made of. */
export interface Marks {
    readonly run: string;
    readonly names: RunNames;
    /** The boundary of `user/mallory` as a parameter. */
    readonly boundaryOf?: ((holder: string) => Members) | undefined;
}
/** The input of a call with the marks of its run: whatever it creates carries the run's path and tag, as far as AWS lets it. */
export declare function withOwnMarks({ service, operation, input }: PlainCall, { run, names, boundaryOf }: Marks): Members;
/** The tag that says which run made something. */
export declare const runTag = "trailproof-run";

import type { Asked } from '../../live/policy/least-policy.ts';
/** What a sweep asks for when it finds something: the actions that take apart whatever a run can leave behind. */
export declare function sweepPermissions(account: string): readonly Asked[];

import type { Members } from '../members.ts';
/** A call in AWS's names, without a command class: whoever plays it makes the command. */
export interface PlainCall {
    readonly service: string;
    readonly operation: string;
    readonly input: Members;
}
/** A call that was made, and how things stood before it. */
export interface MadeCall {
    readonly input: Members;
    readonly output: Members;
    /** What the `prior` call answered; undefined when it failed, as for something that did not exist. */
    readonly prior: Members | undefined;
}
/** How an operation is taken back. */
export type Inverse = 
/** It leaves nothing behind: it reads, or gives out credentials that run out. */
{
    readonly kind: 'nothing';
}
/** AWS cannot bring back what was lost; a scenario must say what to do instead. */
 | {
    readonly kind: 'impossible';
    readonly reason: string;
} | {
    readonly kind: 'calls';
    /** Why a call of this input cannot be taken back after all; undefined when it can. */
    readonly impossibleFor?: ((input: Members) => string | undefined) | undefined;
    /** What must be read before the operation runs. */
    readonly prior?: ((input: Members) => PlainCall) | undefined;
    /** The calls that take it back, in order; none when it changed nothing. */
    readonly calls: (made: MadeCall) => readonly PlainCall[];
};

import type { Input, Output } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import { type Tags } from '../tags.ts';
/** The tags of something in EC2, whatever it is. */
export declare function ec2Tags(account: AccountState, id: string): Tags;
/** Gives something new the tags that the call specifies for its type. */
export declare function tagNew(account: AccountState, input: Input, made: TaggedThing): void;
interface TaggedThing {
    readonly id: string;
    /** As EC2 names it in tag specifications: `instance`, `security-group` … */
    readonly type: string;
}
/** The tags of something as an answer gives them. */
export declare function tagsView(account: AccountState, id: string): readonly Output[];
/** The type of something, by the prefix of its id; undefined for a prefix that is not modelled. */
export declare function typeOfId(id: string): string | undefined;
/** Everything of the account that has tags, by id. */
export declare function allTagged(account: AccountState): ReadonlyMap<string, Tags>;
export {};

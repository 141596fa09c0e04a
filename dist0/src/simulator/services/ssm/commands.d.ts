import type { Instant } from '../../../time/duration.ts';
import type { Input, Output } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
/** A command that was sent. Nothing runs: it succeeds after two seconds and prints nothing. */
export interface SentCommand {
    readonly id: string;
    readonly region: string;
    readonly documentName: string;
    readonly instanceIds: readonly string[];
    readonly input: Input;
    readonly requested: Instant;
}
/** The commands of an account, by id. */
export declare const commandsOf: (account: AccountState) => Map<string, SentCommand>;
/** How far a command is. */
export declare function statusAt({ requested }: SentCommand, at: Instant): string;
/** A command as SendCommand and ListCommands give it. */
export declare function commandView(command: SentCommand, at: Instant): Output;

import type { Client } from '../aws/client.ts';
import type { Duration } from '../time/duration.ts';
import type { Actor, Credentials } from './actor.ts';
import type { AwsCommand } from './command.ts';
/** How a step is named and what is expected of it. */
export interface StepOptions {
    /** The step's name; by default the operation in kebab case, `#2` for its second unnamed use. */
    readonly step?: string;
    /** ATT&CK ids of what this step does. Where a step of a case names some, an alert counts only for the techniques of the
     * steps that it is about. */
    readonly technique?: string | readonly string[];
    /** The command that takes the step back, where the table of inverse operations has none or a wrong one. */
    readonly undo?: () => AwsCommand<unknown>;
}
/** Sends commands as one actor. */
export interface Sender {
    /** Sends a command and gives AWS's answer. An error that AWS answers breaks the case. */
    send<Output>(command: AwsCommand<Output>, options?: StepOptions): Promise<Output>;
    /** Sends a command that must fail with this error code, as CloudTrail spells it (`NoSuchEntityException`). */
    send(command: AwsCommand<unknown>, options: StepOptions & {
        readonly fails: string;
    }): Promise<undefined>;
}
/** A virtual MFA device of the world or of the play. */
export interface MfaDevice {
    readonly serialNumber: string;
    /** The six digits that it shows now. */
    readonly code: () => string;
    /** The six digits that it shows after those. */
    readonly nextCode: () => string;
}
/** What a case's body plays on. The same body runs against the simulator and a real account; it never asks which. */
export interface Play {
    readonly as: (actor: Actor, options?: {
        readonly region?: string;
    }) => Sender;
    /** Plays calls that happened earlier: they enter stream and history but are not judged. Comes before the first judged step. */
    readonly before: (ago: Duration, body: (play: Play) => Promise<unknown>) => Promise<void>;
    readonly wait: (duration: Duration) => Promise<void>;
    /** Waits until the clock shows a whole multiple of the duration (counted from 1970). */
    readonly align: (duration: Duration) => Promise<void>;
    /** Runs a body `count` times, one start every `duration`. */
    readonly every: (duration: Duration, count: number, body: (index: number) => Promise<unknown>) => Promise<void>;
    /** Runs a body `count` times, spread evenly over `within`, as a script without pauses does. */
    readonly burst: (count: number, within: Duration, body: (index: number) => Promise<unknown>) => Promise<void>;
    /** Makes an actor of credentials that the play obtained (an access key, or a session with its token). */
    readonly actor: (name: string, credentials: Credentials | undefined, from: {
        readonly place: string;
        readonly client: Client;
        readonly address?: number | undefined;
    }) => Actor;
    /** The access key id that an actor calls with. */
    readonly key: (actor: Actor) => string;
    /** The credentials of an actor, to use them from elsewhere. */
    readonly credentials: (actor: Actor) => Credentials;
    /** The number of the scenario's account, or of another by its alias in the world. */
    readonly account: (alias?: string) => string;
    /** The virtual MFA device of that name in the scenario's account. */
    readonly mfa: (deviceName: string) => MfaDevice;
}

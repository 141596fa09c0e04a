import type { Output } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { Instance, InstanceState } from './instances.ts';
/** The states as EC2 numbers them. */
export declare const stateCodes: {
    readonly pending: 0;
    readonly running: 16;
    readonly 'shutting-down': 32;
    readonly terminated: 48;
    readonly stopping: 64;
    readonly stopped: 80;
};
/** A state with its number. */
export declare function stateView(name: keyof typeof stateCodes): Output;
/** An instance as RunInstances and DescribeInstances give it. */
export declare function instanceView(instance: Instance, account: AccountState, state?: keyof typeof stateCodes): Output;
/** The instance profile of an instance: its ARN, and an id. */
export declare function profileView(role: string, account: AccountState): Output;
/** A change of state as Start-, Stop- and TerminateInstances answer it. */
export declare function changeView(id: string, from: InstanceState, to: keyof typeof stateCodes): Output;

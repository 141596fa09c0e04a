import type { Input, Operation, OperationContext, Permission } from '../../operation.ts';
import { type ServiceCall } from '../service-call.ts';
/** Makes EC2's operations. Each takes DryRun, which ends a call that the caller may make before it does anything. */
export declare function ec2Calls(calls: readonly ServiceCall[]): readonly Operation[];
/** The parts of a call that acts on one thing of EC2: its ARN, and its tags as condition keys. */
export declare function onResource(kind: string, idOf: (input: Input, context: OperationContext) => string | undefined): Pick<ServiceCall, 'resource' | 'keys'>;
/** Condition keys of something in EC2. */
export declare function resourceKeys(id: string | undefined, context: OperationContext): Permission['keys'];

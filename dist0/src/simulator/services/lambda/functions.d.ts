import type { Instant } from '../../../time/duration.ts';
import type { Output } from '../../operation.ts';
import type { Policy } from '../../policy/policy.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { Tags } from '../tags.ts';
/** What a function, or one of its versions, is set to. */
export interface FunctionSettings {
    /** ARN of the execution role. */
    readonly role: string;
    readonly runtime: string | undefined;
    readonly handler: string | undefined;
    readonly description: string;
    /** Seconds. */
    readonly timeout: number;
    /** MB. */
    readonly memorySize: number;
    readonly environment: Readonly<Record<string, string>> | undefined;
    readonly layers: readonly string[];
    readonly packageType: string;
    readonly architectures: readonly string[];
    readonly code: FunctionCode;
    readonly changed: Instant;
    readonly revision: string;
    /** Members that nothing here reads, in the SDK's spelling: VpcConfig, DeadLetterConfig … */
    readonly others: Output;
}
/** What is known of a function's code; it is never run. */
export interface FunctionCode {
    /** SHA-256 in base64. */
    readonly sha256: string;
    readonly size: number;
}
export interface FunctionAlias {
    readonly name: string;
    readonly version: string;
    readonly description: string;
    readonly revision: string;
}
/** An endpoint of a function on the web. */
export interface FunctionUrl {
    readonly url: string;
    readonly authType: string;
    readonly created: Instant;
    readonly changed: Instant;
    readonly cors: Output | undefined;
    readonly invokeMode: string;
}
/** One statement that AddPermission has written. */
export interface FunctionStatement {
    readonly id: string;
    readonly text: string;
}
/** The policy of a function, a version or an alias, as one document. */
export interface FunctionPolicy {
    readonly statements: readonly FunctionStatement[];
    readonly policy: Policy;
    readonly revision: string;
}
export interface LambdaFunction {
    readonly name: string;
    readonly arn: string;
    readonly region: string;
    /** Number of the account that it belongs to. */
    readonly owner: string;
    readonly tags: Tags;
    /** Published versions by number, oldest first. */
    readonly versions: Map<string, FunctionSettings>;
    readonly aliases: Map<string, FunctionAlias>;
    /** By qualifier; an empty text for the function itself. */
    readonly policies: Map<string, FunctionPolicy>;
    readonly urls: Map<string, FunctionUrl>;
    settings: FunctionSettings;
    lastVersion: number;
    reservedConcurrency: number | undefined;
}
/** The functions of an account, by ARN. */
export declare const functionsOf: (account: AccountState) => Map<string, LambdaFunction>;
/** Makes a function without versions, aliases or a policy. */
export declare function newFunction(given: Pick<LambdaFunction, 'name' | 'arn' | 'region' | 'owner' | 'settings'> & {
    readonly tags?: Tags | undefined;
}): LambdaFunction;

import type { JsonObject, Json } from '../cloudtrail/record.ts';
import type { Chance } from '../time/chance.ts';
import type { Instant } from '../time/duration.ts';
import type { Caller } from './caller.ts';
import { type LoggedService } from './logged-service.ts';
/** What the parts of a record may depend on. */
export interface Moment {
    readonly at: Instant;
    readonly caller: Caller;
    readonly region: string;
    /** The record's own ids are drawn from it. */
    readonly chance: Chance;
}
/** A part of a record: as it stands, or made for the moment. */
export type Part = JsonObject | null | ((moment: Moment) => JsonObject | null);
/** A call of AWS as its record shows it, apart from who made it and when. */
export interface Action {
    readonly service: LoggedService;
    /** The API's name; a record's eventName can differ. */
    readonly operation: string;
    readonly eventName: string;
    readonly readOnly: boolean;
    readonly request: Part;
    readonly response: Part;
    readonly additional?: Part | undefined;
    readonly resources?: readonly Json[] | undefined;
    /** What a refusal names: `*` by default. */
    readonly target?: string | undefined;
    /** The bucket that stands in the host's name. */
    readonly bucket?: string | undefined;
    /** A data event, not one of management. */
    readonly isData?: boolean | undefined;
    /** The record also goes to the account of the service that calls. */
    readonly isShared?: boolean | undefined;
    /** Sign-ins are no API calls. */
    readonly eventType?: 'AwsConsoleSignIn' | 'AwsServiceEvent' | undefined;
    /** How it fails where it fails: a bucket without a policy, say. */
    readonly failure?: Failure | undefined;
}
/** Why a call failed. */
export interface Failure {
    readonly code: string;
    readonly message: string;
    /** False where the record then says nothing of the request. */
    readonly keepsRequest: boolean;
}
/** A call of AWS. Without parts it has no parameters and no answer, as most calls that read have.
 * @example action('iam', 'GetUser', { request: { userName: 'alice' } }) */
export declare function action(service: string, operation: string, parts?: Partial<Omit<Action, 'service' | 'operation'>>): Action;
/** Several calls without parameters. */
export declare const plainActions: (service: string, operations: string) => readonly Action[];

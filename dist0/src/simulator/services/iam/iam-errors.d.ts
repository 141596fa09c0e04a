import { AwsFailure } from '../../aws-failure.ts';
/** `The user with name eve cannot be found.` */
export declare function notFound(kind: string, name: string): AwsFailure;
export declare function noSuchEntity(message: string): AwsFailure;
export declare function alreadyExists(message: string): AwsFailure;
export declare function deleteConflict(message: string): AwsFailure;
/** `Cannot delete entity, must detach all policies first.` */
export declare function mustFirst(what: string): AwsFailure;
/** `Cannot exceed quota for AccessKeysPerUser: 2` */
export declare function quotaExceeded(quota: string, limit: number): AwsFailure;
export declare function limitExceeded(message: string): AwsFailure;
export declare function invalidInput(message: string): AwsFailure;
export declare function validationError(message: string): AwsFailure;

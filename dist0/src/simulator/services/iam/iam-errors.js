import { AwsFailure } from '../../aws-failure.js';
// Texts as AWS answers them; where no record shows one, they are those of the AWS CLI's users and of Terraform's issues.
/** `The user with name eve cannot be found.` */
export function notFound(kind, name) {
    return noSuchEntity(`The ${kind} with name ${name} cannot be found.`);
}
export function noSuchEntity(message) {
    return new AwsFailure('NoSuchEntityException', message);
}
export function alreadyExists(message) {
    return new AwsFailure('EntityAlreadyExistsException', message);
}
export function deleteConflict(message) {
    return new AwsFailure('DeleteConflictException', message);
}
/** `Cannot delete entity, must detach all policies first.` */
export function mustFirst(what) {
    return deleteConflict(`Cannot delete entity, must ${what} first.`);
}
/** `Cannot exceed quota for AccessKeysPerUser: 2` */
export function quotaExceeded(quota, limit) {
    return limitExceeded(`Cannot exceed quota for ${quota}: ${limit}`);
}
export function limitExceeded(message) {
    return new AwsFailure('LimitExceededException', message);
}
export function invalidInput(message) {
    return new AwsFailure('InvalidInputException', message);
}
export function validationError(message) {
    return new AwsFailure('ValidationException', message);
}
//# sourceMappingURL=iam-errors.js.map
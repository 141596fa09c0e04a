import { AwsFailure } from '../../aws-failure.js';
/** What EC2 answers for an id that does not exist.
 * @example notFound('InvalidInstanceID', "instance ID 'i-1'").code // 'Client.InvalidInstanceID.NotFound' */
export function notFound(code, what) {
    return new AwsFailure(`Client.${code}.NotFound`, `The ${what} does not exist`);
}
/** What EC2 answers for a value that it does not take. */
export function invalidValue(message) {
    return new AwsFailure('Client.InvalidParameterValue', message);
}
/** What EC2 answers for a parameter that must be there. */
export function missingParameter(name) {
    return new AwsFailure('Client.MissingParameter', `The request must contain the parameter ${name}`);
}
//# sourceMappingURL=ec2-errors.js.map
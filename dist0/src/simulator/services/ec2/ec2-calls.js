import { AwsFailure } from '../../aws-failure.js';
import { booleanOf } from '../../read-input.js';
import { regionalArn, serviceCalls } from '../service-call.js';
import { resourceTagKeys } from '../tags.js';
import { ec2Tags } from './ec2-tags.js';
/** Makes EC2's operations. Each takes DryRun, which ends a call that the caller may make before it does anything. */
export function ec2Calls(calls) {
    return serviceCalls('ec2', calls.map((call) => ({
        ...call,
        run: (input, context) => {
            if (booleanOf(input, 'DryRun') ?? false) {
                throw new AwsFailure('Client.DryRunOperation', 'Request would have succeeded, but DryRun flag is set.');
            }
            return call.run(input, context);
        },
    })));
}
/** The parts of a call that acts on one thing of EC2: its ARN, and its tags as condition keys. */
export function onResource(kind, idOf) {
    return {
        // `instance/*` is what EC2's own messages name where the caller gave no id.
        resource: (input, context) => regionalArn('ec2', `${kind}/${idOf(input, context) ?? '*'}`, context),
        keys: (input, context) => resourceKeys(idOf(input, context), context),
    };
}
/** Condition keys of something in EC2. */
export function resourceKeys(id, context) {
    const tags = id === undefined ? undefined : ec2Tags(context.account, id);
    return { 'ec2:region': context.call.region, ...resourceTagKeys(tags, 'ec2') };
}
//# sourceMappingURL=ec2-calls.js.map
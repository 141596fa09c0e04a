import { OwnCommand } from './own-command.js';
import { httpOperation, structure, text, wholeNumber } from './schema-values.js';
const namespace = 'com.amazonaws.sts';
const schema = httpOperation({
    namespace,
    name: 'AssumeRole',
    http: ['POST', '/', 200],
    input: structure(namespace, 'AssumeRoleRequest', {
        RoleArn: text,
        RoleSessionName: text,
        DurationSeconds: wholeNumber,
    }),
    output: structure(namespace, 'AssumeRoleResponse', {}),
});
/** EC2 gets an instance the credentials of its role. Sent by the service: `awsService('ec2.amazonaws.com')`; the record is AssumeRole's.
 * @example new DeliverInstanceCredentialsCommand({ RoleArn: 'arn:aws:iam::123456789012:role/web', InstanceId: 'i-0123456789abcdef0' }) */
export class DeliverInstanceCredentialsCommand extends OwnCommand {
    schema = schema;
    constructor(input) {
        super({ RoleArn: input.RoleArn, RoleSessionName: input.InstanceId });
    }
}
//# sourceMappingURL=instance-credentials-command.js.map
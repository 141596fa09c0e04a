import { OwnCommand, type OperationSchemaValue } from './own-command.ts';
/** EC2 gets an instance the credentials of its role. Sent by the service: `awsService('ec2.amazonaws.com')`; the record is AssumeRole's.
 * @example new DeliverInstanceCredentialsCommand({ RoleArn: 'arn:aws:iam::123456789012:role/web', InstanceId: 'i-0123456789abcdef0' }) */
export declare class DeliverInstanceCredentialsCommand extends OwnCommand<{
    readonly RoleArn: string;
    readonly RoleSessionName: string;
}, object> {
    readonly schema: OperationSchemaValue;
    constructor(input: {
        readonly RoleArn: string;
        readonly InstanceId: string;
    });
}

import { OwnCommand, type OperationSchemaValue } from './own-command.ts'
import { httpOperation, structure, text, wholeNumber } from './schema-values.ts'

const namespace = 'com.amazonaws.sts'
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
})

/** EC2 gets an instance the credentials of its role. Sent by the service: `awsService('ec2.amazonaws.com')`; the record is AssumeRole's.
 * @example new DeliverInstanceCredentialsCommand({ RoleArn: 'arn:aws:iam::123456789012:role/web', InstanceId: 'i-0123456789abcdef0' }) */
export class DeliverInstanceCredentialsCommand extends OwnCommand<
  { readonly RoleArn: string; readonly RoleSessionName: string },
  object
> {
  readonly schema: OperationSchemaValue = schema

  constructor(input: { readonly RoleArn: string; readonly InstanceId: string }) {
    super({ RoleArn: input.RoleArn, RoleSessionName: input.InstanceId })
  }
}

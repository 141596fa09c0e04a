import type { Input, Operation, OperationContext, Permission } from '../../operation.ts'
import { requiredText } from '../../read-input.ts'
import {
  instanceProfileNamed,
  onArn,
  onInstanceProfile,
  onRole,
  onUser,
  ownRoleNamed,
  roleNamed,
  userNamed,
} from './entities.ts'
import { iamOperation } from './iam-operation.ts'
import { ownPolicy, requiredPolicy } from './managed-policy.ts'
import { deviceOf } from './mfa-devices.ts'
import { oidcProviderOf } from './oidc-provider-operations.ts'
import { samlProviderOf } from './saml-provider-operations.ts'
import { onServerCertificate, serverCertificateOf } from './server-certificate-operations.ts'
import { addTags, removeTags, tagValues } from './tags.ts'
import { page } from './page.ts'

interface Tagged {
  readonly tags: Map<string, string>
}

/** One of the kinds of things that can have tags. */
interface TaggedKind {
  /** As in `TagUser`. */
  readonly noun: string
  readonly permission: (action: string) => (input: Input, context: OperationContext) => Permission
  /** The thing to read. */
  readonly find: (input: Input, context: OperationContext) => Tagged
  /** The thing to change where not all can be changed: roles of services are not the account's to change. */
  readonly own?: (input: Input, context: OperationContext) => Tagged
}

const kinds: readonly TaggedKind[] = [
  {
    noun: 'User',
    permission: (action) => onUser(action),
    find: (input, { account }) => userNamed(account, requiredText(input, 'UserName')),
  },
  {
    noun: 'Role',
    permission: onRole,
    find: (input, { account }) => roleNamed(account, requiredText(input, 'RoleName')),
    own: (input, { account }) => ownRoleNamed(account, requiredText(input, 'RoleName')),
  },
  {
    noun: 'Policy',
    permission: (action) => onArn(action, 'PolicyArn', (arn) => `policy ${arn}`),
    find: (input, context) => requiredPolicy(requiredText(input, 'PolicyArn'), context),
    own: ownPolicy,
  },
  {
    noun: 'InstanceProfile',
    permission: onInstanceProfile,
    find: (input, { account }) =>
      instanceProfileNamed(account, requiredText(input, 'InstanceProfileName')),
  },
  {
    noun: 'MFADevice',
    permission: (action) => onArn(action, 'SerialNumber'),
    find: deviceOf,
  },
  {
    noun: 'SAMLProvider',
    permission: (action) => onArn(action, 'SAMLProviderArn'),
    find: samlProviderOf,
  },
  {
    noun: 'OpenIDConnectProvider',
    permission: (action) => onArn(action, 'OpenIDConnectProviderArn'),
    find: oidcProviderOf,
  },
  {
    noun: 'ServerCertificate',
    permission: onServerCertificate,
    find: serverCertificateOf,
  },
]

/** Tag…, Untag… and List…Tags of everything that can have tags. */
export const tagOperations: readonly Operation[] = kinds.flatMap(
  ({ noun, permission, find, own = find }) => [
    iamOperation(`Tag${noun}`, {
      permission: permission(`Tag${noun}`),
      run: (input, context) => {
        addTags(own(input, context).tags, input)
        return {}
      },
    }),
    iamOperation(`Untag${noun}`, {
      permission: permission(`Untag${noun}`),
      run: (input, context) => {
        removeTags(own(input, context).tags, input)
        return {}
      },
    }),
    iamOperation(`List${noun}Tags`, {
      permission: permission(`List${noun}Tags`),
      run: (input, context) => page('Tags', tagValues(find(input, context).tags), input),
    }),
  ],
)

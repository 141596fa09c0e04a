import type { Operation } from '../../operation.ts'
import { cryptographicOperations } from './cryptographic-operations.ts'
import { grantOperations } from './grant-operations.ts'
import { keyAliasOperations } from './key-alias-operations.ts'
import { keyOperations } from './key-operations.ts'
import { keyPolicyOperations } from './key-policy-operations.ts'
import { keyRotationOperations } from './key-rotation-operations.ts'
import { keyTagOperations } from './key-tag-operations.ts'
import { reEncryptOperations } from './re-encrypt-operations.ts'

/** KMS's calls on symmetric keys. An account begins with the aliases that AWS manages and no key of its own. */
export const kmsOperations: readonly Operation[] = [
  ...keyOperations,
  ...keyPolicyOperations,
  ...keyAliasOperations,
  ...grantOperations,
  ...keyRotationOperations,
  ...keyTagOperations,
  ...cryptographicOperations,
  ...reEncryptOperations,
]

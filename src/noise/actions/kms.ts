import type { JsonObject } from '../../cloudtrail/record.ts'
import { action, type Action } from '../action.ts'

/** GenerateDataKey: a service is about to write something encrypted. */
export function generateDataKey(
  key: string,
  use: { readonly account: string; readonly context: JsonObject; readonly isShared?: boolean },
): Action {
  return action('kms', 'GenerateDataKey', {
    request: { keySpec: 'AES_256', encryptionContext: use.context, keyId: key },
    resources: [keyResource(key, use.account)],
    isShared: use.isShared,
  })
}

/** Decrypt of a data key. */
export function decrypt(
  key: string,
  use: { readonly account: string; readonly context: JsonObject; readonly isShared?: boolean },
): Action {
  return action('kms', 'Decrypt', {
    request: { encryptionAlgorithm: 'SYMMETRIC_DEFAULT', encryptionContext: use.context },
    resources: [keyResource(key, use.account)],
    isShared: use.isShared,
  })
}

const keyResource = (ARN: string, accountId: string): JsonObject => ({
  accountId,
  type: 'AWS::KMS::Key',
  ARN,
})

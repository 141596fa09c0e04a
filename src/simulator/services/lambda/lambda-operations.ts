import type { Operation } from '../../operation.ts'
import { aliasOperations } from './alias-operations.ts'
import { eventSourceMappingOperations } from './event-source-mapping-operations.ts'
import { functionOperations } from './function-operations.ts'
import { functionPolicyOperations } from './function-policy-operations.ts'
import { functionTagOperations } from './function-tag-operations.ts'
import { functionUpdateOperations } from './function-update-operations.ts'
import { functionUrlOperations } from './function-url-operations.ts'
import { versionOperations } from './function-versions.ts'
import { invokeOperations } from './invoke-operations.ts'
import { layerOperations } from './layer-operations.ts'
import { layerPolicyOperations } from './layer-policy-operations.ts'

/** Lambda's calls. */
export const lambdaOperations: readonly Operation[] = [
  ...functionOperations,
  ...functionUpdateOperations,
  ...versionOperations,
  ...aliasOperations,
  ...functionPolicyOperations,
  ...functionUrlOperations,
  ...functionTagOperations,
  ...layerOperations,
  ...layerPolicyOperations,
  ...eventSourceMappingOperations,
  ...invokeOperations,
]

import type { Operation } from '../../operation.ts'
import { commandOperations } from './command-operations.ts'
import { instanceInformationOperations } from './instance-information.ts'
import { parameterOperations } from './parameter-operations.ts'
import { parameterTagOperations } from './parameter-tag-operations.ts'
import { sessionOperations } from './session-operations.ts'

/** Systems Manager's calls. */
export const ssmOperations: readonly Operation[] = [
  ...parameterOperations,
  ...parameterTagOperations,
  ...commandOperations,
  ...instanceInformationOperations,
  ...sessionOperations,
]

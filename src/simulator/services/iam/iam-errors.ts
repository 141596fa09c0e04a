import { AwsFailure } from '../../aws-failure.ts'

// Texts as AWS answers them; where no record shows one, they are those of the AWS CLI's users and of Terraform's issues.

/** `The user with name eve cannot be found.` */
export function notFound(kind: string, name: string): AwsFailure {
  return noSuchEntity(`The ${kind} with name ${name} cannot be found.`)
}

export function noSuchEntity(message: string): AwsFailure {
  return new AwsFailure('NoSuchEntityException', message)
}

export function alreadyExists(message: string): AwsFailure {
  return new AwsFailure('EntityAlreadyExistsException', message)
}

export function deleteConflict(message: string): AwsFailure {
  return new AwsFailure('DeleteConflictException', message)
}

/** `Cannot delete entity, must detach all policies first.` */
export function mustFirst(what: string): AwsFailure {
  return deleteConflict(`Cannot delete entity, must ${what} first.`)
}

/** `Cannot exceed quota for AccessKeysPerUser: 2` */
export function quotaExceeded(quota: string, limit: number): AwsFailure {
  return limitExceeded(`Cannot exceed quota for ${quota}: ${limit}`)
}

export function limitExceeded(message: string): AwsFailure {
  return new AwsFailure('LimitExceededException', message)
}

export function invalidInput(message: string): AwsFailure {
  return new AwsFailure('InvalidInputException', message)
}

export function validationError(message: string): AwsFailure {
  return new AwsFailure('ValidationException', message)
}

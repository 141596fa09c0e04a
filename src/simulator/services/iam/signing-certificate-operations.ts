import { upperAlphanumerics } from '../../../aws/ids.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { requiredText } from '../../read-input.ts'
import type { IamUser } from '../../state/iam-state.ts'
import { onUser, subjectOf } from './entities.ts'
import { noSuchEntity } from './iam-errors.ts'
import { iamOperation } from './iam-operation.ts'
import { page } from './page.ts'
import { requireRoom } from './quotas.ts'
import { credentialsOf, statusOf, type SigningCertificate } from './user-credentials.ts'
import { dateOf } from './values.ts'
import { endOf, readCertificate } from './x509.ts'

function certificateOf(
  input: Input,
  context: OperationContext,
): { readonly found: SigningCertificate; readonly all: Map<string, SigningCertificate> } {
  const id = requiredText(input, 'CertificateId')
  const all = credentialsOf(subjectOf(input, context), context.account).certificates
  const found = all.get(id)
  if (found !== undefined) return { found, all }
  throw noSuchEntity(`The Certificate with id ${id} cannot be found.`)
}

function certificateValue(user: IamUser | undefined, certificate: SigningCertificate): Output {
  return {
    ...(user === undefined ? {} : { UserName: user.name }),
    CertificateId: certificate.id,
    CertificateBody: certificate.body,
    Status: certificate.status,
    UploadDate: dateOf(certificate.uploaded),
  }
}

const upload = iamOperation('UploadSigningCertificate', {
  permission: onUser('UploadSigningCertificate'),
  run: (input, context) => {
    const { account, call, chance } = context
    const user = subjectOf(input, context)
    const body = requiredText(input, 'CertificateBody')
    const read = readCertificate(body)
    // The texts of the two refusals are from memory.
    if (endOf(read) < call.at) {
      throw new AwsFailure('InvalidCertificateException', 'The certificate has expired.')
    }
    const owners = [undefined, ...account.iam.users.values()]
    const known = owners.flatMap((one) => [...credentialsOf(one, account).certificates.values()])
    if (known.some((one) => readCertificate(one.body).fingerprint256 === read.fingerprint256)) {
      throw new AwsFailure(
        'DuplicateCertificateException',
        'The certificate is already associated with a user of this account.',
      )
    }
    const { certificates } = credentialsOf(user, account)
    requireRoom('CertificatesPerUser', certificates.size)
    const certificate: SigningCertificate = {
      id: upperAlphanumerics(32, chance),
      body,
      uploaded: call.at,
      status: 'Active',
    }
    certificates.set(certificate.id, certificate)
    return { Certificate: certificateValue(user, certificate) }
  },
})

const list = iamOperation('ListSigningCertificates', {
  permission: onUser('ListSigningCertificates'),
  run: (input, context) => {
    const user = subjectOf(input, context)
    const certificates = [...credentialsOf(user, context.account).certificates.values()]
    const values = certificates.map((one) => certificateValue(user, one))
    return page('Certificates', values, input)
  },
})

const update = iamOperation('UpdateSigningCertificate', {
  permission: onUser('UpdateSigningCertificate'),
  run: (input, context) => {
    certificateOf(input, context).found.status = statusOf(input)
    return {}
  },
})

const remove = iamOperation('DeleteSigningCertificate', {
  permission: onUser('DeleteSigningCertificate'),
  run: (input, context) => {
    const { found, all } = certificateOf(input, context)
    all.delete(found.id)
    return {}
  },
})

export const signingCertificateOperations: readonly Operation[] = [upload, list, update, remove]

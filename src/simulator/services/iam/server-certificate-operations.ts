import { iamArn } from '../../../aws/arn.ts'
import { entityId } from '../../../aws/ids.ts'
import type { Instant } from '../../../time/duration.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, Operation, OperationContext, Output, Permission } from '../../operation.ts'
import { requiredText, textOf } from '../../read-input.ts'
import { requirePermission } from '../../require-permission.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { resourceTagKeys } from '../tags.ts'
import { onAll } from './entities.ts'
import { alreadyExists, noSuchEntity } from './iam-errors.ts'
import { iamOperation } from './iam-operation.ts'
import { page } from './page.ts'
import { requireRoom } from './quotas.ts'
import { tagList, tagsOf } from './tags.ts'
import { dateOf, listed, pathOf, requiredName } from './values.ts'
import { endOf, readCertificate, requireChain, requireKeyOf } from './x509.ts'

interface ServerCertificate {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly arn: string
  readonly body: string
  readonly chain: string | undefined
  readonly uploaded: Instant
  readonly expires: Instant
  readonly tags: Map<string, string>
}

/** The server certificates of an account by name: CloudFront and load balancers present them. */
export const serverCertificatesOf: (account: AccountState) => Map<string, ServerCertificate> =
  stateSlot(() => new Map())

/** The server certificate that a call names.
 * @throws AwsFailure NoSuchEntityException */
export function serverCertificateOf(
  input: Input,
  { account }: { readonly account: AccountState },
): ServerCertificate {
  const name = requiredText(input, 'ServerCertificateName')
  const certificate = serverCertificatesOf(account).get(name)
  if (certificate !== undefined) return certificate
  throw noSuchEntity(`The Server Certificate with name ${name} cannot be found.`)
}

export const onServerCertificate =
  (action: string) =>
  (input: Input, { account }: OperationContext): Permission => {
    const name = requiredText(input, 'ServerCertificateName')
    const known = serverCertificatesOf(account).get(name)
    return {
      action: `iam:${action}`,
      resource: known?.arn ?? iamArn(account.number, 'server-certificate', `/${name}`),
      label: `server certificate ${name}`,
      keys: resourceTagKeys(known?.tags, 'iam'),
    }
  }

function metadataOf(certificate: ServerCertificate): Output {
  return {
    Path: certificate.path,
    ServerCertificateName: certificate.name,
    ServerCertificateId: certificate.id,
    Arn: certificate.arn,
    UploadDate: dateOf(certificate.uploaded),
    Expiration: dateOf(certificate.expires),
  }
}

function requireFree(name: string, account: AccountState): void {
  if (!serverCertificatesOf(account).has(name)) return
  throw alreadyExists(`The Server Certificate with name ${name} already exists.`)
}

/** What the texts of an upload hold, checked against each other. */
function readUpload(
  input: Input,
  now: Instant,
): Pick<ServerCertificate, 'body' | 'chain' | 'expires'> {
  const body = requiredText(input, 'CertificateBody')
  const key = requiredText(input, 'PrivateKey')
  const chain = textOf(input, 'CertificateChain')
  const certificate = readCertificate(body)
  const expires = endOf(certificate)
  if (expires < now) {
    throw new AwsFailure(
      'MalformedCertificateException',
      "Certificate is no longer valid. The 'Not After' date restriction on the certificate has passed.",
    )
  }
  requireKeyOf(certificate, key)
  if (chain !== undefined) requireChain(certificate, chain)
  // Blank lines around PEM are not kept.
  return { body: body.trim(), chain: chain?.trim(), expires }
}

const upload = iamOperation('UploadServerCertificate', {
  permission: (input, { account }) => ({
    action: 'iam:UploadServerCertificate',
    resource: iamArn(
      account.number,
      'server-certificate',
      pathOf(input) + requiredName(input, 'ServerCertificateName', 128),
    ),
  }),
  run: (input, { account, call, chance }) => {
    const name = requiredName(input, 'ServerCertificateName', 128)
    const path = pathOf(input)
    const tags = tagsOf(input)
    const texts = readUpload(input, call.at)
    requireFree(name, account)
    const certificates = serverCertificatesOf(account)
    requireRoom('ServerCertificatesPerAccount', certificates.size)
    const certificate: ServerCertificate = {
      id: entityId('ASCA', account.number, chance),
      name,
      path,
      arn: iamArn(account.number, 'server-certificate', path + name),
      uploaded: call.at,
      tags,
      ...texts,
    }
    certificates.set(name, certificate)
    return { ServerCertificateMetadata: metadataOf(certificate), ...tagList(tags) }
  },
})

const get = iamOperation('GetServerCertificate', {
  permission: onServerCertificate('GetServerCertificate'),
  run: (input, context) => {
    const certificate = serverCertificateOf(input, context)
    return {
      ServerCertificate: {
        ServerCertificateMetadata: metadataOf(certificate),
        CertificateBody: certificate.body,
        ...(certificate.chain === undefined ? {} : { CertificateChain: certificate.chain }),
        ...tagList(certificate.tags),
      },
    }
  },
})

const list = iamOperation('ListServerCertificates', {
  permission: onAll('ListServerCertificates', '*'),
  run: (input, { account }) => {
    const certificates = listed(serverCertificatesOf(account).values(), input)
    return page('ServerCertificateMetadataList', certificates.map(metadataOf), input)
  },
})

const update = iamOperation('UpdateServerCertificate', {
  permission: onServerCertificate('UpdateServerCertificate'),
  run: (input, context) => {
    const { account } = context
    const certificate = serverCertificateOf(input, context)
    const isRenamed = input['NewServerCertificateName'] !== undefined
    const name = isRenamed ? requiredName(input, 'NewServerCertificateName', 128) : certificate.name
    const path = input['NewPath'] === undefined ? certificate.path : pathOf(input, 'NewPath')
    const arn = iamArn(account.number, 'server-certificate', path + name)
    // As for users, what comes of it must be allowed too (API reference, UpdateServerCertificate).
    requirePermission({ action: 'iam:UpdateServerCertificate', resource: arn }, context)
    if (name !== certificate.name) requireFree(name, account)
    const certificates = serverCertificatesOf(account)
    certificates.delete(certificate.name)
    certificates.set(name, { ...certificate, name, path, arn })
    return {}
  },
})

const remove = iamOperation('DeleteServerCertificate', {
  permission: onServerCertificate('DeleteServerCertificate'),
  run: (input, context) => {
    serverCertificatesOf(context.account).delete(serverCertificateOf(input, context).name)
    return {}
  },
})

export const serverCertificateOperations: readonly Operation[] = [upload, get, list, update, remove]

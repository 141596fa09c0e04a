import { uuid } from '../../../aws/ids.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { booleanOf, objectOf, objectsOf, requiredText, textOf } from '../../read-input.ts'
import { actAsRolesAnywhere } from './internal-session.ts'
import {
  acceptedName,
  invalidRequest,
  notThere,
  onAny,
  onOne,
  rolesAnywhereArn,
  rolesAnywhereOperation,
} from './rolesanywhere-operation.ts'
import { rolesAnywhereOf, type TrustAnchor } from './rolesanywhere-state.ts'

/** Roles Anywhere warns 45 days before a certificate runs out, unless told otherwise (2 of 2 samples). */
const defaultSettings: readonly Output[] = [
  'CA_CERTIFICATE_EXPIRY',
  'END_ENTITY_CERTIFICATE_EXPIRY',
].map((event) => ({
  channel: 'ALL',
  configuredBy: 'rolesanywhere.amazonaws.com',
  enabled: true,
  event,
  threshold: 45,
}))

/** The source of an anchor: PEM certificates, or a private CA of ACM.
 * @throws AwsFailure ValidationException */
function sourceOf(input: Input): Output {
  const source = objectOf(input, 'source') ?? {}
  const sourceType = requiredText(source, 'sourceType')
  const sourceData = objectOf(source, 'sourceData') ?? {}
  if (sourceType === 'AWS_ACM_PCA') {
    return { sourceType, sourceData: { acmPcaArn: requiredText(sourceData, 'acmPcaArn') } }
  }
  if (sourceType !== 'CERTIFICATE_BUNDLE') throw invalidRequest('Invalid source type.')
  const pem = requiredText(sourceData, 'x509CertificateData')
  if (!/-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(pem)) {
    throw invalidRequest('Incorrect basic constraints for CA certificate')
  }
  return { sourceType, sourceData: { x509CertificateData: pem.endsWith('\n') ? pem : `${pem}\n` } }
}

function anchorValue(anchor: TrustAnchor): Output {
  return {
    trustAnchorId: anchor.id,
    trustAnchorArn: anchor.arn,
    name: anchor.name,
    enabled: anchor.enabled,
    source: anchor.source,
    createdAt: new Date(anchor.created),
    updatedAt: new Date(anchor.updated),
    notificationSettings: anchor.notificationSettings,
  }
}

function anchorOf(input: Input, { account, call }: OperationContext): TrustAnchor {
  const id = requiredText(input, 'trustAnchorId')
  const anchor = rolesAnywhereOf(account, call.region).trustAnchors.get(id)
  if (anchor === undefined) throw notThere('Trust anchor')
  return anchor
}

const createTrustAnchor = rolesAnywhereOperation('CreateTrustAnchor', {
  permission: onAny('CreateTrustAnchor'),
  run: (input, context) => {
    const { account, call, chance } = context
    const settings = objectsOf(input, 'notificationSettings')
    const name = acceptedName(requiredText(input, 'name'))
    const source = sourceOf(input)
    const id = uuid(chance)
    const anchor: TrustAnchor = {
      id,
      arn: rolesAnywhereArn(context, `trust-anchor/${id}`),
      created: call.at,
      name,
      enabled: booleanOf(input, 'enabled') ?? false,
      source,
      notificationSettings:
        settings.length === 0 ? defaultSettings : settings.map((one) => ({ ...one })),
      updated: call.at,
    }
    rolesAnywhereOf(account, call.region).trustAnchors.set(id, anchor)
    return { trustAnchor: anchorValue(anchor) }
  },
  companions: actAsRolesAnywhere,
})

const updateTrustAnchor = rolesAnywhereOperation('UpdateTrustAnchor', {
  permission: onOne('UpdateTrustAnchor', 'trust-anchor', 'trustAnchorId'),
  run: (input, context) => {
    const anchor = anchorOf(input, context)
    const name = textOf(input, 'name')
    if (input['source'] !== undefined) anchor.source = sourceOf(input)
    if (name !== undefined) anchor.name = acceptedName(name)
    anchor.updated = context.call.at
    return { trustAnchor: anchorValue(anchor) }
  },
})

function turn(name: string, enabled: boolean): Operation {
  return rolesAnywhereOperation(name, {
    permission: onOne(name, 'trust-anchor', 'trustAnchorId'),
    run: (input, context) => {
      const anchor = anchorOf(input, context)
      anchor.enabled = enabled
      anchor.updated = context.call.at
      return { trustAnchor: anchorValue(anchor) }
    },
  })
}

export const trustAnchorOperations: readonly Operation[] = [
  createTrustAnchor,
  updateTrustAnchor,
  turn('EnableTrustAnchor', true),
  turn('DisableTrustAnchor', false),
  rolesAnywhereOperation('GetTrustAnchor', {
    permission: onOne('GetTrustAnchor', 'trust-anchor', 'trustAnchorId'),
    run: (input, context) => ({ trustAnchor: anchorValue(anchorOf(input, context)) }),
  }),
  rolesAnywhereOperation('DeleteTrustAnchor', {
    permission: onOne('DeleteTrustAnchor', 'trust-anchor', 'trustAnchorId'),
    run: (input, context) => {
      const anchor = anchorOf(input, context)
      rolesAnywhereOf(context.account, context.call.region).trustAnchors.delete(anchor.id)
      return { trustAnchor: anchorValue(anchor) }
    },
  }),
  rolesAnywhereOperation('ListTrustAnchors', {
    permission: onAny('ListTrustAnchors'),
    run: (_input, { account, call }) => ({
      trustAnchors: [...rolesAnywhereOf(account, call.region).trustAnchors.values()].map(
        anchorValue,
      ),
    }),
  }),
]

import type { WireError, WireService } from './protocol.ts'

// Statuses of codes that no model of the SDK has: what every service answers for credentials and permissions.
const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  AccessDeniedException: 403,
  'Client.UnauthorizedOperation': 403,
  AuthFailure: 401,
  InvalidClientTokenId: 403,
  UnrecognizedClientException: 400,
  InvalidAccessKeyId: 403,
  SignatureDoesNotMatch: 403,
  InvalidSignatureException: 400,
  ExpiredToken: 403,
  ExpiredTokenException: 400,
  NoSuchBucket: 404,
  NoSuchKey: 404,
}

const jsonProtocols: ReadonlySet<string> = new Set(['json', 'rest-json'])

/** An error of the simulator, named as CloudTrail names it, as it goes over the wire.
 * @example wireError({ code: 'NoSuchEntityException', message }, iam).code // 'NoSuchEntity' */
export function wireError(
  { code, message }: { readonly code: string; readonly message: string },
  { model, protocol, namespace }: WireService,
): WireError {
  const known = model.errors.get(code)
  // The codes of the models are those of the query protocol: JSON names the shape.
  if (known !== undefined && jsonProtocols.has(protocol))
    return { ...known, code: known.name, message }
  if (known !== undefined) return { ...known, message }
  const status = statuses[code] ?? 400
  // CloudTrail puts EC2's "Client." before codes that the API does not have it on.
  if (namespace === 'ec2')
    return { code: code.replace(/^Client\./, ''), name: code, message, status }
  const isDenial = code === 'AccessDenied' && jsonProtocols.has(protocol)
  // The JSON services say AccessDeniedException, which CloudTrail shortens.
  const wireCode = isDenial ? 'AccessDeniedException' : code
  return { code: wireCode, name: code, message, status: isDenial ? 400 : status }
}

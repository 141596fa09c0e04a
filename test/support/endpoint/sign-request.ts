import { createHash, createHmac } from 'node:crypto'

/** A request before it is signed. The query stands in `path`, in the order of its names and encoded as AWS wants it. */
export interface UnsignedRequest {
  readonly service: string
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | undefined
}

/** Whose keys sign, for where and when. */
export interface Signing {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
  readonly host: string
  /** us-east-1 by default. */
  readonly region?: string | undefined
  readonly at: Date
}

/** The headers of a request signed by Signature Version 4, made without the code that checks it. */
export function signRequest(request: UnsignedRequest, signing: Signing): Record<string, string> {
  const { service, method, path, body = '' } = request
  const { host, region = 'us-east-1', at } = signing
  const stamp = `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const date = stamp.slice(0, 8)
  const [bare = '/', query = ''] = path.split('?')
  const hash = sha256(body)
  const headers: Record<string, string> = { ...request.headers, host, 'x-amz-date': stamp }
  if (service === 's3') headers['x-amz-content-sha256'] = hash
  if (signing.sessionToken !== undefined) headers['x-amz-security-token'] = signing.sessionToken
  const names = Object.keys(headers).sort()
  const lines = names.map((name) => `${name}:${headers[name]}`)
  const canonical = [method, bare, query, ...lines, '', names.join(';'), hash].join('\n')
  const scope = `${date}/${region}/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', stamp, scope, sha256(canonical)].join('\n')
  const key = signingKey(signing.secretAccessKey, `${date}/${region}/${service}`)
  const signature = createHmac('sha256', key).update(text).digest('hex')
  const credential = `${signing.accessKeyId}/${scope}`
  headers['authorization'] =
    `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}`
  return headers
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const keys = new Map<string, Buffer>()

/** A key serves a day, a region and a service. */
function signingKey(secret: string, scope: string): Buffer {
  const known = keys.get(`${secret} ${scope}`)
  if (known !== undefined) return known
  const parts = [...scope.split('/'), 'aws4_request']
  const key = parts.reduce<Buffer>(
    (above, part) => createHmac('sha256', above).update(part).digest(),
    Buffer.from(`AWS4${secret}`),
  )
  keys.set(`${secret} ${scope}`, key)
  return key
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A bucket over HTTP, as S3 answers ListObjectsV2 and GetObject by path, one key a page. */
export interface StandInBucket {
  readonly url: string
  /** Keys that were read, in order. */
  readonly read: readonly string[]
  readonly listed: readonly string[]
  readonly stop: () => Promise<void>
}

/** Serves `files` by their keys. `refuses` answers everything with this code; a bucket of another region sends there. */
export async function standInBucket(options: {
  readonly bucket: string
  readonly files: () => Readonly<Record<string, Buffer>>
  readonly refuses?: readonly [status: number, code: string]
  readonly region?: string
}): Promise<StandInBucket> {
  const { bucket, files, refuses, region = 'us-east-1' } = options
  const read: string[] = []
  const listed: string[] = []
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const key = decodeURIComponent(url.pathname.slice(bucket.length + 2))
    if (!String(request.headers.authorization).includes(`/${region}/s3/`)) {
      response.setHeader('x-amz-bucket-region', region)
      return fail(response, 301, 'PermanentRedirect')
    }
    if (refuses !== undefined) return fail(response, ...refuses)
    if (key === '') return void response.end(pageOf(url, { files: files(), listed }))
    const file = files()[key]
    if (file === undefined) return fail(response, 404, 'NoSuchKey')
    read.push(key)
    response.end(file)
  }
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    read,
    listed,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pageOf(
  { searchParams }: URL,
  {
    files,
    listed,
  }: { readonly files: Readonly<Record<string, Buffer>>; readonly listed: string[] },
): string {
  const prefix = searchParams.get('prefix') ?? ''
  const after = searchParams.get('continuation-token') ?? searchParams.get('start-after') ?? ''
  const keys = Object.keys(files)
    .filter((key) => key.startsWith(prefix))
    .toSorted()
  if (searchParams.get('delimiter') === '/') {
    const folders = new Set(
      keys.map((key) => `${prefix}${key.slice(prefix.length).split('/')[0]}/`),
    )
    return xml(
      [...folders].map((one) => `<CommonPrefixes><Prefix>${one}</Prefix></CommonPrefixes>`),
    )
  }
  listed.push(prefix)
  const [first, next] = keys.filter((key) => key > after)
  const contents = `<Contents><Key>${first}</Key><LastModified>2026-03-02T09:06:00.000Z</LastModified></Contents>`
  return xml([
    ...(first === undefined ? [] : [contents]),
    ...(next === undefined ? [] : [`<NextContinuationToken>${first}</NextContinuationToken>`]),
  ])
}

const xml = (inside: readonly string[]): string =>
  `<?xml version="1.0"?><ListBucketResult>${inside.join('')}</ListBucketResult>`

function fail(response: ServerResponse, status: number, code: string): void {
  response.statusCode = status
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`)
}

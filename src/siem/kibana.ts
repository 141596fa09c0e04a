import { request as plainRequest, type RequestOptions } from 'node:http'
import { request as tlsRequest } from 'node:https'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import { seconds } from '../time/duration.ts'
import { isShallow } from './is-shallow.ts'
import type { SiemAddress } from './siem-address.ts'
import { siemFailure } from './siem-failure.ts'

/** Kibana, as far as it is asked. There is no way to write. */
export interface Kibana {
  /** The JSON that a path of its API answers; undefined where Kibana says that it has no such thing.
   * @throws TrailproofError SIEM_… */
  readonly get: (path: string, query: Readonly<Record<string, string>>) => Promise<unknown>
}

interface Answer {
  readonly status: number
  readonly text: string
}

const largestAnswer = 32 * 1024 * 1024
const patience = seconds(30)

/** Opens the Kibana of a space; nothing is sent yet. Redirects are not followed: the key goes nowhere else. */
export function openKibana(address: SiemAddress, space: string): Kibana {
  const { url, apiKey } = address
  const base = space === 'default' ? url : `${url}/s/${encodeURIComponent(space)}`
  return {
    get: async (path, query) => {
      const question = {
        url,
        what: path,
        apiKey,
        right: 'the feature Security with Read, in this space',
      }
      const answer = await ask(
        `${base}${path}?${new URLSearchParams(query).toString()}`,
        address,
      ).catch((error: unknown) => {
        throw siemFailure(error, question)
      })
      const body = jsonOf(answer.text)
      if (answer.status === 404 && isOwn404(body)) return undefined
      if (answer.status !== 200) throw siemFailure({ statusCode: answer.status }, question)
      if (body !== undefined && isShallow(body)) return body
      throw new TrailproofError(
        'SIEM_ANSWER',
        `${url} answers ${path} with what is none of its answers.`,
        {
          hint: 'Give --kibana-url the address of Kibana, often with port 5601 or 443.',
        },
      )
    },
  }
}

function ask(url: string, { apiKey, ca }: SiemAddress): Promise<Answer> {
  const options: RequestOptions & { readonly ca?: string } = {
    headers: {
      authorization: `ApiKey ${apiKey}`,
      accept: 'application/json',
      'kbn-xsrf': 'trailproof',
      // The version of Kibana's public interface (Elastic's documentation of its API).
      'elastic-api-version': '2023-10-31',
    },
    timeout: patience,
    ...(ca === undefined ? {} : { ca }),
  }
  const send = url.startsWith('https:') ? tlsRequest : plainRequest
  return new Promise((resolve, reject) => {
    const request = send(url, options, (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.length
        if (size > largestAnswer) request.destroy(new Error('it answers with too much'))
      })
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
      })
    })
    request.on('timeout', () => request.destroy(new Error('it does not answer')))
    request.on('error', reject)
    request.end()
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The detection engine answers `status_code` beside its message; a path that there is not, `statusCode`. */
const isOwn404 = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'status_code' in body

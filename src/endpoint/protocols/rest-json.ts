import { parseJson, readJson, readJsonMembers } from '../codec/read-json.ts'
import { jsonMembers } from '../codec/write-json.ts'
import { malformed } from '../request-failure.ts'
import { isInBody } from '../rest/bindings.ts'
import type { PayloadCodec } from '../rest/payload.ts'
import { restProtocol } from './rest.ts'
import type { Protocol } from '../protocol.ts'

const codec: PayloadCodec = {
  contentType: 'application/json',
  readMembers: (shape, body) => {
    const value = parseJson(body)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw malformed('An object was expected.')
    }
    return readJsonMembers(shape, value as Readonly<Record<string, unknown>>, { only: isInBody })
  },
  readPayload: (shape, body) => readJson(shape, parseJson(body)),
  writeMembers: (shape, output) => JSON.stringify(jsonMembers(shape, output, isInBody)),
  writePayload: (shape, value) => JSON.stringify(jsonMembers(shape, value)),
}

/** REST with JSON bodies: Roles Anywhere and Lambda. */
export const restJsonProtocol: Protocol = restProtocol({
  codec,
  fail: ({ code, message, status }, { requestId }) => ({
    status,
    headers: {
      'content-type': codec.contentType,
      'x-amzn-requestid': requestId,
      'x-amzn-errortype': code,
    },
    // Lambda writes Message, Roles Anywhere message; clients read either.
    body: JSON.stringify({ message, Message: message }),
  }),
})

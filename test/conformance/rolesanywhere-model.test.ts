import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { serviceModelOf } from '../../src/aws/model/service-model.ts'
import type { Member, Shape } from '../../src/aws/model/shape.ts'
import { hasPython, runPython } from '../support/outside-python.ts'

const script = fileURLToPath(new URL('../support/botocore-shapes.py', import.meta.url))

/** A shape as the script writes botocore's. */
function plain(shape: Shape): unknown {
  if (shape.kind === 'structure') {
    const members = [...shape.members].map(([name, member]) => [name, placed(member)])
    return Object.fromEntries(members)
  }
  return shape.kind === 'list' ? [plain(shape.item.shape())] : shape.kind
}

function placed({ shape, traits }: Member): unknown {
  const kind = plain(shape())
  if (traits.httpLabel === true) return `${String(kind)} in uri`
  return traits.httpQuery === undefined ? kind : `${String(kind)} in querystring`
}

// The schemas of Roles Anywhere are written by hand: the SDK's client of it is of 2023 and brings none.
it.skipIf(!hasPython('botocore'))(
  'the schemas of Roles Anywhere are what botocore knows of the service',
  async () => {
    const { operations } = await serviceModelOf('rolesanywhere')
    const asked = { service: 'rolesanywhere', operations: [...operations.keys()] }
    const known: unknown = JSON.parse(runPython([script], JSON.stringify(asked)))
    const own = [...operations.values()].map(({ name, http, input, output }) => [
      name,
      { ...http, input: plain(input), output: plain(output) },
    ])
    expect(Object.fromEntries(own)).toEqual(known)
  },
)

import { Ajv } from 'ajv'
import { jsonSchema } from '../../src/schema/json-schema.ts'

/** What a JSON Schema validator of somebody else finds in a value: nothing where it is as the schema says. */
export function schemaFindings(name: string, value: unknown): readonly string[] {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    formats: { 'date-time': isDateTime },
  })
  const validate = ajv.compile(JSON.parse(jsonSchema(name)) as object)
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  )
}

const isDateTime = (text: string): boolean => !Number.isNaN(Date.parse(text))

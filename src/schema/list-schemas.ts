import { schemas } from './schemas.ts'

/** The names of the schemas with what each describes. */
export function listSchemas(): readonly { readonly name: string; readonly title: string }[] {
  return Object.entries(schemas).map(([name, { title }]) => ({ name, title }))
}

import type { FieldType } from '../field-source.ts'

/** What an expression of EQL yields; `unknown` is an unmapped field, which fits everywhere. */
export type ValueType =
  'text' | 'version' | 'long' | 'double' | 'boolean' | 'ip' | 'date' | 'null' | 'unknown'

/** The type under which EQL reads a field; undefined for those that it refuses to read. */
export function valueTypeOf(type: FieldType): ValueType | undefined {
  switch (type) {
    case 'keyword':
    case 'constant_keyword':
    case 'wildcard':
      return 'text'
    case 'integer':
    case 'long':
      return 'long'
    case 'double':
    case 'boolean':
    case 'ip':
    case 'date':
    case 'version':
      return type
    case 'text':
    case 'flattened':
    case 'object':
    case 'nested':
    case 'geo_point':
      return undefined
  }
}

/** The names by which messages call the types. */
export function nameOfType(type: ValueType): string {
  switch (type) {
    case 'text':
    case 'boolean':
    case 'date':
    case 'version':
      return `a ${type}`
    case 'long':
      return 'a whole number'
    case 'double':
      return 'a number'
    case 'ip':
      return 'an address'
    case 'null':
      return 'null'
    case 'unknown':
      return 'an unmapped field'
  }
}

/** True when a value of a type can stand where another is asked for. */
export function fitsType(type: ValueType, wanted: ParameterType): boolean {
  if (type === 'unknown' || type === 'null' || wanted === 'any') return true
  switch (wanted) {
    case 'text':
      return type === 'text' || type === 'version'
    case 'number':
      return type === 'long' || type === 'double'
    case 'boolean':
      return type === 'boolean'
    case 'address':
      return type === 'ip' || type === 'text'
  }
}

/** What a parameter of a function asks for. */
export type ParameterType = 'text' | 'number' | 'boolean' | 'address' | 'any'

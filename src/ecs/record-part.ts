/** A part of a record that can be read off its text: `action` is eventSource and eventName, `address` is
 * sourceIPAddress, `agent` is userAgent. A field of a part has the same value in all records with the same part. */
export type RecordPart = 'action' | 'address' | 'agent'

/** The members of the record's own level that belong to a part. */
export const partOfMember: ReadonlyMap<string, RecordPart> = new Map([
  ['eventSource', 'action'],
  ['eventName', 'action'],
  ['sourceIPAddress', 'address'],
  ['userAgent', 'agent'],
])

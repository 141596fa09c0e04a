const forms: readonly (readonly [RegExp, string])[] = [
  [/"(SecretAccessKey|SessionToken|KeyFingerprint)": "[^"]*"/g, '"$1": "<hidden>"'],
  [/\b(A[A-Z]{3})[A-Z2-7]{12,17}\b/g, '<$1>'],
  [/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<uuid>'],
  [/\b(i|sg|sgr|vpc|subnet|vol|snap|eni|r)-[0-9a-f]{8,17}\b/g, '<$1>'],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)?/g, '<time>'],
  [/^upload: \S+/gm, 'upload: FILE'],
  // Secrets Manager ends its ARNs so.
  [/(:secret:[\w/]+)-\w{6}\b/g, '$1-<six>'],
]

/** What differs from one run to the next, by its form: ids, keys, times. */
export const maskIds = (text: string): string =>
  forms.reduce((masked, [form, name]) => masked.replaceAll(form, name), text)

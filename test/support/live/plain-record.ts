/** A record, or anything with records in it, without what differs from run to run: account, ids, times, addresses. */
export const plainRecord = (value: unknown, account: string): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll(account, '<account>')
      .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '<uuid>')
      .replaceAll(/\bA(?:KIA|SIA|IDA|ROA|NPA|GPA|IPA)[A-Z2-7]{16,17}\b/g, '<id>')
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<time>')
      .replaceAll(/[A-Z][a-z]{2} \d{1,2}, \d{4},? \d{1,2}:\d\d:\d\d\s[AP]M/g, '<time>')
      .replaceAll(/(?:\d{1,3}\.){3}\d{1,3}/g, '<address>')
      .replaceAll(/"(requestID|x-amz-id-2|sessionToken)":"[^"]+"/g, '"$1":"<id>"')
      // Names of a run are longer than those of the scenario.
      .replaceAll(/"originalSize":\d+/g, '"originalSize":0'),
  )

import { expect, it } from 'vitest'
import { visible } from '../../../../src/report/html/browser/visible.ts'

it('controls are written as escapes of JSON, so that the JSON keeps its meaning', () => {
  const record = { userName: 'a\u202eb\u200bc', note: 'é \ud83d\ude00' }
  const text = visible(JSON.stringify(record))
  expect([text, JSON.parse(text)]).toEqual([
    '{"userName":"a\\u202eb\\u200bc","note":"é \ud83d\ude00"}',
    record,
  ])
})

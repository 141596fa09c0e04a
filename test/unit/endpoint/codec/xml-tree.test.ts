import { expect, it } from 'vitest'
import { xmlTree } from '../../../../src/endpoint/codec/xml-tree.ts'

const tree = (text: string) => xmlTree(Buffer.from(text))

it('reads elements, attributes, entities and raw text', () => {
  expect(tree('<A x="1&amp;2"><B>a&#65;<![CDATA[<&]]></B></A>')).toEqual({
    name: 'A',
    attributes: { x: '1&2' },
    text: '',
    children: [{ name: 'B', attributes: {}, text: 'aA<&', children: [] }],
  })
})

it.each([
  ['nothing', ''],
  ['a tag that is not closed', '<A><B></A>'],
  ['two roots', '<A/><B/>'],
  ['a document type', '<!DOCTYPE a [<!ENTITY b "bb">]><A>&b;</A>'],
  ['an entity that nobody declared', '<A>&b;</A>'],
  ['what is nested too deep', '<A>'.repeat(100) + '</A>'.repeat(100)],
])('refuses %s', (_, text) => {
  expect(() => tree(text)).toThrow('The XML you provided was not well-formed.')
})

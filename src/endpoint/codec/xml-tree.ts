import { SaxesParser } from 'saxes'
import { malformed } from '../request-failure.ts'
import { deepest } from './members.ts'

/** An element of an XML document. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[]
  text: string
}

/** Parses an XML body. Document types are refused: nothing of AWS has one, and entities that grow need one.
 * @throws RequestFailure MalformedXML */
export function xmlTree(body: Uint8Array): XmlNode {
  const parser = new SaxesParser()
  const open: OpenNode[] = []
  let root: XmlNode | undefined
  const refuse = (): never => {
    throw malformed('The XML you provided was not well-formed.')
  }
  const take = (text: string): void => {
    const node = open.at(-1)
    if (node !== undefined) node.text += text
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= deepest) refuse()
    const node: OpenNode = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(node)
    root ??= node
    open.push(node)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(Buffer.from(body).toString('utf8')).close()
  return root ?? refuse()
}

/** A name without its prefix: `ns2:Tag` is `Tag`. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

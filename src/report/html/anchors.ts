import { shown } from '../shown.ts'

/** The part of a page's address that leads to a scenario, or to a case of it; it is the id of the element as well. */
export function anchorOf(scenario: string, caseId?: string): string {
  if (caseId === undefined) return encoded(scenario)
  const slash = caseId.indexOf('/')
  const [kind, name] = [caseId.slice(0, slash), caseId.slice(slash + 1)]
  return `${encoded(scenario)}/${encoded(kind)}/${encoded(name)}`
}

/** Leads to a technique's row. */
export function techniqueAnchor(id: string): string {
  return `technique-${encoded(id)}`
}

// Halves of surrogate pairs cannot be encoded.
const encoded = (text: string): string => encodeURIComponent(shown(text))

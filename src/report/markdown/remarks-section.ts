import type { Remark } from '../remarks/remark.ts'
import { plural } from '../text/plural.ts'
import { code } from './escape.ts'
import type { Section } from './fitted.ts'
import { stacked, tableHead, tableRow } from './rows.ts'

/** Shows remarks in a table; no section where there is none. */
export function openRemarksSection(remarks: readonly Remark[], all: string): readonly Section[] {
  if (remarks.length === 0) return []
  const open = ['', ...tableHead(['', 'where', 'what'])]
  return [{ open, rows: remarks.map(remarkRow), close: [], what: 'findings', all }]
}

/** Folds remarks away under a summary; no section where there is none. */
export function remarksSection(
  remarks: readonly Remark[],
  { summary, all }: { readonly summary: string; readonly all: string },
): readonly Section[] {
  if (remarks.length === 0) return []
  return [
    {
      open: [
        '',
        `<details><summary>${summary}: ${plural(remarks.length, 'finding')}</summary>`,
        '',
        ...tableHead(['', 'where', 'what']),
      ],
      rows: remarks.map(remarkRow),
      close: ['', '</details>'],
      what: 'findings',
      all,
    },
  ]
}

/** A remark as a row: level, place, title and text. */
function remarkRow({ level, place, title, lines }: Remark): string {
  const where = place === undefined ? '' : code(`${place.file}${lineOf(place.line)}`)
  return tableRow([level, where, stacked([code(title), ...lines.map(code)])])
}

const lineOf = (line: number | undefined): string => (line === undefined ? '' : `:${line}`)

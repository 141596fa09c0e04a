import type { CallDetail } from '../../case-detail.ts'
import { copyFrom } from './copy.ts'
import { button, element } from './element.ts'
import { visible } from './visible.ts'

const views = ['Record', 'ECS document'] as const

/** Shows a call's record or its document, with a button that copies it. */
export function callPanel(call: CallDetail): HTMLElement {
  const text = element('pre', { attributes: { tabindex: '0', 'aria-label': 'Record' } })
  const show = (view: (typeof views)[number]): void => {
    const shown = view === 'Record' ? call.record : call.document
    text.textContent = visible(JSON.stringify(shown, null, 2))
    text.setAttribute('aria-label', view)
    for (const [index, name] of views.entries()) {
      choices[index]?.setAttribute('aria-pressed', String(name === view))
    }
  }
  const choices = views.map((view) => button(view, () => show(view)))
  const copy = button('Copy', () => copyFrom(copy, text.textContent ?? ''))
  show('Record')
  return element(
    'div',
    { class: 'panel' },
    element('div', { class: 'views' }, ...choices, copy),
    text,
  )
}

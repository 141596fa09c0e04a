import { fillWhenOpened } from './case-opener.ts'
import { copyFrom } from './copy.ts'
import { followLinks } from './deep-links.ts'
import { byId } from './element.ts'
import { filterScenarios } from './filters.ts'
import { listenToKeys } from './keyboard.ts'
import { openForPrint } from './open-for-print.ts'
import { switchTheme } from './theme-switch.ts'

switchTheme()
const list = byId('scenario-list')
if (list !== undefined) fillWhenOpened(list)
filterScenarios()
listenToKeys()
openForPrint()
followLinks()
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || !target.classList.contains('copy')) return
  copyFrom(target, target.previousElementSibling?.textContent ?? '')
})

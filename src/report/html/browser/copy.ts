/** Copies a text and says so on the button for a moment. Where the browser has no clipboard for files, it selects nothing
 * and asks for the keys instead. */
export function copyFrom(button: HTMLButtonElement, text: string): void {
  const say = (word: string): void => {
    const before = button.dataset['word'] ?? button.textContent ?? ''
    button.dataset['word'] = before
    button.textContent = word
    setTimeout(() => {
      button.textContent = before
    }, 1500)
  }
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard === undefined) {
    say(oldCopy(text) ? 'Copied' : 'Not allowed')
    return
  }
  clipboard.writeText(text).then(
    () => say('Copied'),
    () => say(oldCopy(text) ? 'Copied' : 'Not allowed'),
  )
}

/** The way of browsers that keep the clipboard from pages opened from disk. */
function oldCopy(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}

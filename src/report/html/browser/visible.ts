// Controls and what reorders or hides text. Surrogate halves come to the page as escapes of JSON.
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Writes controls as escapes of JSON, so that a text cannot look like another; the JSON keeps its meaning.
 * @example visible('a\u202eb') // 'a\\u202eb' */
export function visible(text: string): string {
  return text.replace(
    unseen,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

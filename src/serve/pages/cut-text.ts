/** Characters that turn the direction of what follows; an attribute or a title cannot contain them. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text on one line, at most so many UTF-16 units long; what is cut off is marked by an ellipsis. */
export function cutText(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  return `${line
    .slice(0, length - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

/** The same for where nothing can isolate it: titles, descriptions. */
export function plainText(text: string, length: number): string {
  return cutText(text.replace(TURNS, ''), length)
}

/** Far more than an XML declaration and a comment take. */
const START_LENGTH = 4096
const HTML_NAME = /\.(?:x|s)?html?$/i
const HTML_TAG = /^(?:!doctype\s+html\b|html[\s>])/i

/**
 * Whether a text is an HTML page: its name says so, or its first tag is `<!doctype html>` or
 * `<html>`, after white space, an XML declaration and comments. Text with tags in it is not.
 */
export function recogniseHtml(text: string, name: string): boolean {
  return HTML_NAME.test(name) || HTML_TAG.test(firstTag(text.slice(0, START_LENGTH)))
}

/** From behind the `<` of the first tag; `''` when other text comes before it. */
function firstTag(start: string): string {
  let rest = start.replace(/^\uFEFF/, '').trimStart()
  for (;;) {
    const [begin, end] = rest.startsWith('<?xml') ? ['<?xml', '?>'] : ['<!--', '-->']
    if (!rest.startsWith(begin)) break
    const closed = rest.indexOf(end, begin.length)
    if (closed < 0) return ''
    rest = rest.slice(closed + end.length).trimStart()
  }
  return rest.startsWith('<') ? rest.slice(1) : ''
}

/** Where browsers look for a declaration is the first kilobyte; long heads are common, though. */
const HEAD_BYTES = 16 * 1024
const NAME = /^\s*=\s*["']?\s*([\w:.-]{1,40})/

/**
 * The encoding that a page declares for itself, as `TextDecoder` knows it: by `<meta charset>`, by
 * `<meta http-equiv="Content-Type">` or by its XML declaration; `undefined` when it declares none
 * that is known. Comments do not count.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = withoutComments(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)))
  const lower = head.toLowerCase()
  if (lower.startsWith('<?xml')) {
    const found = after(lower.slice(0, Math.max(0, lower.indexOf('?>'))), 'encoding')
    if (found !== undefined) return found
  }
  for (let start = lower.indexOf('<meta'); start >= 0; start = lower.indexOf('<meta', start + 5)) {
    const end = lower.indexOf('>', start)
    const found = after(lower.slice(start, end < 0 ? lower.length : end), 'charset')
    if (found !== undefined) return found
    if (end < 0) break
  }
  return undefined
}

function after(tag: string, key: string): string | undefined {
  const at = tag.indexOf(key)
  const label = at < 0 ? undefined : NAME.exec(tag.slice(at + key.length))?.[1]
  return label === undefined ? undefined : knownEncoding(label)
}

/**
 * Pages that declare GB 2312 or GBK use characters of GB 18030, which holds both. Bytes in which a
 * declaration can be read are not UTF-16, whatever they say.
 */
function knownEncoding(label: string): string | undefined {
  let encoding: string
  try {
    encoding = new TextDecoder(label).encoding
  } catch {
    return undefined
  }
  if (encoding === 'gbk') return 'gb18030'
  return encoding.startsWith('utf-16') ? 'utf-8' : encoding
}

function withoutComments(text: string): string {
  let kept = ''
  let start = 0
  for (;;) {
    const comment = text.indexOf('<!--', start)
    if (comment < 0) return kept + text.slice(start)
    kept += text.slice(start, comment)
    const end = text.indexOf('-->', comment + 4)
    if (end < 0) return kept
    start = end + 3
  }
}

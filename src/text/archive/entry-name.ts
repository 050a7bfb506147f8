import { type Entry, getFileNameLowLevel } from 'yauzl'

/** General purpose bit 11: the name is UTF-8. */
const IS_UTF8 = 0x800
/** The extra field in which Info-ZIP gives the name in UTF-8. */
const UNICODE_PATH = 0x7075

/**
 * The path of a file in a ZIP archive, by which its document is called. It stays within the archive:
 * what would lead out of it is left out. Where the archive does not say in what encoding, UTF-8 if it
 * is that, GB 18030 if it reads as Chinese, as Windows writes it there, and else code page 437.
 */
export function entryName(entry: Entry): string {
  return decodeName(entry)
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
    .join('/')
}

function decodeName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const isDeclared =
    (generalPurposeBitFlag & IS_UTF8) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH)
  const encoding = isDeclared ? undefined : guess(fileNameRaw)
  return encoding === undefined
    ? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    : new TextDecoder(encoding).decode(fileNameRaw)
}

function guess(bytes: Uint8Array): string | undefined {
  if (decodes(bytes, 'utf-8')) return 'utf-8'
  return HIGH_PAIRS.test(Buffer.from(bytes).toString('latin1')) ? 'gb18030' : undefined
}

/** As the characters of GB 2312 come, and in other names only by chance. */
const HIGH_PAIRS = /^(?:[\0-\x7f]|[\xa1-\xf7][\xa1-\xfe])*$/

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

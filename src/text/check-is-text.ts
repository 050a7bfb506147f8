import { InputError } from '../errors.ts'

const GREATEST_CONTROL_SHARE = 0.05

/** Throws an `InputError` when decoded characters are no text to read: none, or binary data. */
export function checkIsText(text: string, name: string): void {
  const details = { file: name }
  if (text.trim() === '') {
    const reason = text === '' ? 'is empty' : 'holds nothing but white space'
    throw new InputError('empty-document', `${name} ${reason}; give a file with text`, { details })
  }
  if (text.includes('\0') || controlShare(text) > GREATEST_CONTROL_SHARE) {
    throw new InputError(
      'binary-document',
      `${name} holds control characters as binary data does; give plain text`,
      { details },
    )
  }
}

/** The share of characters that neither text nor its layout uses. */
function controlShare(text: string): number {
  let controls = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit === 0x7f || (unit < 0x20 && (unit < 0x09 || unit > 0x0d))) controls += 1
  }
  return controls / text.length
}

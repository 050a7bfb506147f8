import PostalMime from 'postal-mime'
import { composeText } from '../compose-text.ts'
import type { ExtractedText } from '../extracted-text.ts'
import { readHtmlFragment } from '../html/html-fragment.ts'
import { mailDay } from './mail-day.ts'
import { unwrapLines } from './unwrap-lines.ts'

/** A message, and the names of the files that hang on it. */
export interface Mail {
  /** `undefined` when it has no words. */
  readonly extracted: ExtractedText | undefined
  readonly attachments: readonly string[]
}

/** A message with more parts inside parts is no letter. */
const MOST_NESTED = 50

/**
 * An e-mail message as its reader sees it: subject, sender, words. Lines that a mail program broke
 * are joined again; of a message in two forms the plain one is read. Attachments are not. The date
 * is the sender's own day.
 */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: MOST_NESTED })
  const plain = mail.text?.trim() ? unwrapLines(mail.text) : undefined
  const name = mail.from?.name
  const extracted = composeText({
    title: mail.subject,
    authors: name ? [name] : [],
    date: mailDay(mail.headers.find(({ key }) => key === 'date')?.value ?? ''),
    blocks: plain ?? readHtmlFragment(mail.html ?? ''),
  })
  const attachments = mail.attachments.filter(({ related }) => related !== true)
  return { extracted, attachments: attachments.map(({ filename }) => filename ?? 'without a name') }
}

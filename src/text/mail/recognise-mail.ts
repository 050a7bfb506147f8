const START = 16 * 1024
const FIELD = /^[!-9;-~]{1,80}:/
/** Fields that no letter of a person has, but every message that was sent. */
const SENT = /^(?:message-id|mime-version|received|return-path|dkim-signature|x-[a-z-]+):/im
const NAMED = /^(?:from|subject|date|to):/im

/**
 * Whether a text is a mailbox or one message: by its first lines, which are fields, for a message
 * that is not named so those that only mail programs write.
 */
export function recogniseMail(text: string, name: string): 'mailbox' | 'message' | undefined {
  const start = text.slice(0, START)
  const isMailbox = /^From \S+[^\n]*\d{4}\s*\n/.test(start)
  const [head = ''] = (isMailbox ? start.slice(start.indexOf('\n') + 1) : start).split(/\n\r?\n/)
  const fields = head.split('\n').filter((line) => line.trim() !== '')
  const areFields = fields.every(
    (line, index) => FIELD.test(line) || (index > 0 && /^\s/.test(line)),
  )
  if (fields.length === 0 || !areFields) return undefined
  if (isMailbox) return 'mailbox'
  const isNamed = /\.eml$/i.test(name)
  return (isNamed ? NAMED : SENT).test(head) && NAMED.test(head) ? 'message' : undefined
}

import type { FC } from 'hono/jsx'
import type { Label } from '../../../model.ts'
import { cutText } from '../cut-text.ts'

/** A name is shown up to this length, in UTF-16 units. */
const LONGEST_NAME = 160

interface LabelTextProps {
  readonly label: Label
  readonly class?: string
  /** In UTF-16 units. */
  readonly longest?: number
}

/** A name in its language, kept apart from what stands around it, whichever way its script runs. */
export const LabelText: FC<LabelTextProps> = ({ label, longest = LONGEST_NAME, ...others }) => {
  const text = cutText(label.value, longest)
  const isCut = text.endsWith('…') && !label.value.endsWith('…')
  return (
    <bdi
      lang={languageTag(label)}
      title={isCut ? cutText(label.value, 2000) : undefined}
      {...others}
    >
      {text}
    </bdi>
  )
}

/** The language as HTML may have it; what is no tag of a language is none. */
export function languageTag({ language }: Label): string | undefined {
  return /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : undefined
}

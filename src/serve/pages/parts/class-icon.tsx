import type { FC } from 'hono/jsx'
import { displayOf } from '../../../graph/term-labels.ts'
import type { Pack } from '../../../pack.ts'
import { colourOf } from '../class-styles.ts'

/** The pictogram of a class on a disc of its colour; the class is told in words elsewhere. */
export const ClassIcon: FC<{ readonly classIri: string; readonly pack: Pack }> = ({
  classIri,
  pack,
}) => (
  <svg class="icon" viewBox="0 0 40 40" aria-hidden="true">
    <circle cx="20" cy="20" r="20" fill={colourOf(classIri, pack)} />
    <path
      fill="#fff"
      fill-rule="evenodd"
      transform="translate(9.2 9.2) scale(0.9)"
      d={displayOf(classIri, pack).icon}
    />
  </svg>
)

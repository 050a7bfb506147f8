import type { Child, FC } from 'hono/jsx'
import type { Label } from '../../../model.ts'
import type { Pack } from '../../../pack.ts'
import type { Names } from '../../../view/names.ts'
import { ClassIcon } from './class-icon.tsx'
import { LabelText } from './label-text.tsx'

const LONGEST = 240

interface HeadingProps {
  /** Of which the picture is; without one there is none. */
  readonly classIri: string | undefined
  readonly pack: Pack
  readonly names: Names
  /** What it is in a sentence, in each language. */
  readonly comments?: readonly Label[]
  /** How many there are of it, behind its name. */
  readonly count?: number
  /** What kind of thing it is. */
  readonly children: Child
}

/** The top of the page of something: its picture, what it is, its names, and its definition. */
export const Heading: FC<HeadingProps> = (props) => {
  const { classIri, pack, names, comments = [], count, children } = props
  return (
    <div class="heading">
      {classIri !== undefined && <ClassIcon classIri={classIri} pack={pack} />}
      <div>
        <p class="kind">{children}</p>
        <h1>
          <LabelText label={names.main} longest={LONGEST} />
          {count !== undefined && (
            <>
              {' '}
              <span class="count">{count}</span>
            </>
          )}
        </h1>
        {names.other !== undefined && (
          <p class="other-name">
            <LabelText label={names.other} longest={LONGEST} />
          </p>
        )}
        {comments.map((comment) => (
          <p class="comment">
            <LabelText label={comment} longest={2000} />
          </p>
        ))}
      </div>
    </div>
  )
}

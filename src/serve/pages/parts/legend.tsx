import type { FC } from 'hono/jsx'
import type { TextSpan } from '../../../view/nest-spans.ts'
import type { Served } from '../../served.ts'
import { styleOfClass } from '../class-styles.ts'
import { termNames } from '../term-name.ts'
import type { ShownKind } from '../text/text-view.tsx'
import { thingCard } from '../thing-card.ts'
import { LabelText } from './label-text.tsx'

interface LegendProps {
  readonly spans: readonly TextSpan<ShownKind>[]
  readonly served: Served
}

/** What the colours of the marked names mean, for the classes that occur, most frequent first. */
export const Legend: FC<LegendProps> = ({ spans, served }) => {
  const counts = new Map<string, number>()
  for (const { kind } of spans) {
    if (kind.type !== 'mention') continue
    const [classIri = ''] = thingCard(kind.things[0] ?? '', served).classes
    counts.set(classIri, (counts.get(classIri) ?? 0) + 1)
  }
  if (counts.size === 0) return null
  return (
    <ul class="legend" aria-label="Colours of names by class">
      {[...counts]
        .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
        .map(([classIri, count]) => (
          <li>
            <span class={`mention ${styleOfClass(classIri, served.pack)}`}>
              <LabelText label={termNames(classIri, served.pack).main} />
            </span>{' '}
            <span class="quiet">{count}</span>
          </li>
        ))}
    </ul>
  )
}

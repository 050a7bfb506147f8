import type { ViewData } from '../view-model.ts'
import { counted } from './counted.ts'
import { bucketDays, type DayBucket } from './day-buckets.ts'
import { element } from './element.ts'
import { allDays, isWithin, readDays } from './filter-days.ts'
import type { Store } from './store.ts'
import type { ViewState } from './view-state.ts'

/**
 * When things happened: a column for each day, month or year, and the first and last day to show. A
 * click on a column shows its days alone. Nothing where there are not two different days.
 */
export function makeTimeline(data: ViewData, store: Store): HTMLElement[] {
  const days = allDays(data)
  const [first = '', last = first] = [days[0], days.at(-1)]
  const buckets = bucketDays(days)
  if (first === last) return []
  const highest = Math.max(...buckets.map(({ count }) => count))
  const columns = buckets.map((bucket) => makeColumn(bucket, highest, store))
  const from = dayInput('First day', [first, last])
  const to = dayInput('Last day', [first, last])
  const change = (): void => {
    const range = [from.value || first, to.value || last].sort()
    store.set({ days: range[0] === first && range[1] === last ? undefined : range.join('/') })
  }
  for (const input of [from, to]) input.addEventListener('change', change)
  const all = element('button', { type: 'button', class: 'facet-all', hidden: true }, ['show all'])
  all.addEventListener('click', () => store.set({ days: undefined }))

  const show = (state: ViewState): void => {
    const range = readDays(state.days) ?? { first, last }
    from.value = range.first
    to.value = range.last
    all.hidden = state.days === undefined
    buckets.forEach((bucket, index) => {
      const isIn = isWithin(bucket.last, range) || isWithin(bucket.first, range)
      columns[index]?.classList.toggle('is-out', !isIn)
      columns[index]?.setAttribute('aria-pressed', String(state.days === daysOf(bucket)))
    })
  }
  store.subscribe((state, before) => {
    if (state.days !== before.days) show(state)
  })
  show(store.get())
  return [
    element('section', { class: 'facet timeline', 'data-facet': 'days' }, [
      element('h2', {}, ['Days', all]),
      element('div', { class: 'timeline-columns' }, columns),
      element('div', { class: 'timeline-days' }, [from, '–', to]),
    ]),
  ]
}

const daysOf = ({ first, last }: DayBucket): string => `${first}/${last}`

function makeColumn(bucket: DayBucket, highest: number, store: Store): HTMLElement {
  const { name, count } = bucket
  const label = `${name}: ${counted(count, 'date')}`
  const column = element('button', {
    type: 'button',
    class: 'timeline-column',
    'aria-label': label,
    title: label,
    disabled: count === 0,
  })
  column.style.setProperty('--share', String(count / highest))
  column.addEventListener('click', () => {
    const days = daysOf(bucket)
    store.set({ days: store.get().days === days ? undefined : days })
  })
  return column
}

function dayInput(label: string, [min, max]: readonly [string, string]): HTMLInputElement {
  return element('input', { type: 'date', 'aria-label': label, min, max })
}

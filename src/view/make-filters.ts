import type { ViewData } from '../view-model.ts'
import { element } from './element.ts'
import { makeTimeline } from './make-timeline.ts'
import type { Store } from './store.ts'
import type { ViewGraph } from './view-graph.ts'
import type { ViewState } from './view-state.ts'

interface Slider {
  readonly key: 'leastConfidence' | 'leastDegree'
  readonly label: string
  readonly max: number
  readonly step: number
  readonly say: (value: number) => string
}

/** What filters by amount: how sure, how connected, and when. */
export function makeFilters(data: ViewData, graph: ViewGraph, store: Store): HTMLElement[] {
  const degrees = graph.mapNodes((node) => graph.degree(node)).sort((a, b) => b - a)
  const sliders: readonly Slider[] = [
    {
      key: 'leastConfidence',
      label: 'Confidence',
      max: 1,
      step: 0.05,
      say: (value) => (value === 0 ? 'any' : `at least ${value.toFixed(2)}`),
    },
    {
      key: 'leastDegree',
      label: 'Lines of an entity',
      // Beyond the tenth of the most connected nodes there is hardly anything left to see.
      max: Math.max(1, degrees[Math.min(9, degrees.length - 1)] ?? 1),
      step: 1,
      say: (value) => (value === 0 ? 'any' : `${value} or more`),
    },
  ]
  return [
    element('section', { class: 'facet filters' }, [
      element('h2', {}, ['Filters']),
      ...sliders.map((slider) => makeSlider(slider, store)),
    ]),
    ...makeTimeline(data, store),
  ]
}

function makeSlider({ key, label, max, step, say }: Slider, store: Store): HTMLElement {
  const input = element('input', {
    type: 'range',
    min: '0',
    max: String(max),
    step: String(step),
    'aria-label': label,
  })
  const output = element('output', {}, [])
  input.addEventListener('input', () => store.set({ [key]: Number(input.value) }))
  const show = (state: ViewState): void => {
    input.value = String(state[key])
    output.textContent = say(state[key])
    input.setAttribute('aria-valuetext', say(state[key]))
  }
  store.subscribe((state, before) => {
    if (state[key] !== before[key]) show(state)
  })
  show(store.get())
  return element('label', { class: 'slider' }, [element('span', {}, [label]), output, input])
}

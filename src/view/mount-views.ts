import { byId, element } from './element.ts'
import type { Store } from './store.ts'
import type { ViewState } from './view-state.ts'

export interface ViewSwitch {
  readonly label: string
  /** Id of what it shows. */
  readonly target: string
  readonly isOn: (state: ViewState) => boolean
  readonly turn: (isOn: boolean) => Partial<ViewState>
}

const SWITCHES: readonly ViewSwitch[] = [
  {
    label: 'Table',
    target: 'table',
    isOn: ({ view }) => view === 'table',
    turn: (isOn) => ({ view: isOn ? 'table' : 'graph' }),
  },
  {
    label: 'Text',
    target: 'text',
    isOn: ({ pane }) => pane === 'text',
    turn: (isOn) => ({ pane: isOn ? 'text' : undefined }),
  },
]

/** Buttons that open and close what stands beside the graph, or in its place; some pages have more. */
export function mountViews(store: Store, more: readonly ViewSwitch[]): void {
  for (const { label, target, isOn, turn } of [...SWITCHES, ...more]) {
    const button = element('button', { type: 'button', 'aria-controls': target }, [label])
    const show = (state: ViewState): void => {
      button.setAttribute('aria-pressed', String(isOn(state)))
      byId(target).hidden = !isOn(state)
    }
    button.addEventListener('click', () => store.set(turn(!isOn(store.get()))))
    store.subscribe((state, before) => {
      if (isOn(state) !== isOn(before)) show(state)
    })
    show(store.get())
    byId('views').append(button)
  }
  store.subscribe(({ pane }) => document.body.classList.toggle('has-pane', pane !== undefined))
}

import { byId, element } from './element.ts'
import type { Store } from './store.ts'

const PANES = [{ pane: 'text', label: 'Text', id: 'text' }] as const

/** Buttons that open and close what stands beside the graph. */
export function mountViews(store: Store): void {
  for (const { pane, label, id } of PANES) {
    const button = element('button', { type: 'button', 'aria-controls': id }, [label])
    const show = (): void => {
      const isOpen = store.get().pane === pane
      button.setAttribute('aria-pressed', String(isOpen))
      byId(id).hidden = !isOpen
    }
    button.addEventListener('click', () =>
      store.set({ pane: store.get().pane === pane ? undefined : pane }),
    )
    store.subscribe((state, before) => {
      if (state.pane !== before.pane) show()
    })
    show()
    byId('views').append(button)
  }
  store.subscribe(({ pane }) => document.body.classList.toggle('has-pane', pane !== undefined))
}

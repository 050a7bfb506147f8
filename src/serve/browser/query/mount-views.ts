export type ResultView = 'table' | 'graph'

export interface MountViewsOptions {
  /** Which to show first. */
  readonly view: ResultView
  /** When the reader turns to another. */
  readonly onTurn: (view: ResultView) => void
}

const VIEWS: readonly ResultView[] = ['table', 'graph']
const KEYS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % VIEWS.length,
  ArrowLeft: (index) => (index + VIEWS.length - 1) % VIEWS.length,
  Home: () => 0,
  End: () => VIEWS.length - 1,
}

let shown = new AbortController()

/**
 * Makes tabs of the two views of a result, where there is one; the graph is drawn when it is first
 * turned to. Lets go of the picture that was mounted before.
 */
export function mountViews(results: HTMLElement, { view, onTurn }: MountViewsOptions): void {
  shown.abort()
  shown = new AbortController()
  const { signal } = shown
  const list = results.querySelector<HTMLElement>('[role=tablist]')
  if (list === null) return
  const tab = (name: ResultView) => results.querySelector<HTMLElement>(`#tab-${name}`)
  const panel = (name: ResultView) => results.querySelector<HTMLElement>(`#view-${name}`)
  let isDrawn = false
  const show = (wanted: ResultView): void => {
    for (const name of VIEWS) {
      const isShown = name === wanted
      tab(name)?.setAttribute('aria-selected', String(isShown))
      tab(name)?.setAttribute('tabindex', isShown ? '0' : '-1')
      const own = panel(name)
      if (own) own.hidden = !isShown
    }
    const own = panel('graph')
    if (wanted !== 'graph' || isDrawn || own === null) return
    isDrawn = true
    void draw(own, signal)
  }
  const turn = (wanted: ResultView): void => {
    show(wanted)
    onTurn(wanted)
  }
  list.hidden = false
  VIEWS.forEach((name, index) => {
    panel(name)?.setAttribute('role', 'tabpanel')
    panel(name)?.setAttribute('aria-labelledby', `tab-${name}`)
    tab(name)?.addEventListener('click', () => turn(name))
    tab(name)?.addEventListener('keydown', (event) => {
      const next = VIEWS[KEYS[event.key]?.(index) ?? -1]
      if (next === undefined) return
      event.preventDefault()
      turn(next)
      tab(next)?.focus()
    })
  })
  show(view)
}

async function draw(panel: HTMLElement, signal: AbortSignal): Promise<void> {
  const figure = panel.querySelector<HTMLElement>('[data-graph]')
  if (figure?.querySelector('.stage') == null) return
  try {
    // Sigma asks for WebGL as soon as it is loaded.
    const { drawResult } = await import('./draw-result.ts')
    if (!signal.aborted) drawResult(figure, signal)
    figure.dataset.drawn = 'yes'
  } catch {
    const words = document.createElement('p')
    words.textContent = 'This browser cannot draw the graph; the table tells the same.'
    figure.querySelector('.canvas')?.replaceWith(words)
  }
}

import type { ViewData } from '../view-model.ts'
import { countedOf } from './counted.ts'
import { element } from './element.ts'
import { placeAround } from './layout/place-around.ts'
import { shownNeighbours } from './near.ts'
import { createShown, filter, type ShownOf } from './shown.ts'
import type { Store } from './store.ts'
import type { ViewGraph } from './view-graph.ts'
import { ALL_NEIGHBOURS, type ViewState } from './view-state.ts'

export interface CardActionsOptions {
  readonly data: ViewData
  readonly graph: ViewGraph
  readonly store: Store
  readonly shownOf: ShownOf
  /** Brings nodes into view together. */
  readonly showTogether: (nodes: readonly string[]) => void
}

/** What can be done with a node in the graph; `show` brings the buttons up to date. */
export interface CardActions {
  readonly bar: HTMLElement
  show(state: ViewState): void
}

interface Action {
  readonly label: string
  /** Whether it is on, for what is switched. */
  readonly isOn?: boolean
  readonly change: Partial<ViewState> | (() => Partial<ViewState>)
}

/** Makes the buttons of one node: all around it, the path from it, pin, hide, more neighbours. */
export function createCardActions(node: string, options: CardActionsOptions): CardActions {
  const { store } = options
  const buttons = element('div', { class: 'card-buttons' })
  const note = element('p', { class: 'card-neighbours' })
  return {
    bar: element('div', { class: 'card-actions' }, [buttons, note]),
    show(state) {
      const held = buttons.contains(document.activeElement) ? document.activeElement : undefined
      const at = held === undefined ? -1 : [...buttons.children].indexOf(held as Element)
      buttons.replaceChildren(...actionsOf(node, state, options).map((each) => button(each, store)))
      const kept = buttons.children[at]
      if (kept instanceof HTMLElement) kept.focus()
      note.textContent = neighbourNote(node, state, options)
    },
  }
}

function button({ label, isOn, change }: Action, store: Store): HTMLButtonElement {
  const pressed = isOn === undefined ? undefined : String(isOn)
  const made = element('button', { type: 'button', 'aria-pressed': pressed }, [label])
  made.addEventListener('click', () => store.set(typeof change === 'function' ? change() : change))
  return made
}

function actionsOf(node: string, state: ViewState, options: CardActionsOptions): Action[] {
  const { centre, pinnedNodes, hiddenNodes, expandedNodes } = state
  const isShown = options.shownOf(state).nodes.has(node)
  const isCentre = centre === node
  const isPinned = pinnedNodes.has(node)
  const hide = { hiddenNodes: withIt(hiddenNodes, node), pinnedNodes: without(pinnedNodes, node) }
  const bringBack = {
    hiddenNodes: without(hiddenNodes, node),
    pinnedNodes: withIt(pinnedNodes, node),
  }
  if (!isShown) return [{ label: 'Show in the graph', change: bringBack }]
  return [
    {
      label: 'Only around it',
      isOn: isCentre,
      change: { centre: isCentre ? undefined : node },
    },
    ...expansion(node, state, options),
    ...pathActions(node, state),
    {
      label: 'Pin',
      isOn: isPinned,
      change: { pinnedNodes: isPinned ? without(pinnedNodes, node) : withIt(pinnedNodes, node) },
    },
    {
      label: 'Hide',
      change: {
        ...hide,
        picked: undefined,
        ...(isCentre ? { centre: undefined } : {}),
        expandedNodes: without(expandedNodes, node),
      },
    },
  ]
}

/** In a neighbourhood: the neighbours that filters leave and that are not shown yet. */
function expansion(node: string, state: ViewState, options: CardActionsOptions): Action[] {
  const { centre, expandedNodes, mostNeighbours } = state
  if (centre === undefined) return []
  const { shown, all } = neighbours(node, state, options)
  const missing = all - shown
  if (missing === 0) return []
  if (!expandedNodes.has(node)) {
    const added = Math.min(missing, mostNeighbours)
    return [
      {
        label: `Add ${added} more around it`,
        change: () => expand(node, { expandedNodes: withIt(expandedNodes, node) }, options),
      },
    ]
  }
  return [
    {
      label: `Add the other ${missing}`,
      change: () => expand(node, { mostNeighbours: ALL_NEIGHBOURS }, options),
    },
  ]
}

/** A change that shows more, with what it shows placed around a node. */
function expand(
  node: string,
  change: Partial<ViewState>,
  { data, graph, store, shownOf, showTogether }: CardActionsOptions,
): Partial<ViewState> {
  const state = store.get()
  const shown = shownOf(state).nodes
  const more = createShown(data, graph)({ ...state, ...change }).nodes
  const added = [...more].filter((each) => !shown.has(each))
  const places = placeAround(graph, { node, added, shown })
  // Once they are there.
  queueMicrotask(() => showTogether([node, ...added]))
  return { ...change, places: new Map([...state.places, ...places]) }
}

function pathActions(node: string, { pathFrom, pathTo }: ViewState): Action[] {
  if (pathFrom === undefined || pathTo !== undefined)
    return [{ label: 'Path from here', change: { pathFrom: node, pathTo: undefined } }]
  if (pathFrom === node)
    return [{ label: 'Path from here', isOn: true, change: { pathFrom: undefined } }]
  return [{ label: 'Path to here', change: { pathTo: node } }]
}

/** How many neighbours a node has among what filters leave, and how many of them are shown. */
function neighbours(node: string, state: ViewState, { data, graph, shownOf }: CardActionsOptions) {
  const all = shownNeighbours(graph, filter(data, graph, state), node)
  const { nodes } = shownOf(state)
  return { all: all.length, shown: all.filter((each) => nodes.has(each)).length }
}

function neighbourNote(node: string, state: ViewState, options: CardActionsOptions): string {
  const { graph, shownOf } = options
  const all = graph.neighbors(node).filter((each) => each !== node)
  const { nodes } = shownOf(state)
  const shown = all.filter((each) => nodes.has(each)).length
  if (all.length === 0) return ''
  const neighbours = countedOf(shown, all.length, 'neighbour')
  return shown === all.length ? `${neighbours}, all shown` : `${neighbours} shown`
}

function withIt(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  return new Set([...set, member])
}

function without(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  return new Set([...set].filter((each) => each !== member))
}

import { counted } from './counted.ts'
import { byId, type Child, element, glyph } from './element.ts'
import { pathOf } from './focus.ts'
import { CROSS } from './glyphs.ts'
import { nodeName } from './node-name.ts'
import type { ShownOf } from './shown.ts'
import type { Store } from './store.ts'
import type { ViewGraph } from './view-graph.ts'
import { ALL_NEIGHBOURS, isSameChoice, MOST_STEPS, UNEDITED, type ViewState } from './view-state.ts'

const NEIGHBOUR_LIMITS = [10, 20, 50, 200, ALL_NEIGHBOURS]

export interface ChoicesOptions {
  readonly store: Store
  readonly shownOf: ShownOf
}

/**
 * A chip for each choice that was made by hand (what all is shown around, a path, nodes that are
 * hidden or pinned), by which it is changed and taken back.
 */
export function mountChoices(graph: ViewGraph, { store, shownOf }: ChoicesOptions): void {
  const name = (node: string, { language }: ViewState): Child =>
    element('b', {}, [nodeName(graph.getNodeAttributes(node), language)])

  const chip = (kind: string, children: readonly Child[], undo: readonly [string, () => void]) => {
    const [label, act] = undo
    return element('li', { class: 'chip', 'data-choice': kind }, [
      ...children,
      action(label, glyph(CROSS), act),
    ])
  }

  function centreChip(state: ViewState): HTMLElement | undefined {
    const { centre, steps, mostNeighbours } = state
    if (centre === undefined) return undefined
    const less = action('One step less', '−', () => store.set({ steps: steps - 1 }))
    const more = action('One step more', '+', () => store.set({ steps: steps + 1 }))
    less.disabled = steps <= 1
    more.disabled = steps >= MOST_STEPS
    const limit = element(
      'select',
      { 'aria-label': 'Neighbours of each entity' },
      [...new Set([...NEIGHBOUR_LIMITS, mostNeighbours])]
        .sort((a, b) => a - b)
        .map((most) => {
          const label = most === ALL_NEIGHBOURS ? 'all neighbours' : `${most} neighbours each`
          return element('option', { value: String(most), selected: most === mostNeighbours }, [
            label,
          ])
        }),
    )
    limit.addEventListener('change', () => store.set({ mostNeighbours: Number(limit.value) }))
    const parts = ['Around ', name(centre, state), less, counted(steps, 'step'), more, limit]
    // What was moved for a part of the graph would be in the way of the rest.
    const { centre: none, steps: one, mostNeighbours: usual, expandedNodes, places } = UNEDITED
    return chip('centre', parts, [
      'Show all around it again',
      () => store.set({ centre: none, steps: one, mostNeighbours: usual, expandedNodes, places }),
    ])
  }

  function pathChip(state: ViewState): HTMLElement | undefined {
    const { pathFrom, pathTo } = state
    if (pathFrom === undefined) return undefined
    const drop: readonly [string, () => void] = [
      'Drop the path',
      () => store.set({ pathFrom: undefined, pathTo: undefined }),
    ]
    if (pathTo === undefined)
      return chip('path', ['Path from ', name(pathFrom, state), ': pick the other end'], drop)
    const path = pathOf(graph, state, shownOf(state))
    const ends = [name(pathFrom, state), ' to ', name(pathTo, state)]
    if (path === undefined) return chip('path', ['No path from ', ...ends], drop)
    return chip('path', [...ends, `: ${counted(path.nodes.length - 1, 'step')}`], drop)
  }

  function setChip(
    state: ViewState,
    key: 'hiddenNodes' | 'pinnedNodes',
    [word, undo]: readonly [string, string],
  ): HTMLElement | undefined {
    const { size } = state[key]
    if (size === 0) return undefined
    return chip(key, [`${size} ${word}`], [undo, () => store.set({ [key]: UNEDITED[key] })])
  }

  function foundChip({ isFoundLit, foundNodes }: ViewState): HTMLElement | undefined {
    if (!isFoundLit || foundNodes.size === 0) return undefined
    const words = `${counted(foundNodes.size, 'entity', 'entities')} of the query`
    return chip('found', [words], ['Light up all again', () => store.set({ isFoundLit: false })])
  }

  const list = byId('choices')
  const show = (state: ViewState): void => {
    const label = document.activeElement?.closest('#choices button')?.getAttribute('aria-label')
    const chips = [
      centreChip(state),
      pathChip(state),
      setChip(state, 'hiddenNodes', ['hidden', 'Show the hidden ones']),
      setChip(state, 'pinnedNodes', ['pinned', 'Unpin all']),
      foundChip(state),
    ]
    list.replaceChildren(...chips.filter((each) => each !== undefined))
    // A button that was pressed keeps the focus, though it has been made anew.
    if (label) list.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.focus()
  }
  store.subscribe((state, before) => {
    const isSame = (['language', 'isFoundLit', 'foundNodes'] as const).every(
      (key) => state[key] === before[key],
    )
    if (!isSame || !isSameChoice(state, before)) show(state)
  })
  show(store.get())
}

function action(label: string, sign: Child, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': label, title: label }, [sign])
  button.addEventListener('click', act)
  return button
}

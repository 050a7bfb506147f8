import { counted } from './counted.ts'
import type { Scene } from './create-scene.ts'
import { byId, element } from './element.ts'
import { shownNeighbours } from './near.ts'
import { type Direction, nextAround, nextInDirection, type Place } from './next-node.ts'
import { nodeInView } from './node-in-view.ts'
import { nodeName } from './node-name.ts'
import type { Pick } from './picking.ts'
import type { ShownOf } from './shown.ts'
import type { Store } from './store.ts'

export interface RovingOptions {
  readonly store: Store
  readonly shownOf: ShownOf
  readonly pick: Pick
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const HELP =
  'Arrow keys go along lines to other entities, Page Up and Page Down round those of the one before, the Home key to the most connected. Enter opens an entity, plus and minus zoom.'

/**
 * The graph by keyboard: a cursor that goes from node to node along the lines, as the pointer would,
 * and says where it is. The cursor is the hovered node.
 */
export function mountRoving(scene: Scene, { store, shownOf, pick }: RovingOptions): void {
  const { graph, renderer, camera } = scene
  const container = byId('graph')
  const spoken = element('p', { class: 'visually-hidden', role: 'status' })
  const help = element('p', { class: 'visually-hidden', id: 'graph-keys' }, [HELP])
  container.setAttribute('tabindex', '0')
  container.setAttribute('role', 'application')
  container.setAttribute('aria-describedby', help.id)
  container.after(spoken, help)
  /** Where the cursor came from. */
  let origin: string | undefined

  const shown = () => shownOf(store.get())
  const name = (node: string): string =>
    nodeName(graph.getNodeAttributes(node), store.get().language)

  function cursor(): string | undefined {
    const { hoveredNode, picked } = store.get()
    return [hoveredNode, picked].find((node) => node !== undefined && shown().nodes.has(node))
  }

  function mostConnected(): string | undefined {
    return [...shown().nodes].sort(
      (a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1),
    )[0]
  }

  function placesAround(node: string): Map<string, Place> {
    const neighbours = shownNeighbours(graph, shown(), node)
    const places = neighbours.map((each) => [each, nodeInView(renderer, each)] as const)
    return new Map(places.flatMap(([each, place]) => (place === undefined ? [] : [[each, place]])))
  }

  function goTo(node: string, from: string | undefined): void {
    origin = from
    store.set({ hoveredNode: node, hoveredEdge: undefined })
    camera.keepInView(node)
    spoken.textContent = [name(node), graph.getNodeAttribute(node, 'classLabel'), say(node, from)]
      .filter(Boolean)
      .join(', ')
  }

  /** What joins a node to the one before, and how much there is to go on to. */
  function say(node: string, from: string | undefined): string {
    const lines = counted(shownNeighbours(graph, shown(), node).length, 'neighbour')
    if (from === undefined || from === node) return lines
    const joins = graph
      .edges(from, node)
      .filter((edge) => shown().edges.has(edge))
      .map((edge) => {
        const [source, target] = graph.extremities(edge)
        return `${name(source)} ${graph.getEdgeAttribute(edge, 'label')} ${name(target)}`
      })
    return [...joins, lines].join('; ')
  }

  function move(key: string): boolean {
    const at = cursor()
    if (key === 'Home' || at === undefined) {
      const first = mostConnected()
      if (first !== undefined) goTo(first, undefined)
      return first !== undefined
    }
    const direction = ARROWS[key]
    if (direction !== undefined) {
      const place = nodeInView(renderer, at)
      const next = place && nextInDirection(place, placesAround(at), direction)
      if (next !== undefined) goTo(next, at)
      else spoken.textContent = `No line leads ${direction} from ${name(at)}`
      return true
    }
    const hub = origin ?? at
    const place = nodeInView(renderer, hub)
    const by = key === 'PageDown' ? 1 : -1
    const next = place && nextAround(place, placesAround(hub), { current: at, by })
    if (next !== undefined) goTo(next, hub)
    return true
  }

  container.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = cursor()
    if (event.key in ARROWS || ['Home', 'PageUp', 'PageDown'].includes(event.key)) move(event.key)
    else if (event.key === 'Enter' && at !== undefined) pick(at)
    else if (event.key === '+' || event.key === '=') camera.zoom(1 / 1.6)
    else if (event.key === '-') camera.zoom(1.6)
    else return
    event.preventDefault()
  })
  container.addEventListener('focus', () => {
    if (cursor() === undefined && container.matches(':focus-visible')) move('Home')
  })
  container.addEventListener('blur', () => {
    store.set({ hoveredNode: undefined })
  })
}

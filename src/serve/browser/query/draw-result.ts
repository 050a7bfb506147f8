import { MultiDirectedGraph } from 'graphology'
import { layoutGraph } from '../../../graph/layout-graph.ts'
import { createScene } from '../../../view/create-scene.ts'
import { createStore } from '../../../view/store.ts'
import type { ViewGraph } from '../../../view/view-graph.ts'
import type { ResultGraph, ResultNode } from '../../query-page/result-graph.ts'

const RADIUS = 8
const LARGEST_RADIUS = 22
/** The names of more cover the picture; those of a thing show when it is pointed at. */
const MOST_NAMED_EDGES = 60
/** Room for a thing that stands by itself, in pixels. */
const CELL = { width: 150, height: 100 }
/** Thin where nothing but a row joins two things. */
const THICKNESS = { row: 0, said: 0.8 }

/**
 * Draws a result on the stage of a figure, whose data the server put on it; a click on a thing leads
 * to its page. The same result gives the same picture. Gone when the signal says so.
 */
export function drawResult(figure: HTMLElement, signal: AbortSignal): void {
  const stage = figure.querySelector<HTMLElement>('.stage')
  if (stage === null) return
  // What stands there is what `makeResultGraph` made.
  const data = JSON.parse(figure.dataset.graph ?? '') as ResultGraph
  const graph = place(makeGraph(data))
  const shown = { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) }
  const hrefs = new Map(data.nodes.map(({ key, href }) => [key, href]))
  const store = createStore()
  store.set({ hasEdgeNames: graph.size <= MOST_NAMED_EDGES })
  const { camera } = createScene(graph, {
    container: stage,
    store,
    shownOf: () => shown,
    insets: () => ({ right: 0, bottom: 0 }),
    covers: [...figure.querySelectorAll<HTMLElement>('.zoom')],
    pick: (node) => {
      const href = hrefs.get(node ?? '')
      if (href?.startsWith('/') === true) location.assign(href)
    },
    pickEdge: () => {},
    signal,
  })
  leaveWheelToPage(stage)
  const moves: Readonly<Record<string, () => void>> = {
    nearer: () => camera.zoom(1 / 1.6),
    farther: () => camera.zoom(1.6),
    all: () => camera.reset(),
  }
  for (const button of figure.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => moves[button.dataset.zoom ?? '']?.())
}

/** What no line joins stands in rows, as in a list, the picture being half again as wide as high. */
function place(graph: ViewGraph): ViewGraph {
  if (graph.size > 0) return layoutGraph(graph)
  const perRow = Math.ceil(Math.sqrt(graph.order))
  let index = 0
  graph.updateEachNodeAttributes((_, node) => {
    const [row, column] = [Math.floor(index / perRow), index % perRow]
    index++
    return { ...node, x: column * CELL.width, y: -row * CELL.height }
  })
  return graph
}

function makeGraph({ classes, nodes, edges }: ResultGraph): ViewGraph {
  const graph: ViewGraph = new MultiDirectedGraph()
  const degrees = new Map<number, number>()
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  nodes.forEach((node, index) => {
    graph.addNode(node.key, attributesOf(node, classes, degrees.get(index) ?? 0))
  })
  edges.forEach(({ source, target, name, kind }, index) => {
    const isPack = kind === 'pack'
    graph.addEdgeWithKey(`e${index}`, nodes[source]?.key ?? '', nodes[target]?.key ?? '', {
      predicate: name,
      label: name,
      confidence: kind === 'row' ? THICKNESS.row : THICKNESS.said,
      modality: kind === 'row' || isPack ? 'asserted' : kind,
      source: isPack ? 'pack' : 'text',
      documents: [],
    })
  })
  return graph
}

function attributesOf(
  { labels, classIndex }: ResultNode,
  classes: ResultGraph['classes'],
  degree: number,
) {
  const { iri = '', colour = '', icon = '' } = classes[classIndex] ?? {}
  return {
    label: labels[0]?.value ?? '',
    labels,
    classIri: iri,
    classLabel: '',
    color: colour,
    icon,
    size: Math.min(LARGEST_RADIUS, RADIUS + 2 * Math.sqrt(degree)),
    mentionCount: 0,
    known: true,
    forms: [],
    hiddenLabels: [],
    sounds: [],
    comments: [],
    links: [],
    literals: [],
    documents: [],
    x: 0,
    y: 0,
  }
}

/** Over the picture the wheel goes on scrolling the page; with Ctrl, or two fingers, it zooms. */
function leaveWheelToPage(stage: HTMLElement): void {
  stage.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
    },
    { capture: true },
  )
}

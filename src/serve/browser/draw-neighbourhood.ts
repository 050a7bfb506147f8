import { createNodeImageProgram } from '@sigma/node-image'
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { createEdgeArrowProgram } from 'sigma/rendering'
import { onThemeChange, readTheme } from '../../view/theme.ts'
import type { NeighbourhoodGraph } from '../pages/neighbourhood-graph.ts'
import { drawName } from './draw-name.ts'
import { placeAround } from './place-around.ts'

const ARROW = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 3.5 }

/** The class's pictogram in white, as an image to draw on a disc of its colour. */
function pictogram(path: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 24 24"><path fill="#fff" fill-rule="evenodd" d="${path.replace(/[^\w\s.,+-]/g, '')}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

/** Draws the graph on an element; a click on a thing leads to its page. */
export function drawNeighbourhood(data: NeighbourhoodGraph, stage: HTMLElement): void {
  const graph = new MultiDirectedGraph()
  const places = placeAround(data.nodes.length - 1, stage.clientWidth / stage.clientHeight)
  let theme = readTheme()
  data.nodes.forEach(({ iri, name, href, colour, icon }, index) => {
    graph.addNode(iri, {
      ...(places[index] ?? { x: 0, y: 0 }),
      size: index === 0 ? 17 : 10,
      color: colour,
      label: name,
      image: pictogram(icon),
      href,
    })
  })
  for (const { source, target, manner } of data.edges)
    graph.addEdge(source, target, { size: 1.4, manner })
  const renderer = new Sigma(graph, stage, {
    nodeProgramClasses: {
      pictogram: createNodeImageProgram({
        padding: 0.26,
        keepWithinCircle: true,
        debounceTimeout: 0,
        crossOrigin: null,
      }),
    },
    edgeProgramClasses: { arrow: createEdgeArrowProgram(ARROW) },
    defaultNodeType: 'pictogram',
    defaultEdgeType: 'arrow',
    labelRenderedSizeThreshold: 0,
    labelDensity: 100,
    labelGridCellSize: 20,
    stagePadding: 44,
    enableCameraZooming: false,
    enableCameraPanning: false,
    allowInvalidContainer: true,
    defaultDrawNodeLabel: (context, node) => drawName(context, node, { stage, theme }),
    defaultDrawNodeHover: () => {},
    edgeReducer: (_, edge) => ({
      ...edge,
      color: theme.manners[edge.manner as keyof typeof theme.manners] ?? theme.muted,
    }),
  })
  onThemeChange(() => {
    theme = readTheme()
    renderer.refresh()
  })
  const hrefOf = (node: string): string | undefined => graph.getNodeAttribute(node, 'href')
  renderer.on('clickNode', ({ node }) => {
    const href = hrefOf(node)
    if (href?.startsWith('/') === true) location.assign(href)
  })
  renderer.on('enterNode', ({ node }) => {
    stage.style.cursor = hrefOf(node) === undefined ? '' : 'pointer'
  })
  renderer.on('leaveNode', () => {
    stage.style.cursor = ''
  })
}

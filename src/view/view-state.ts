/** How a statement comes to be in the graph; one way in which edges are told apart and filtered. */
export type Manner = 'asserted' | 'called-for' | 'inferred' | 'pack'

/** What is left out by its kind; sets hold what is hidden, so that the empty set hides nothing. */
export interface Filters {
  /** IRIs. */
  readonly hiddenClasses: ReadonlySet<string>
  /** IRIs. */
  readonly hiddenProperties: ReadonlySet<string>
  readonly hiddenManners: ReadonlySet<string>
  /** IRIs. */
  readonly hiddenDocuments: ReadonlySet<string>
  /** Numbers of communities, as strings. */
  readonly hiddenCommunities: ReadonlySet<string>
  /** Statements less sure are left out; from 0 to 1. */
  readonly leastConfidence: number
  /** Nodes with fewer lines are left out. */
  readonly leastDegree: number
  /** First and last day, `YYYY-MM-DD`, parted by `/`; `undefined` for all. */
  readonly days: string | undefined
}

/** What is picked out by hand, node by node; IRIs throughout. */
export interface Choices {
  readonly hiddenNodes: ReadonlySet<string>
  /** Shown whatever filters and neighbourhood say. */
  readonly pinnedNodes: ReadonlySet<string>
  /** The node that all else is shown around; `undefined` for the whole graph. */
  readonly centre: string | undefined
  /** How many lines away from the centre a node may be. */
  readonly steps: number
  /** Of the neighbours of one node, so many are walked to, the most connected first. */
  readonly mostNeighbours: number
  /** Nodes whose neighbours are shown as well, however far they are from the centre. */
  readonly expandedNodes: ReadonlySet<string>
  /** Ends of the path that is lit up: both or neither. */
  readonly pathFrom: string | undefined
  readonly pathTo: string | undefined
}

/** Where a node stands, in the graph's own frame. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** What was moved since the build. */
export interface Moves {
  /** By IRI; every other node stands where the build put it. They stand in no address. */
  readonly places: ReadonlyMap<string, Place>
}

export interface ViewState extends Filters, Choices, Moves {
  /** IRI of the node whose card is open. */
  readonly picked: string | undefined
  /** Key of the statement that is pointed out on the card and in the graph. */
  readonly pickedStatement: string | undefined
  /** IRI of the document in the text pane; `undefined` for the first. */
  readonly document: string | undefined
  /** Offsets into it of the words that are lit up, as `120,180`: those of RFC 5147. */
  readonly passage: string | undefined
  readonly hoveredNode: string | undefined
  readonly hoveredEdge: string | undefined
  /** Language tag of the names to show; `undefined` for all. */
  readonly language: string | undefined
  readonly view: 'graph' | 'table'
  /** What stands beside it. */
  readonly pane: 'text' | 'query' | undefined
  readonly hasEdgeNames: boolean
  /** What was asked last, in SPARQL. */
  readonly query: string | undefined
  /** IRIs of the nodes that it found; they follow from the query, and stand in no address. */
  readonly foundNodes: ReadonlySet<string>
  /** Whether these are lit up in the graph. */
  readonly isFoundLit: boolean
}

const NO_FILTERS: Filters = Object.freeze({
  hiddenClasses: new Set<string>(),
  hiddenProperties: new Set<string>(),
  hiddenManners: new Set<string>(),
  hiddenDocuments: new Set<string>(),
  hiddenCommunities: new Set<string>(),
  leastConfidence: 0,
  leastDegree: 0,
  days: undefined,
})

/** A centre's neighbourhood goes no farther. */
export const MOST_STEPS = 6
/** More than any node has neighbours. */
export const ALL_NEIGHBOURS = 1e6

const NO_CHOICES: Choices = Object.freeze({
  hiddenNodes: new Set<string>(),
  pinnedNodes: new Set<string>(),
  centre: undefined,
  steps: 1,
  mostNeighbours: 50,
  expandedNodes: new Set<string>(),
  pathFrom: undefined,
  pathTo: undefined,
})

const NO_MOVES: Moves = Object.freeze({ places: new Map<string, Place>() })

export const INITIAL_STATE: ViewState = Object.freeze({
  ...NO_FILTERS,
  ...NO_CHOICES,
  ...NO_MOVES,
  picked: undefined,
  pickedStatement: undefined,
  document: undefined,
  passage: undefined,
  hoveredNode: undefined,
  hoveredEdge: undefined,
  language: undefined,
  view: 'graph',
  pane: undefined,
  hasEdgeNames: false,
  query: undefined,
  foundNodes: new Set<string>(),
  isFoundLit: false,
})

/** All that is edited, and can be undone. */
export type Edits = Filters & Choices & Moves

/** The change that takes back all edits. */
export const UNEDITED: Edits = Object.freeze({ ...NO_FILTERS, ...NO_CHOICES, ...NO_MOVES })

// The keys of an object literal are those of its type.
export const EDITED_KEYS = Object.keys(UNEDITED) as readonly (keyof Edits)[]

/** Whether the same is left out and picked out in both. */
export function isSameChoice(a: ViewState, b: ViewState): boolean {
  return EDITED_KEYS.every((key) => key === 'places' || a[key] === b[key])
}

/** Whether anything is left out, picked out or moved. */
export function isEdited(state: ViewState): boolean {
  return EDITED_KEYS.some((key) => {
    const value = state[key]
    return typeof value === 'object' ? value.size > 0 : value !== UNEDITED[key]
  })
}

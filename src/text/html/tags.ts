const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that never have content. */
export const VOID = set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
)

/** Elements that begin and end a paragraph. */
export const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol ' +
    'optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
)

export const HEADING = set('h1 h2 h3 h4 h5 h6')

export const LIST = set('ul ol menu dir dl')

/** Elements that only change how letters look; without attributes they are left out of the tree. */
export const FORMATTING = set('b big em font i nobr s small strike strong tt u')

/** Elements whose content is never part of what a page says, whatever they are named. */
export const NEVER_SHOWN = set(
  'applet area audio base button canvas colgroup datalist dialog embed head iframe input link map ' +
    'meta meter nav noembed noframes noscript object optgroup option param progress rp rt script ' +
    'select style svg template textarea title video xmp',
)

/** Elements whose content is not markup, and is kept only where `parsePage` has a use for it. */
export const RAW = set('script style textarea title xmp')

/** What an open paragraph ends at, and a search for an open element stops at. */
export const SCOPE = set('table caption td th button object')

export const TABLE_PARTS = set('table caption colgroup tbody thead tfoot tr td th')

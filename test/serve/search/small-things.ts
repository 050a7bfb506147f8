import type { SearchThing, ThingLabel } from '../../../src/serve/search/search-thing.ts'

/** Things by their local names, each with labels such as `黑猫@zh` and `Black cat@en`. */
export function makeThings(table: Readonly<Record<string, readonly string[]>>): SearchThing[] {
  return Object.entries(table).map(([name, labels]) => ({
    iri: `https://x.example/${name}`,
    name: labels[0]?.split('@')[0] ?? '',
    classes: [],
    labels: labels.map((label): ThingLabel => {
      const [text = '', language = ''] = label.split('@')
      return { text, language, kind: 'preferred' }
    }),
    mentions: 0,
  }))
}

/** Look-alikes beside each name that is asked for. */
export const THINGS = makeThings({
  merganser: ['Scaly-sided merganser@en', '中华秋沙鸭@zh', 'Mergus squamatus'],
  red: ['Red-breasted merganser@en', '红胸秋沙鸭@zh'],
  common: ['Common merganser@en', '普通秋沙鸭@zh'],
  economy: ['Greenhouse economy@en', '棚膜经济@zh'],
  ice: ['Ice and snow economy@en', '冰雪经济@zh'],
  farm: ['Modern farm economy@en', '现代农业经济@zh'],
  wangdi: ['王帝@zh'],
  wangbo: ['王博@zh'],
  lidi: ['李帝@zh'],
  hanjun: ['Han Jun@en'],
  hanjing: ['Han Jing@en'],
  hejun: ['He Jun@en'],
  changchun: ['Changchun@en', '长春@zh'],
  changsha: ['Changsha@en', '长沙@zh'],
  changchunlu: ['Changchun Road@en', '长春路@zh'],
  chongqing: ['重庆@zh'],
  cafe: ['Café Noir@fr'],
  meat: ['straw meat@en'],
  bread: ['straw bread@en'],
})

/** What signs of Chinese given names mean, as translators render them. */
export const GIVEN_NAME_GLOSSES: ReadonlySet<string> = new Set(
  `strong bright sea mountain gold golden jade flower plum orchid dragon phoenix tiger cloud snow moon
  forest ice ocean wave peace virtue wisdom loyalty loyal justice righteousness
  benevolence longevity luck lucky fortune treasure silver pearl crane swallow oriole peak summit field
  blue martial hero heroic beautiful beauty elegant elegance quiet clever prosperity
  prosperous flourishing rich noble precious glory honor light brilliant dawn sun sky heaven
  build construction victory soar fly rise big eternal forever long million thousand
  kind kindness benefit pure clean true sincere sincerity trust auspicious happy joy celebrate peach pine
  chrysanthemum lotus fragrance fragrant leaf bird wind rain dew frost thunder star fire
  eagle horse bell boat bridge clear calm deep shine shining protect defend gentle`.split(/\s+/),
)

/** Numbers that are one sign and two words. */
export const PAIRED_GLOSSES: ReadonlySet<string> = new Set(['hundred million', 'ten thousand'])

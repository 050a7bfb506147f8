/** What signs of Chinese given names mean, as translators render them. */
export const GIVEN_NAME_GLOSSES: ReadonlySet<string> = new Set(
  `strong army bright sea mountain gold golden jade flower plum orchid dragon phoenix tiger cloud snow moon spring
  autumn summer winter forest wood water ice ocean wave peace virtue wisdom loyalty loyal justice righteousness
  benevolence longevity luck lucky fortune treasure silver pearl crane swallow oriole peak summit field red green
  blue white writing literature culture martial hero heroic beautiful beauty elegant elegance quiet clever prosperity
  prosperous flourishing rich noble precious glory honor light brilliant dawn sun sky heaven country nation people
  build construction victory soar fly rise new great big small little old eternal forever long million thousand first
  kind kindness benefit pure clean true sincere sincerity trust auspicious happy joy celebrate peach pine
  chrysanthemum lotus fragrance fragrant leaf bird wind rain dew frost thunder star fire east south west north
  grass eagle horse iron bell boat bridge clear calm deep high shine shining protect defend young gentle`.split(
    /\s+/,
  ),
)

/** Numbers that are one sign and two words. */
export const PAIRED_GLOSSES: ReadonlySet<string> = new Set(['hundred million', 'ten thousand'])

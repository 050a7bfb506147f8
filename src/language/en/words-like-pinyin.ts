/**
 * Words of English, and names of countries and cities, that could be one or two syllables of pinyin:
 * with a capital in a title they are no given name, though a surname such as "Long" stands before.
 */
export const WORDS_LIKE_PINYIN: ReadonlySet<string> = new Set(
  `a an ace ache ade age ailing aiming ale amen angle are ate ban bane bang bangle banning bare base
  baiting bali baling bake be beige bending bide biden bike bile bin binding bite biting bode bone bore
  buying cache cage cake came can cane canning care case cause chaining chance change chase chat chide
  chile chime china cuba cure cute dale dame dan dance dangle dare date dating dean den dense dice die
  dime dine ding dining dire dong dubai dude duke dune dunning face fade fame fan fang fare fate fence
  fete fore fuse gage gaining gale game gaming gang gate gene genre gong guide guiding gun gunning guy
  hailing haiti hale handing hang hare hate hating he hen hence here hide house huge human hunting
  hue jingle june kenya laden lake lame lance landing lane late laying lean leading lei lichen lie like
  lima lime linden line linen lining lite long louse luge lure lute mace made maiden mailing make male
  mali man mane mange mangle manning mare mate mating me mean men mending menu mere mice mike milan mile
  mime mince mine mingle mining minting mire mite mode mole moment more mouse mule muse mute naming nan
  name nice niche nile nine node nuance nude nuke ocean ode oman omen one open outing pace page pale pan panda
  pane pang panning pare pen pence pending penning pie pike pile pin pine ping pining poke pole
  pole pore pose puke pure ran rang range rating rice ride riding rile rime rinse rise rite rouse
  route rude rule ruling run rune running ruse sage sailing sake sale same sanding sane sang sate saying
  se sean seine send sending sense shade shading shake shale shame shaming share she shine shun side
  siding sire siren site song sudan suite sun sure taiwan take tale tame taming tan tang tangle tanning
  tare tide tie tile time ting tingle tire tong tune tuning wade wage waiting wake wan
  wane wanting ware woke woman women wore yale yang yemen yin yoke yore you yuan`
    .split(/\s+/)
    .filter(Boolean),
)

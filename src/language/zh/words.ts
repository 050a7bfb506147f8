import type { WordLists } from '../language.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Chinese function words, each a word of its own where it counts. */
export const WORDS: WordLists = {
  determiners: set('新一届 上一届 本届 历届 该 本 此 这 那 其 各 全 某 一个 这个 该项 现任 时任'),
  indefinites: set('各 某 一个'),
  definites: set(''),
  purposeMarks: set(''),
  connectors: set(''),
  conjunctions: set('和 与 及 及其 以及 并 暨 兼 或 、'),
  negators:
    set(`不 没 没有 未 未经 未能 尚未 并未 从未 非 并非 不是 不会 不能 不得 不予 无法 否认 拒绝 没能
    不再 毫无 没人 无人`),
  hedges: set(
    '以往 历史上 昔日 一度 可能 或许 也许 据传 据说 拟 拟于 计划 预计 有望 若 如果 假如 是否 能否 会否 曾 曾经 曾任 曾担任 历任 原任 原 前任 撤回 取消',
  ),
  hedgePhrases: [],
  hedgesBeside: set(`停止 暂停 暂缓 推迟 延期 中止 终止 放弃 叫停 禁止 严禁 反对 防止 避免 遏制 杜绝
    否决 拒不 希望 盼望 期望 打算 有意 力争 争取 呼吁`),
  futures: set('将 即将 将要 筹备'),
  formers: set('曾任 历任 原任 原 前任 前 时任'),
  exclusions: [],
  prospects: set(''),
  endings: set('等职务 等职 等要职'),
  restrictors: set('仅 只 仅仅'),
  possessives: set('其'),
  complementMarks: set('为'),
  roleMarks: set(''),
  conditions: [['如果'], ['若'], ['假如'], ['倘若'], ['要是'], ['一旦'], ['除非'], ['只要']],
  openings: [['据传'], ['据说'], ['网传'], ['传闻'], ['谣传'], ['有传言称']],
  reversals: set(''),
  kindWords: set(''),
  pageWords: set(''),
  likenesses: set(''),
  linkings: set(''),
  partings: set(''),
  accountYears: set('年度'),
  yearBounds: set('到 至 自 从'),
  dispatches: set('电 讯 消息'),
  alternatives: set(''),
  senderTies: set(''),
  releases: set(''),
  proposals: set('建议 提议 决定 商定 议定 提名 推荐'),
  decisions: set('决定 商定 议定'),
  durations: set(''),
  people: set(''),
  copulas: set('是'),
  obligations: set('要 必须 应 应当 应该 须 需 需要 务必 要求'),
  auxiliaries:
    set(`已 已经 将 也 还 均 都 正 正在 仍 再 曾 一直 被 并 共 了 着 过 ， ， ( ) （ ） 仅 只 仅仅
    应邀 主要 全面 大力 深入 认真 积极 切实 持续 进一步 加快 共同 联合 分别 相继 陆续 一同 一道 亲自 隆重 顺利 胜利 正式
    成功`),
  pending: set(''),
  relatives: set(''),
  prepositions: set(
    '在 于 从 对 向 由 为 以 把 被 按 按照 根据 关于 通过 自 至 到 沿 围绕 针对 距 距离',
  ),
  locatives: set('在 于'),
  ordinals: set(''),
  tens: set(''),
  counters: set('第 次 届 号 年'),
  pronouns: set('它 牠 它们 牠们'),
  pluralPronouns: set(''),
  latters: set('后者'),
  surroundings:
    set(`周边 附近 一带 沿岸 东部 西部 南部 北部 中部 东南部 西北部 东北部 西南部 中南部 中北部 中西部 境内 全境 沿海
    中下游 上游 下游 大陆 内地 腹地`),
  bounds: set('以南 以北 以东 以西 以外 之间'),
  openEnds: set('等 等等'),
  occasions: set(''),
  wholes: set(''),
  demonymEnds: set(''),
  whereabouts: new Set(),
  insides: set('内 里 中'),
  grounds: set(''),
  stages: set(''),
  prepositionalAdverbs: [],
  sinceLong: [],
  listings: set(''),
  examples: [['包括'], ['其中包括'], ['例如'], ['比如'], ['诸如'], ['尤其是'], ['特别是']],
  topicNouns: set(''),
  topicTies: set(''),
  additions: set(''),
  countTails: set(''),
  fieldJoints: set('及'),
  regards: set('关于'),
  genitives: set('的'),
  contrasts: set('而是'),
  bygones: set('自 自从'),
  legacies: set('精神 部署 决策 决定 公报 要求 讲话 文件 成果 报告 以来 之后 以后'),
  ordinalMarks: set('第 届'),
  agentMarks: set(''),
  attributives: set('的'),
  headlineVerbs: set(''),
  calendar: set(''),
}

/** Every word of the lists: these stay whole where other words fall into characters. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(WORDS).flatMap((words) => [...words].flat()),
)

/** What bodies are for: verbs that stand before a noun for a body in its name. */
export const FIELD_VERBS =
  set(`保护 研究 管理 开发 建设 发展 投资 服务 监督 监测 培训 教育 救助 救护 促进 推广 检测 设计 经营 运营 咨询
  修复 治理 宣传 繁育 养护 防治 防控 交流 合作 改造 提升 整治 复育 拯救 恢复 加固 扩建 重建 续建 调查`)

/** Verbs that firms are called by. */
export const NAMES_OF_FIRMS = set(
  '创新 振兴 崛起 腾飞 开拓 进取 奋进 创业 联合 合作 前进 跨越 超越 领航',
)

/** What offices, commissions and centres are for, besides. */
export const OFFICE_VERBS =
  set(`协调 评审 评估 指导 监察 检验 检疫 测试 考试 救援 认证 交易 结算 融资 接待 整理 编纂 翻译 鉴定 调查 勘察 勘测 预防 控制
  应急 反恐 考古 普查 展示 体验 孵化 决策 急救 计量 指挥 配送 储运 诊断 保存 追溯 转化 收储 供应 组培 育种 引种 观测 预警 防控 献血 采供`)

/** What laws and rules are for, besides. */
export const LEGAL_VERBS =
  set(`处罚 奖励 登记 许可 保障 防范 惩治 节约 利用 使用 预防 征收 竞争 仲裁 调解 复议 诉讼 赔偿 组织 选举 检查 审计
  统计 测绘 收养 继承 招标 采购 储备 流通 运输 出版 广告 保险 担保 抚养 优待 救助 普及 退役 教养 公示`)

/** What events and work are for, besides. */
export const EVENT_VERBS =
  set(`创新 振兴 推进 推动 崛起 动员 部署 调度 签约 招商 征兵 减灾 救灾 扶贫 脱贫 攻坚 复工 复产 执法 检查 督查 巡视 巡察 创建
  防汛 抗旱 禁毒 普法 招生 就业 创业 对接 洽谈 表彰 总结 考核 述职 换届 选举 座谈 研讨 治理 统战 维稳 信访 防火 绿化 造林
  育人 帮扶 援建 协作`)

/** What is done in principle. */
export const GRANTINGS = set('通过 同意 批准 审定')

/**
 * The tags of words that the dictionary takes for nouns or names, and that are verbs, adverbs and the like in prose.
 * None is part of a name: what people do to each other, how they come to offices, what a thing becomes.
 */
export const OTHERWISE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    v: `宣传 建议 贯彻实施 组织实施 会见 会晤 接见 拜会 拜访 看望 慰问 陪同 率领 率队 带队 莅临 出席 参加 参会 列席 主持 听取 传达 贯彻 落实
      贯彻落实 学习贯彻 深入贯彻 担任 兼任 出任 改任 历任 升任 调任 转任 接任 接替 署理 卸任 当选 任命 免去 晋升 晋升为
      升格为 升级为 更名为 改建为 成为 称为 列为 纳入 隶属 位于 地处 坐落 坐落于 毗邻 紧邻 濒临 流经 途经 来到 前来
      抵达 前往 赶赴 走进 走访 考察 视察 调整 利用 涉及 越冬 原则同意 原则通过 现身 亮相 惊现 落户 落地 落子 摄 供图 供稿 图为 图是 筹备 这是 那是 就是 也是 均为 均是
      都是 便是 公布 发布 印发 古称 旧称 俗称 又称 亦称 又名 也称 也叫 原称 史称 原名 改名 易名 更名 改称 报经 制约 需提交 尚需 提请 交由 移交 划归 获批 获颁 荣获 续建 重建 新建 申报 申建 争创 主办 抓实 致词 助力 赋能 加盟 参观`,
    d: '连续 严格 广泛 充分 严肃 简要 一致 一同 一道 分别 相继',
    r: '整个 当地 本地 现任',
    p: '关于 经 距',
    u: '一行',
    c: '以及',
    m: '多座 多位 十余位',
    n: '春季 夏季 秋季 冬季 冬春 秋冬',
  }).flatMap(([tag, words]) => words.split(/\s+/).map((word): [string, string] => [word, tag])),
)

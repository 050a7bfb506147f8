/**
 * Names where those of the package are not the ones in use, by code: the English and the Chinese
 * ones, the first preferred. Names in general use.
 */
export const ENGLISH_IN_USE = new Map(
  Object.entries({
    BN: ['Brunei', 'Brunei Darussalam'],
    CD: ['Democratic Republic of the Congo', 'DR Congo'],
    CG: ['Republic of the Congo'],
    CI: ["Côte d'Ivoire", 'Ivory Coast'],
    CV: ['Cape Verde', 'Cabo Verde'],
    CZ: ['Czechia', 'Czech Republic'],
    FK: ['Falkland Islands'],
    FM: ['Micronesia', 'Federated States of Micronesia'],
    GB: ['United Kingdom', 'UK', 'Great Britain', 'Britain'],
    GM: ['Gambia'],
    IR: ['Iran', 'Islamic Republic of Iran'],
    KP: ['North Korea', "Democratic People's Republic of Korea", 'DPRK'],
    KR: ['South Korea', 'Republic of Korea', 'ROK'],
    LA: ['Laos', "Lao People's Democratic Republic"],
    MD: ['Moldova', 'Republic of Moldova'],
    MK: ['North Macedonia', 'Republic of North Macedonia'],
    MM: ['Myanmar', 'Burma'],
    NL: ['Netherlands', 'Holland'],
    PN: ['Pitcairn Islands'],
    PS: ['Palestine', 'State of Palestine'],
    RE: ['Réunion'],
    RU: ['Russia', 'Russian Federation'],
    ST: ['São Tomé and Príncipe'],
    SX: ['Sint Maarten'],
    SY: ['Syria', 'Syrian Arab Republic'],
    SZ: ['Eswatini', 'Swaziland'],
    TL: ['Timor-Leste', 'East Timor'],
    TR: ['Turkey', 'Türkiye', 'Republic of Türkiye', 'Republic of Turkey'],
    TZ: ['Tanzania', 'United Republic of Tanzania'],
    US: ['United States', 'United States of America', 'USA', 'U.S.A.', 'US', 'U.S.'],
    VA: ['Vatican City', 'Vatican'],
    VG: ['British Virgin Islands'],
    VI: ['United States Virgin Islands', 'US Virgin Islands'],
  }),
)

export const CHINESE_IN_USE = new Map(
  Object.entries({
    CD: ['刚果民主共和国', '刚果（金）'],
    CF: ['中非共和国'],
    CG: ['刚果共和国', '刚果（布）'],
    EH: ['西撒哈拉'],
    FM: ['密克罗尼西亚联邦', '密克罗尼西亚'],
    ID: ['印度尼西亚', '印尼'],
    KP: ['朝鲜', '朝鲜民主主义人民共和国'],
    KR: ['韩国', '大韩民国'],
    MN: ['蒙古国', '蒙古'],
    RU: ['俄罗斯', '俄罗斯联邦'],
    US: ['美国', '美利坚合众国'],
  }),
)

/** Labels that persons, other places or ships bear as well, and as often. */
export const AMBIGUOUS = new Set(['Georgia', 'Jordan'])

/** Labels that are words of their own, or names of persons, besides those that the dictionary knows. */
export const WORDS = new Set(['Chad', 'Guernsey', 'Holland', 'Israel', 'Montserrat', '黑山'])

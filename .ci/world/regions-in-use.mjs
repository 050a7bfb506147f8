/**
 * Parts of the world and of countries, by English names in general use: what lies in what, `''` for
 * what lies in several countries. Not complete, but the ones that news and reports speak of.
 */
export const REGIONS = new Map([
  [
    '',
    `Asia; Europe; Africa; North America; South America; Latin America; Central America; Oceania;
    Antarctica; the Arctic; Southeast Asia; Central Asia; East Asia; South Asia; West Africa;
    East Africa; Southern Africa; Central Africa; North Africa; sub-Saharan Africa; the Middle East;
    the Balkans; the Caucasus; Scandinavia; the Baltic; the Caribbean; Melanesia; Micronesia;
    Polynesia; Australasia; Western Europe; Eastern Europe; Central Europe; Northern Europe;
    Southern Europe; the Alps; the Andes; the Himalayas; the Carpathians; the Pyrenees; the Rockies;
    the Sahara; the Sahel; Patagonia; Borneo; New Guinea; Sumatra; Java; Pacific Ocean;
    Atlantic Ocean; Indian Ocean; Arctic Ocean; Southern Ocean; Mediterranean Sea; North Sea;
    Baltic Sea; Black Sea; Caspian Sea; Red Sea; Adriatic Sea; Aegean Sea; Arabian Sea;
    South China Sea; East China Sea; Yellow Sea; Sea of Japan; Bering Sea; Persian Gulf;
    Bay of Bengal; Gulf of Mexico; Mekong Delta; Lake Victoria; Amazon Basin`,
  ],
  ['GB', 'England; Scotland; Wales; Northern Ireland'],
  [
    'US',
    `Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida;
    Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland;
    Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada;
    New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon;
    Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont;
    Virginia; West Virginia; Wisconsin; Wyoming; New York State; Washington State; New England`,
  ],
  [
    'CA',
    `Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland and Labrador; Nova Scotia;
    Northwest Territories; Nunavut; Ontario; Prince Edward Island; Saskatchewan; Yukon`,
  ],
  [
    'AU',
    `Australian Capital Territory; New South Wales; Northern Territory; Queensland; South Australia;
    Tasmania; Western Australia`,
  ],
  [
    'IN',
    `Andhra Pradesh; Arunachal Pradesh; Assam; Bihar; Chhattisgarh; Goa; Gujarat; Haryana;
    Himachal Pradesh; Jharkhand; Karnataka; Kerala; Madhya Pradesh; Maharashtra; Manipur; Meghalaya;
    Mizoram; Nagaland; Odisha; Rajasthan; Sikkim; Tamil Nadu; Telangana; Tripura; Uttar Pradesh;
    Uttarakhand; West Bengal; Ladakh; Jammu and Kashmir`,
  ],
  [
    'JP',
    `Hokkaido; Honshu; Kyushu; Shikoku; Okinawa; Aomori Prefecture; Iwate Prefecture;
    Miyagi Prefecture; Akita Prefecture; Yamagata Prefecture; Fukushima Prefecture;
    Ibaraki Prefecture; Tochigi Prefecture; Gunma Prefecture; Saitama Prefecture; Chiba Prefecture;
    Kanagawa Prefecture; Niigata Prefecture; Toyama Prefecture; Ishikawa Prefecture;
    Fukui Prefecture; Yamanashi Prefecture; Nagano Prefecture; Gifu Prefecture; Shizuoka Prefecture;
    Aichi Prefecture; Mie Prefecture; Shiga Prefecture; Kyoto Prefecture; Osaka Prefecture;
    Hyogo Prefecture; Nara Prefecture; Wakayama Prefecture; Tottori Prefecture; Shimane Prefecture;
    Okayama Prefecture; Hiroshima Prefecture; Yamaguchi Prefecture; Tokushima Prefecture;
    Kagawa Prefecture; Ehime Prefecture; Kochi Prefecture; Fukuoka Prefecture; Saga Prefecture;
    Nagasaki Prefecture; Kumamoto Prefecture; Oita Prefecture; Miyazaki Prefecture;
    Kagoshima Prefecture; Okinawa Prefecture`,
  ],
  [
    'DE',
    `Bavaria; Saxony; Lower Saxony; Saxony-Anhalt; Thuringia; Hesse; Brandenburg;
    Baden-Württemberg; North Rhine-Westphalia; Rhineland-Palatinate; Saarland; Schleswig-Holstein;
    Mecklenburg-Vorpommern`,
  ],
  ['IT', 'Lombardy; Tuscany; Sicily; Sardinia; Veneto; Piedmont; Calabria; Emilia-Romagna; Apulia'],
  [
    'ES',
    `Catalonia; Andalusia; Galicia; Basque Country; Aragon; Extremadura; Asturias; Cantabria;
    Balearic Islands; Canary Islands`,
  ],
  ['FR', 'Brittany; Normandy; Burgundy; Provence; Alsace; Corsica; Île-de-France; Occitanie'],
  [
    'RU',
    'Siberia; Yakutia; Kamchatka; Sakhalin; Chukotka; Tatarstan; Khabarovsk Krai; Primorsky Krai',
  ],
  [
    'BR',
    `Bahia; Pernambuco; Minas Gerais; Mato Grosso; Mato Grosso do Sul; Amazonas; Rio Grande do Sul;
    Santa Catarina; Goiás; Maranhão; Rondônia; Tocantins`,
  ],
  ['MX', 'Chiapas; Jalisco; Nuevo León; Sonora; Yucatán; Baja California; Quintana Roo; Sinaloa'],
  ['ZA', 'Gauteng; KwaZulu-Natal; Limpopo; Mpumalanga; Western Cape; Eastern Cape; Northern Cape'],
  ['MY', 'Sabah; Sarawak; Johor; Selangor; Penang'],
  ['ID', 'Kalimantan; Sulawesi; Bali; Aceh; West Java; Central Java; East Java'],
])

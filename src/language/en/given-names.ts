import type { Gender } from '../../model.ts'
import { oncePerWord } from '../../rdf/once-per-word.ts'
import { bareWord } from './bare-word.ts'
import { GIVEN_NAMES_ABROAD } from './given-names-abroad.ts'
import { worldNames } from './read-world-names.ts'

const names = (words: string): string[] => words.split(/\s+/).filter(Boolean)

/** Given names of many countries that mostly women bear; none that is another word first. */
const FEMALE = names(`
  abigail ada adele adriana agnes agnieszka aisha alejandra alice alicia alison allison amanda amber
  amelia amina amy ana anastasia andrea angela angelica anika anita anja ann anna annabel anne annette
  annie antonia arlene asha ashley astrid audrey ayesha aylin barbara beata beatrice beatriz becky
  belinda bernadette beth bethany betty beverley beverly bianca birgit bonnie brenda bridget brigitte
  camilla camille carla carmen carol carole caroline carolyn cassandra catalina caterina catherine
  cathy cecilia celia charlotte cheryl chiara chloe christina christine cindy claire clara clarissa
  claudia colette colleen concepción connie constance consuelo corinne cynthia daniela danielle daphne
  deborah debra deirdre delia denise diana diane dolores dominika donna dora doris dorothy edith eileen
  elaine eleanor elena eleni elif elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsie
  emilia emily emma erica erika erin esperanza estelle esther eva evelyn ewa farah fatima fatma federica
  felicity fiona frances francesca françoise frida gabriela gabriella gabrielle gail gemma genevieve
  georgina geraldine gertrude gill gillian gina giulia gisela giuseppina gladys glenda gloria gwen
  hannah harriet hazel heather heidi helen helena helga henrietta hilary hilda holly ida ilona imogen
  ines ingrid irena irene irina isabel isabella isabelle ivana izabela jacqueline jana jane janet janice
  janine jasmine jean jeanette jeanne jennifer jenny jessica jill joan joanna joanne jocelyn johanna
  josephine joyce judith judy julia juliana julie juliet justyna karen karin karina karolina kate
  katarina katarzyna katerina kathleen kathryn kathy katia katie katja katrin katrina kayla kerry
  khadija kimberly kirsten kirsty kristen kristin kristina krystyna lakshmi laura lauren laurence leah
  leila lena leonor leslie leticia leyla lidia lillian linda lindsay lindsey lisa liz lois lorna
  lorraine louisa louise lourdes lucia lucinda lucy luisa lydia lynn lynne mabel madeleine magda
  magdalena maggie malgorzata mandy manuela margaret margarita margot maria mariam mariana marianne
  marie marilyn marina marion marjorie marta martha martina mary matilda maureen maya meg megan melanie
  melinda melissa meredith mia michelle mildred millicent miranda miriam moira molly mona
  monica monika monique muriel myrtle nadia nadine nancy naomi natalia natalie natasha nicola nicole
  nina nora norma olga olivia pamela patricia paula paulina pauline peggy petra philippa phoebe phyllis
  pilar priscilla priya rachel ramona rebecca regina renata renee rita roberta rocio rosa rosalind
  rosemary rosie roxanne ruth sabine sabrina sadie sally samantha sandra sangeeta sara sarah saskia
  serena shannon sharon sheila shelley shirley silvia simone sinead siobhan sofia sofie sonia sophia
  sophie stacey stacy stella stephanie sunita susan susanna susanne suzanne sybil sylvia tamara tamsin
  tanya tara tatiana teresa tess thelma theresa therese tiffany tina tracey tracy trudy ulrike ursula
  valentina valerie vanessa vera veronica vivian vivien wanda wendy wilma winifred yasmin yolanda yvette
  yvonne zainab zara zeynep zofia zoe zuzana
  aaliyah alina amelie amira anneke anouk aoife bente carys ciara cora daria deepa eilidh elin
  emine fernanda freya greta hafsa hana ilse ingeborg isla jasmin jolanta kamala kavita keisha
  laila latoya leena liesbeth ludmila maeve maja malin marisol marit meera mei-ling merete mireille
  nadira niamh nisha noor orla oksana paloma pooja rania roisin rosalie ruta saoirse shanice
  shaniqua shreya sian silke siobhán sinéad svetlana tamika tatjana tomoko ute valeria violeta
  wiesława xochitl yasmina yelena yuko zuleika aiko akiko emiko keiko michiko naoko noriko sachiko
  yoko yumiko`)

const MALE = names(`
  aaron abdul abdullah abdel abel abraham adam adolfo adrian ahmad ahmed aidan akira alan alasdair
  albert alberto aldo alec alejandro aleksander aleksandr alessandro alex alexander alexandre alexei
  alfonso alfred alfredo ali alistair allan allen alvaro amir amit anders andré andreas andrei andrew
  andrey andrzej andy angus anthony antoine anton antonio antony arjun arnaud arne arnold arthur
  arturo arvind ashok atsushi aziz barack barney bartosz basil beau ben benjamin benoît bernard bernardo
  bernd bernie bert bill björn bob bobby boris brad bradley brendan brent brett brian bruce bruno bryan
  bryn byron callum calum calvin cameron carl carlo carlos casper cecil cedric cesar charles charlie
  chris christoph christophe christopher clarence claude clement clifford clint clive colin conor
  constantin cornelius craig curtis cyril dale damian damien dan daniel daniele danny dariusz darren
  dave david declan denis dennis derek desmond dev didier diego dieter dietmar dimitri dirk dmitri
  dmitry dominic dominik don donald dougal douglas duncan dwight dylan eamon earl eddie edgar edmund
  eduardo edward edwin eero efraín elijah elliot elliott emeka emil emilio emmanuel enrico enrique eric
  erich erik ernest ernesto erwin ethan eugene evan ewan fabian farid felipe felix ferdinand fergus
  fernando filip francesco francis francisco franco françois frank franz fred freddie frederick fredrik
  friedrich fritz gabriel gareth garry gary gavin geoff geoffrey george georges georgios gerald gerard
  gerhard giacomo gianluca gideon gilbert giles giorgio giovanni giuseppe glen glenn godfrey gordon
  graeme graham greg gregor gregory guillaume guillermo gunnar günter gustav guy hamid hamish hamza hans
  harald hari harold harry haruki harvey hassan hector heinrich helmut hendrik henri henrik henry herbert
  herman hideo hiroshi homer horace horst howard hugh hugo humphrey hussein ian ibrahim idris ignacio
  igor imran isaac isaiah ismail ivan ivo jaap jack jacob jacques jaime jake jakob jakub jamal james
  jamie jan janusz jared jaroslav jarosław jason javier jay jeff jeffrey jens jeremiah jeremy jerome
  jerry jesse jesús jim jimmy jiří joachim joaquín joe joel johan johann johannes john johnny jon
  jonas jonathan jorge jos josé josef joseph josh joshua josip juan jukka jules julian julien julio
  jürgen justin kamal karim karl kaspar kazuo keir keith ken kenji kenneth kevin khalid kieran
  kirk klaus konrad konstantin krzysztof kurt kyle lars laszlo laurent lawrence lech lee leif leo
  leon leonard leonardo leonid leopold leroy lester lewis liam lionel lloyd lorenzo lou louis luc luca
  lucas ludwig luigi luis luiz lukas luke magnus mahmoud malcolm manfred manuel marc marcel marcelo
  marcin marco marcos marcus marek mariano mario marius mark markus marshall martin marvin massimo
  mateusz mathias mathieu matt matteo matthew matthias maurice mauricio max maximilian maxime mehmet
  melvin michael michał michel miguel mihai mikael mike mikhail mikko milan miles milos mohamed mohammad
  mohammed mordecai muhammad murray mustafa naveed neal neil nelson nicholas nick nicolas nigel nikita
  nikolai nikolaos nikos noah noel norbert norman olaf ole oleg oliver olivier olle omar orlando oscar
  oskar osman osvaldo oswald otto owen pablo paddy paolo pascal patrick paul paulo pavel pawel pedro
  pekka percy per peter petr phil philip philippe phillip pierre piet piotr quentin rafael rafał rahul
  raj rajesh ralph ramón randall randolph randy raoul rashid raúl ravi ray raymond reginald reinhard
  renato rené rex reza ricardo richard rick ricky roald rob robert roberto rodney rodrigo roger roland
  rolf roman ronald ronan ronnie rory ross roy rudolf rudolph rufus rupert rüdiger russell ruud ryan
  saeed salman salvador salvatore sam samir samuel sandeep sanjay santiago saul scott sean sebastian
  sebastião serge sergei sergey sergio seth seumas shane shaun shinji sidney siegfried sigurd silvio
  simon solomon sören spencer stan stanisław stefan stefano stephan stephen steve steven stewart stuart
  sunil sven sylvain syed tadeusz takashi takeshi tariq ted terence terrence terry thabo theo theodore
  thierry thomas tim timo timothy tobias todd tom tomás tomasz tommy tony torsten trevor tristan tuomas
  tyler udo umberto usman uwe václav valentin vasily vernon vicente victor vijay vikram viktor vincent
  vincenzo vinod vitaly vladimir volker wade walter warren wayne werner wilbur wilfred wilhelm william
  willem willy wojciech wolfgang xavier yann yannick yasser yusuf yuri yves zachary zbigniew zoltan
  abdi abiodun alfie anil arif arjen arvid asif babatunde bashir bjarne chidi chinedu dario deepak
  demetrius deshawn dinesh diogo dominykas duarte erling faisal fikret gaël gintaras haakon håkon
  hakan harpreet henning hiram ilya imre ivar jabari jamil jermaine jiro joão joao joost jorgen
  jørgen kareem kenzo kofi kwame kylian lamar laurens leandro levent lorcan lucien magnús malik
  manoj mateo mehdi mo mohan mukesh naveen nikhil obinna odd okoro omari onur oyvind pieter prakash
  ramesh rasmus rohan ruben rune sachin sanjeev satoshi seamus selim shigeru shinzo sibusiso stijn
  suresh tadeáš teun thierno tiago tobi tyrone ulf valter vikas wim yaw yosef zeki`)

/** Given names of women and of men. */
const EITHER = names(`
  alexis andrea ashley bailey casey corey dana dominique florian francis jackie jean jess jo jody
  jude kelly kelsey kerry kim leslie lindsay lou marion nikki nicola pat pia quinn reese robin rowan
  sacha sasha sam shannon sidney stevie tracy vivian lee`)

const LISTED: ReadonlyMap<string, Gender | undefined> = new Map([
  ...GIVEN_NAMES_ABROAD.map((name) => [name, undefined] as const),
  ...FEMALE.map((name) => [name, 'female'] as const),
  ...MALE.map((name) => [name, 'male'] as const),
  ...EITHER.map((name) => [name, undefined] as const),
])

/** Whether the lower-case word is a given name that many bear. */
export const isGivenName = oncePerWord(
  (word) => LISTED.has(word) || worldNames().given.has(bareWord(word)),
)

/** Who mostly bears that given name, in lower case; `undefined` when that is not known. */
export const genderOfGivenName = (word: string): Gender | undefined =>
  LISTED.has(word) ? LISTED.get(word) : worldNames().given.get(bareWord(word))

/** Whether the lower-case word is a given name, but a word of English as well: "grace". */
export const isWordAndGivenName = oncePerWord((word) => worldNames().words.has(bareWord(word)))

/** Whether the lower-case word is a surname that many bear, and no word of English. */
export const isSurname = oncePerWord((word) => worldNames().surnames.has(bareWord(word)))

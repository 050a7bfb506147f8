// Made by .ci/compile-names.mjs: change that. Names: @faker-js/faker (MIT), lower case without marks.

/** Given names of women. */
export const WORLD_WOMEN = `
aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aarya aashritha aatmaja abagail abani
abbie abbigail abbondanza abby abdonie abebi abeline abena abendam abeni abhaya abibatou abigael
abigaelle abigail abigale abigayle abigel abosede abril acacie acanthe acela acelya acilay acilia
aculina adah adalbaude adalberta adalgisa adaline adalsinde adaugo addie addison addolorata adea
adebukola adegrine adela adelaida adelajda adelasia adele adelia adelie adelina adeline adeliya
adella adelle adeltrude adelya adenike adepeju adesewa adesua adetoke adetoun adiba adile adina
adja adolfa adolfina adolphie adonise adrastee adrehilde adria adriana adrianna adriena adrienne
adrijana adunni adwitiya adwoa afaq afarim afat afia afitap afra afruza afton afua afzuna agafia
agata agatha agathe agca agilberte aglae aglaia aglaja agnane agneflete agnes agnesa agnese agneta
agnieszka agostina agrata agripina agrippine agrypina agustina ahalya ahenk ahilya ahlem aicha
aida aileen aimee aina aino aisha aishani aissa aissata aissatou aisyah aiyana ajana ajda ajeng
ajita ajla ajlin ajoke akifa akofa akorfa akosua akshainie akshata akshita akula akumaa akunna
akvelina alaina alaine alais alana alanis alanna alara alayna albane albena alberade alberte
albertha albertina albertine albertyna albina alcidie alcina alcine alcyone alda aldegonde alea
aleen alejandra aleksandra alemka alena alene alenia alenka alesea aleska alessa alessandra
alessia aleth aletha alevtina alexa alexandra alexandrea alexandrina alexandrine alexane alexanne
alexine aleya aleyna alfonsa alfreda alia alica alice alicia alicja alida aliette alika alima
alina aliona alis alisa alisha alison alissa alissia alivia alix alixe aliya aliz aliza alize
alizee alka alla allegra allene allie allison almila almira aloise aloisie alojza alojzije aloyse
alphonsine alpike alsu alta altea althee altin alvena alvera alverta alvina alya alyah alyce
alycia alysa alysha alyson alyssa alyssia alysson alzbeta amabela amadea amahle amalia amaliane
amalie amalija amalthee amanda amande amandine amante amarande amaranthe amata amaya ambar ambra
ambre ambrine ambroisie amea amel ameliane amelie ameline amely amelya amethyste ami amicie amie
amina aminat aminata aminte aminu amira amita amiya amodini amoke amope amparo amra amrita
amritambu amy amya ana anabel anabela anabelle anae anaelle anahi anahita anaida anais anala
anamaria anamarija anamika ananda anandamayi ananta anasooya anastasia anastasie anastasija
anastazia anastazie anastazija anastazja anasuya anatazie anceline ancica ancilla ancuta andac
andela andelika andelina andjelina andra andrada andreane andreanne andree andreea andreja
andriana andrijana andrina andromeda andzelika anemona anesa aneta anette anezka angadreme angela
angele angelika angelina angeline angelita anghelina angie angilberte ania anica anicee anicette
anika anila anina anisoara anissa anita aniya aniyah anja anjali anjelica anjushree anjushri anka
ann annabel annabell annabella annabelle annaelle annagrazia annalena annalise annamae annamaria
annamarie anne anneke anneli annelie annemarie annemijn annetta annette anni annie annika annikki
annonciade annunziata anny anora anouck anouk ansberte anselma anshula ansley anstrudie antea
anthelmette antoaneta antoinette antonela antonella antonetta antonette antonia antonietta
antonija antonina antonine anuja anuska anusuya anuta anwesha anya aphelie apolena apollina
apolline apollonia appia appoline apsara arabela arabella arabelle araceli aracely aranka ardella
ardith arely areta argelia argine ariadna ariane arianna aricie ariela arielle arij arija arike
arina arinola arisa aristita arlene arleta arlette armance armande armandine armeline armelle
armida armide armine arna arnaude arnolda arnostka artemis arthurine aruna arvilla arwa arwen arya
aryanna asa asake asal asceline ascension asel asella asha ashlee ashleigh ashley ashly ashlynn
ashmi ashtyn asija asila asiya asja aslesha aslim asliya asma asmaa asmita asolat assa assetou
assia assil assomption assunta assya asta astarte asterie astou astree astrid astrida asuela asya
atanasia atanazie atena athalie athanasie athena athenais athina atinuke atreyee atreyi atta aube
aubertine aubree aude audeline audra audreanne audrey augusta augustina augustyna aulia aure
aurelia aureliana aurelie aurelienne aurelija aurelle auriane aurore ausilia ausiliatrice auxane
ava avan avani avantika ave aveline avigaelle avital avoye avril awa awaz awero awesi axeline
axelle axenia aya ayana ayanda ayebatari ayem aygul aygun ayinke ayize aykal ayla ayleen aylin
ayline aymardine aymonde aynur ayoka ayren aysar ayse aysil aytan ayushmati azalee azelia azelie
azeline azime aziza azra azzurra baaba baala babeta babette babila bagdagul bahar baidehi
baijayanti balamani bambina banuta bara barbala barbara barbe barbora barbro barchinoy barica
barno bartolomea basanti basilia basilisse basma bassilla bathilde batilda bayaz baylee beata
beate beatrice beatrix beatriz beatrycze beaulah becky bediz bedran bedriska begoyim behrem belcim
belemir belina belinda bella belma beltun benedetta benedicte benedikta benedita beniamina benice
benigna bente benthe benvenuta berangere bercem berceste bercin berenice berenika berinay beritan
berivan bernadetta bernadette bernadine bernarda berneice bernice berniece bernita berran berre
berta bertha berthe bertille bertolda berva bessie betania bethany betina betsy bette bettie
bettina betty bettye beulah beuve beverly beya bhaanumati bhadra bhagirathi bhagwanti bhagwati
bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibiana bibianna biborka bigna biljana
billie billura bilva bilwa binafsha bineta binta bintou birgit birgita birgitta birgitte bisenija
biserka blagica blahomila blahomira blahoslava blanca blanche blandine blanduzia blanka blazena
bobana bobbi bogdana boglarka bohdana bohumila bohumira bohuna bohuse bohuslava bojana bojislava
bolatito boleslava boluwatife bonita borbala borislava borka boroka bosiljka bouchra bozena
bozetecha bozica bozidara brandi brandusa branimira branislava branka brankica breana breanna
breanne brenda brenna bretislava bria briana brianne bridget bridgette bridie brielle brigida
brigita brigitta brigitte brionna brisa brita britney bronislava brooke bruna brune brunehaut
brunehilde brunhilda brunilde bryana brygida buddhana buhle bulah bunmi busisiwe caetana cagil
cagla caitlin caitlyn caleigh calina calista callie calogera calpurnia camila camilia camilla
camille camryn camylle candace candice canel cangul cannur cansel cansin capitolina capucine cara
caridad carine carla carlee carley carli carlie carlijn carlota carlotta carmel carmela carmella
carmen carmina carminho carmo carna carola carolanne carole carolin carolyn carolyne carrie
casandra casiana casilda casimira cassandra cassandre cassidy cassiopea cassiopee castille
cataleya catalina catarina caterina catharina catharine cathrine cathryn cathy catinca cato catrin
catrina catrinel cayla cecelia cecile cecilia cecilie cecylia celeste celestina celestine
celestyna celia celina celine celinia cerasela cesminaz cestmira ceyda ceyla ceylan ceylin
ceylinaz cezara chahinez chakrika chandani chandini chandira chandni chandrabhaga chandrakala
chandrakin chandramani chandrani chandraprabha chandravati chanel chanelle chantal chapala
charlaine charleen charlene charli charline charlize charlotta charumati charvi chasity chatura
chayenne chayma chelsea chelsey chelsie cherechi cheryl cheyanne chiamaka chiara chimamanda
chinyere chira chirine chitrali chitramala chitrangada chizoba chloe chranislava christa
christelle christiana christiane christie christin christina christine christy chyna ciaobella
ciara cicek cielo cierra cigil cilay ciler cilvenaz cindy cinta cinthia cinzia cipriana cirilla
cisem cisil cistoslava citlalli citra claire clara clarabelle clare clarisa clarissa clarisse
claudia claudine clavdia clea clelia clelie clemence clementina clemenzia cleo cleofe cleopatra
cleophee cleora cleta clio cloe clorinda clothilde clotilde codrina codruta cointa colette coline
collien colomba colombe concetta conchita connie consolata constanca constance constantia
constantina consuela consuelo coralia coralie coraline cordelia corene corentine corina corine
corinna corinne cornelia corrine cortney cosima cosmina costanza coumba courtney crenguta creola
crescenzia crina cristiana cristina crocefissa cronida crystel csenge ctibora ctirada ctislava
cunegonda cuzia cvetka cydney cyntie cyra cyrielle cyrila cyrine daantje daciana daevi daevika
dafina dafne dagmar dagmara daiana daija dainuvite dajana daksha dakshayani dalia dalibora
daliborka dalida dalila dalima dalimila dalimira dalla damaris damayanti damiana damjanka damla
danae dania danica daniela daniella danielle danijela danika danila danique daniz danka danuse
danuta danyka daphnee daphney daria dariana darie darija darina darine darinka darja darla darleen
darlene darshwana darta dasia davida davina davriya dayana dayna deanna debbie debora deborah
debra deeksha deepali deepika deeptimayee deeptimoyee defne degna deja dejah dejana delal delaney
delfina delia delilah delinda delizia della delores delpha delphia delphine demet demetra demetria
denisa denise deodata derin derya desanka desdemona desiree despina dessie destan destany deste
destinee destiney destini devangana devani devasree devi devika devota dewi dhaanyalakshmi dhana
dhanadeepa dhanalakshmi dhara dharitri dhatri diana diane dianna dianne dianora diara diarra dicle
diclehan didem didina dieudonnee dieynaba dijana diksha dilafruz dilara dilay dilbar dilber
dilberay dildora dilek diler diletta dilfuza dilnoza dilorom dilovan dilrabo dilruba dimitrina
dina dinda diodata dionisia dior dipali dirok ditya diviska divna divya diyora djeneba djenna
dobrava dobrila dobromila dobromira dobroslava dochia doda doina doinita dolores dolunay domenica
dominika dominique domitille domnica dona donalda donata donatella dondu donka dorana dorcas
doreen doriana doriane dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja
dorothea dorothee dorothy dorottya dorris dortha dorthe dorthy doubrava doubravka dounia dovie
doyinsola draga dragana dragica draginja drahomila drahomira drahoslava drahotina drahuse draupadi
drina druina dua dubravka duduzile dulari dulce dulina dumitra dumitrana dumitrita dunja durda
durdane durdona durga durgeshwari durica durriye dusana dusanka dusica duska duygu dyah dyna dzile
dzirkstite earlene earline earnestine ebba ebe ebiere ebru ecaterina ecem eda edda edelberga edita
edite edith editta edmee edna eduarda edvarda edvige edwina edyta edyth edythe eef eefje eeva
effie efimia efrosinia eftalya eftimia egizia egle egona eileen ekaparnika ekin elaide elaina
elaine elakshi elanur elcin elda eldora elea eleanor eleanora eleanore electa elektra elena elene
eleni elenor elenora eleonora eleonore elettra elfrida elfrieda eliabeth eliana eliane eliette
elif elimena elin elina eline elinor elinore eliona elisabet elisabeta elisabeth elisabetta
elisaveta elise elisea eliska elissa eliza elizabet elizabeta elizaveta elize elka ella ellada
elle ellen elli ellie elly elma elmas elmira elna elnara elnora eloa eloane elodia elodie elody
eloisa eloise elona elora elouise elsa elsbeth elsie elta elva elvera elvia elvie elvina elvira
elvire elwira elya elyanora elyne elynn elyse elyssa elza elzbieta ema emanuela emanuelly emel
emelia emelie emeline emely emerance emerencie emese emie emili emilia emiliana emilie emilija
emily emine emma emmalee emmanuelle emmelie emmely emmi emmie emmy emna emy ena enakshi endah enid
enie enimia eniola enise enna enola enora enrica enya eracla ericka erika erin erine erma
ermelinda ermenegarda ermenegilda erminia erna ernesta ernestina ernestine ersilia ervina eryn
eser eshana eshita esin esma esmee esmeralda esmeray esmira esperanza essie esta estefania estela
estell estella estelle estera esterina esther estrella eszter etela etha ethel ethelyn ettie
eudochia eudokia eudoksja eudora eudoxie eufemia eufrasia eufrosina eufrozina eugenia eugenie eula
eulah eulalia eulalie euna eunice eunika euphrasie euridice eurydice eusebia eusebie eutalia eva
evalyn evangelina evangeline evanghelina evar evdochia evdokija evelien eveliina evelin evelina
eveline evelyn evelyne evghenia evi evie evin evsen evy evzenie ewatomi ewelina eylul eysan
fabiana fabienne fabiola fabricia fadekemi faderera fadime fahriye fahrunissa faizah famke fanika
fannie fanta fantine fara farangiz fardau farhunnisa farida farqana fathonah fatim fatima fatimata
fatma fatos fatou fatouma fatoumata fausta faustina faustine faustyna faxriyya faye fayen fayenne
fazilat fazilet feba febe febi febriana febrina federica fehime fehintola felicia felicie felicita
felicitas felina felipa fem femke femm fenja feodora feodosia ferah feray ferdinanda ferdynanda
feride feriel feriha fernanda ferne feruza feryel fevronia feyza fiammetta fibikemi fidan fidelie
fieke fien fiene fiep figen fikayomi fikriye filipa filippa filiz filofteia filomena filou fily
finia finja finnja fiona fiordaliso fiore fiorella fiorenza firdevs firuza fitri fitria fitriani
flaminia flavia flaviana flavie fleta fleur floare floarea floortje flor florencja florenta
florentina florentyna floriana floriane florica floridia florie florina florine flossie flurina
folashade fortunata fortunee fosca fotima frances francesca francette francia francine francisca
franciszka francoise franka frantiska franziska freda frederica frederike frederique freeda freida
freja freya frida frieda friederike frusina fruzsina fuldem fulden fulvia fulya funda fureyya
furuzan gabriela gabriella gabrielle gabrijela gadis gaelle gail gaja gajana galatea galina gamze
garance garika gasti gaudenzia gautami gavxar gawati gayatri gayle geanina geeta geetanjali gelila
gelsomina geltrude gemine generosa genesia geneva genevieve genoveffa genoveva gentiana georgeta
georgiana georgianna georgina geralda geraldina geraldine gerarda gerardina gerberge gerda
gerharda germaine germana gertrud gertruda gertrude ghaliyati gheorghina gherghina giacinta giada
gianina gianna gifty gigi gigliola gilberta gilda giliola gillian gina ginevra ginewra gioacchina
gioconda gioia giorgia giorgiana giovanna girija girja gisela gisele gisella gisselle gitanjali
gitte giuditta giulia giuliana giulitta giuseppa giuseppina giusta gizela gizem gladyce gladys
glenda glenna glennie glorie godeberta godiva gokce goknur goksin golda gonca gonul gorana goranka
gordana goundo govhar gozde graciana graciela gracja gratiana gratiela grayce grazia graziana
graziella grazina gregoria greta gretchen griselda grizelda grozdana gry guadalupe gudrite gudrun
guenda guendalina guenievre guher guilhemine guillemette guillermina gular gulay gulbahar gulbaxor
gulben gulchexra gulcin guldem guldeste gulen gulgun gulistan guljamol guljaxon gulnaz gulnora
gulnoza guloy gulpembe gulriz gulsen gulseren gulsora gulsum gulzira gulzoda gunay gundelinda
gunes gungor gunilla guniz gunnur gunsel gunseli gurcan gussie gustava gustavine guusje gvendolina
gwen gwenaelle gwendolyn haby hadja hafsa hafshah hailee hailey hajar haleigh haley halima halina
halle hallie hamima hamsini hana hanae hania hanifa hanna hannabel hannah hanne hannele harinakshi
harita harriet hasna hatouma hattie hava havla hawa hayal hayat haylee hayley haylie hedda hedvig
hedviga hedvika heema heidi heidrun helen helena helene helga helin helle hellen heloisa heloise
hendrika henrieta henrietta henriette henrike henryka heracleea herberta hermina hermine herminia
herta hester hesti hettie hevi hiba hidaya hilal hilda hildegard hillary hilma hilola himadri
himani hira hiranya hlengiwe hollie honorine hortense hortensie hortenzia hortenzie horymira
hosiyat hostimila hostimira hostislava hrvojka huguette hulda hulya humaira humay humeyra huriya
hurshida husida husnida husniya husnora hvezdoslava hyacinta iana ianina ianira ianna iaroslava
iasmina ibironke iboja icie iclal idell idella idil ifeoma iffar iffet ifora ifunanya iginia
ignacie ignata ila ilana ilaria ilayda ilda ildegarda ildegonda ildika ileana ilene ilenia iliana
ilinca ilinka iljana ilkben ilke ilknur ilksen ilkyaz ilona ilsa ilse ilva ilyana ilza imane imani
imelda imene imge imke immacolata imogen imogene ina inara inaya inci incoronata indah indira indy
ines inesa inessa inez inge ingeborg ingeborga ingrid ingrida inguna inja inkeri inna innocenza
intan inyoni ioana ioanina iolanda iole iona ione ionela ionelia ionne iosefina ipek iraida
irawati irem irena irene iretioluwa iriana iride iridenta irina irisa irma irmeli irmina iroda
iryna isabeau isabel isabela isabell isabella isabelle isabelly isadora isaure isee iseult iside
isidora isik isil isilay isin isioma isis isisa isla ismerie isobel isolda isotta isra israa itir
itzel iulia iuliana iustina ivah ivana ivancica ivanka ivanna iveta ivetta ivna ivona ivonne
iyabode iyadunni izabela izabella izel izia izidora izolda izzy jabulile jacey jacinthe jackeline
jackie jacklyn jacky jaclyn jacoba jacqueline jacquelyn jacynthe jada jadrana jadranka jadwiga
jael jaelynn jagica jaida jailey jailyn jaimini jakayla jakuba jakubina jakubka jale jalou jamalia
jamila jana janae janaina jane janelle janessa janet janeta janica janice janie janin janina
janine janiya janja janka janna jannah janni jannie jany jaquelin jaqueline jara jarmila jarolima
jaromira jaroslava jasmijn jasmin jasmina jasna jasnena jaunita jautrite jayda jayde jaylinn jayne
jazlyn jazmin jazmyn jazmyne jazzlyn jazzlynn jeana jeanette jeanie jeanne jeannette jeannie
jehanne jela jelena jelica jelisaveta jelita jelka jella jenifer jenna jennah jennie jennifer
jennyfer jenovefa jente jesa jesika jess jessica jessie jessika jesslyn jesslynn jessy jessyca
jette jettie jevrosima jewell jihane jil jill jillian jimena jinane jindriska jinthe jirina jitka
joan joana joanie joann joanna joanne joannie jocelyne jodi jodie joelina joeline joelle johana
johanna johanne jolana jolanda jolanta jolayemi joleen jolie jolien jolijn jolin jolina joline
jonna jordana jordyn jorga josefa josefien josefin josefina josefine josephin josephine josette
josiane josianne josie josipa josy jovana jovanka joya joyce jozefa jozefina jozica juana juanita
judita judite judith judy judyta jule julia juliana juliane julianne julide julie juliet julieta
juliette julija julijana julika julina julita jumagul juna junon jusma jusra justina justine
justyna jyoti jyotsana kaarina kaat kacie kader kadiatou kadidia kadidiatou kadriye kady kaela
kaelyn kahina kaia kailee kailey kailyn kaitlin kaitlyn kaja kalea kaleigh kaley kali kalinda
kallie kalpana kalyani kamala kamaria kamelya kamila kamile kamilla kamille kamla kamola kamryn
kamuran kania kanishka karelle karen kariane karianne karima karimah karin karina karine karla
karlee karley karli karlie karlijn karlotta karmela karmen karolann karoliina karolina karoline
kartika kasandra kashyapi kasiyah kassandra katariina katarina katarzyna kate katelin katell
katelyn katelynn katerina katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn
kathryne kathy katia katica katie katija katina katja katlyn katlynn kato katrin katrina katrine
katryn kattie katy kawtar kaya kaycee kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie
kaylin kayna kayra kazimira keara keeley keely keet keira kelley kelli kellie kelly kelsi kelsie
kelya kendra kennedi kenza kerry kerstin ketsia kevser keyla kezia khadidiatou khadidja khadija
khady khanyisile khethiwe khoudia khulekani kiana kiandra kianna kiara kiarra kiera kika kikelomo
kiki kimberly kincso kinga kira kirana kiraz kirsten kirstin kiymet klara klaudia klaudie klea
klementina klementyna kleopatra klotylda koleta kolombina kolumbina komila konstance konstancie
konstancja konsuela konzuela kora koralia kordula korina korinna kornelia kornelie krasava
krasomila krista kristen kristi kristiana kristie kristiina kristin kristina kristine kristy
kristyna krystal krystel krystina krystyna ksawera ksenia ksenija kumari kumru kumuda kumush
kunhuta kveta kvetoslava kvetuse kyara kylee kyleigh kyllikki kyra lacey lacramioara lada ladina
ladislava laetitia lahna laila lakshmi laksita lala lalita lamiya lana laney lara laras larina
larissa larysa lasma latifa latife latika latofat latoya laura laurane laure laureen laureline
lauren laurencie laurencja laurene laurentia laurentyna lauretta lauriane laurianne laurie laurine
laury lauryn lavada lavanya laverna laverne lavina lavinia lavize lavonne lawrencia laxmi layana
layanah layla laylo leah leandra leane leann leanna leanne leatha leda leela leelou leena lehna
leigh leila leilani lejla lela lelah lelia lemide lempi lena lene leni lenia lenja lenka lenna
lenne lenora lenore lenya leokadie leola leona leoni leonia leonie leonilda leonne leonor leonora
leonore leontina leontine leontyna leopolda leopoldina leopoldine leopoldyna leora leposava lera
lerato lerzan lesana lesley lesly lessie lestari letha leticia leticie letitia letizia levana
levke lexi lexie lexus leyla leyna liah liara libbie libby libena liberata libora liboria
liboslava libusa libuse licia lidania lidia lidija lidmila lidya lieve ligia liisa liksma lila
lilas lili lilia liliana liliane lilianna lilien lilith liliya lilla lilli lillian lilliana lillie
lilly lilou lilwenn lilya lilyan lina linde lindsay lindsey linett linn linnea linoi linoy lioara
liora lisa lisann lisanne lisbeth lise liselotte lisette lison lital litzy liubov liudmila liusea
liva liviana livie livija liya liyah liyana liz lizbeth lize lizeth lizz lizzie lizzy ljiljana
ljuba ljubica loane lodovica loes loise lola lolita lora loraine loredana loreen lorelei lorella
lorena lorene lorenza loreta loretta lori loriana lorine lorna lorraine lott lotta lotti lottie
louane louann loubna louisa louise lourdes louvenia lova lovisa lovorka loyce luana lubica
lubomira luboslava luce luciana lucica lucie lucienne lucija lucile lucilla lucille lucinda lucja
lucretia lucrezia lucy ludise ludivine ludka ludmila ludomila ludomira ludoslava ludovica ludvika
ludwika luella luena luigia luisa luise luiza luize lujza lukhona lukrecie lula luminita luminosa
lumira luna lura lurline lutfiya luus luz luzie lya lyana lyda lydia lydie lykke lyla lylia lylou
lyn lyna lynda lyne lynette lynn lynne lysanne maaike maarit maartje maayane mabel mabela mabelle
mable macaria macey macie mackenzie macy madalena madalina madaline madalyn maddalena maddison
madelief madeline madelyn madelynn madge madhuri madilyn madina madisen madisyn madita madlaina
madleen madlen madyson mae maegan maelie maeline maelis maelle maely maelyne maelys maeva maeve
mafalda magali magda magdalena maggie maguelone maguette mahault mahaut mahulena maida maija maike
mailin maily mailys maimouna maimunah maira maissa maissane maiwenn maja majda makayla makenna
makenzie malak malati malea malena malene malgorzata malia malika malin malina malinda mallaury
mallie mallory malou maloxat malvina malvine malwina mamie manal mandaakin mandakini mandy manelle
mangala mangalya manisha manjusha manon manona manuela marah maram marana marcela marcelina
marceline marcella marcelle marcheta marcia mareike mareme maren marena mareta marga margaret
margareta margarete margarett margaretta margarette margarida margaux margherita margie margit
margita margo margot margret margrit margrith maria mariah mariam mariama mariame mariane marianna
marianne maribel marica maricarmen maricica marie marieke mariela mariella marielle mariem marieme
marieta marietta marija marijana marika marilena marilie marilou marilu marilyn marilyne marinela
marinella marinetta marioara mariola marion marisa marisol marissa marit marita marite maritza
mariuca marja marjane marjatta marjeta marjolaine marjorie marjory marketa markika marla marlee
marleen marlen marlena marlene marli marlie marlies marlis marnie marrit marsha marta marte martha
marthe martina martine martyna maruta marwa marwen maryam maryann maryjane marylou maryna maryse
marzia masa mashxura masinka massima mathilda mathilde matilda matilde mattea mattie matylda maud
maude maudie maura maureen mauricette maurine mavluda mawuena mawusi maxbuba maxellende maxfuza
maxine maxsuma maya mayane mayar maybell maybelle mayla mayline maylis maymie mayra maysa mayssa
mayte mazie mbalienhle mckayla mckenna mckenzie meagan meaghan mecislava medine medya meena
meenakshi megan megane meggie meghan mehriban mehtap meike melani melania melanie melany melba
melda melek melenija melia melike melina melinda meline melis melisa melisande melissa melissandre
melita melitina mellie mellina melnic melodi melodie meltem melusine melvina melyna melyssa menaka
menodora meral mercede mercia meredith merel merete meriam meric meriem merih merjem mertie merve
meryam meryem meryl messalina metra mette meyra mhambi mia micaela michaela michala michalina
michela micheline michelle mieke mihaela mihriban mikaela mikayla mikki milada milana milanka
mildred milena miley milica miljana milka milla mille millicent millie milly miloslava milred
miluse mimma minakshi mindy minerva minervina minnie minodora mioara mira mirabela miranda miray
mireille mirela mirella mireya miriam miriama mirja mirjam mirjana mirka mirna miromila mirona
miroslava mirre mirta mirte mirthe miruna misra mittie mladana mnislava modesta modrite modupe
mofifoluwa mohana mohini moira moisette mojca mojisola mojisoluwa momira monalisa monica monika
monique monserrat moradeke morayo morenike morgana morgane moriah morolake mosinmileoluwa
mosunmola motunrayo moxidil moxigul moxina moxinur moxira moyosore mozelle muattar muazzam mubina
mudite muesser mujde mujgan mukaddes munevver muriel muriela mutia muyassar mya myah myla mylene
myra myriam myrna myrthe myrtice myrtie myrtille myrtis nabila nadalina nadege nadejda nadezda
nadia nadine nadja nadzieja naelle naemi nafisa nahla najla najwa nala nalini naneta naomi naomie
narcisa nargiz nargiza narin nasiba nastja natacha natalia natalie natalija natalina natasa
natasha nathalie natka naura nawel naya nayeli nayla nazli ndondoloza necla neda nedjeljka nedra
neela neele neeltje nefeli nehir neja nejla nela nelda nele nelea neli nell nella nelle nellea
nelli nellie nelly nelya nena nene neoma neonila nera nerea nergis nermine neslisah nesrin nesrine
nettie neva nevena nevenka nevra newroz neyla nhlakanipho nia niame nichole nicla nicole nicoleen
nicoleta nicoletta nicolette nicoline niculina nienke nigar nigora nihal nika nike nikki nikkie
nikodema nikol nikoleta nikolina nila nilam nilde nilgun nilufar nimakoah nimas nina nineli
ninioluwa ninthe niouma nisa nives njegomirka nkosingiphile noa noami nodira noelia noelie noella
noelle noema noemie noemy nofoto noila nokuthula nola nolwazi nomi nomvula nonhlanhla nonjabulo
nonkululeko nonna noor noortje nora norah norberta nore norene norhane norica norina norma nour
noura nourane novi noviana novita nowi nozima nozipho ntokozo ntombizodwa nuccia nudem nukhet
nunziata nur nural nuray nurgul nurgun nuria nursel nurseli nurul nyah nyasia nynke oana obioma
oceane octavia octaviana oda odelia odeta odetta odette odile odilia ofelia ofelie ofelya ognjana
ojaswini oktavie olajumoke olasunmbo olcay oldriska olena olesea oleta olgica oliga olimpia
olimpiada oliva olivera olivia olivie oliviera olivija oliwia ollie ololade olufunke olufunmilayo
oluwakemi olympe olympie omana omawunmi ombeline ombline ombretta omina omobolanle omodunni
omolabake omolara omosalewa omotara omotola omotoun omowumi ondina ondine ondrejka onesta onome
onorata onorina oona oormila opalina ophelia ophelie orchidea oreofe oriana oriande oriane orietta
orlane ornella orpha orsola orsolina ortansa ortensia orvokki orzu osanna otakara otilia otilie
otilija ottilia ottilie otylie oumayra oumou oxana oyenike oyga oyindasola oyku oynur oysha ozana
ozanne ozella ozge ozlem ozlen oznur ozoda padma padmi paige paivi pakize palladia palmazio paloma
pam pamela paola paraschiva parascovia parsla parvati pascale paskala patricia patricie patricija
patrizia patrycja patti pattie paula paule paulette paulica paulien pauliina paulina pava pavica
pavla pavlina pearlie pearline pecine peggie peggy pelaghia pelagia pelagie pelin pelinsu pembe
penda penelopa perihan perla perle pernilla perran perrine persida peruna pervin perzida petek
petra petrana petrija petronela petronila petronilla petronille petruse petruta petula phileine
philine philippa philomene philou phoebe phyllis piera pinar pippa piraye pirjo pirkko placida
pleun polina polissena polly polona polyxena pompilia pooja poornima porzia pramila prasanna
prascovia pratiwi pravdomila pravomila pravoslava preity prema pribyslava primerose prisca
priscila priscilla priscille priska prita priya priyala profira prokopa proserpina prospera
prudenzia pulcherie puput purnima pushti puspa puspita putri qizilgul qori quartilla queenie
quentine quieta quintia quinty quiteria quitterie rabia rachael rachel rachela rachele rachelle
rada radana radeke radha radimira radina radislava radka radmila radojka radomila radomira
radoslava radovana radslava rae raegan rafaela raffaella rafila rageshwari rageswari rahayu rahel
rahime rahma rahmawati rahsan raina rainelda raisa rajana rajina rajinder rajna rajsa rakita
raluca ramaa ramata ramatoulaye ramziya rana rania ranim raphaelle raquel rasheedah rasifa
rastislava rati ratih ratna rawane raymonde rayona rayxona reanna rebeca rebecca rebeka rebekka
reghina regine regitze regula rehorka reina reine rejeanne renas renata renate renee renette
rengin renja renske ressie restu retha retno retta reva reyhan reyna rezzan rhianna rhiannon rhoda
rhonda ria riana riccarda richarda rieke riitta rija rike rikke rimma rina ristana rita ritva
rivka roberta robertina robina robiya robyn rochelle rocio rodica rohana rokhaya rokia roksana
rolande romana romane romanita romee romilda romina romola romy rona roni ronja ronke roos rosa
rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosana rosanna
roseline rosella roselyn rosemarie roser rosetta rosie rosina roslyn rosmunda rossana rossella
rossie rostislava rotaru rovena rowena roxana roxane roxanne roxelana roxy roya roza rozalia
rozalie rozalija rozalinda rozamunda rozana rozella rozina rozita roziya rozvita rubye rudite
rudolfa rudolfina ruhsar rukhmani rukmin rumena rupinder ruslana ruta ruth ruthe ruthie ruxanda
ruxandra ruya ruza ruzena ruzica rylee ryleigh rym saar sabina saboxat saboxon sabrina sabrine
sabryna sadie sadina sadoqat sadye safae safia safiatou safietou safina safira safiya safta safura
sahra sakina salimah salimata salimatou sallie salma salomea salomena salomey salsabila salwa saly
samanta samantha samia samiah samina samira samiya sammie samona samuela samukelisiwe sanda sandra
sandrine sanem sanja sanne sanobar santina sanziana saodat saphira sara sarada sarah sarai sarala
saraswati sarina sarisha sarita sarka sarla sarlota sarmite saroja sarra sartika sarvinoz sasha
saskia saskie satine saulcerite savanah saveta savina saxida saxona sayyora scarlett scholastika
scolastica sebastiana sebnem secil seconda secondina sedef sefora segilola segolene seher sehrazat
sekinat selale selcan selda selen selena selene selin selina selma selvaggia selvi semenica
semiramide semra sena senay sengul sennur sephora septi serafima serafina seraina serap serena
sermin serpil sertap seval sevara sevda severa severina severine sevgi sevil sevim sevinc sevtap
sevval seyda seyma seynabou shaily shaina shakila shakira shakti shakuntala shana shanel shanelle
shania shanice shaniya shanna shannon shanon shany sharda shari sharmila sharon shashikala shawna
shaylee shayma shayna sheela sheila shelia shelley shelly sheri sherine sherly sherri sheryl
shilpa shirel shirine shirisha shirley shivakari shobhana shresth shresthi shreya shreyashi
shridevi shrishti shristi shubha shubhaprada shwet shyann shyanne shyrel siana siara sibel sibilla
sibongile sibyla sibylle siddhi sidonia sidonie sidra siena signe sigrid sihem siir silja silje
silke siloe silvana silvia silviana silvie silvija simea simeona simge similoluwa simina simisola
simona simonetta simonida sina sindisiwe sinem sinenhlanhla sinikka sinja sintia siphephelo sira
siria sirin sirine siska sitara sixtine sizakele sizani skaidrite skarlet skarleta skye skyla
sladana slava slavena slavica slavka slavomila slavomira slobodanka sloka smaranda smeralda
smiljana smilla smita smriti snejana snezana snjezana soave sobeslava sofie sofija sofronia
sofronie sohane sokhna solange solene solenn soline solveig solveiga sona songul sonia sonja sonya
soof sophia sophie soraia sorana soraya sorina sotira soumaya sowande spela speranta speranza
spidola srna stacey stacy stana stanca stanislava stasa staza stefana stefania stefanie steliana
stella steluta stepana stepanida stepanka stephania stephanie stephany ster sterre stina stine
stojanka subhashini subhasini subomi sucheta sude sudeva suelen sujata sukanya sumayyah sumitra
sunay suncica sunita sunniva suryakantam susan susana susanna susanne sushma susie suus suyuna
suzana suzanne suzie suzon svatava svatoslava svea svenja svetla svetlana svetluse sveva svitlana
swara swarnalata swassane sweta syahrini sybilla sybille syble sydnee sydni sydnie sylvia sylviane
sylvie sylwia synne syrine szofi szofia szonja tabea tabita tabitha tacjana tahlia taisia talea
talia talita talya tamara tami tamia tamina tania tanirika tanja tantri tanushree tanushri tanya
tanyeli tara tarja tarquinia tarsilla taryn tasha tasnime tatana tatiana tatjana tatum tatyana
taziana tecla teea teja tekla telica tellervo teodata teodolinda teodora teodosia teodozie teofila
teona teresa tereza tereze terezia terezie terezija teri terri tesnim tesnime tess tessa tessie
tetiana teudosia tezer thabisa thadie thais thalea thalia thanina thea thelma theodora theodosie
theofila therese theresia thirza thobeka thora thulisile tiana tiberia tierra tiffany tiguida
tiina tija tijana tilda tilla timea tina tincuta tiphaine tira tiril tirza titilayo titin tiziana
tjasa tolulope toluwani toluwanimi tomasa tomaska tomislava tomke toncica tonija tonya tosca
toscane toska tracey traci tracy trasea tressa tressie treva tricia trisha trudie trycia tsabita
tsipora tuana tudora tudorita tudosia tugba tulay tullia tunay turkan turna tutku tuula tuulikki
tuva twila tyra uchita ugolina uhra ulduz ulfa ulfet uliana uliva ulkar ulku ulla ulrika ulus
uluthando ulva ulviye ulviyya ulwazi ulya uma umida ummiye umran unjani unna unsel unseli uqbaloy
urmila urska ursula ursule usyi uygu uzbegim vaclava vada vahide vaidehi vaijayanthi vaijayanti
vaishnavi vaishno vaishvi vala valburga valdemara valentina valentyna valera valeria valeriana
valerie valerija vali vallie vanesa vanessa vania vanna vanya varalakshmi varvara vasanti vasilina
vasilisa vasliddin vasudha vasundhara vedanshi vedrana veduna veerle velana velda veleslava
velimira velina velislava vella velma velva venceslava vendelina vendula vendulka venera veneranda
venere venka venuse venusta verda verdiana verdie vere verena vergie verginia veriana verica
veridiana verla verlie verna vernice veronika veronique veroslava veselinka vesile veslava vesma
vesna vesta veta vibeke vica vicdan vicenta vicentia vicki vickie vicky victoire vida vidya viera
vieroslava vieve vijolite viktoria viktorie viktorija vildan vilde vilema vilemina vilhelmine
viliana vilma vimala vincencie vincenza vinciane vinka violante violeta violetta violette violina
viorela viorelia viorica virag virgie virginie visnja vissia vitalia vitalina vitezslava vittoria
vive vivi viviana viviane vivianne vivienne vizbulite vlada vladana vladena vladilena vladimira
vladislava vladlena vlasta vlastimila vlastimira vlastislava vlatka voichita vojislava vojmira
vojslava vojteska vorsila vratislava vreni vrinda vrund vujica vukica vuslat walentyna waleria
wanda wanesa waqila wava wendy weronika whitney wiara wibke widya wiebke wiem wies wiktoria
wilhelmina wilhelmine willa wilma winda winifred winnifred winona wirda wirginia wissam wulandari
wuraola xalima xatun xaverie xaviere xenia xenie xezal ximena xochitl yadira yael yaelle yagmur
yamileth yamina yaprak yara yarah yaretzi yasemin yasmeen yasmin yasmina yasmine yazmin yejide
yelda yeliz yenthe yesenia yesim yessenia yessi yetunde yewande yfke yibanathi yildiz yinthe ylvi
ylvie yolanda yolande yonca yoshiko yosra youmna yousra yozida ysaline ysee yseult yuliana yuna
yunita yvette yvonne zabina zaenab zahide zahra zainab zaira zakelina zalindra zamfira zamira
zanele zaneta zanete zanita zara zaraza zarina zavida zayneb zbyhneva zbynka zbyska zbyslava zdana
zdena zdenka zdeslava zdislava zehra zeinab zejnep zekiye zelaya zelda zeliha zelimira zelinda
zelislava zeljka zella zelma zelmira zeltite zenija zenobia zenobie zenovia zerrin zerya zetta
zeynab zeyneb zeynep ziedite zigfrida zigrida zilola zina zinaida zineb zinovia zita zitomira
zitoslava ziva zivana zlata zlatica zlatka zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie
zofija zohra zoia zoie zoila zoja zola zora zorana zorina zorka zoroslava zosima zselyke zsofia
zubeyde zubite zuhal zulaikha zulal zuleyha zulfa zumrut zuxra zuzana zuzanna zvezdana zvonimira`

/** Given names of men. */
export const WORLD_MEN = `
aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav
aaron aaryan aatmaj aatreya aayushmaan aayushman abaco abadon abay abayomi abbas abbondanzio
abbondio abbos abd abdallah abdel abdelkader abdellah abderrahmane abdiel abdon abdone abdou
abdoul abdoulaye abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz
abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif
abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon
abdurrauf abdurrazzoq abdussamad abe abeiku abel abelard abelardo abelin abenzio abhaidev abhirath
abhisyanta abibo abidin abimbola abiodun abiona abisola abisoye abner abondance abou aboubacar
aboubakar abraham abramio abramo absalon absolon abyasa acace acacio acar acario acaryatanaya
accursio achaire achalesvara acharyanandana acharyasuta achil achiles achille achim achintya
achraf achyut acilio acim aciscolo acrisio adalard adalardo adalbald adalberon adalbert adalberto
adalfredo adalgiso adalric adalrico adam adama adamo adams adan addo adebiyi adebowale adeboye
adedayo adedeji adegoke adegrin adekitan adekola adekunle adelardo adelbert adelberto adelchi
adeleke adelfo adelgardo adelin adelmo adelphe adem adenet adeniyi adeodat adeodato adeolu adeoti
aderopo adeshina adesoji adetayo adeyi adheesh adhemar adhiarja adhiraj adhrit adi adiarja adib
adigun adika adikara adikavi adil adin adinata adinath aditeya aditya adityanandan adityanandana
adjutor adnan adolf adolfo adolfs adolph adolphe adolphus adone adonis adrain adriaan adrian
adriano adriel adrien adrione adripathi advaya afal afanasie affan afi afolarin afonso afsin
agabio agah agamennone agapet agapito agasti agastya agathange agathon agaton agazio agenore
agesilao agilbert agnan agneya agnimitra agniprava agnivesh agnos agostino agrippa agrippin agus
agustin ahmad ahmed ahmet ahror ahsen aiace aidan aidano aiden aimable aime aimone ainars ajala
ajan ajani ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu akanni akarsana akbatur
akeem akif akiner akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj akshat akshayakeerti
aksil aktekin aktimur akwasi akwesi alade aladino alain alamanno alambana alamu alan alano alarico
alassane alban albano alberic alberico albert alberto albin alboino albrecht albrico alceo alceste
alcibiade alcide alcime alcino alden aldo aldobrando aldonce aldric aleandro aleardo aleaume alec
alejandro alek aleksa aleksandar aleksander aleksej aleksi aleksy alen aleodor aleramo ales
alessandro alessio alex alexander alexandr alexandre alexandro alexandros alexandru alexe alexei
alexej alexzander alf alfio alfons alfonso alfonz alfonzo alford alfred alfredo alfreds algirds
algis algiso ali alic alican alighiero aliou alioune alisan alisher alisir alistair alistar aljaz
aljosa allan allen alliaume almerigo almine almire almiro alois aloisio aloizs alojz alok alon
alonzo aloys alparslan alpay alper alperen alphan alphee alphonse alphonso alpinien altan altemur
alton alvah alvar alvaro alverede alviero alvin alvise aly amabile amadeo amadeus amadou amady
amael amalric amand amandin amando amani amant amanzio amar amaranaath amaranto amaresh amat amath
amato amatore amauri amaury ambrogio ambroise ambrose ambrosiano ambroz ambrozy amdy amedee amedeo
amedeu amelien amelio americo amerigo ameth ameyatma amico amiel amilcare amin amintore amish amit
amleto ammar amogh amone amore amos ampelio amrit amza anaadi anacleto anagh anas anass anastacio
anastase anastasije anastaz anatol anatole anatoli anatolii ancelin andel andelin andelko andelo
andeol anders anderson andoche andras andraz andre andreas andrei andrej andres andrew andri
andrian andrija andrin andris andro andrzej andy andzejs andzs anej anes ange angelo anggabaya
anghel angilbe angilran angoustan anibal anicet aniceto aniello anilaabh anilabh anis anish
anjaneya anjolaoluwa ankal anko annibal annibale anom anouar anrijs ansaldo ansbert ansel anselm
anselme anselmo ansgar ansgary anslavs ansovino antal antek antelmo antero anthelme antide antim
antimo antino antioco antoine anton antone antonello antoni antonin antonio antoniu antony antti
antwan antwon anuar anunay anuraag anurag anvar apollinaire apollinare apollinary apollo apuleio
aqil aquilin aquilino araldo aram ararat aras aratone arcadi arcadii arcadio archambaud archan
archibald archie archimede archippo arcibaldo ardito arduino aresio argimiro argo argono ari
arialdo arian ariberto aric arie ariele arif arijit arijs arindam arion ariosto aris aristarco
ariste aristeo aristid aristide aristione aristo aristofane aristotele arjen arjun arkad arkadijs
arkadiusz arkady arlo arman armand armando armel arminio armins arnaldo arnaud arne arnesh arno
arnold arnoldo arnost arnould arnulfo arolde aron arona aronne arpad arrigo arsen arsene arsenije
arseniusz arsipatra arslan arslon arta artanto artawan arthaud artheme arthur arthus artiom arto
artur arturo arturs artus arun arved arvel arvid arvids arystarch arzen asad asadulloh ascanio
ascelin asdrubale ashlesh ashok ashton asil asilbek asim asimodeo asirwada asirwanda askin aslijan
asmadi asman asmianto asmuni assunto asterio astianatte aswani atakan atalay ataleo atanas
atanasio atanazy ataullah athanase athos atif atila atilla atma atmanand atmananda attila attilano
auberto aubin aubrey aubry audace audebert audouin audran auguste augustin augusto augustus
augustyn aurel aurele aurelian aureliano aurelien aurelio aureliu aurian auro auron ausilio austen
auxence avadhesh avaz avdal averardo avi aviel avni avram avsar awar axel axinte ayaan ayaz
aydemir ayden ayhan ayinde aykan aykut aylan ayman aymane aymard aymen aymeric aymon ayodeji
ayodele ayoub aytac aytekin aytug ayvaz azad azamat azeglio azelio azer aziz azizhan azmi azubuike
baalaaditya baalagopaal babacan babacar babasola babatunji babawale bacco badis badr bafana bafode
bagas bagiya bagus bagya bahadir bahodir bahram bahri bahriddin bahrom bahruz bahtiyar bahula
bahuraksa bahuwarna bahuwirya bailey bajragin bakary bakda bakhtiyor baki bakiadi bakianto bakidin
bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula balaaditya balachandra baladitya
balagopal balagovind balamantri balangga balapati balazs baldassarre balderico baldo baldomero
baldovino baldwin balgopal balidin balijan balint baltazar balthazar bambang banara banawa banawi
bancar bandhu bandhul banel bangizwe bankim bankimchandra bankole baptiste baran barbarigo bardo
bardomiano barin baris barkin barlas barnaba barnabas barnabe barney barrett barry barsaba
barsimeo barthelemy bartholome bartimee bartolo bartolomej bartolomeo bartolomeu barton bartu bas
basarab basile basileo basilio bassiano bastiaan bastian bastiano bastien battal battista batuhan
batur baturalp baudouin bawer baxtiyar bayram bazil bazyli beato beatus bedir bedirhan bedreddin
bedri bedrich behcet behic behlul behram behruz behzat bekir bekmurod bektas belimir bellino belo
beltramo benadik bendeguz benedek benedetto benedict benedikt benedykt benett beniamin beniamino
benicio benigne benigno benito benja benjamim benjamin bennett benno benny benoit benone bentley
benton benvenuto benyamin bera beranger berard berardo berdan berend berengario berislav berkan
berkay berkin bernard bernardo bernd bernhard bernie beronico bert bertalan berti bertold bertoldo
bertolfo bertram bertrand besar beser besim besir bhaasvan bhaaswar bhadrak bhadraksh bhadran
bhagavaan bhagvan bharadwaj bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi
bhekizizwe bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev
bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bibek bibiano bijay bikash
bilal bilel bilol bindo birane birino birjesh birol bishal bishnu bivoj bjarne bjorn blagoje
blahomil blahomir blahoslav blaise blake blaz blazej boas boaz bobur bodhan boet bogdan bogoljub
bohdan bohemond bohuchval bohumil bohumir bohus bohuslav bojan boldizsar bolemir boleslav
boleslavs bonagiunta bonaldo bonaventura bonavita bonginkosi bonifac boniface bonifacio borek
boris borislav borivoj borivoje borjan borko bortolo borut borys bosko botir botond bouba boubacar
boubou bouchard boyd bozetech bozidar bozislav braden bradley bradly bradut brady braeden brahim
brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram
brancaleone brando brandt brandyn branimir branislav branko brannon branson bratislav braulio
braxton brayan brendan brenden brendon brenn brennan brennon breno bret bretislav brett briac
brian brice brieuc brijesh brock broderick brody bronislav bronislavs brooks bruce bruno bruto
bryan bryant bryce brycen bryon bucur buddha budhil budimir budislav budivoj buford bugra bukola
bulent bulut bunyamin burak burhan burhon burley byron bystrik caesar cagak cagatay cagdas caglar
cagri cagrihan cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa
cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio caleb calebe calin calixte callisto
callum calogero calvin camden camelien cameron camil camillien camillo camren camron canalp candar
candelario candide candido candra candrakanta cantemir cantidio canziano caraka caribert carl
carles carleton carlo carloman carlton carmelo caronte carponio carroll carson carub cas casian
casimer casimir casimiro caslav caspar casper cassiano cassien cassio casto cataldo catalin
catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cazimir ceasar cecco cecep
cecil cecilio cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen
celestin celestino celestyn celien celik celil celso cem cemal cemali cemani cemeti cemil cemplunk
cenek cengkal cengkir cesaire cesar cesare cesario cestmir cetin cetinel cetiner cevahir cevat
ceyhun cezar cezary cezmi chaanakya chaaruchandra chadd chadrick chahine chakor chakradhar
chakravartee chanakya chandak chandraayan chandrabhan chandradev chandraketu chandramauli
chandramohan chandran chandranath chapal charak charl charlemagne charles charlie charly
charuchandra charuvrat chaten chatur chaturaanan chaturbhuj chauncey cheick cheikh cheikhou
chekhouna cherif cherubino chester chetanaanand chiaffredo chidaakaash chidaatma chidambar
chidambaram chidananda childebert chilperic chinedu chinmayanand chinmayananda chiranjeev
chiranjeeve chiril chirill chisom chitraksh chrabros chraniboj chranibor chranislav chretien chris
christer christiaan christiano christodule christoffer christop christoph christophe christopher
chrudos chrysole chrysostome chukwu chval cicero cihad cihan cihangir cihansah cino ciprian
cipriano cirano ciriaco ciril cirillo cirino ciro cistoslav civan claas claes clarenzio clark
claud claude claudien claudio claudiu claus clayton cleandre cleandro clemens clemente cleonico
clery cletus cleve clifford clifton climaco clinio clint clinton clodomiro clodoveo clotaire cloyd
clyde coby codin codrin codrut cody coen colby coleman colin colins collin colmanno colmazio
colombano colten colton columbus concetto concordio conner connor conor conrad constantin
constatin corbin corbiniano cordell coreno corentin corey coriolano cornelio cornelis corneliu
cornelius cornell coronato corrado corto corvin cory cosimo coskun coskuner cosma cosmin costache
costante costantino costanzo costel costin craig crawford cremenzio crescente crescenzio
crespignano crin crispino cristaldo cristea cristian cristiano cristin cristobal cristofor
cristoforo cristopher crocefisso csaba csanad csongor ctibor ctirad ctislav cubeyr cullen cumhur
cuneyt cuniberto cupido curtis cvijan cvijetin cyprien cyrian cyriaque cyril cyrille cyrus cyryl
dabiziv dacian daciano dacin dacio dadap dagel daghan dagoberto dags daiwik daley dalibor daliman
dalimil dalimin dalimir daliono dallin dalmazio dalton damaso dameon damian damiano damien damife
damil damilare damilola damion damir damjan damocle damodara damon dandak dandapaani dandre
dangelo dani danial daniel daniele daniil danijel danil danilo danio daniswara danjuma danko danny
dante danu danuja danyl daouda darcy darek darian dariati darien darijan darimin darin dario
darion daris darius dariusz darko darmaji darman darmana darmanto darnell daron darrel darrell
darren darrick darrin darrion darron darryl darshan darsirah dartono daruna daryani daryl dashawn
datta dave daver davey davi davide davids davin davino davion davis davon davonte davor davorin
davron davud davy dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayane dayne deangelo
decebal decimo declan dedric dedrick deenabandhu deepan deepankar deependra deepesh deeptanshu
deeptendu deeptiman deeptimay deeptimoy deevakar deion dejan dejon delbert delfino delmer delphin
demarco demarcus demario demba demeter demetrio demetrius demetriusz demilade demiralp demirhan
democrito demond demostene deneval denis denisz denizalp dennis denny deodato deon deondre deontae
deonte depold dereck derek derick deron dersim dervis deshaun deshawn desiderato desiderio desimir
desmond destin detmar detrich devadatt devagya devajyoti devak devante devdan deven devesh
deveshwar devin devonte devran devvrat dewayne dewey dewitt dezider dhananjay dhanapati dhanesh
dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar didier didimo diego dieudonne
digambar digambara digdaya dikmen dilaver dillan dillon dilmurod dimas dimaz dimitri dimitrii
dimitrij dimitrije dinakar dinc dincer dinesh dinis dinkar dino dinu diocleziano diodoro diogene
diogo diomede dion dione dionigi dionisio dionizy dionyz dionyzos dipankar dipendra dipesh
diptendu direnc dirja diroj divaakar divakar divis divjot diyor djayden djibril dluhos dmitri
dmitrii dobromil dobromir dobroslav dodato dogan doganay doganer dogu domagoj domen domenic
domenick domenico domenik domezio domingo dominic dominik domiziano donald donat donatello donato
donavon donnell donnie donny dono dorde dorel doriano dorin dorinel doroteo doru doug douwe dov
dovud doyle dragan dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin
drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drake draza drazen dries driss
dron drona drzimir drzislav duane duarte dubravko duccio duco duilio duje dujo dumisani dumitru
duncan dundar durad durante durmus durodola durward dusan dusko dustin duuk dwaipayan dwaipayana
dwayne dwight dylan dylano easton eberardo ebiowei ebuzer ecclesio ecehan ecevit ecmel ecrin ecvet
eddi eddie eden edgar edgard edgardo edgars edhem edilberto ediz edmond edmondo edmund edoardo
edouard eduard eduardo eduards edvard edvin edvins edwardo edwin edzus eekalabya eero efim efisio
efken eflah efraim efrain efrem efren efsun eftimie ege egemen egeo egidio egils eginardo egisto
egmont egon egor einar einars eino eirik eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant
ekmel eko ekow ekrem ekundayo eladio elbek elbert eldon eldor eldred eldridge eleazar eleuterio
eleuthere eliah eliahou elian eliano elias eliasz elie eliel eliezer elifio eligio elija elijah
elio eliodoro elion elior eliot eliott elisee eliseo elisio elita elizej elizeus elliot elliott
ellsworth elmar elmars elmer elmo elmore elmurod elnur eloan elogio eloi elon elone elouan eloy
elpidio elroy elton eluh elvezio elvin elvino elwin elwyn elyas elyes elyor elzear emanoil emanuel
emanuele emanuil emas embuh emced emeka emeric emerich emerson emidio emiel emil emile emilian
emiliano emilien emilijan emilio emils emin emirhan emmanuel emmerico emmett emmitt emong empirio
empluk emrah emre emrullah ender enderun endra endrigo enea enecone enes engelbert engin
enguerrand enio enis ennio enno enoch enos enrico enrique ensar ensio enver enzo ephraim epiphane
eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercin ercolano ercole
ercument erdal erdem erdinc erel eremia eren erenia ergin erguner erhard eriberto eric erich erick
erico erik eriks erkam erkki ermanno ermenegildo ermes ermete ermilo erminio ermins ernest ernesto
ernst erol eron eros ersin ertugrul ervin ervins erwann erwin esat esau esben esref esse esteban
estevan estiawan estiono esuperio esupofo eterie ethan ethann ethem etienne ettore eubert euclide
eudes eudoxe eufebio eufemio eufronio eugen eugenio eugeniu eugeniusz eusebe eusebio eusebiu
eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalio evald evaldo evalds evan
evandro evann evans evarist evariste evaristo evasio everardo everette evgheni evghenii evidio
evodio evran evrard evremondo evren evzen ewald ewell ewenn eyal eymen eytan eythan eyup ezechiele
ezekiel ezequiel ezio ezra ezrak faas fabiano fabien fabijan fabio fabrice fabricio fabrizio fadil
fady fahrettin fahri fahriddin faik faiq falba falih falk famiano fantin fanyana faris farouk
farruh faruk fasih fatih fatin faust faustin faustino fausto faustyn favian faysal fayzbek fazil
fazio fazli fazliddin fazullah feda fedai fedde fedele federico fedor fedro fehmi felice felician
feliciano felicien felicite feliks felipe felix felton feodor feramus feramuz ferdi ferdinand
ferdinando ferenc ferhan ferhat feridun ferit ferman fermiano fermin fermo fernando ferre
ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidel fidele fidelius fidenziano fidenzio
fiete fiifi fikret fikri filemon filibert filiberto filip filipe filipp filippo filomen filomeno
filotije finlay finley finn finnley fiodor fionn fiorenziano fiorenzo firas firdavs firmin fitrat
flavian flaviano flavien flavio flaviu flavius fleano fletcher flodoard florea florencio florent
florentin florentyn florestan florian floriano floris floyd flurin flynn folco forrest fortunat
fortunato fosco foss fotih foucauld foulques frana francesco franci francis francisc francisco
francisque franciszek franck franco francois franjo frankie frantisek franz fred freddie freddy
frederic frederick frederico frederik fredrick fredrik fredy freek frenkie frido fridolin fridrich
friedrich fritz frontiniano fryderyk fuat fulbert fulberto fulcran fulgence fulgenzio fulvio
funani funmilade funmilayo furio furkan furman furseo fuscolo fuzuli fynn gabe gabin gabino gabor
gabriel gabriele gaduh gael gaetan gaetano gaffar gaglioffo gajaadhar gajabahu gajadhar gajbaahu
galak galar galdino galeazzo galfryd galih galileo galiono gallicano galuh galur gamani gamanto
gambira gamblang ganak ganaka gandewa gandharv gandharva gandolfo ganep ganesh gangesh gangsar
ganjaran gantar gara garda gardner garett garfield garik garimberto garnier garrett garrick garry
garth garud garuda gary gaspard gaspare gasper gaston gastone gatien gatik gatot gatra gatsha
gaudenzio gaudino gauraang gaurang gauranga gautam gauthier gautier gautiero gavin gavino gavril
gavrilo gazanfer gbadebo gbeminiyi gbemisola gbolahan gbowoade gedeon gedeone gederts gejza
gellert geminiano genadij gencer generoso genesio gennaro genziano geoffrey geoffroy georg george
georgel georges georgije geovanni geovanny geovany gerald gerard gerardo gerasim gerasimo geraud
gerazim gerazym geremia gergely gergo gerhard gerino germain germano gerolamo geronimo geronzio
gerrit gerry gerson gervais gervasio gesualdo gevheri ghanaanand ghanashyam ghani ghanshyam
ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghita gherardo gherman ghislain
giacinto giacobbe giacomo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco
gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario
giasone gibran gica gicu gideon giel gijs gil gilang gilberto gildo giles gilles gillo gineto gino
gioacchino giobbe gioberto giocondo gioele gion giona gionata giordano giorgian giorgio giosue
giosuele giotto giovani giovanni giovanny giove gioventino giovenzio girardo girart giray giri
girik girika girindra giriraaj giriraj girish girolamo girts gislebert giuda giuliano giulio
giuseppe giustiniano giusto giyas glauco gleb glenn gligorije gobinda godfrey goffredo gojko
gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy
gonthier gontran gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran
gorazd gordan gordiano gordon gorkem gosto goswamee goswami gothard gottardo gottfried gotum
gouranga goutam govinda gracian graciliano gradimir grady graham granville gratian grato grayson
graziano greg gregg gregoire gregor gregorio gregory greyson grga grgo grgur grigore grigori
grigorije grimaldo grover grzegorz gualberto gualtiero gubio gudakesa gudakesha guelfo guerin
guerrino guglielmo guiberto guido guilhem guilherme guillaume guillermo guiscardo guiseppe gulhan
gultekin gumesindo gunars gunnar gunter gurbuz gurdal gurdev gurhan gurkan gurol gursel gustav
gustave gustavo guus guvenalp gvozden gwendoline gwido gyorgy habbab habib habil hacib hadi
hadriel hadrien hafi hafid hafiz hairyanto hakan hakem haki hakki hakon haldun halil halim halis
halit haluk hamdi hamdullah hamed hamid hamidou hamish hamit hammad hamza hamzah hanefi hannes
hanno hans hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie harald hardana hardi
hardouin hari harimurti harinarayan harit harja harjasa harjaya harjo harmon harold haron haroun
harouna haroune harsana harsanto harsaya hartaka hartana harto harvey hasan haseki hasibi hasim
hasin haskell hasmet hassane hasta hastal hatem hatip hattab hauke havel hawar hayali hayati
haydar hayden hazar hazim heber hedelin heikki heinrich heinz heitor heja helier helio helios
helmer helmut hendra hendri hendrik hennes henning henri henrich henrick henrie henrik henrique
henryk herbert herluin herman hermenegildo herminio hernan hershel herve heryanto heval hicabi
hicham hidde hieronim hifzi hikmat hikmet hilaire hilario hilarion hilarius hilary hilbert
hildebert hillard hillel hilmi hilton himawan himmet hincmar hipolit hipolito hippolyte hiram
hiranmay hiranmaya hisam hizir hjalmar hojimurod holden homero honore honorius horac horace
horacio horacy horatiu horea horia horymir hosea hostimil hostimir hostislav hostivit hovard
howard howell hoyt hozan hrvoj hrvoje hubert huccet hudavendigar hudayi hudson hugh hugo hugues
hulki humayun humberto hunor hurkan hurram hursit husameddin husamettin husein huseyin husnu
husrev hussein huub huzeyfe hvalimir hvezdoslav hyacint hyman hynek hypolit iacob iacopo iacopone
iacov iago ian iancu ianis ianos iaroslav ibidapo ibodulloh ibou ibra ibrahima ibrani ibrohim ibun
icaro icilio ico idir ido idris idriss idrissa idy ieremia ifeanyichukwu iginio igino ignac
ignacio ignacy ignat ignatius ignazio ignjat igor igori ihsan ihtiyor ihvan ikenna ikeoluwa iker
ikhidie ikhsan ikin ikrime ikrom ilarie ilario ilarion ilay ilbey ildebrando ildefonso ilgmars
ilham ilhami ilhan ilian iliane ilias ilie ilies ilija ilja ilkay ilker ilko illidio illuminato
ilmari ilmars ilqar ilyan ilyane ilyas ilyass ilyes ilyess ilyos imad immacolato immanuel imrane
imre imrich imron inars inder indra indrikis indro ingmars inioluwa innocente innocenty innocenzo
ino inocenc inocentiu insa inza ioan ionel ionica ionut iorio iosif ippocrate ippolito irenej
ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irvin irwan irwin isaac isac isacco
isadore isaia isaiah isaias isak ischirione iseoluwa ishaq ishola isidor isidore isidoro isidro
isiner islam islom ismael ismaele ismail ismaila ismet ismoil isom issa issac issam issiaka istvan
italo itri iulian iuliu iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ivek iven ivo
ivone ivor iwan ixtiyar iyad iyed izaak izaiah izaias izajasz izak izidor izmael iztok izydor
izzet izzettin jaakko jabal jabari jace jacek jachym jacinto jaco jacob jacobo jacobus jacques jad
jaden jadesola jadon jadran jadranko jadro jaeman jagadish jagadisha jagapati jagaraga jagathi
jagdeep jagdish jagmeet jahnu jaiman jaime jairo jais jaivey jaka jake jakob jakov jakub jaleel
jalen jalil jalol jalon jamaal jamal jamar jamarcus jamel james jameson jamie jamil jamir jamiro
jamison jamol jamshid janek janez jani janick janko jannek jannes jannik jannis jano janos janosch
janusz japhet jaquan jared jaren jari jarmil jarne jarno jaro jarod jarolim jaromil jaromir jaron
jaroslav jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasin jasmani
jason jassem jassim jasur jaswadi jatmiko javas javi javier javlon javohir javon javonte jawad jax
jaxon jaxx jayadi jayce jayden jaydon jayeng jaylano jaylen jaylon jayson jayvano jazeps jeannel
jeannot jed jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jekabs jelle
jelmer jelte jenel jens jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz
jeremy jergus jermain jermaine jermey jernej jerod jerome jeromy jeronimo jeronym jerrell jerrod
jerrold jerzy jesper jesse jett jevgenijs jevon jezdimir jibril jidde jilji jim jimmie jimram
jinawi jindrich jitender jitendra joachim joah joakim joao joaquin joas joe joel joep joesph joey
johan johann johannes johathan john johnathan johnathon johnnie johnpaul johnson joko jon jona
jonah jonas jonatan jonathan jonathon jono jonte joojo joost jop jordi jordon jordy jorg jorge
jorgen jorin joris jorn jorrit jort joscha joschua jose josef josep joshua joshuah josiah josip
josko joso josse josselin jost josua joud jourdain jovan jovani jovanny jovany jovin joza joze
jozef jozsef jozue judah judd jude judicael judson juhani juho jukka jules julien julijs julio
julius juliusz jumadi jumari junayd junius juraj jurg jurgis juri jurre juste justen justin juston
justus justyn jusuf juvenal juwon jyotis kaan kabil kacper kacung kadem kadin kadir kadrican
kagiso kailash kairav kaj kajen kajetan kaleb kalender kalervo kalevi kalidou kalim kalinik
kalistrat kalle kamal kamalesh kambali kamber kamel kameron kamidin kamil kamlesh kamol kamoliddin
kamran kamren kamron kanak kanaka karahan karam karamba karamoko kardi kareem karel karim kariman
karja karl karlis karlo karman karna karol karsa karsana karta karthik kartik karunanidhi karya
kashyap kasian kasim kasiran kaspar kasper kassim kastor kasusra kavon kawaca kawaya kayaalp
kayden kayode kays kazim kazimierz kazimir keagan keano keanu keaton keegan keenan keerti kees
keith keles kellen kelton kelvin kelyan kemal kemalettin kemba kenan kenari kendrick kenes kenneth
kennith kenny kenton kenyon kenzie kenzo kenzy keon keramet kerami kerem keremsah kerim keshaun
keshawn kessaf keven kevin kevon keyon keyshawn kgabu khadim khalid khalifa khalil khem kian kiano
kieran kilian killian kilyan kimi kimo kiran kirilo kirti kiyan kjeld kjell klaas klarencjusz
klaudian klaudius klaudiusz klaus klavs kleber klemen klemens klement kliment koby kocer kody koen
kofi kojo koko koksal kolawole kolby kole koloman kolombin kolos kolumban kolumbin komil komron
konrad konrads konstantin konstantins konstanty konstantyn koray korbin korbinian korede korey
korkut kornel korneli kornelius korneliusz kory kosma kosmas kosta kraig krasomil krasoslav
kresimir kresomysl krijn krishna krishnadas krishnadasa krisjanis kriss kristan kristian kristians
kristijan kristjan kristof kristofer kristoffer kristopher krisztian krisztofer krsto kruno
krunoslav kryspin krystian krystof krzysztof ksawery ksenofont kubad kubat kubilay kubura kuddusi
kujoe kumar kuncara kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman kveton kvetos
kvetoslav kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyle kyler
kyliann kyllian laal labuh lachlan ladarius ladislao ladislau ladislav ladji lajos laksana
lakshman lakshmidhar lakshminath lamar lambert lamberto lamih lamine lamont lancelot lancilotto
lander landolfo landry lanfranco lanjar lantar laron larry lars lascar lasmanto lasmono lassana
lasse laswi laszlo latif laurenc laurencjusz laurens laurent laurentino laurentiu laurenty laurenz
lauri laurian lauriano laurin lautone lavinio lawrence lawson laxman lazare lazaro lazarz laziz
lazzaro leander leandr leandre leandro leano leart ledion leendert legawa leif leland lembah
lemuel len lenn lennard lennart lennert lenni lennie lennon lennox lenny leny leo leodegar leonard
leonardo leonel leonhard leonidas leonids leonio leonis leontin leontyn leonzio leopardo leopold
leopoldo leos leroy lesek lester letterio leufroy levent levente levin levio levoslav lewin lewis
liam lias liberato liberatore libere liberio libero liberto libor liborio liboslav lidio lietald
lieto lieuwe limar linus linwood lio lionel lior liron lirone lisandro livino livio liviu livius
liyam ljubisa ljubomir ljudevit llewellyn lloyd lodovico loek loet logan loic lolade longin lonnie
lonny lonzo loren lorenc loreno lorenz lorenzo lorian lorik lorin loris lorrain lotar lothaire
lothar louay louie louis lounis lourenco lovro lowie lubomir lubor lubos luboslav luc lucas lucca
lucentiu lucian luciano lucien lucijan lucio lucious lucius lucjan lucretiu ludano ludek ludivoj
ludolphe ludomil ludomir ludoslav ludovic ludovico ludovit ludvig ludvik ludwig ludwik luhung
luigi luis luiz luk luka lukas lukasz luke lukita lukman lukrecius luluh lulut lumir lungelo
lurhur lutfan lutfi lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luwar luwes
lwandle lyam lyes lyle maad maarten maas mabruk macaire macario maccabeo maceo mactar madalin
maddox madid mads mael maes maffeo maggiorino magno magnus mahamadou mahdi mahendra maher mahesa
mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahzan mahzun maik maiorico makar makara
makary makhtar makinwa maks maksim maksud maksym maksymilian malachi malco malcolm malick malisa
malo malone malte malthe mamadou mamady mamante mamert mamoudou mamour manah manar manasse mancio
mandla manetto manfred manfredo manik manikya manil manilio manley manlio manoah manoj manole
mansour mansueto mansur mansvet manuel manuele maphikelela maqsud maras marat marceau marceli
marcelin marcelino marcell marcello marcellus marcelo marciano marcin marcis marco marcos marcu
marcus mardon marek margana margers mariadi mariano marijan marijn marin marinko marinus mario
maris marius marjan markku marko markus marley marlo marlon marolo maros marouane marques marsito
marsudi martaka martana martani martim martino marton martti marty marut marvin marwan marwane
marwata marwin maryadi maryanto marzio massamba massimiliano massimo massinissa matar matej mateo
mateus mateusz matheo matheus mathew mathias mathieu mathijs mathis mathurin mathuys mathys matias
matija matis matiss matisse matjaz matko mato matous matroniano matteo mattes mattheo matthew
matthias matthieu matthijs matthis matti mattia mattias mattis matus matyas matys matz maugis
maurice mauricio maurilio maurits maurizio mauro maurycy mavdud mavlon maxence maxens maximilian
maximiliano maximilien maximillian maximo maxmilian maxwell mayeul maynard mayoor mayson mazbut
mazhar mazlum mbaye mecislav medard medardo mederic medoro medoune mees meghnad meghnath mehdi
mehmet meik mekhi melanio melchiade melchior melchiorre melezio melichar melih meliksah melle mels
melvil melvin melvyn memduh menahem menardo mendel menelao meneo menno mennone mercurio merijn
merovee mert mervin merwan mestan mesut metello metin metod metodej metrofane mevlut micael micah
micha michael michal micheal michel michelangelo mickael midas miguel mihael mihai mihail mihailo
mihajlo mihaly mihnea mijat mikael mikail mikel mikelis mikkel mikko miklos mikolaj mikolas
mikulas miladin milanko mileta milford milhan milic milik milisav milivoj miljan miljenko milojica
milomir milon milorad milos miloslav milous milovan milovin milutin minervino mio miodrag miomir
mirac miran miraziz mircea mirco mirek mirkelam mirko miro mirocleto miromil miron miroslav mirtil
mirza mirziyo misael misaele misbah mischa misko mislav mitar mitch mitchel mitchell mithat mitica
mitja mitrut mlad mladen mnata mnislav moctar modibo mody mohamad mohamadou mohamed mohammed
mohinder mohir moise moises mojmir mojzesz mojzis momir monaldo monitore monty monvids moos moreno
morgan moric moris moritz morne morris morten mortimer morton mory mose moses mouctar mouhamadou
mouhamed mouhameth mouhammadou moussa moustafa moustapha mozes mpilo mpumelelo msizi mstislav
muammer muaviye muaz mufid mufiz mugur mugurel muhammed muharrem muhsin muhtar muhterem muhtesem
muhtor muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir muktefi mukul mulya
mulyanto mulyono mumpuni mumtaz munif munir murat murilo murod murray mursinin mursita murti musa
musawenkosi musir muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim
muteber mutemed muttalib muyiwa muzaffar muzaffer muzdad muziano mylan myles mylo myron myrtil
nabil nael nafiz nagabhushanam nahel nahid nahil naim najam najib najmiddin nalar namazio namik
nando nandor naoufal naoufel napoleon napoleone naradi narayan narcis narciso narcisse nardi
narendra narimon narinder narji narseo narsete nasab nash nasim nasir nasriddin nasrullah nassim
natale natan natanael nataniel nathan nathanael nathanial nathaniel nathen natiq naud naudet
naveen navin nawfel nawroz nayel nazario nazariusz nazary nazif nazim nazmi nazrulloh nazzareno
nazzaro ndleleni neal nebojsa necat necati necdet nechifor necib necmettin nedeljko nedim
nedjeljko nehemie nehoslav neil nejat nejc neklan nelio nels nemanja nenad neopolo neoterio
nepomuk nereo neset nesim nestor nestore neven nevio nevzat newell nezamysl nicanor nicarete nicea
niceforo nicephore niceto nicezio nichifor nicholas nicholaus nicklas nicklaus nickolas niclas
nico nicoara nicodemo nicodim nicolae nicolai nicolaie nicolas nicolo nicon niculita nicusor
nicuta niels nihad nihat nikko niklas niklaus niklavs niko nikodem nikolai nikolas nikolasz niksa
nils nimit nimrod niniano nino niraj niranjan nirbhay niro nischal nistiman niyaga niyazi
niyilolawa nizamettin nizar nizom nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah
noam noan noar noha noham nohan nolan nolann nolen nolhan norbert norberto normand norris norval
norwood nosir nosirjon nostriano novak novan nox nrima nugraha nunzio nurbek nuredin nurettin
nuriddin nurlan nurullah nusrat nusratulloh nusret nyana nyoman obanijesu obid obrad obren octav
octavio octaviu oddone odell oderico odidone odil odilon odin odolen odon odorico oger ognjen
ogooluwa oguz oguzhan ojars oke oktavian oktavius oktay okto oladare oladimeji olaf olaide
olakunle olanrewaju olansile olavi olbram oldrich ole oleg olegs oleksandr olen olgerts olim
olimpian olimpio olimpiu olindo oliver olivier oliviero oliviu oliwier olle olof olufunmi olumide
olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole
oluwunmi omad omar omari omer omero omobobola omotayo onder ondrej onesto onofrio onorino onorio
onoriode onufry onur opung oqil orazio orell oren orenzio orest oreste orestes orfeo orhan orif
orin orio orion orland orlo oronzo orrin orsino orso ortensio orval orville osbaldo osborne oskar
oskari osman osmondo ostoja osunleke osvald osvaldo oswald oswaldo otabek otakar otello otha
othmane otis otmar oto otokar otomar ottaviano ottavio ottis otto ottone oumar oury ousmane
oussama ovidio ovidiu ovidius owen oybek ozcan ozer ozgur ozkan ozod ozodbek ozren ozy pablo
paciano pacifico paco pacome pacomio padam paja palatino palemon palladio palmiro pamfil pammachio
panagachie panait pancario pancrazio panfilo pangeran pangestu pankrac pankracy pantaleo pantaleon
pantaleone paolo param paramartha pardi pardo paride parman parmenio parsival paskal pasquale
paterne paterniano pathe patrice patricio patrick patrik patrizio patroclo patru patrycjusz
patrycy patryk paul paulo pauside pavel pavils pavle pavlin pavol pawel payidar pedro pekka peleo
pelhrim pelle pellegrino pentti pepe pepijn pepin pera perceval percival percy perica pericle
perikles perkasa pero perry perseo pertev perver petar pete peteris petko petr petre petri petrica
petrisor petronio petronius petru petrut petteri peyami pharell phil phila philani phileas
philemon philibert philip philipp philippe phillip phiwokwakhe pierangelo piergiorgio pierluigi
piermarco piero pierre pierrick piersilvio piet pieter pietro pio piotr pippo pius placido platon
platone plinio plutarco polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio
pontus ponziano ponzio porfirio porfiriusz porfiry porziano postumio praba prabawa prabin prabowo
prabu prakash prakosa pranata pranawa pranay prasad prasetya prasetyo prashant prassede prathamesh
pravdan pravdomil pravomil prayag prayitna prayoga prayogo predrag prem premysl priamo pribyslav
primoz prisco privato procopio prokles prokop prokul prospero protasio proteo prudenzio prvoslav
publio puneet pupolo purna purushottam purwa purwadi purwanto pusicio qobil qosim quasimodo qudrat
quentin querano quincy quinn quinten quintiliano quintilio quintino quinton quinziano quinzio
quirin quirino rachid raci radan radegast radek raden radenko radhost radika radim radimir radion
radisa radislav radit raditya radivoj radivoje radko radmil radmilo rado radolfo radomil radomir
rados radosav radoslav radovan radu raducu radul raduz radvan rafael rafal rafet raff raffaele
rafi rafid rafiq raharja raheem rahim rahman rahmat rahsaan rahul raide raif raihan raik raimondo
raimund rainald rainaldo rainer rainhard rainold rajab rajan rajendra rajiv rajko rajmund rajnold
raju rakesh rakip ralf ralph ramazan ramesh rameshwar ramiro ramiz ramon ramy ramziddin randal
randall randolf randolph ranek raniero ranjan ranjeet ranjit ranko ranolfo raoul raphael rares
rasad rashad rashawn rasheed rashid rasid rasim rasit rasko rasmus rastislav ratibor ratimir
ratmir rauf raul ravi ravshan raxmatulloh rayan rayane rayen raymond raymundo rayyan razvan recep
redmond reece refah refet refik reggie reginald reginaldo regis regnars regolo rehor reid reinhard
reinhold rejan rejean reksa relja remi remig remigio remilekun remington remo remondo remus remy
remzi renars renat renato renaud rendy rene renzo resat respati respicio resul reto reuben revi
reybaud reymundo reynold reza rhett riaan riad ricardo ricards ricario riccardo richard richelmo
richie rickard ricky ridvan ridwan rifat rifki rigard rigoberto riley rinaldo rino ritesh riyad
rizki rizvon robaldo robb robbe robert roberto robi robinson rocco roch rodan roderick roderik
roderyk rodger rodiano rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel
rogelio rogers rohan rohit roj roko roland rolando rolfo rollin romain romano romans romeo romero
romeu romoaldo romolo romuald romualdo romul romulus ron ronald ronaldo ronan ronnie ronny rory
roscoe roselin rosendo rosman ross rostislav rotimi rowland roy royce ruben rubiano rudolf rudolfs
rudolph rudra rudy ruedi rufino ruggero rukneddin rupert ruperto ruprecht rusins ruslan rusman
russ russel russell rustam rustu rutilo ryad ryan ryder rylan ryszard saad saadat saadi sabar
sabato sabazio sabele sabino sabir sabri sachin sacid sadar sadberk sadettin sadik sadri sadriddin
sadullah saffet saffiro saffo safir safouan safouane sagar sahap sahin sahinalp sahriyar sahsuvar
saiful sakari sakip sakir saladino salamoun salif salih saliou salman saloh salomon salomone
salomoun salustio salvatore salwator samandar samed sameer samih samil samim samir sammy samson
samsul samuel samuele samy sancho sandeep sandor sandro sandu sanele sanford sanjay sansone
santino santosh sapiente sarani sarbello sardor sarvar sarvin sascha saso satish saturniano
saturnin saturnino satya satyen saul sauveur sava savas savel saverio savi savinien savino savion
savva scott scotty seamus sean sebas sebastiaan sebastian sebastiano sebastiao sebastien sebastjan
sebestian secaeddin seckin seckou secondiano sedat sedrick sedrik sefer seff sefik seghei
sehlevent sekou selahattin selami selcuk selim selmer selyan sem semih semion semplicio sempronio
semsi senesio senne senofonte senol sepp seppe seppo serafettin serafim serafin serafino seraphin
serapione serban serbulent serdar seref serenus sergei sergej sergen sergey serghei sergi sergio
sergiu sergiusz serhad serhat sermet sertac servac servan servidio serviliano sesto seth settar
settimio settimo setya severiano severin severino severo sevket sevki seweryn sexmus seyban seydou
seyfettin seyfi seyfullah seyyit sfiso shahboz shahobiddin shahriyor shahzod shalewa shamsiddin
shane shankar shantanu shaun shawn shekoni sheldon shemar sherman sherwood sherzod shodiyor
shukrulloh sibusiso sico sicuro sid siddarth siddhran sidiq sidki sidoine sidonio sidy siebe siem
siep sifiso sigebert sigfrid sigfrido sigismond sigismondo sigmund sigurd sihab sihabeddin sijuade
silas silvano silvere silverio silvester silvestr silvestro silvian silvio silviu silvius simeon
simeone simion simon sinan sinasi sindre sinesio sinfronio sinisa sinkler siphiwe sipho sireno
siriano siricio sirineu sirio siro sirojiddin sirri sisto sithembiso sixt sixte sixtus siyanda
sjoerd sjors skander slamet slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub
slavomil slavomir slobodan smil sname soan sobeslav sobit soccorso socrate sodiq sofiane sohan
sohib sokrat solal soleh solocone somnath somu sondre sonke soren sorin sostene sosteneo sostrato
soter souleyman souleymane spano spartaco spencer speranzio spiridon spirydion spytihnev srboljub
srecko sredoje stancu stanford stanimir stanislao stanislas stanislav stanislaw stanko stanton
stasta steen steeve stef stefan stefano steffen stelian sten stepan stephaans stephan stephane
stephen stephon stevan steve steven stewart stig stijn stiliano stipan stiriaco stjepan stojan
stojmir strahinja stribor stuart suat subash subhash subhi subodh suheyl suhrob sukru sulaymon
suleyman sulton sumeet suraj surano suresh sururi surya suryakant suryakanta sushant susheel
sushil svatoboj svatobor svatomir svatopluk svatoslav sveatoslav svebor sven svend sverre
svetislav svetolik svetomir svetoslav svetozar sviturno swapnil sylvain sylvester sylvestre
sylwester szabolcs szczepan szymon tabris taceddin taddeo tadeas tadej tadeo tadija taha tahir
tahsin talat talay talha talip talis talivaldis talrits tamas tamino tammaro tammo tancrede
tancredi tanguy tankred tapani tapio taras tarcisio tarkan tarlan tarso tasdik taskin taswir
taufan taufik taurean taurin tavares tayfun tayler tayyar taziano tazio teguh teije tejas tekin
tekinalp telchide telemaco temel temidayo temistocle temitope teo teobald teobaldo teodor teodorik
teodoro teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc terence terencius
terencjusz terenzio terrance terrell terrence terrill terry tertuliano terzo tesauro tesifonte
teun teunis tevfik tevhid tevin tezcan tezel thad thaddeus thamsanqa thando themba theo theobald
theodor theodore theodorik theodose theofan theofil theophane theophile theophraste theotime
theron theunis theuns thiago thibaud thibault thibaut thibert thibo thierno thierry thije thijmen
thijn thijs thilo thom thomas thorben thore thorge thulani thurman tiago tibaldo tibbe tiber
tiberio tiberiu tiberius tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane tihomir
tijmen tijn tijs til tilen tilio tillman tillmann tim timbul timeo timm timmothy timmy timo
timofei timoleon timotei timotej timoteo timoteus timothe timothee timothy tinas tino tirone tirta
tirtayasa titien titilope tito titouan titus tizian tiziano tizio tjark tobia tobias tobiasz
tobiloba tobin todd todor tohir toki tokunbo tolga tolomeo tolunay toma tomas tomasz tomaz tomi
tomiloba tomislav tommaso tommie tommy tomo tomori tonci toney tonko tonnin torben torbjorn
torkvat torquato torrey torsten tosco toussaint toyip traian trajan tranquillo travis travon
tremaine tremayne trent trever trevion trevor trilochan trilochana trilok trilokanath trilokesh
triloki tristan tristano tristian triston troels trofim trpimir trpko trystan tugay tugiman tugrul
tugtekin tuhfe tulliano tullio tumer tunahan tunar tuncer tuomas turgay turgut turibio turkay
turker turkes turold tushar tussio tuur tvrtko tybalt tycho tygo tymeo tymon tymoteusz tyree
tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo ubaydulloh ubertino uberto
uchqun udit udo ueli uffe ufuk ugis ugo ugolino uguccione ugur ujjawal ujjwal ukbe ulberto
ulderico ulf ulfo ulgen ulices ulises ulisse ulpiano ulrich ulrico ulrik ulstano ulvi ulysse umar
umay umaya umberto umid umidulloh umile umit umur umuralp umut unal unggul upendra upik upton
uranio urbain urbano urdino urfon uriah uriel uriele uros urs ursicio ursino ursmaro usame usman
usmon utama uttam uve uzayr uzeyir uzodimma vaclav vadim vafo vagn vaha vahdet vahid valdemar
valdemars valente valentijn valentim valentin valentino valentins valentyn valer valere valeri
valeriano valerico valerii valerijs valerio valeriu valery valfredo valfrido valtena valter valtr
valtteri vance vanja varo vasco vasil vasile vasili vasilie vasja vasko vasudev vasudeva vatroslav
vaughn vavrinec vecdi veceaslav veceslav vedang vedanga vedasto vedat vedran vefa vefik vega vehbi
veikko veit velaphi veleslav veli velibor velimir velio velislav venance venanzio vencel venceslao
venceslas venceslav vendel vendelin venek venerando venerio veniamin ventura venustiano venusto
verano verecondo verenzio vergiliu vern verner vernon vero veroslav verulo vespasiano veysel veysi
vezio vianney vic vicente vicentiu victorien victorin vid vidak vidal vidhur vidhya vidiano vidone
vidor vidur viggo vigile vijay vijeko vik viktor viktorin vilem vilfredo vilhelm viliam vilibald
viliberto viljem ville villy vilmar vilmars vilmos vimal viman vin vinay vince vincenc vincentiu
vincenzo vindonio vinebaldo vinfrido vinicio vinnie vinsen vinz viorel virgil virgile virgilio
virgiliu virginio virman virone visarion viscardo vishnu vishwamitra vit vitale vitali vitalico
vitalie vitalii vitalijs vitazoslav vitezslav vito vitold vitor vitoslav vittore vittoriano
vittorio vitus vivaldo viviano vjekoslav vjenceslav vlad vladan vladek vladimer vladimiro
vladislav vladivoj vladlen vlado vlaicu vlastimil vlastimir vlastislav vlatko vlk vodingo voicu
vojen vojin vojmil vojmir vojslav vojtech voldemars volfango volfgang volkan vosil vratislav
vratko vseboj vsebor vserad vseslav vsevolod vujadin vuk vukan vukasin vukota vulmaro vulpiano
vusumuzi vyas waclaw wael wahyu waino wakiman waldo walenty walentyn waleran walerian walery
walgierz walid wallace walter walton waluyo waly wandrille wannes wardaya warji warley warre warsa
warsita warta wasis wassim watson wawrzyniec waylon wayne webster weldon wendell werner wes wesley
wessel westley weston wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid
wilfried wilfryd wilhelm willard willem willi william willie willis willy wilmer wilson wilton
wincenty winfield winston wira wisnu wissem witalis wladyslaw wlodzimierz wolfgang woodrow wout
wouter wyatt wyman xanana xander xaver xaverius xavi xavier xebat xem xenophon xzavier yacouba
yagiz yago yahya yahyo yakubu yalcin yalgin yanis yann yannic yannick yannik yannis yaro yaron
yasar yasin yasser yassin yassine yassir yavuz yazid yekta yener yetkin yigit yildirim yilmaz
yoann yoav yoel yogendra yogesh yoginder yohann yoqub yorbek yoro yorqin yosef yossef youcef
younes youness yousef youssef youssou youssouf youssouph youssoupha yoznur yucel yuksel yumni
yunus yusiv yusuf yvan yven yves zabedeo zabir zaboj zaccaria zaccheo zachar zacharia zachariah
zachariasz zacharie zachary zachery zack zackary zackery zadig zafar zafer zafir zahar zahir zahit
zakaria zakariya zakary zakarya zaki zakir zamfir zamir zander zanis zanobi zarije zarko zaur
zavis zayd zayn zayniddin zbislav zbyhnev zbynek zbysek zbyslav zdenek zdenko zderad zdeslav zdik
zdirad zdislav zdravko zechariah zefiro zekeriyya zelibor zelimir zelislav zeljko zelmir zenaide
zenebio zenobio zenon zenone zenzele zephirin zephyr zerdest zeteny zetico zeyd zeynel ziad
zigfrids zigmars zigmund zihni zikmund zinedine zithulele zitomir zitoslav zivan ziver ziyad
zlatan zlatko zlatomir zohid zohir zoilo zokir zoltan zoran zoroslav zosim zosimo zoyir zrinislav
zrinko zsolt zsombor zubayr zubeyr zulfikar zvonimir zvonko zyad zygmunt`

/** Given names of both, or of whom is not known. */
export const WORLD_EITHER = `
abak abaka abakay abar abilay abiola abluc absar acig acik acuk adalan adaldi adalmis adame adar
adas adberilgen adebankole adebola adedaramola adedoyin adel adell adeola adiguzel adik adikutlu
adikutlutas adli adlibeg adraman adsiz afanasi afsar agabay agakagan agalak aglamis akas akata
akbas akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan aki
akibudak akim akinci akkun akkunlu akkurt akkus akos akpira aksungur aktan alaba alaban alaboru
aladag aladogan alakurt alayunt alayuntlu aldemir aldigerey aldogan alejandrin alexie alexis
alexys algu alimga alkaboluk alkaevli alkan alkasi alkis alpagut alpamis alparsbeg alpata alpaya
alpaykagan alpbamsi alpbilge alpdirek alpdogan alpertunga alpgerey alpilig alpis alpkara alpkuluk
alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk
alpyoruk altankagan altankan altinkagan altinkan altinoba altintamgan altintarkan altintay
altmiskara altuga alva alvis amac amara amari amrak amul anael anar anatolie ancuk andariman
andrea anik anjela antonie apak apatarkan aprancur ara araboga arademir arbay arbuz arcadie
archange arcuk arden ardic argu argun ariboga arik arikagan arikdoruk arin arinc arkin arkis arlie
armagan armani arnac arpat arsal arsenie arsil arsinoe arslanargun arslanboru arslansungur
arslantegin arslanyabgu arsun artiinal artuk artukac artut aruk asanboga asantudun asantugrul
asartegin asig asikbulmus asri astalogul asug asuk atac atakagan atalan ataldi atalmis ataman
atasagun atasu atberilgen atigay atikutlu atikutlutas atilgan atim atimer atis atli atlibeg
atlikagan atmaca atmaja atsiz atuncu audie augustine aurica austyn avar avery avluc ayaci ayan
ayas aybalta ayban aybars aybeg aydan aydarkagan aydinalp aydogan aydogdu aydogmus aygirak ayitmis
ayiz ayizdag aykagan aykurt ayluc ayluctarkan ayma ayomide ayomikun ayotude ayruk aysilig aytak
ayyildiz azak azban azgan azganaz azil babir babur bacara baccayman bacman badabul badruk badur
bagaalp bagaisbara bagasatulu bagatarkan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi
bagis bagtas bakagul bakir bakirsokum baksi bala balaban balaka balakatay balamir balcar baldu
balkik balta baltaci baltar baltir baltur bamsi barak baraktore barbeg barboga barbol barbulsun
barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bargan barimtay
barkan barkdogdu barkdogmus barkdurdu barkdurmus barlibay barmaklak barmakli barsbeg barsboga
barsgan barskan barsurungu basademir basak basanyalavac basar basat basbug basci basgan baskin
baskirt baskurt basmil bastar bastugrul basut batrak batuk bayancar bayankagan bayazit baybars
baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykara
baykoca baykuzu baymunke bayna baynal baypure bayrac bayrak bayri bayrin bayruk baysungur baytara
baytas bayuncur bayur bayurku bayutmus bayuttu bazir beceapa beckem begarslan begbars
begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu
beglen begni begtas begtegin begtuzun bek bekazil bekbekec bekec bekecarslan bekectegin beker
beklemis bektur bela belcir belek belgi belguc beltir benlidemir berdibeg berendey berfin
berginsenge bergu berke berkis berkyaruk bermek besentegin betemir beti beyizci beyrek beyrem
bicek bicki bickici bidin bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgekagan bilgekan
bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic
bilgin bilig bilik binbegi bindir bitaybiki bitri blair bobbie bogac bogacuk bogde bokde boldaz
bolen bolmus bolsun bolukbasi boncuk bonek bonge bongul bongulboga bora borcul borlukcu borna
bornak bortecine borubars borusengun bowie boyankulu boylabaga bozboru bozdogan bozkurt bozkus
bozok budag budak budunlu budus budustudun bugday bugduz bugduzemen bugrakarakagan bugubilge bukak
bukaktutuk bukduz bukebuyrac bukebuyruc bukey buktegin bukusboga bulacapan bulak buldur bulgak
bulmaz bulmus buluc bulug buluk bulus bunsuz bunul burcak burdette burgucan burgut burkay burkek
burkut burluk burnice burslan burulday burulgu burunduk busayo busulgan butak butuk buyancuk
buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk cabdar cabli cabus caglayan
cagribeg cagritegin cagru calapkulu cankiz carey casey cebe cemgen ceykun chandra chesley cicem
cigdem cilasun cilenti cingir clair claudie clemmie cobulmak cocukboru cokramayul colman colpan
colu cordie coty cruz dakota damola darasimi darby dasa demetris deniz devan devon devyn dilan
dildar dilhan dizik dora dururbunsuz dwi ebkizi ebren ebunoluwa edil efe egrim ekec ekim eli
elisha elkin ellis elti elvan emory erdeni erdenikatun erdeniozuk erentuz ergene ergenekatun erinc
erten ertenozuk esenbike esra estel etil eyiz eyram ferda floy folafoluwa garnett gelincik ghita
gokben gokboru gokcegol gokcen gokcicek gorun gulegen gulemen guler gulumser gumus guncicek
gundogdu gundogmus gunyaruk guven guvercin guzey habiba hadley hani harley hassie hazle hedi
hollis ibukunoluwa idowu ifeoluwa ikbal ikeme ikicitoyun ilacin ilbilge ildike ilgegu ilgin
imoleoluwa imran imrem inanc ira iremide irinc irinckol irmak irtis isa isig itil itunuoluwa ivica
iyanuoluwa iyik iyiktag iyinoluwa jadyn jaeden jaga jaiden jaimy jalyn jamey jammie janis janne
jaya jaycee jaylan jaylin jayme jennings jensen jindra joanny joany jocelyn jody jordane juul
kacey kapgar karaca karak kargilac kari karligac karson kasey katunkiz kay kayacik kayca kaynak
kazanc kazkatun kehinde kekik keklik kendall kennedy kenyatta kepez kesme keyken kezlik kim kimiz
kimizalma kimizalmila kimizin kircicek kirgavul kirlangic kivanc kivilcim kizdurmus kizilalma
kopano kubra larue laurence lavern lavon layne leonida leslie lilian linda lirik liubovi lois
louison luca lupe mady malek manel mateja maxime maximillia meissa merritt michale michele mija
mika milota mitra mizgin mobolaji monde monroe monserrate mossie mozell mpho mthunzi murl myrl
nakia nawal nevin nicola nikita nikola noe nqobile nthabiseng ocie odunayo okiki oladara olamide
olaoluwa olatunbosun olayinka olga olufeyisayo olusola olutomiwa oluwasemilore oluwaseun oluwaseyi
oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise omolola omotolani
opemipo opeoluwa opeyemi orie oyindamola ozden pantelei paulin paxton payton pelumi peyton
philothee pravoslav presley providenci rahmi rapulane reagan reese reilly rickie robbie ronak
rosan ryann ryley saba sadio safa salome sasa scholastique schuyler shayne sheridan shola sidney
simone skylar stevie swann tari tasnim taylor teagan tejumola toluwalope toni torey tristin ulker
utku vasilica veaceslav vernie vivian vivien welat yacine yani yaya zaharia zana zena ziyanda`

/** Given names that are words of English as well. */
export const WORLD_WORDS = `
alba alexia alienor aline aliyah alma amber amelia amir amon angel angelica angelique angus anil
anna anthony antigone arda ariel armin aurora bart basil beau bennet bennie bent berit beryl beth
bill billy blessing bobby bonnie brad brandy brent britt camelia candida carina carlos carmine
carol caroline cassie catherine chase christian clarence clay clement clementine colleen cooper
cora cornel curt cynthia cyprian dado dahlia daisy dale dana daphne dawn dean derrick dexter dixie
dominick donna dorian drew earnest ebony eddy edward elia elisa elvis erica ester fabian faith
fanny fedora flore florentine florin franc frank franklin gaia gaspar gemma gene georgette ginger
gita glen gloria grace gracie grant hakim harrison harry hazel heather hector henry hermann holly
homer hope hunter ibrahim ilia inga inka iris jack jade jasmine jasper jean jenny jerry jesus
jimmy joaquim johnny joseph josh josue juan juda julian julienne junior keno kirk lance lazar
leana leone leonid levi liana lien lily livia liza lotte loup luan lucia mack madeleine maia malik
mara marc marcel mare margarita marguerite mari marian mariana marino mark marshall marten martin
mason mats matt maxim melody merle mete mick mike milo mina misty mohammad molly mona muhammad
myrtle nada nadir nick nicu noel noemi nona novella octavian olive opal oscar pascal patsy patty
pauline pearl penelope penny peri peter prosper prudence rama ramona randy rhea rick rickey rico
roan robin roger rolf roman roosevelt rose rosemary rowan ruby rufina rufus sabine said salim
sally sami sander sandy scottie serge sherry sienna silvan stan stela tammy tarik teddy theresa
tiara timur tine toby tony trine valentine vanda veda vera veronica victor vincent violet vita
wade willow yuri zeno`

/** Surnames. */
export const WORLD_SURNAMES = `
aalbers aalerud aaltonen aas aasen ababii abadzic abadzija abalioglu abay abazovic abbas abbate
abbondanza abbosov abbosova abbott abbrescia abdi abdulahadyev abdulahadyeva abdulazimov
abdulazimova abdulazizov abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova
abdulhakimov abdulhakimova abdulhayov abdulhayova abdulholiqov abdulholiqova abduljabborov
abduljabborova abduljalilov abduljalilova abdulkarimov abdulkarimova abdullatifov abdullatifova
abdullayeva abdulmalikov abdulmalikova abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova
abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova abegglen abel
aberg abernathy abeyta abicht abimanyu abiodun abiola abiputra abodunrin abolina abolins aboltina
aboltins abosede abraham abrahamsson abramovic abrego abreu abshire abu acanski acar accardi
accardo accurso aceto acevedo achari acharya acheampong achilles achim achkinadze acic acikalin
acikgoz acimovic acin ackerman ackermann aclan acosta acquadro acquaviva acquistapace acuna
adadevoh adal adam adamcova adamczak adamczyk adame adamec adamek adami adamiak adamiec adamkova
adamo adamova adamovic adamowicz adams adamski adamus adan adanir adanski adaobi adar adasevic
adcock addari addis adebayo adebisi adegbite adegboye adegoke adekunle adelakun adeleke adelusi
adem ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola aderogba aderonke adesina
adesiyan adewale adewunmi adewura adeyemo adhikari adhitama adiga adin adisa adivar adomah adomako
adongo adorno adragna adriansyah adu adusei adutwum aebi aebischer aeby afandiyeva affinito afifah
afirifa afoakwa afolabi afolayan afonja afunku aga agaoglu agarwal agboola agca agirbas agnello
agnes agostinelli agostini agosto agresta aguayo aguilar aguilera aguirre aguridic agustian
agustina agyapong agyare agyei agyemang ahic ahlke ahluwalia ahmad ahmadov ahmed ahmetspahic
ahonen ahortor ahrenberg ahrens ahrorov ahrorova ahuja aidara aiello aigare aigars aigbiniode
aigner aigroz airlangga ajakaiye ajao ajayi ajewole ajvazovic akal akalin akan akar akay akaydin
akbaba akbay akbulut akcal akcali akcan akcay akdag akdemir akel akerele akesson akgoz akgul akgun
akifovic akinci akinrinola akintade akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akkurt
akmalov akmalova akman akoto akowua akpinar akramov akramova aksakal aksam aksel aksentic
aksentijevic aksic aksin aksit aksovic aksoy aksungur aktan aktas aktay akyeampong akyel akyena
akyildiz akyurek akyuz alabi aladic aladzic alaimo alakbarov alakbarova alakovic alamsyah alan
alanis alaniz alanovic alarcon alargic alavanja alavantic albanese albano albert alberti albertyn
albrecht albrechtova albu alcala alcamo alcantar alcaraz aldea alejandro aleksandrowicz aleksic
aleman alessandrini alessi alev alexa alexander alexandrescu alexandru alexe alfano alfaro
alfermann alfieri ali alicea alici alicic alidi aligbe alih alija alikavazovic alisherov
alisherova alivernini aliyev aliyeva alizadeh aljancic alkan alkaya alkhamis alkovic alksne
alksnis allegretti allgeyer almanza almaraz almasac almeida almonte alniacik aloba aloi alonso
alonzo alparac alpman alpugan altamirano altan altenwerth altieri altinay altinbas altinel
altinisik altinok altintas altiok altun altuntas aluga alva alvarado alvarez alves alyanak amabile
amado amador amadori amaechi amann amanta amar amaral amato amaya amberg ambrosini ambrosino
ambrosio ambroz ambrozova amendola amerio amici amico aminat amla ammann ammoscato amo amoa amoako
amoasi amorim amoroso amoruso ampadu ampofo amponsah amrein amundsen ananda anandya anasov anasova
anaya andel andelic andelkovic andelova andersen anderson andersone andersons andersson andesilic
andic anding andini andonov andonovic andorful andrade andre andreassen andreasson andrei
andrejevic andrejic andrejin andrekovic andreoli andresen andriani andries andrisani andriska
andrle andrlova andronic andrzejczak andrzejewski anelli angeletti angeli angelini angeloni
angelucci anggraini anggreny anggriawan anghel angster anguiano angulo anjani anjos ankra
ankunding anne annunziata anokye ansa anselmi anselmo antal antalova antczak antenucci antezza
antoci anton antonacci antonelli antoni antonic antonini antonovic antonucci antos antosova
antovic anttila antunes antunovic antusevic antwi anucin anusic anvaryev anvaryeva anzalone
aparicio apicella apitz apodaca aponte apostol appia appiah aprile aqila aquino araja arajs
aramini arana aranda arap aras araujo arcangeli arce archuleta ardana ardelean ardeleanu ardianto
ardiyanti aregger arellano aremu arendt arens arevalo argenio argento argiolas arguello arhanic
arican arifin arig arik arikan arlovic arman armas armendariz armenta armijo armstrong arnaud
arnaut arndt arnesen arnold arora arpasi arredondo arreola arriaga arsic arslan arslanoglu
arslonov arslonova arteaga artioli arvidsson aryal aryani aryanti aryee asadanin asadov asadova
asadullohyev asadullohyeva asamoa asamoah asan asanin asante asare asaro asceric aschenbroich
ascione asenso ashley asiama asiedu asik asikoglu asil asilbekov asilbekova asimi askin askraba
askrabic aslan aslanoglu asonja aspere aspers assmus assuncao astafei astolfi astuti aswandi ata
atakan atakol atalik atan atanda atasever atay atencio ates atici atik atilgan atli atzeni atzori
aubert aubry aucamp auer aufderhar augustyn augustyniak aurelia auzina auzins avallone avalos avan
avazyev avazyeva avci avcioglu avila aviles avola avram avsec awodiran awolowo awuah axelsson
axmann ayala ayandokun ayaydin ayaz aybar aycan aydan aydemir aydogdu aygun ayhan ayisat aykac
aykan aykurt ayobami ayomide ayoola aytac aytek aytekin ayverdi azad azamatov azamatova azara
azdajic azevedo azinic azizah azizov azizova azzahra baafi baah baarck baawia babac babacan babali
babalj babalola babaoglu babarogic babatunde babatz babic babin babini babkova babou babovic
babtunde baburic baca bacalo bacci bacher bachmann baciu bacova badane badea bademci badenhorst
bader badiane badillo badji badjuk badu baez baeza baganz bagaskara baggio baginski bagis bagnoud
bahadir bahena bahl bahna bahno bahnova bahodirov bahodirova bahriddinov bahriddinova bahringer
bahromov bahromova bahun bailey baiocco bajare bajars bajc bajcetic bajcic bajer bajerova
bajsanski bak bakal bakan bakaran bakare bakarec bakhoum bakhtiyorov bakhtiyorova baki bakirci
bakircioglu bakke bakken bakker bakos bakowski balaban balabanovic balan balasevic balaskovic
balat balaz balazevic balazova balazs balboni balcar balcarova balcer balcerzak balci balck
baldacci baldassarre balde balderas baldi baldini baldo balducci balesevic balestra baleta baletic
balevic balincic balint balistreri baljak balkow balla ballarin ballesteros balli ballouhey balmer
balnuweit balode balodis balog balogh balogova balogsandor balogun baloun balounova baloyi balsamo
baltaci baltag baltin balzano balzer bamidele bamiloye bamisebi banach banas banasiak banasik
bandic bandicstimac bandini bandl bandopadhyay banerjee banic banica banicevic banicjokic banjac
banjak banjalic banjari banov banse banu banuelos baptista barajas barak barakova baral baraldi
baran baranjec baranka barankova baranova baranowski baranski barbagallo barbaricsehic
barbarosoglu barbarulo barbato barbera barberi barberis barbero barbier barbieri barbiero barbosa
barbulescu bardek barela bares baresova baretta bargan barile barinic barisic barlas barletta
barna barnard barone baroni barons barosevcic barosevic barr barra barragan barras barraza barre
barreca barrera barresi barreto barretta barrientos barrios barros barrows barry barsotti barta
bartak bartakova bartczak bartell bartels barth bartkowiak bartnik bartoletti bartoli bartolini
bartolomei bartolucci barton bartonova bartos bartosek bartosik bartoskova bartosova bartova
bartovic bartovicova bartulin bartunek bartunkova barylla barzani basara basaran basaric baseda
baser bashirian basile basmaci basnet basoglu bassani basson basta bastac bastajic bastola bastova
basynat batinicsantic batista batnozic bato battaglia battig battista battisti battistini battke
baturalp batz bauch bauer bauermeister bauerova baumann baumbach baumeister baumgartner baur
bauschinger bauschke bavaud bawer bayazit baydar bayeni bayerova baykam bayraktar bayraktutan
baysoy bazant bazantova beahan beatty beavogui becerra bech bechtelar becka beckel becker beckmann
beckova becvar becvarova bedan bedewitz bedini bednar bednarczyk bednarek bednarik bednarikova
bednarova bednarski bednarz beele beerli beggerow beh behr behrenbruch behruzov behruzova beier
beissmann bejan bejenari bejenaru bekavac bekcic bekdik bekjarev bekker bekmurodyev bekmurodyeva
beko bekonja bekovac bektas bektasoglu bekvalac belavske belavskis belcar belcevic belec belenzada
belic belivuk belli bellini bellomo bellotti bellucci belmonte belohlavek belohlavkova belojevic
belopoljac belosevac belosevic belotti belovic belovukovic beltrame beltrami beltran belvisi belz
benakovic benatti benavides benavidez benda bendova benecke benedetti benedetto benes benesova
benetti bengtsson bengu benigni benini benitez benjamin bennardo benner benninger beno benoit
benova bentivoglio benvenuti benvenuto benz benzing berak beran beranek berankova beranova berardi
berberoglu berends beretta berg bergamasco bergamini berge berger berggren berglund bergman
bergmane bergmanis bergnaum bergqvist bergrova bergstrom beribak berka berkova berky berkyova
bermudez bernabei bernal bernard bernardi bernardini bernardova bernasconi bernatovic berner
berney bernhard bernier berning bernolak bernolakova berntsen berrios berset bertaccini bertani
bertelli bertelsen bertenbreiter berthoud berti bertini berto bertolini bertolussi bertrand
berxwedan berzina berzins berzite berzits beserler besikci beso besok bester betancourt bethke
betschart betti betz beushausen beutelspacher bevilacqua bevk beye beyeler beyer bezdek bezdekova
bezjak bezuidenhout bhadresha bhana bhandari bharadwaj bhat bhattacharya bhattarai bhattathiri
bhembe bhengani bhengu bhuyeni biagetti biagi biagini bialas bialek bialkowski bianc biancheri
bianchetti bianchi bianchini bianco biasci biba bicakci bicanin biccari bicek bicekova bicer
bichler bickel bidaud bideau biedermann biedrzynski bielak bielawski bielecki bieler bielert
bielik bielikova bielski bienasch bienias bieniek bienkowski bieri biernacki biernat biesenbach
bigdeli biggi biglebauer bijl bila bildik bilek bilen bilgen bilgic bilgin biljan bilkova
bilogravic bilolyev bilolyeva bilopavlovic bilski bily bina bindi bini binova bionaz biondi birca
bircakovic bircanin birina birinci birins birkemeyer birlik birtasevic birzina birzins birzniece
birznieks bisconti biseniece bisenieks bisgaard bisio biskicmerkas bisset bitca biteye bittner
bittnerova bivol bivolarevic biyela bizetic bizjak bizumic bizzarri bjelanovic bjeletic bjelic
bjelica bjelicic bjelinic bjelivuk bjelja bjeljac bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic
bjelojevic bjerke bjerregaard bjork bjorklund bjornstad blacanin blaga blaha blaho blahova
blanchard blanckenberg blanco blanda blaschek blaser blasi blaskovic blassneck blaszczak blaszczyk
blatancic blatter blaua blaus blazanovic blazek blazevic blazkova blecha blechova blekte blick
bloch blochwitz blockhaus blom blomqvist blum blume boadi boadu boahen boakye boaten boateng bobek
bober bobeta bobinac bobkova boboc boburov boburova bocchi boccia bocek bochenek bocic bockai
bockova bocokic boda bodea bodian bodini bodiroga bodnar bodrug boduroglu boffa bogan bogdan
bogdashin bogenrieder bogisavljevic bogisich bognar bogoljubovic bogosavac bogucki bogusz bohac
bohacek bohackova bohacova bohge bohm bohmova boi boico boje bokanovic bolat bolatli bolkovac
bolle bolliger bolm bolta boltic bolukbas bolukbasi bolunovic bomestar bona bonanni bonanno bonato
bonazzi bondare bondarenco bondars bonde bonderovic bondra bondrova bondzic bonelli bonetti
bongiorno bongiovanni boni bonifazi bonilla bonini bonisch bono bonomi bonomo bonsra bonsu boratav
borbely borcanin bordian bordoni borek borelli borge borgeaud borgeling borges borghi borgschulze
borilovic borincevic borisavljevic bork borkovacki borkovic borkowski bormann borner bornscheuer
boros borovac borovicka borovickova borowiec borowski borrego borrelli borrmann bors borta
bortolin bortoluzzi bortot boruschewski bos bosak bosakova bosanac bosancic boscaino bosch
boschetti boschi bosco boscolo boshoff bosi bosiljcic bosiljkic bosiljkovic boska boskova bosler
bosman bossard bosshard bosson bostan botan botello botezatu botha botiryev botiryeva botnari
botnaru botsford botta bottner boucek boucher bouckova bouda boudova bourcard bourrouag bouschen
bouska bouskova bove bovolenta boxhammer boyaci boyde boye boyer boyes boyle boz bozalo bozanic
bozanovic bozdogan bozdok bozdokov bozek bozic bozicanin bozicic bozickovic bozkir bozkurt bozoglu
bozsik bozzi bozzo brabcova brabec brabencova brabenec brada bradac bradacova bradova bradtke
bradvic brahaj braia brakus brambilla branca branco brandi brandis brandli brandt bratina
bratojevic bratonozic bratovic bratu brauer braun braunova brautigam brazda brazdil brazdilova
brazdova brdanin brdovic brecko bredenkamp brehmer breitenberg breitenstein brejcha brejchova
brekke bremer bremser brenke brenkis brenner bresciani breskovic bressan breton brettschneider
breu breuer brezancic brezina brezinova breznik brezo brezovac brezovnjacki briano briede briedis
briesenick brigandi brignone bringmann brinjak brinkmann brinza briones briseno brisuda brito brix
briza brizova brizzi brkanovic brkic brniclevada broda broening brogi brogli bromfield bromme
brosch brouwer broz brozek brozkova brozova bruckmann bruder bruen brugger bruggmann bruhns brumat
brun brunelli brunetti bruni brunkevica brunkevics brunner bruno bruns bruschi bruun bruzzone
brychta brychtova brzezinski brzozowski buac buaca bubalo bubenik bubenikova bucakli bucalo
bucalovic bucanin buccheri bucci bucek buch buchele bucher buchholz buchrucker buchta buchtova
buckalovic buckova buckridge bucur buczek buczkowski buczynski buda budai budak buder budichalas
budiman budiyanto budreiko budzinski budzynski bueno buga buhler buhlmann bui buile builis bujak
bujor buker bukovska bukovsky bukowski bulaja bulak bulat bulatovic bulgarelli buljat buljin
buljubasic buljugic bulovan bultmann bulut bundgaard bunea bunescu bungener bunjes bunoza
bunusevac buongiorno buonomo burani burazer burazor burckhardt burda burdak burdova burduja bures
buresova burevic burghagen burgic burgio burhonov burhonova burian burianek buriankova burianova
burkhard burkhardt burklein burlacu burmeister burri buruiana buruk burzynski busa busak busari
busch buschbaum buscher busemann busetincan buslaver busse bussmann bustamante bustos busuioc
butarevic butera buthelezi butnaru buttner buzzi byrd byrtus byrtusova caballero caban cabras
cabrera cabro caccamo caccavo cacciamani cacciapuoti cacciatore cace cada cadena cadoni cadova
caforio caggiano cagiran caha cahova caiazza caiazzo caillat cailler cajka cajko cajner cajzler
cakir calabrese calabro calafiore calame calandro calderon caleta califano calin calite calitis
callegari calligaris calo calvillo camacho camagic camara camarillo camdali camdzic cameron
camilli cammarata cammisa campagna campanella campanini campbell campisi campo campoli campos
canaki canale canales cancar cancelliere cancellieri candan candelaria candido candrlic canepa
cangiano canino cankar cannas cannata cannella cannone cano canova cantagallo cantoni cantu canu
capannolo capanoglu capasso capatina capecchi capek capelli capitani capizzi capkova capkovic
capkovicova capkunovic caplovic caplovicova capoccia capocotta capogna capone caporaso capova
cappai cappelli cappello cappiello capponi capraro capriotti caprnjic capuano caputo cara
caraballo caracciolo caradonna caraman carapic carapina caraus caravesa carbajal carbone carboni
cardella cardenas cardinale cardinali cardini cardona cardone cardoso careddu carella caretti
caric caricari carini carletti carli carlini carlino carloni carlotti carlowitz carlsen carlsohn
carlucci carminati carmona carneiro carnevale carnic carnogurska carnogursky carnovale carollo
caron carosi carovic carpentier carranza carrara carraro carrasco carrasquillo carre carreon
carrera carrero carrieri carriero carrillo carroll carrozza carrozzo carrus carstens carta cartl
caruso carvajal carvalho carvelli casadei casadio casagrande casale casali casano casanova casares
casarez casas casavecchia cascio cascone casella caselli caserta casian casillas casini casolaro
caspari casper caspers cassano cassim cassin castagna castaldi castaldo castaneda castellana
castellani castellano castellanos castelli castelyn castens castiello castiglioni castillo castro
casu casula catalano catalbas cataldi cataldo catalinac catana catarsi catellani caterino catic
cattaneo cattani cauna caune cavalic cavaliere cavalieri cavaljuga cavallari cavallaro cavalli
cavallini cavallo cavazos cavdarevic cavic cavlina cavriani cazac cazacu cazares ceballos ceban
cebanu cebekhulu cebotari cebula cecan ceccarelli ceccarini cecchetti cecchi cecchini cecere cech
cechova cedillo cehmajster ceja cejka cejkova celano celar cele celebija celentano celeste celi
celik celli cellini celma celmina celmins celms cemal cenan cengija cenni centeno centofanti
cepeda cerar cerda cerkasin cermak cermakova cerna cerne cernei cernik cernikova cernoch
cernochova cernohorska cernohorsky cerny cerrani cerrato cerri cerullo cerutti cervantes cervantez
cervena cervenak cervenakova cervenka cervenkova cerveny cervinka cervinkova cesaretti cetin
cetiner cevik chacon chaloupka chaloupkova chalupa chalupka chalupkova chalupova champlin chapa
chappuis chapron chapuis chapuisat charles charpentier charvat charvatova chassot chattopadhyay
chaturvedi chavarria chavez cherchi cherubini chessa chessari chettri chetty cheuk cheung
chiacchio chianese chiaravalle chiavacci chibike chibuike chicu chidinma chidozie chihai chila
chiliza chimenti chiodi chiriac chirico chirila chirilov chirita chis chiu chivu chladek chladkova
chlup chlupova chmelar chmelarova chmelik chmelikova chmiel chmielewski chmura cho choi chojnacki
chojnowski cholewa chollet chopard chopra choquart chovancova chovanec christensen christiansen
chromy chrzanowski chudik chudikova chudoba chudobova chudzik chuit chung chvatal chvatalova
chvojka chvojkova chytil chytilova ciaccio ciacio ciampa cianci ciani ciavarella cibotari cibula
cibulka cibulkova cibulova cicatiello ciccarelli cicchetti ciccone cichocki cichon cichy cicmak
cierna cierny cierpinski ciesielski ciesla cieslak cieslik cifarelli ciger cigerova cigoj cihak
cihakova cihlar cihlarova cikota cilikan cilli cilliers cimbaljevic cimerman cimesa cimmino
cinelli cingolani cini cintron cioban ciobanu ciocan cioffi cioni ciorba ciornii ciotola ciotti
cipanj cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo cirule cirulis cisar
cisarova cisneros ciss cisse cissokho ciszewski citro cittadino ciubotaru ciuffetelli ciuffreda
ciulla ciumac ciwan cizek cizkova claasen claes claesson claeys clare clarius clark clarke clausen
cleem clemente clerc cleve cloete cloos clottu cobanovic cobrda cobrdova coccia cocco codreanu
coelho coinchon cojocari cojocaru cojuhari cokan cokov colak colakovic colangelo colanic
colantuono colaric colella colesnic coletta colin colina collado collazo collins colonna colucci
colunga coly coman comito como concas condrea conforti congiu coniglio conka conkova connelly
conrad conroy considine consiglio constantin constantinescu constantinov cont conte conti contini
contreras contu coppola corak corazza corboz cordero cordes cordioli corekci coretti corkery
cormier cornejo cornelissen cornelsen coronado corradi corradini corrado corrales corrao correa
correale correia corridori cors corsi corsini corso corsten cortes cortese cortesi corti
cortinovis corwin cosentino coslovich cosma cossu costache costantin costantini costantino
costanza costanzo costea costin cotorobai cotruta cotthardt cotto cottone coufal coufalova
coulibaly coulon courten covaci covalciuc covalenco covali covarrubias coviello cozma cozzani
cozzi cozzolino craciun crea creciun cremin cremona cremonesi crepaldi crescenzi cresnik crespi
crespo cretu crevatin crimi crippa crisafulli crisan criscenti crisci criscione crispino crist
cristea cristescu cristiano cristofaro critelli crnogaj croce croitor croitoru crona cronin
cronjager cronnje crosskofp cruciani cruciata crudu cruickshank cruz csapo csonka csordas
cucchiara cucciniello cuche cucos cucu cudara cudars cudina cuellar cujba cukalac cukalovic cukic
cukovic cukteras culibrk cullinan cummerata cunha cuomo curci curcio curda curdova curiel curreli
cusimano cuslovic cusnir cusumano cuzzocrea cvagic cvetkovic cvetljanin cvetojevic cvetuljski
cvijan cvijancevic cvijanovic cvijetic cvijetin cvijetinovic cvijic cvjeticanin cybulski cygan
cyprich cyprichova czaja czajka czajkowski czapla czarnecki czechowski czekaj czerniak czerwinski
czyz czyzewski daako dabcevic dabek dabic dabija dabizljevic dabkowski dabnjak dabo dabovic
dabrowski dach dachert dackovic dacovic dadic dadova dafunic dagdas daglaroglu dagovic dahlberg
dahm dahmen daidone daimer daisevic dajic dajlic dakickozic dalgaard dalkiran dalleaste dallenbach
dalmasso damanik damaske damayanti damian damiani damiano damico damljanovic damm danciu danek
danenhauer daniel daniele daniels danielsen danielsone danielsons danielsson danila danilova danis
danisova danko dankova danneberg danner dano danova danso dante darazac darii darko darmawan
darojat darteh dartey dascalu dasic dattilo daubner daudrich dauer daugherty daum dauth
dautzenberg davidova davidovic davidovicamic davidsen davies davila davis davoli davronov
davronova deak deane debeljak debenjak debnar debnarova debowski debski deckert deckow declerck
declercq decock decoster dedanski dedejic dedek dedijer dedkova dedovic deerberg degano dege degis
degrassi dehmel deiana dej deja dejanovic dejova dekanovic dekic dekker dekovic dekys dekysova
delacruz delafuente delagarza delalic delaney delao delapaz delarosa delatorre delazy deleon
delfino delgadillo delgado delic delkapic delmas delogu delonge delosevic delrio delvalle dembele
deme demeter demetrova demir demirbas demirel demontis demurtas demut denaro denesik dengler denic
denis denkel denner denovic denti denzinger denzler dera derasevic derasimovic dergovic deric
derisilo deriu derr dersim dertmann desai deschamps deshpande desiderio desmet desogus destro
dethloff deuschle devald devar devcickatic devedzic devetak devkota devos devrnja dewilde dhakal
dhawan dhlamini dhlomo diaby diack diaconescu diaconu diagne diakhate diallo diamanka diamanti
diana diarra diatta diattara diaw diawara dibbert dickens dicki dickinson dieckmann diedhiou
diedrich diekmann dieme diene dienel dieng dietrich dietsche dietz dietzsch dieye diezel dijkstra
dildar dilla dilmurodyev dilmurodyeva dima dimcevic dimcic dimic dimitric dimitrijevic dimitrovski
dimkic dimkovic dimovic dimsic dinca dingarac dingelstedt dingiswayo dinh dini dinu diome dione
diongue dionisi diop diouf dioum dippenaar dippl dirgantara dirike dirikis distefano dittmann
dittmar dittmer dittrich dittrichova divald divis divisova dix dixon diyorov diyorova dizanov
dizdar djetka djitte djokoto djurasek dlamini dlouha dlouhy dlugosz doan dobbrunz dobel dobes
dobesova dobias dobiasova dobler dobosz dobre dobrescu dobrilovic dobrinkovic dobrosavljevic
dobrovolna dobrovolny dobrowolski dobrzynski docekal docekalova dockal dockalova docolomanska
docolomansky dodaro dodon dogan dogaru doherty dohnal dohnalova dohring dokonal dokoupil
dokoupilova dokovic dokoza dolacek dolch dolci dold dolecek doleckova dolejs dolejsi dolejsova
dolezal dolezalova dolezel dolezelova dolinar dolnicar dolovic domagala domanovic domanski domazet
dombrovska dombrovskis dombrowski domingues dominguez dominiak dominici dominquez domisevac domjan
domljan donald donati donato doncic donda dondur donevic dongol donica donie donkor donnelly
dooley dopsa dopuda doria doring dorner dornik doro doronjski dorontic doronzo dorre doskocil
doskocilova doskoczynski dostal dostalova doubek doubkova doubrava doubravova dousa dousova
dovudov dovudova doyle doza drabek drabik drabkova drac dracic dragan draganovic draghici dragic
dragin drago dragoi dragojlov dragomir dragone dragoni dragoviczafred dragu drakcic drame dramlic
draskovic drca drcelic drechsler drees dreher dreier dreimane dreimanis dreissigacker drenjacevic
dresevic dressler drews driessen drinic drinjak drljaca drljan drmanac drmanovic drmoncic droppa
droppova droz drozd drozdova drozdowski drozdz drvarevic drvenica drzewiecki duah duarte dubashi
dube dubiel dubochet dubois dubovska dubovsky dubravec dubska dubsky dubuis dubuque duca ducci
duchon duchonova ducommun ducret duda dudas dudek dudekova dudkova dudova dudziak dudzik dudzinski
duenas dufek dufkova dufour dugaja dukelic dukovac dula dulla dullova dulova duma dumanjic dumas
dumija duminy dumitrache dumitrascu dumitrescu dumitriu dumitru dumnic dumont dunda dunka dunkova
duong dupan dupont dupuis dupuy durak duran durand durante durgan durica duricova duris durisova
durmaz dusek dusenkalkar dusik dusikova duskova duszynski duta dutkiewicz dutoit dutta dutto duval
duvnjakculjak duygulu dvizac dvokic dvonc dvoncova dvoracek dvorackova dvorak dvorakova dvoranac
dvorska dvorsky dwamena dwivedi dyett dylus dzakmic dzakula dzal dzanija dzene dzenis dzenopoljac
dzepina dziedzic dzigumovic dzigurski dzikic dzinic dzirkale dzirkalis dziuba dzodanovic dzokoto
dzurjanin dzurjaninova eberhard eberhardt ebert ebubechukwu echevarria ecker eckhardt ecoffey
edorh edun edvardsen edwards effertz effler egbochukwu egeli egelja egeljic egeric eggenmueller
egic egli eglite eglitis ehigiator ehm ehmann ehrig eich eichenberger eide eifert einert
eisenlauer ekici eklund ekpo eksioglu eksteen ekstrom ekwueme elbe elbekov elbekova elciboga
eldorov eldorova elebiyo eleyth elias eliasova eliasson elicin eligibile elizondo elmastasoglu
elmurodyev elmurodyeva elnurov elnurova els elss elvina elworthy elyorov elyorova emard
embranthiri emert emig emmanuel emmelmann emmerich enache enachi ender endzina endzins engel
engelen engelmann engstrom eni enriquez epifani eplinius erasmus erbay erben erbenova erberk
erbulak ercetin ercoli erdman erdmann erdogan erez erginsoy erhan erhardt eriksen eriksson erkekli
erlei erm ermini erni ernser ernst eronat errante errera errichiello errico ertepinar ertl erturk
erwes esanu esbensen escalante escamilla escobar escobedo esenwein esparza espinal espino espinosa
espinoza esposito esquibel esquivel esser esteves estevez esther estrada etzebeth eugster
evangelista evangelisti evans evensen evers everts evliyaoglu evola ewald fabbri fabbricatore
fabbro fabiani fabiano fabianova fabijanovic fabjan fabre fabris fabrizi fabrizio faculjak fadda
fadel fadipe fagunwa fahey fahham fahner fahriddinov fahriddinova fajardo fajdetic fajdiga fajimi
fajnor fajnorova faktor falabi falbo falcao falchi falcioni falco falcone faleti falk falkowski
faloye falzone fanara fancello fanelli fankhauser fanta fantini fantova fantozzi faraci farago
faraone farber farcas farcic farella faresta faria farias farida farin farkas farkasova
farkasovska farkasovsky farrell farris farruhov farruhova fasano fasasi fasoli fassbender fathina
faty fauche faulhaber faure favara favaro favero favre faye fayzbekov fayzbekova fazekas fazio
fazliddinyev fazliddinyeva febian febrianti fedele federici federico feeney feest feher fehr
fehrig feil fejfar fejfarova fekete fekonja felber feld felder feleppa felici feliciano feliziani
felke femina fencl fenclova fenner fenske ferat ferenc ferencova ferilli ferjan ferko ferkova
ferluga fernanda fernandes fernandez ferracuti ferraiuolo ferrando ferrante ferranti ferrara
ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri ferrero ferretti
ferri ferrigno ferrini ferro ferroni festa festuccia feuerbach fiala fialova fichardt fichera
ficova fidelis fiedler fiedlerova fierro fietz figl figueiredo figueroa figura fijalkowski filc
filcova filice filimon filip filipan filipek filipiak filipova filipowicz filipowski filippi
filippini filipponi filsinger fincke fini finka finke finkova finocchiaro finotti finstad fior
fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiori fiorillo fiorini fiorucci
firdavsyev firdavsyeva firgantoro firmansyah fisbah fischer fischerova fischetti fiser fiserova
fister fitratov fitratova fitschen fjeld flacco flacer flaman flanjak flatley fleischer
fleischmann fleury flis floder florczak florea florek flores florescu florez florian florianova
floricelovic floridia florio floris flottmann fluckiger focsa fodor fodulovic fofana fofie foged
fogele fogelis foglia fois fojtik fojtikova fok folivarski foltyn foltynova fonda fonseca fontaine
fonti forconi foretay forgione forkel forlani forman formanek formankova formanova formica fornara
forsberg forst forster fortova fortugno fortunato foschi fossum fosu foti fotihov fotihova fourie
fournier fousek fouskova frackowiak fraczek fraga frahmeke frami francesca franceschi franceschini
francesconi francese francezi franchi franchini franciskovic franco francois francova frandsen
franecki franek franey franic franjicabramic franjiczelic franke frankova frankowski fransson
franta frantz franz franze franzis franzmann franzoni frasca fratczak fratello fratila fratti
frauendorf frazi frederiksen fredriksen fredriksson frei freigang freimane freimanis freimann
freimuth freisen freitas frenzel freriks frey freymond frezza frias fricke fridrich fridrichova
friedek friedenberg friedli friedmann friedrich friesen friess frigan frigerio frigo frisch
fritsch frohn frosch frunza frydrych frydrychova ftorek ftorekova fucci fuchs fuchsova fucik
fucikova fuentes fuga fuhlbrugge fujiati fuksa fuksova fulop fumagalli fumarola fundak fung
funmilayo fuoco furgala furlan furman furno furrer furtado furtuna fusaro fusco fusenig fust
gabhezi gabius gabler gabor gaborova gabriel gabriele gabrielli gabrielova gabrovsek gabud
gacanovic gacevic gacic gacina gacinovic gadanski gaddini gade gadiaga gadomski gadschiew gadzic
gagic gagliano gagliardi gagovic gagricic gagro gahwiler gaile gailis gailite gailitis gaillard
gaina gaitan gajda gajdos gajdosova gajec gajewski gajgicmatic gajski gakstadter galander galante
galarza galasso galazka galeazzi galic galinac galindo galjak galjen galjer galka gallardo
gallegos galli gallo galluzzo galosevic galvan galvez gama gamberini gambino gamboa gamez gamlin
gamper ganaka gandhi gandolfo ganea gangan gangemi gangnus gantar ganzmann ganzzuparic gaona
garatva garau garavaglia garay garcia gargiulo garibay garica garifo garnier garofalo garonja
garrido garza gasior gasiorowski gasjune gasjuns gaspari gasparini gasparova gasparovic
gasparovicova gaspic gassama gasser gast gastel gastelum gatta gatti gatto gatzka gauder gaudiano
gauthier gautier gavric gavrila gavrilita gavriliuc gavrilovic gavrovic gawel gawlik gawron
gawronski gaye gaytan gazdic gazi gazibara gaziova gazivoda gazo gazzola gbadamosi gbogboade
gebhardt gehre gehrig gehring gehrke geiger geisendorf geisler geissler genchi genjega genna
gennaro genoud gens gentili georgescu gerace geraci gerard gerbennow gerber gerdel gerhardt
gerhold gerlach gerritsen gerschler gerson gervasi gerwig gesell geyer gfeller ghale gheorghe
gheorghita gheorghiu gherman ghilardi ghirmai ghita ghosh giacalone giaccio giachi giacomelli
giampaoli giampaolo giannelli giannetti gianni giannini giannone giannotti gianotti giansante
giardina giardini gibala gibbs gibson giehl gielen gierisch giesa giesche gigaba giger gigli
giglio gigliotti gil gilca gilde gillieron gioacchini gioia giordani giordano giorgetti giorgi
giorgio giovannelli giovannetti giovannini giovinazzo girard girardet girardi giraud giraudo girbu
girone gisca gislason giudice giuffrida giugliano giuliani giuliano giunta giusti giustra glab
glasnovic glasson glatting glavac glavati gleason gleda gledic gleichner glintic glodovic
glogowski gloor glosli glover glowacki glozanski gluhovic glukcevic glumac glumpak gning gningue
gobbi gobel gockeritz gocnik gocnikova godanj godec godinez godlewski godoy goebel goedicke gohler
golab golban goldbeck goldfuss goldkamp goldkuhle goldner golebiewski golebiowski golec
golicsamarzija golinelli goller golling gollnow gollum golob golomski gombai gombay gombert gomes
gomez gomis goncalves goncear gonta gonultas gonzales gonzalez goodwin goonam goosen goossens gora
goran gorczany gordhan gorea gorecki goricanec gorisek gorjanski gorka gorlich gormer gorniak
gorny gorski gotthardt gottlieb gottschalk gottwald gottwaldova gotz gotzelmann goudiaby govender
govoni gowda goyette graber grabez grabic grabovac grabowski gracia graczyk gradisar gradistanac
gradojevic grady gradzki graham grana granado granados granat granata granato grande grandi
grandjean grasse grassi grasso gratzky grau graudina graudins graur gravina graziani graziano greb
grebenarzarmen grecu greenfelder greenholt greger gregersen gregor gregorc gregori gregorova
gregus gregusova greithanner greppi greschner grgic grgurevic gribuste gribusts grieco griego
griem griesbacher griese griffiths grigoras grigore grigorescu grijalva gril grilli grillo
grimaldi grimes grimm grinberga grinbergs grkavac grkinic grladinovic grm grob grobelaar
grochowski groduma grodums groebli groen gromisch groothuizen gros grosjean grosser grossheim
grossi grosskopf grosso grosu grothaus grothkopp grotke grotzinger groza grozdanovic gruba grube
gruber grubesicbarbir grubnic grubrova grudzien grun grundmann grundza grundzova gruner gruning
gruppuso gruszczynski gruszecki gruszka grygar grygarova grzegorczyk grzelak grzesiak grzesik
grzeskowiak grznar grznarova grzyb grzybowski grzywacz guajardo gualtieri guardado guarino
guarneri guastella guastone gucanin guerin guerra guerreiro guerrero guerrieri guerriero guerrini
guevara gueye guglielmi guha guida guidetti guidi guido guidotti guillaume guillen guillot guinand
guisse gul guldemeister guler gulgowski gulino guliwe gulli gumede gummelt gumuspala gunarto
gunawan gunday gundersen gunes guneta gunjaca gunkel gunnarsson gunther gunz gupta gurbig gurmen
gurrieri gurule gurung gusan gusanovic gusatovic gusavac gusevac gusic gusikowski gusmeroli
gusovic gustafsson gutal gutierrez gutjahr gutkowski gutmann gutowicz gutowski gutrovac gutschank
gutu guzik guzina guzman guzun gwacela gwala gwozdz gwozdzik gyamfi gyasi gyawali haack haaf haag
haas habeeb habel haber habibi habibov habibova hablak hablakova habsuda habsudova hache hackbusch
hackelbusch hackett hada hadfield hadwich hadzibeganovic haferkamp hafliger hafner hagenes hahn
haikal hajdinjak hajdu hajduk hajek hajkova hajna hajnc hajny hakala hakan hakansson hakyemez hala
halak halakova halas halasz hald halda haldova haley halilyev halilyeva halim halimah hallmann
halova haluska haluskova halvorsen halvorson hamal hamalainen hamann hamidov hamidova hamill
hammes hampl hamplova hamzaoglu hamzayev hamzayeva hana hanacek hanackova hanak hanakova handayani
handoko handzic hane hanekom hanenberger hango hanifat hanizar hanko hankova hannecker hanni
hannich hanniske hanousek hanouskova hanova hansen hansson hanus hanusova hanzal hanzalova hanzl
hanzlik hanzlikova hanzlova harac haramija harber hardiansyah hargasser harini hariyah harnapp
haro harris hartati harter harting hartlieb hartman hartmann hartmanova hartwig hartz harvey
haryanti haryanto hasan hasanah hasanica hascak hascakova haschke hasek haskova hasler hassanah
hasse hassfeld hastuti hathorn hattingh hauck haug haugaard haugen hauke haukelidsaeter haupt
hauser havel havelka havelkova haverney havlicek havlickova havlik havlikova havlova havojic
havranek havrankova hayes hayworth hazes heaney hearne heathcote heberstreit hechler hecht heck
hecko heckova heczko heczkova hedegaard hedermann hediger hedlund hegedus heger hegerova hegmann
hehl heidelmann heidenreich heidler heikkila heikkinen heinemann heinig heinke heinonen heinrich
heinze heiser hejda hejdova hejduk hejdukova hejl hejlova hejna hejnova heleta hellmann hellstrom
helmke helpling hendriks hendrych hendrychova hengmith henkel hennes hennezel henri henriksen
henriksson henriques henriquez hense hensel hentel hentschel hentschke hepperle herberger herbrand
heredia heretik heretikova hering herjavec herlambang herman hermanek hermankova hermanova hermans
hermansen hermansson hermawan hermecke hermiston herms hernadez hernandes hernandez herold herrera
herrmann herschmann hertel hertzog herweg herwig herzenberg herzog hess hessek hessel hessler
hettinger hetzler heuck heunis heval heydemuller hickle hidalgo hidayanto hidayat hidosanin hiebl
hikmatov hikmatova hildenbrand hilgendorf hillard hiller hilll hilpert hiltunen himawan hincu
hingsen hingst hinojosa hinrichs hintz hirnstajn hirsch hirschberg hirt hirthe hirvonen hitchinson
hjort hjorth hladik hladikova hladka hladky hlapec hlasni hlatshwayo hlavac hlavacek hlavacekova
hlavackova hlavacova hlavata hlavati hlavaty hlavka hlavkova hlinka hlinkova hlongwa hlongwane
hlousek hlouskova hoang hocevar hochstrasser hocke hodanovac hodea hodel hodkiewicz hodovanj
hoeger hofer hoffman hoffmann hoffmannova hofman hofmann hofmanova hofstetter hoft hohenberger
hohl hohn hohne hohnheiser hohosbabic hojimurodyev hojimurodyeva hola holan holanova holas
holasova holcova holdt holec holecek holeckova holik holikova holinski holl hollard holm holmberg
holmgren holmqvist holoubek holoubkova holtfreter holub holubova holuby holubyova holz holzdeppe
holzner homa homenick hommel homola homolka homolkova homolova honegger honig honz hooss hopland
hoppe hora horacek horackova horak horakova hordt horejsi horky horna hornak hornakova horne
hornicek hornickova hornik hornikova hornung horova horska horsky hort horvat horvath horvathova
horvatova hosek hoskova hossa hossova hottinguer hotz houdek houdkova hougaard houska houskova
hovanjek hovorka hovorkova howard howe howell hoza hozova hrabal hrabalova hrabovska hrabovsky
hradecka hradecky hradil hradilova hrasko hraskova hrbacek hrbackova hrbek hrbkova hrda hrdina
hrdinova hrdlicka hrdlickova hrdy hresicdubaic hribar hric hricova hrkalovic hrmo hrmova hrncir
hrncirova hrnjak hroch hrochova hromadka hromadkova hron hronova hrovat hruba hrubes hrubesova
hruby hruska hruskova hrusovska hrusovsky hruza hruzova hrvatin huba hubacek hubackova hubenbecker
huber hubert hubl hubner hubova huckestein hudak hudcova hudec hudecek hudeckova hudson huebel
huel huels huerta huet hugel hughes hugo huguenin huhn huisman huixtlacatl hujo huke hulka hulkova
huls humbert huml humlova huneke hunziker hurlimann hurramov hurramova hurtado husak husakova
huseby husek huskova hutagalung hutapea hutasoit huth huttcher hutter huwiler huzanic hyatt hybl
hyblova hynek hynkova iacob iacolare iacono iacovino iacovone iancu iandolo iannaccone iannello
ianni iannone iannucci iaria iatco iazzetta ibe ibikunle ibodullohyev ibodullohyeva ibranovic
ibric ibrohimov ibrohimova icelic ichim ierardi iezzi iglesias iglicar ignat igov igric ihasz ihly
ihnacak ihnacakova ihtiyorov ihtiyorova ikromov ikromova ilancic ilc ilic ilicali ilicin ilie
iliescu ilin ilincic ilisic illes illing ilori ilupeju ilyosov ilyosova imhof immelman
impellizzeri improta imronov imronova indelicato ingrassia ingrosso innocenti inzerillo iodice
ionescu ionita iordache iorga iorio iosif iotti iovino iovu ippoliti ippolito irawan irfandi
irimia irizarry isaac isac isak isakov isaksson isekenmeier isik isler islomov islomova ismail
ismoilov ismoilova isokun ispas ispiranovic istokovic istrate istrati isvan iswahyudi itt iuliano
ivan ivancan ivancic ivankovicbon ivanov ivanova ivanovs ivas ivascu iversen ivkovac iwanowski
iwanski iyalla iyanda iyengar iyer izdebski izzi izzo jablanov jablonski jacimovic jackowski jacob
jacobi jacobs jacobsen jacobson jacovic jacquet jadro jaggi jagica jagiello jagielski jagodzinski
jagusch jagusic jahn jahnke jahoda jahodova jailani jaime jaimes jaiyeola jakab jakesova jakl
jaklova jakobek jakobs jakobsen jakobsson jakolic jakopic jakoubek jakoubkova jakubcova jakubczyk
jakubec jakubiak jakubowski jakusmejarec jalolov jalolova jambor james jamiu jamnik jamolov
jamolova jamrozy jamshidov jamshidova janacek janackova janak janakova janas janata janatova janca
jancek jancekova jancik jancikova jancova janda jander jandova janecek janecekova janecic janecka
janeckova janekovic janevski jangid janiak janicek janich janicki janickova janik janikova
janiszewski janka janke jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowski janku
janosevicfranz janosik janosikova janoska janoskova janota janotova janousek janouskova janovska
janovsky janowski jansa jansen janska jansky jansone jansons jansova janssen janssens jansson
jantjies jantosovic jantosovicova janu januar janus janusko janusz januszewski jaquez jaramillo
jarc jardan jares jaresova jarets jarnec jaros jarosova jarosz jarvinen jarzabek jasarevic jasek
jasinski jaskiewicz jaskolski jaskova jasso jast jastrzebski jasuryev jasuryeva jauk javlonov
javlonova javohirov javohirova javurek javurkova jaworski jazbinsek jazvinsak jeanneret jech
jechova jedlicka jedlickova jedlovska jedlovsky jedrzejczak jedrzejczyk jedrzejewski jeftic
jeftovic jegorov jekabsone jekabsons jelacic jelasic jelen jelenova jelica jelinek jelinkova
jelisavac jelita jellinghaus jendek jendekova jenicek jenickova jenkac jenkins jenko jenni jensen
jeorga jeppesen jerab jerabek jerabkova jeram jerde jereb jeremic jereminov jergic jerinic
jerinkic jerkov jerkovic jerschabek jesenicnik jespersen jess jeusa jevdenic jevdenovic jevdevic
jevremcevic jevremov jevremovic jevric jevrosimov jevrosimovic jevtanovic jevtic jevtovic jez
jezdic jezdimirovic jezek jezierski jezkova jezova jha jilek jilkova jimenez jiminez jimoh jindra
jindrova jira jirak jirakova jiranek jirankova jirasek jiraskova jirik jirikova jirka jirkova
jirku jirousek jirouskova jirova jirsa jirsova jiyan jockovic johannessen johannsen johansen
johansson johar john johnova johns johnsen johnson johnston jokanovic jokic jokicic jokin jokinen
jokovic joksimovic joly jonas jonasova jonata jonatova jones jonker jonsson jordaan jordanovic
jorgensen josan joshi joshua jossa jost jostiak joubert jovancevic jovanovic jozwiak jozwik jucken
juhart juhasz juhl jukuma jukums julien jumike jumikis junek jung jungbluth jungton junkova jurado
jurasic juraskovic jurcik jurcikova jurecka jureckova jurek jurgens jurica juricova jurik jurikova
jurina jurinova jurisevic jurisic jurisicspajic jurisin jurjevic jurkiewicz jurkovic jurkovicova
jurkowski justesen justina juszczak juwita kabat kabatova kabic kablinovic kacaniklic kacar
kacarevic kacavenda kacirek kacirkova kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski
kaczynski kaderabek kaderabkova kadijevic kadlec kadlecova kadnar kadri kaesmacher kafenda
kafendova kafka kafkova kafle kagi kahl kahler kahlert kahles kahlmeyer kahveci kahyang kainovic
kaiser kaisrova kaitovic kajganic kakkar kala kalab kalaba kalabic kalabova kalajanovic kalajdzic
kalajic kalajitovic kalamiza kalas kalasova kaleja kalejs kalendic kaleta kalic kalin kalina
kalinova kalinowski kalinski kaliska kalisky kalivoda kalivodova kallabis kallay kallayova
kallensee kallio kallis kalna kalnaja kalnajs kalnina kalnins kalns kalous kalousek kalouskova
kalousova kalova kaluderski kaluza kamal kamara kamat kamber kambic kamenicki kamenik kamenikova
kamenov kaminski kamoliddinyev kamoliddinyeva kamolov kamolova kampf kampschulte kanaria kande
kandecki kandji kane kanea kania kanic kaniewski kanimal kaniyar kanizaj kanka kankova kanova
kante kantor kantorova kanzaki kaplan kaplangi kaplanova kapoor kappe kappler kaproncai kapulica
kapusta karabocek karabulut karac karadamis karadas karadordevic karaduman karaer karajcic
karakasevic karam karamarkovic karamata karan karapetric karas karasek karasicevic karaskova
karasova karatosic karaulac karaulic karavidic karban karbanova karczewski kardos karel karem
karen karhoff karika karikari karjalainen karki karklina karklins karlak karlic karlik karlikova
karlinski karlova karlsen karlsone karlsons karlsson karpinski karrass karsten kartal karul
karulova karus karwowski kasal kasalova kasanin kasapoglu kasavica kaselj kaser kasik kasikova
kasikovic kaspar kasparek kasparkova kasparova kasperek kasprzak kasprzyk kass kasse kassulke
kasten kasterovic kastner kaszuba katarincek kather katherine kathrada katoi katona katulic
katzinski kaufmann kaul kaulina kaulins kaur kausemann kautzer kavaklioglu kavcic kavka kavkova
kawa kawecki kawohl kaya kayode kazda kazdova kazenski kazmarek kazmierczak kebe kececi kedzierski
kedziora keebler keeling keil keiner keita keith keizare keizars kekic keleka keleman kelemen
keller kelly kelm kemal kemfelja kemmer kemp kempe kemper kempis kempter kenina kenins keniz
kenizova kennedy kepa kerekes kerl kerluke kertzmann keseroglu kesina keskin kesselring
kesselschlager kessler kette kettenis keung keutel khadka khalid khatri khawula khouma khoza
khumalo khumalu khuzwayo kicanovic kicema kiceskulov kicevac kicic kiehn kielbasa kiessling kihas
kihn kilback kilic kilicci kimberly kinadeter kindelan kindl kindlova kinnunen kinzel kinzy kirac
kiraly kirch kirlin kirst kirsten kis kisabaka kisfalubac kisiel kita kitic kitonjic kizivat kjaer
kjeldsen klaas klabuhn klacar kladar kladarin klander klapka klapkova klapper klasanovic klasnja
klauder klaus klausen klavina klavins klecina klecka kleckova kleeberg kleiber klein kleinert
kleininger kleinmann kleinova kleinsteuber kleiss klemencic klement klementova klemme kleven
klikovac klima klimczak klimek kliment klimentova klimes klimesova klimova klimovic klinac klincov
kling klinger klinic klink klisanin kljecanin klocko klopsch klos klose klosowski kloss kloucek
klouckova klouda kloudova kluge klusener kluwe kmet kmetova kmiec kmiecik knabe knapik knapova
knecht kneifel knetsch knez knies knippel knobel knoblich knoetze knorr knorscheidt knotek
knotkova knudsen kobela kobia kobs kobus koc kocabiyik kocchar koch kochan kochova koci kocian
kocianova kocis kocisova kocjan kock kocman kocmanova kocoglu kocourek kocourkova kocsis kocyigit
koczulla koderisch koehl koehler koelpin koen koenig koepp koester kofferschlager kofler kofranek
kogan kogut koha kohle kohler kohlmann kohnle kohout kohoutek kohoutkova kohoutova kohrbruck kohre
kohrt kohs koirala koivisto koj kojcic kojcinovic kok koka kokalj kokanov kokanovic kokar kokoskov
kokovic koks kolacek kolackova kolade kolak kolakovic kolakowski kolarac kolarevic kolaric kolarik
kolarikova kolarov kolarova kolasa kolb koleiski kolek kolenc kolesar kolesaric kolesarova
kolgjeraj kolkova kollar kollarova kolly kolman kolmanova kolnik kolnikova kolodziej kolodziejczyk
kolodziejski kolokas kolompar kolonja kolotzei kolovic kolundzic kolundzicradic kolundzija komad
komadinic komadinovic komak komanov komanovic komar komarcevic komarcic komarek komarica komarkova
komarnicki komaromy komarov komatina komatinovic komatovic komazec komilov komilova kominek
kominkova komljen komljenovic komluski komnenic komnenov komnenovic komoll komorowski komronov
komronova konate koncar konda konecna konecny konicek konickova konieczna konieczny konig koning
konopelski konopka konow konrad konta konte koob koomson kopal kopalova kopanec kopas kopczynski
kopec kopecek kopecka kopeckova kopecky kopecna kopecny koper kopernick kopf kopriva koprivec
koprivova korbel korbelova korda kordic kordin kordulup korec korecova korhonen korica korinek
korinkova korkmaz kormukcu korol korosec korotaj korpas korsa korta kortajarena korusac
korzeniowski kos kosalec kosanin kosarac kose kosenkow koseoglu kosevic kosik kosikova kosina
kosinova kosinski koskinen kosnicar kosnicarevic kosoko kosova kosowski kospic koss kostadinovic
kostal kostalova kostecki koster kostic kostin kostka kostkaova kostkova kostrec kostrecova
kostrzewa kostunica kosutarac kosutic koszewski kot kotaranin kotaras kotarcevic kotarlic kotas
kotasova kotek kotevic kotkova kotlar kotlarova kotowski kotrba kotrbova kotrljanovic kouba koubaa
koubek koubkova koubova koudela koudelka koudelkova koudelova koukal koukalova kouril kourilova
koutna koutny kovac kovacek kovacik kovacikova kovacova kovacs kovalski kovar kovarik kovarikova
kovarova kovcin kovincic kovinjalo kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk
kowalewski kowalick kowalik kowalinski kowalski koya koybasi koyluoglu koyuncu koza kozak
kozakiewicz kozakova kozarac kozarev kozarevic kozarski kozel kozey kozic koziel koziol kozlica
kozlina kozlova kozlovacki kozlowski kozma kozova krabbe kragl kragulj kraguljac krahovski
kraincanic krajci krajcik krajcir krajcirova krajco krajcova krajcovic krajcovicova krajewski
krajicek krajicekova krajickova krajina krajinovic krajisnik krajnc krajnovic krakowiak kral
kralicek kralickova kralik kralikova kralj kralja kraljinovic kralova kramer krance krancis krasic
krasnova krastina krastins kratka kratky kratochvil kratochvilova kratofil krauel kraule kraulis
kraus krause krausova krauspe krauze krawczyk krawiec krcevinac krcmar krcmarevic krcmarova kreb
krebs krecek kreckova kregar kreiger kreissig krejci krejcik krejcikova krejcir krejcirova
krejcova kremanac kremenovic krenek krenkova kreslina kreslins kresoja kresojevic kresonja kresse
krestalica kreutz krga kricak kricka krickovic krieger kriel krieva krievina krievins krievs krige
krilovic krinulovic krippner krisan krisanov krisanovic kristensen kristiansen kristic kristof
kristoffersen kristofova krivacevic krivaja krivanek krivankova krivcevic krivda krivokuca
krivosic krivosija kriz krizaj krizan krizek krizic krizkova krizova krkalo krkeljic krkic krkljus
krkobabic krmelj krockert krodinger kroger krogh krohn krol krolikowski kron kronberga kronbergs
kropacek kropackova kroupa kroupova krpovic krsmanic krsmanovic krsmic krspogacin krstajic
krstanovic krstekanic krstic krsticic krstin krstinic krstivojevic krstonic krueger krug krugel
kruger kruk krukowski krull krumina krumins krupa krupicka krupickova krupinski krupka krupkova
krupova krusarovski kruschinski kruskovic kruszewski kruzevic krvavac krysiak krzeminski krznaric
krzyzanowski kshlerin ksiazek kub kuba kubacki kubadov kubadova kubanek kubankova kubat kubatova
kubcova kubec kubelka kubelkova kubena kubera kubes kubesova kubheka kubiak kubica kubicek kubicki
kubickova kubicova kubik kubikova kubin kubinova kubis kubisova kubli kubova kuc kuca kucara
kucera kucerova kuchar kucharczyk kucharova kucharski kuchta kuchtova kucinac kucinski kucova
kucukler kuczynski kuday kudeljas kudlacek kudlackova kudrna kudrnova kufahl kuhar kuhic kuhlee
kuhlman kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke kuijpers kuiper kujavec kujawa kujawski kukla
kuklova kukuljica kukuruznjak kula kulaksizoglu kulas kulesza kulhanek kulhankova kulhava kulhavy
kulig kulik kulimann kulinski kulma kulmane kulmanis kumbernuss kumcuoglu kumi kummle kunc kuncova
kunde kunene kunes kunesova kunicbukovac kunt kunter kunz kunze kupcova kupec kupfer kuphal kupka
kupkova kupprion kuprion kupusinac kuraica kurcubic kurek kurevija kuridza kurija kurilic kurjacic
kurjacki kurka kurkova kurmazovic kurniawan kurnicki kurnoga kurobasa kurowski kurschilgen kurt
kurtak kurtanjek kurtuma kurucev kurucic kurutluoglu kurzemniece kurzemnieks kus kusan kusanovic
kuschewitz kuschmann kusi kusic kuske kusljevic kusljic kusmawati kustermann kusters kusuma kusumo
kuswandari kuswoyo kuter kutlay kutlija kutscherauer kutzner kuvalis kuypers kuzel kuzelj kuzelova
kuzet kuzmanic kuzmanicsarac kuzmina kuzucu kvacanovic kvapil kvapilova kvarme kvasina kvasnicka
kvasnickova kvekic kvrgic kwaakye kwadwo kwarteng kwasniewski kwiatkowski kwiecien kwiecinski kwok
kwong kyei kyncl kynclova kyra kysel kysela kyselova laack laakso laaksonen labadie labalo laban
labanac labate labotic laboy labuda labudova labus lacanin lacerda lach lacina lacinova lacis
lacko lackova lacman lacnjevac lacroix ladega ladevac ladevic ladewig ladinovic laezza laforza
lagana lahtinen lailasari laine laitinen laitkam laivina laivins lakatos lakatosova laketa laketic
lakic lakin lakomy laksita laksmiwati laletin lalic lamacchia lambelet lambert lamberti lambic
lammert lamos lamula lana landa landi landmane landmanis landmann landova lange langer langeveldt
langfeld langhirt langosh langova langr langrova langworth lanig lanteri lanz lanza lapcevic
lapina lapins lapinski lapsina lapsins lara larkin larsen larson larsson laskowski lasmane
lasmanis lasota laszlo latal latalova latifat latini latkovska latkovskis latorre lattanzi
latupono lau lauberga laubergs laubscher lauckner lauinger laureano lauren laurent lauri lauridsen
laursen lausecker laux lavecchia lavicka lavickova lawal lazanski lazarac lazarev lazarevic lazari
lazarov lazendic lazetic lazic lazin lazinica lazizov lazizova lazuardi lazzari lazzarini lazzaro
leahu leale leannon lebeda lebedova leberer lebron lebsack lecca lecic leclerc leclercq lecomte
ledda ledesma ledner lefebvre lefevre leffler leggio legrand legros legzdina legzdins lehmann
lehner lehtinen lehto lehtonen leibold leide leilani leimbach leinonen leipold leist leite leiter
leiteritz leitheim leiva leiwesmeier lejina lejins lejniece lejnieks lelli lelovic lemaic lemaire
lemajic lembede lemic lemke lemmens lemoine lemus lenart lenfers lengyel lenhard lenk lentini lenz
lenzen lenzi leo leonard leonardi leoncini leonetti leoni leontijevic leopardi lepore leposavic
lepovic leppanen lepsanovic lepsik lepsikova lepthin lerma lero leroux leroy lesch leschnik
lesendric lesevic lesiak lesina lesjak lesmana lesniak lesniewski lestari leszczynski letsoalo
letzelter leuba leuenberger leuschke leutarevic leutenegger levajac levanic lewandowski lewicki
lewin lewis lewke leyckes leye leyva lezzi libal libalova liberati librizzi licata liccardo
licciardello lichtenfeld lichtenhagen lichtl licis licitra lidaka lidaks liebach liebe liebich
liebold lielmane lielmanis lienshoft liepa liepina liepins ligorio liguori lilic limbu limoncuoglu
linares lind lindberg lindenberg lindenmayer lindgren lindholm lindner lindqvist lindstrom linhart
linhartova linke linnenbaum linsey liotta lipan lipar lipari lipinski lipka lippe lippi lippolis
lipske lipski liptak liptakova lipus lis lischka lisi lisicka lisicky lisiecki liska liskova
lisnic lisowski littel litterio liuzzi livaja livazovic liverani ljevnaic ljiljan ljubojevic
ljubomirovic ljubotina ljubovic llamas lobinger loboda loca locatelli locci lochner locs loddo
lodi lodina lodins loera loffredo lofgren logar logina logins logozar logsch lohmann lohre lohse
loi loiacono lokar loken lolli lombard lombardi lombardini lombardo lomeli lomic lomovic lonardi
longhi longo longoria loogen lopes lopez lorenc lorencova lorentzen lorenz lorenzini loreti loreto
lori lorusso losch losickrizmanic loska lotito lott lotter lotti loubser louda loudova louis
loureiro lourenco lourinho louw lovato lowa lowe loy loya lozada lozano lubbers lubina lubinova
lubke lubowitz luca lucanovic lucar lucarelli lucarini lucas lucchese lucchesi lucero luchetti
luchian luchini luciani luciano lucic lucidi lucio luconi luczak ludban ludolf ludvik ludvikova
lueilwitz luettgen luevano lufft lugli lugo lui luise luk lukac lukacevic lukacin lukacova lukacs
lukas lukasek lukasiewicz lukasik lukaskova lukasova lukaszewski lukenda lukendic lukes lukesova
lukic lukickovanovic lukoschek luna lund lundberg lunde lundgren lundin lundqvist lundstrom lungu
luongo lupasco lupascu lupi lupica lupo luppi luppino luptak luptakova lupu luscher luse lusis
lustenberger lutfiyev lutfiyeva lutfullohov lutfullohova luthi luthuli lutje lutz luyt luzaic
luzar luzi luzzi maak maas mabaso mabhida mabizela mabrukov mabrukova mabunda macak macakova
macaluso macanic macari macchi macchia macdonald macedo macejkovic macek macele macgyver mach
macha machac machacek machackova machacova machado machalek machalkova machalova machova machtig
maciag macias maciejewski mackiewicz macko mackova mackowiak macovei macri macura macurova maczey
madan madej madejova mader madera madetzky madic madidov madidova madsen madubuko maduma
madunicflauder madzic maes maestas maffei maftei magalhaes magana magar magdalenic magdic maggi
maggiani maggio maggiore maglajic magliocco magnani magno magnussen magnusson magoza mahabeer
mahajan mahanov mahanova mahardika maharjan mahendra mahestri maheswara maheswari mahlangu mahmudi
mahrusov mahrusova maiello maier maillard mainardi maio maione mair maisch maj majaca majcen
majcher majchrzak majer majerova majeska majesky majewski majka majkic majnik majovic majstorovic
majstrenko makela makhanya makinde makinen makinwa makowski maksimovic makuachukwu mala
malachovska malachovsky malagoli malai malan malaspina malatesta malavasi malave malbasik malec
malecek malecic malecki maleckova malek malerba malesevic malicanin malicki malikova malina
malinga malinic malinova malinowski malisek malisekova maliszewski malivuk malizia malkova malkus
mallmann malobabic malojcic maltasic malucha maluleke malvic maly mamaliga mammadov mamojka
mamojkova mamula manak manakova manastirlic manca mancinelli mancini mancino mancuso mandaric
mandasari mandic mandokovic mandrapa manea manetti manfred manfredi mangane mangano mangione
mangunsong manica manicone maniscalco manjak manjencic mann manninen mannino manno manns manolache
manole mansell mansson mansur mansurov mansurova mante manti mantovani manullang manz manzanares
manzella manzi manzo maphisa maqsudov maqsudova maracic maragno marahrens marais marak marakovic
maran marangi marangon marangoni marani marano marar marasovic marbun marcec marcelli marcello
marcet marchal marchand marchesan marchesi marchesini marchetti marchetto marchewka marchewski
marchi marchini marciano marcik marciniak marcinko marcinkova marcinkovic marcinkowski marcon
marconi marcovecchio marcu marcucci marcussen marczak mardari mardhiyah mardonov mardonova marecek
mareckova marega marek marelli mares maresca maresova margic marginean margiotta margis mariani
mariano marianova maric maricevic marie marik marikova marin marincic marinelli marinescu marini
marinkovic marinovic marinucci mariotti marisavljevic mariucci mariz marjanov marjanovic markelj
markiewicz markotic markova markovic markovicsarac markowski markus marmeggi marner maroevic
marone marongiu marosicevic marotta marovic marpaung marquardt marquart marques marquez marra
marras marrazzo marrero marrone marroquin marsalek marsalkova marschek marsella marsenic marsik
marsikova marsili marszalek martac martel martelli martellucci martens martensson marti martina
martinac martincova martinec martinek martinelli martines martinez martinkova martino martinov
martinovic martinsen martinsson marton martorana martucci marty marunica marvin marx marxen
maryadi maryam maryati maryjane marzano marzec marzi marziali marzocchi masaryk masarykova
mascarenas mascia masciandaro mascolo masek maseko mashinini masi masia masiero maskova maslac
maslanka maslo maslova maslowski masojevic masopust masopustova massa massari massaro massimi
masson mastrogiacomo mastroianni mastronardi mastropietro masucci mata matanic matarazzo mataz
mateescu matei matejicek matejickova matejka matejkova mateo matera mathebula mathes mathies
mathieu mathisen mathiszik matias matiasko matiaskova matic matijanic matijasevic matijevic
matisone matisons matoric matos matous matousek matouskova matousova matranga matschke matta
mattei mattern matteucci matthes matthey mattia mattila mattioli mattsson matula matulova matusiak
matusina matuska matuskova matuszak matuszewski matyas matyasova matys matysiak matysova mau
maugeri maulana maurer maurizi mauro mauroff mautner mautone mauzer mavdudyev mavdudyeva mavlonov
mavlonova mavundla maxa maxova maya mayasari maybach mayer mayerova mayert mayhos mayorga mayowa
mazanek mazankova mazibuko mazilu mazjane mazjanis mazur mazurek mazurkiewicz mazza mazzanti
mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni
mazzotta mazzotti mbacke mballo mbatha mbaye mbende mbengue mbodj mboup mbow mbuso mcclure
mccullough mcdermott mcglynn mchunu mckenzie mclaren mclaughlin mclean mcmillan mebold meciar
meciarova medeiros medek medeot medhurst medici medkova medne mednis medrano medugno medved
medvedova meeuwis megantara megdanac megna mehl mehlhorn mehloluhlaza mehlorn mehmet mehra
mehrotra meichtry meier meiere meiers meijer meili meintjies meireles meisch meissner meister
mejia meksa mekss melandri melani melcer melcerova meldere melderis mele melendez melgar meli
melichar melicharova melillo melinda melis melker mellett melngaile melngailis melnic meloni
melzer memoli mena menard mencarelli menchaca mencl menclova menconi mendes mendez mendy menegatti
menemencioglu menendez menga mengoni menna menne menon menozzi menrat mensa mensah mensik
mensikova mensing meo meraz mercado mercier mercuri mercurio mereu mereuta merian merkel merlak
merli mermoud merola merseburg merta mertens mertoglu mertova mertz merz mesaric mesarosbelanji
meskuna meskune meskuns mesloh mesquita messana meszaros mettler metzger metzner meunier mewes
meyer meylan meza mezei mfeka mfumu mgenge mhlanga mhlongo mican micco miccoli miceli michal
michalak michalcova michalczyk michalec michalek michalik michalikova michalkova michallek
michalova michalowski michalski michel micheletti michelucci michiels michna michnova micillo
micka mickova micu mielczarek mielke mierzejewski miettinen migliaccio miglio migliore mignogna
mihai mihaila mihailescu mihailov mihailova mihailovs mihal mihalache mihalachi mihalcea mihalik
mihalikova mihaljec mihalova mijakovic mijota mika mikac mikelsone mikelsons mikes mikesicmerda
mikesova mikicvucak mikitenko miklas miklosko mikloskova miko mikodanic mikolajczak mikolajczyk
mikova mikula mikulasek mikulaskova mikulik mikulikova mikulova mikulski mikus mikusova mikuta
milak milani milankovic milazzo milczarek milde milea milella milewski militaru militello
miljanovic milla milota milotova minac minacova minar minarik minarikova minarova mindru minelli
mingarelli minniti mintzlaff miodrag miotto mirabella miramontes miranda miranov miranova
mirazizov mirazizova mircea mirea mireles mirga mirgova miron mironov mironova mirza mirziyoyev
mirziyoyeva mishra misiak misik misikova miskiewicz mistretta misztal mitanovic mitchell mitu
mkhatshwa mkhize mladek mladenovic mladkova mlakar mlcoch mlcochova mlejnek mlejnkova mlikota
mlinar mlynarczyk mngomezulu mnisi mobolaji mocan mocanu moccia mockenhaupt mocnik modica modise
modzelewski moede moedl moeller moen moffa mofokeng mogbadunade mogenburg moguenara mohamed
mohirov mohirova mohnacki mohr mohrhard mohsner moise moisei mojica mojzis mojzisova mok mokra
mokros mokrosova mokry mokwena moldner moldovanu moldoveanu molefe molenaar molenda molina
molinari molinaro mollenbeck moller mollica mollinger molnar molnarova moloi molteni molzan monaci
monahan mondragon monnard monni monod monroy montag montagna montagner montalbano montalto
montalvo montanari montanaro montanez montano montefusco monteiro monteleone montemayor montemurro
montero monterosso montes montesano montez monti monticelli montoya moonsamy moore moormann moosa
morabito moraes morais morales morandi morar morari moraru moras moravcik moravcikova moravcova
moravec moravek moravkova morawo morawski morax moraz mordenti mordhorst moreau moreira morelli
moreno moretti moretto morgan morgante morgenstern morhelfer moriconi morini morissette moritz
morkel moro morova moroz morozova morozovs morreale morri morrison morrone morsch mortensen mosca
moscato mosciski moseley moser moses moslavac mostert mosti mota motalo motaung motchebon motisi
motl motloung motlova motta mottet mottola motycka motyckova motyka motzenbbacker moucka mouckova
moudra moudry moura moya mphahlele mqwebu mracek mrackova mraz mrazek mrazkova mrazova mrkvicka
mrkvickova mroczek mroczkowski mroz mrozek mrugalla msibi mthembu mthethwa mtolo mtshali mucalj
mucavac muceniece mucenieks mucha muchova muckenthaler mudau mueller mues mufizov mufizova
muhammadov muhammadova muhar muhleis muhsinov muhsinova muhtorov muhtorova muinat muizniece
muiznieks mukaram mukhopadhyay mulas mulder muller mullerova mulrain mulyani munaro munda munguia
munifyev munifyeva muniz munk munkas munoz munsamy muntean munteanu mura muradbasic murati
muratore murawski murazik muresan murgia murillo muro murodov murodova murolo murray murru murtas
musat muschg musella musi musial musil musilova musso mustafoyev mustafoyeva mustapha musteata
mustika mustofa mustonen musulmonov musulmonova musumeci musy muszynski mutiat muzaffarov
muzaffarova muzenjak muzik muzikova myburg myburgh mydlo mydlova myhrer myska myskova nababan
nabein nabow naca nader naf nagel nagode nagy nagyova nagypalfi naik nainggolan nair najduk najera
najman najmanova najmiddinov najmiddinova najmudin nalbantoglu namaga nambeesan namboothiri namike
namikis nanaic nanda nanez nannen nanni napierala napitupulu napoletano napolitano nappi naranjo
narcisi narciso nardi narimonov narimonova narpati narvaez nascimento nashiruddin nasriddinov
nasriddinova nastas nastase nastvogel nasyiah nasyidah natale natali nathania natsir nau naubert
naude nauer naumann nava navarra navarrete navarro navratil navratilova nawrocki nawrot nayar
nazario nazarov nazifov nazifova nazrullohyev nazrullohyeva nazzaro ncusi ndaba ndandali ndao ndaw
ndebele ndiaye ndione ndir ndlovu ndong ndour ndoye ndukwu neacsu neagoe neagu neamtu nebioglu
necas necasova nechita necula nedbal nedbalova nedelcu nedoma nedomova nedved nedvedova negara
negoita negrea negrete negri negron negru negruta nehru neimke nejedla nejedly nel nemcova nemec
nemecek nemeckova nemes nemeth nenadov nenadovic neri nerius nesladek nespor nesporova nesti
nesvadba nesvadbova neto neubauer neubauerova neubert neuendorf neumair neuman neumannova
neumanova neupert neurohr neuschwander nevarez neves ney nezaj ngcobo ngcolosi ngema ngom ngozi
ngubane nguer nguyen nguyenova ngwazi ngwenya nhlapo nhleko niane niass niasse nica nicastro
niccolai nicoara nicolae nicolaev nicolas nicolay nicolescu nicoletti nicolini nicolo nicolosi
nicotra niculae niculescu nieddu niedermeier niedra niedziela niedzielski niedzwiecki nieklauson
nielsen niemczyk niemi niemiec nieminen nienow nieto nieves niewiadomski niggeler nigro nijland
niklaus nikolaus nikolickovacic nilsen nilsson ninalowo ningrum nino niroula nissen nistor nita
nitu nitzsche nizomiddinov nizomiddinova nizomov nizomova nkansa nkansah nkomo nkosi nkrumah noack
nobili nobre nocentini nocera nocerino nodler noga nogueira noh nojeem nolan nolte nomvethe
nondlela nonyana norberg nordby nordin nordskaug nordstrom noriega normann norris northoff nosek
nosirjonov nosirjonova nosirov nosirova noskova notaro noto novac novacek novackova novak novakova
novelli novello novitasari novosad novosadova novotna novotny novy nowacki nowaczyk nowak
nowakowski nowicki nowinski nowosadek nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli
nucci nucera nugraha nugroho numanoglu nunes nunez nuraini nurbekov nurbekova nurdiyanti
nuriddinov nuriddinova nurlaela nurlanov nurlanova nusratov nusratova nusratullohyev nussbeck
nuzzo nwachukwu nwogu nwuzor nxumalo nyaako nyame nyanda nyantakyi nyberg nygaard nygard nystrom
nytra nzimande oancea obeng oberbrunner oberem oberg obergfoll oberlin obermaier obiageli obianuju
obidov obidova oblak obrezanac obsut obsutova ocalan ocampo ocasio occhipinti ochoa ochs ochse
odegard odehnal odehnalova odetola odilyev odilyeva odobasic odunayo odunsi oeser ofori ofosu
oggiano ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunwande ogunwobi
ogunyeye ojala ojeda ojo ojua okonkwo okpattah oktavian oktaviani oktovian okumus okuneva okunola
okur okyere olabode oladeji oladimeji oladipupo olah olahova olaiya olaoluwa olari olariu olaru
olasunkanmi olasupo olawale olbina olbrich olczak oleinic olejniczak olejnik olimov olimova
oliphant oliva olivares olivarez olivas oliveira olivera oliveri olivi olivier olivieri oliviero
olivo olivova olmos olofsson olowokeere oloyede olsen olson olsson olstad olszewski oltean olteanu
olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga olumide olusanya
olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omadov
omadova omidina omobolaji omobolanle omojola omolara omotoso omowale ondra ondracek ondrackova
ondrasek ondricka ondrova ondrus ondrusova onic onnen onohinosen onose ontiveros onur
onyinyechukwu oosterhuis oosthuizen opacic oparinde opeyemi ophey opoku oppenheimer oppliger
oppong oprea opric opricovic opris opsenica opuic opuku opuvacic oqilyev oqilyeva oquendo orak
oraloglu oraovcic orasanin oravec orban orbanic orbay ordonez orefice orellana orge orgulan orifov
orifova orlandi orlovic orlowski orn ornelas oro orosco orosz orozco orru orsag orsagova orsanic
orsini orsos orta ortega ortenzi orth orthmann ortiz ortolani orzechowski oschkenat ose osei
osenberg oshin osinski osis osmak osmanlic osorio ossowski ostby ostendarp ostervald ostli
ostringer ostrovska ostrovskis ostrowski ostuni ostwald osuagwu osuntokun otabekov otabekova
otahal otahalova otartic otcenas otcenasova otero oti otiwa ott ottaviani ottaviano otte otto
ottonello otuo ovcina owais owczarek owen owokoniran owolabi owoyemi owusu oyadiran oyaifo oybekov
oybekova oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola oymen ozanic ozansoy ozberk
ozbey ozbir ozcan ozdemir ozdenak ozdogan ozer ozere ozers ozgorkey ozkan ozkara ozkok ozodbekov
ozodbekova ozodov ozodova ozola ozolina ozolins ozols oztonga oztuna ozturk ozuna pabon pacanin
pacariz pacheco paci pacifici pacifico pacini pacocha paczkowski padberg paden padilla padmasari
padovan padron padula paduraru paesler paez pagac paganelli pagani pagano pagliai pagliuca pahanic
pahert paimo paiva pajak pajcic pajeska pajkuric pajonk pajtl pakalniete pakalnietis paksut pakula
palacios palackovic palacz paladi paladini palano palasti palastri palavestra palazzi palazzo
palazzolo palecek paleckova palic paligoric palii palija palikuca palisaski paljevic palka palla
palladino pallentin pallesen pallotta palmeri palmieri palmisani palmisano palombi palombo palomo
palsson paltere palters paluch palumbo pana panait panaro pandey pandolfi panek panetta panezic
pangestu pani panicker panico panisic panjak panjevic pankova pantano pantoja panza panzeri panzig
paola paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa papak
papaleo papapietro papez papezova papini papp pappalardo paradiso paraschiv paravinja pardini
paredes parente pariggiano parise parisi parizek parizkova parkin parlier parmakovic parnell
parodi parojcic parovic parra parrinello parrino partida partyka parun parvu pasagic pasalic pasat
pasca pascale pascali pascarella pascari pascaru paschke pascu pascucci pasek pasekova pasic
pasini paska pasko paskova pasqua pasquali pasquini passarelli passeri passero passuello pasternak
pastore pastorelli pastorino paszkowski pasztor patacic patafta pataki patane patarac patek patel
patil patila patino patko patkova patkovic patocka patockova patrascu patriarca patrnogic patrone
patrun patruno patti patzwahl pau paucek paukner pauko paukova paukovic paul paulova paulse
pauluka pauluks paun paunkovic pavani pavcic pavel pavelek pavelic pavelka pavelkova paver pavesic
pavlacic pavlas pavlasova pavlica pavlicek pavlicic pavlickova pavlicova pavlik pavlikova
pavlikovska pavlikovsky pavlov pavlova pavlovic pavlovska pavlovskis pavlu pavone pavrlisak pavuk
pavukova pawelec pawlak pawlicki pawlik pawlikowski pawlowski paz pazdera pazderova pazmanj
peaquin pecar pece pech pecha pechacek pechackova pechova pecina pecka peckova pecora pecoraro
pecorella pedersen pedone pedraza pedrazzini pedroni pedrotti pedroza peeters peixoto pekar
pekarek pekarkova pekarova pekkan pektemek pelayo pelc pelcova pelikan pelikanova pellecchia
pellegrini pellegrino pellicano pellitteri peluso pena pencic pencis penezic penic penjisevic
pennestri penovic penzo peovic pepe pepelcevic perales peralta peran perdana perea perego peres
perez perilli perin perina perini perinova perkona perkons perlas permadi permata perna pernica
pernicova peroni perotti peroutka peroutkova perra perret perri perrier perrin perrini perrone
perrot perrotta perroy persa persson pertiwi perugini peruzzi pesaresi pesce pesek peselman peska
pesko peskova pesorda pession pesta pestova petcu petek peterka peterkova peters petersen peterson
petersone petersons petito petr petrak petrakova petralia petras petrasova petre petrea petrella
petrelli petrescu petricek petrickova petrijevcanin petrik petrikova petrini petrisevac petrone
petronio petrov petrova petrovac petrovicka petrovicky petrovska petrovskis petru petrucci
petruska petruskova pettersen pettersson petzold pezzella pezzi pfannerstill pfeffer pfeiffer
pfersich pfingsten pfister pflieger pflugner pham phan philipp philippe phillips phung piacentini
piaget piana pianese pianigiani piasecki piatek piatkowski piazzolla pibiri picard picariello
picchi piccinini piccione picco piccoli picha pichardo pichler pichlmaier pichova pictet piechota
pieczek piekarski pienaar pieri pierini pierre pierro piesker pieterse pietras pietruszka pietrzak
pietrzyk pietsch piga pignatelli piguet piha pilarova pilarski pilat pilato pilatova pilch pili
pilla pillai pillay pillitteri pimentel pina pinardi pineda pingpank pinheiro pinho pini pinnock
pintea pinter pintilie pintus pinzari pinzaru piorkowski piotrowicz piotrowski pipitone pippig
piras pircher piredda pires pirone pirrello pirrone pirvu pisa pisani pisano pisarevic pischedda
pisciotta piscitelli piscopo piskorjanac pisova pisu pithey pitinac pitkanen pitschugin pittalis
pittard pitzalis piva pivar pivetta pivonka pivonkova piwowarczyk pizarro pizzi pizzimenti
pizzitola pizzo pizzuti pjescic pjesivac placek placento placha plachy placic placinta placko
plackova plakalovic plamadeala plamenac plantak plascar plaskur plass platania platon platzer
plauk plautz plazonja plazonjic plch plchova plejo plekanec plekanecova plemic plesa plesca pleska
pleskonjic pletsch plomb plonka plotzitzka plsek plskova pluhar pluharova pluta pocan poche
pocrnja podbarac podgorski podhradska podhradsky podkonicka podkonicky podniece podnieks podpadac
podzimek podzimkova podzina podzins poehn poels poeschl pogacic poge poggi poggio pogorzelski pohl
pohland pohle pohlova poirier pokorna pokorny polacek polach polachova polackova polak polakova
polancec polanco polanska polansky polasek polaskova polat polese poletti poli poliak poliakova
polidori polifka polimeno politi polito polivka polivkova polizzi pollich pollina pollmacher
pollock polsak polverino pompei pompili pompilio ponitzsch ponjavic ponti poore popa popcic
popelka popelkova popescu poplawski popov popova popovici poprzan popusoi porcari porcu porebski
porgante porgants porras porsche porth portillo portmann posada poschmann pospichal pospichalova
pospisil pospisilova postic postica postiglione postma postolachi potgieter pothuvaal potocar
potocnik pottel potucek potuckova poulsen pouros pourova pouye powell powlowski poyrazoglu pozarac
pozzi pozzo prabowo prachar pracharova pradana pradhan pradipta prado prah prajapat prakasa
prakatur prangart prange pranowo prasasta prasek prasetya prasetyo praskova prastuti pratama
pratesi pratico pratiwi prayoga prazak prazakova prchal prchalova prebil prebiracevic preciado
preda predic prediger predin predojev predojevic predovic predragovic preloscan prempeh prencipe
preocanin prepelita prerad preradovic preseren pressler prete pretkalnina pretkalnins pretorius
preuk preuss prevost preziosi pribyl pribylova pridane pridans priedite prieditis priemer prieto
prihoda prihodova prikryl prikrylova principato pringle prinsen prinsloo prisacari prisacaru
prisco privitera prkosovacki probst prochazka prochazkova procopio procter prodan prohaska
proietti prokes prokesova prokop prokopova prosacco prosek prosic proske proskova protic provaznik
provaznikova provenzano prucha pruchova prus prusa prusova pruteanu przybyl przybyla przybylski
przybysz psenicka psenickova ptacek ptackova ptak puacmatesic puca pucci puccio puchalski puddu
pudjiastuti puente puga puggioni pugliese pugliesi puglisi puharic puiu pukite pukitis puleo
pulido pupak pupakova purdy purnama purnawarman purnawati purwadi purwanti pury puscas pusch
puskarcuk puspasari puspita putincanin putnik putnina putnins putra putri putzolu puzavac puzigaca
pytel qasimova quaglia quaranta quarta quartenoud quartey queiroz quesada quezada quigley quinn
quinodoz quinones quinonez quinta quintairos quintana quintanilla quintero quinto quiros quiroz
quitzon quliyev raabe rabenstein rabic rabljenovic rac raca rach rachmawati racordon racova racu
racz raczynski rada radebe radecki radigovic radijevac radin radinovic radisavcevic radisavic
radisavljevic radisevic radivojac radivojsa radl radler radlovic radmanovic radoi radomirovic
radomski radonja radonjanin radonjic radotic radova radovac radovanac radovankovic radovanlija
radovanov radtke radu radulaski radulescu radulic radulj raduljeskovic raduljevic radulovic
radusic radusilovic radusinovic raduski rael rafailovic raffa rafidyev rafidyeva rago ragone
rahardian rahayu rahimah rahimov rahimova rahmawati rahn raich raifyev raifyeva railean raileanu
raimondi raimondo rajabov rajabova rajasa rajata rajcevic rajh rajs rajsic rajtek rak rakanovic
rakaric rakas rakova rakovic rakowski rakusic ralbovski rallo ramac ramadan ramadhani rambaldi
rambousek rambouskova ramella ramirez ramon ramos rampazzo ramziddinov ramziddinova rana randazzo
randunkovic raneri ranftl rangel rangelov rangen ranieri raniolo rantanen rantsch ranucci ranz
rapisarda raposo rapovac rapp rapuano rasanen rascanin rascon rasetarevic rasetic rasevic rashidov
rashidova rasic rasidova rasinac raska raskova rasmussen rasovic raspopovic raspudic rataj
ratajczak ratajova rath ratke ratkovcic ratniece ratnieks ratti rau raubuch raufyev raufyeva
raukuc rauso raut rautenkranz ravaioli ravet ravn ravshanov ravshanova raxmatullohyev raya rayhan
raynor razic razo rea reale recchia recevic redaelli reddy rees regalado rehacek rehackova rehak
rehakova rehor rehorova rehwagen reiber reichardt reichel reichert reichling reid reif reifenrath
reilly reimann reina reinberg reinelt reinger reinhardt reinke reitze remes remesova remeta rempel
remy renard renaud renault rencar renda rendon rendra rendulic renk renna renner renovcevic
renovica rens renteria rentz renz renzi repac repetto repija repiska repisky reppin resendez
reskovic resnik reso restivo restle restorff retzke reuber reumann reuss reusse revenco rey
reymond reyna reynold reynolds reynoso rezac rezacova rezek rezkova reznicek reznickova rheder
rhoden ribar ribaupierre ribeiro ribicgreganic riccardi ricci ricciardi riccio riccobono richard
richards richter richtr richtrova ridolfi riedel riediger rieger riekmann riekstina riekstins
riepl riermeier riester riethmuller rietman rietmuller rietscher riggi riggio righetti righi
rigoni riha rihova rimai rinaldi rincon riner ringel riojas riolo rios riparbelli ripken rippin
ris ritchie ritosek ritschel ritsma ritter rittgasser rittweg ritz riva rivas rivero riviere
riyanti rizvonyev rizvonyeva rizza rizzi rizzo roba robak robel robert roberts robertson robinson
robledo robles robu rocca rocchi rocco rocha rochaix rochat roche rockmeier rockomanovic rodarte
rodehau rodigari rodiger rodowski rodrigez rodrigues rodriquez roecker roed rogahn rogala rogalski
roggatz rogolino rogowski rogulja rohan rohlander rohrer rojas rojek rojo rokossa roldan roleder
rolfson rolland rollo roloff rolon romagnoli romaguera romancik romancikova romanciuc romanelli
romaniello romanini romano romanovska romanovskis romanowski romcevic romeo romero romo romy
rondinone rondoni rondovic roob roos roque rosa rosado rosales rosandic rosas rosati rosbach rosca
roschinsky rosenauer rosenbauer rosenbaum rosenthal rosevic rosi rosiak rosinski roskic rosksch
ross rossberg rosselli rosset rossetti rossi rossini rossler rossouw rosu rota rotari rotaru roth
rothenbacher rother rothlisberger rotolo rotondo rottger rotundo roubal roubalova rougemont roulin
rous rousova rousseau roussel rovcanin rowe roy roybal royer rozac rozanski rozenbaha rozenbahs
rozgic rozite rozitis rozkalne rozkalns rozsypal rozsypalova rozycki rubene rubenis ruberto rubino
rubio rucco ruch rucinski ruckdeschel rucker rudan rudiger rudnicki rudolf rudolfova rudzinski
rudzite rudzitis rudzki ruecker ruegg ruelas ruggeri ruggieri ruggiero ruiz rumenic rumpf runce
runcis runolfsdottir runolfsson runte ruotolo rupnik rupprecht rus rusanoski rusciano rusin rusnac
rusova russel russo russu rustamov rustamova rusu ruter ruth rutherford rutkowski ruttimann ruud
ruzek ruzicka ruzickova ruzkova ryan ryba rybak rybar rybarczyk rybarik rybarikova rybarova
rybicki rybnicek rybnicekova rybova rydl rydlova ryjikh rysava rysavy ryzih rzepka saadiyev
saadiyeva saavedra saba sabaly sabatini sabatino sabato sabau sabbatini sabdat sabia sabian sabino
sabljak sabolcec sabolski sacchet sacchetti sacchi sacco saccone sachse sadiki sadiklar sadilek
sadilkova sadio sadl sadovic sadowski sadriddinov sadriddinova sadzak saefullah saenz saether
safar safaric safarik safarikova safarova safiryev safiryeva safitri saflanis safo safoyev
safoyeva safranek safrankova sagadi sagafe sagna sagodic sagonas saheed sahin sahner saia saidov
saidova saile sailer saini saiz sajinovic sajtos sakanovic sakho sala saladino salahudin salako
salamone salas salatiello salazar salcido saldana saldivar salek salemi salemme salgado salierno
salis salkova sall salma salmina salminen salmins salo salohov salohova salomone salonen salow
salsabilla salvadori salvati salvatore salvatori salvi salvucci salzano salzer salzmann samanci
samandarov samandarova samaniego samb sambe sambou samek samel samelova samiryev samiryeva samkova
sammartano sammartino sammert samohod samohodaj samolov samolovac samosir samsalovic samson
samsonova samuel samuelsson sanabria sanadrovic sanches sanchez sanda sandalci sandalj sandberg
sanders sandic sando sandor sandova sandoval sandoz sandstrom sandu sanfilippo sanford sanna
sannino sansone santacruz santamaria santana santangelo santarelli santarossa santarsia
santarsiero santi santillan santilli santinelli santini santoni santor santori santoro santoso
santucci sanusi sapienza saponaro saporito saptono saputra saputri sarabia saracino saragih sarah
saraiva saraswati sarbu sardella sardina sardorov sardorova sargac saric sarioglu sarkozi
sarnataro sarpong sarr sarti sartori saruga sarvari sarvarov sarvarova sasek saskova sassano sassi
sasso satner satria satta sattelmaier satterfield sauceda saucedo sauer sauerland sauliete
saulietis saumweber sava savary savciuc savevski savini savoca savoia savolainen savu sawayn
sawicki sayginer sbrana scaglione scala scalia scalise scalzo scano scanu scarano scardino scarpa
scarpellini scc schacht schaden schaefer schafer schaffarzik schaffel schaffer schahbasian
schaller schamberger schaning schar scharer scharf schaub schedler scheer scheidegger schejbal
schejbalova schelk schellenbeck schembera schenk scherbarth scherer scherini schermann scherrer
schersing scherz schettino scheurer scheuring scheytt schiavi schiavo schiavon schiavone schielke
schieskow schifano schildhauer schillaci schiller schima schimmel schimmer schindzielorz schinner
schiopu schipper schirmer schirrmeister schirru schlachter schlangen schlatter schlawitz
schlechtweg schley schlicht schlitzer schmalzle schmeler schmid schmidt schmidtchen schmidtova
schmitt schmitz schmuhl schneider schneidrova schnelting schnider schnieder schniedermeier
schnurer schnyder schoberg schoch schockel schoeman schoen scholten scholtz scholz schonball
schonbeck schonberg schondelmaier schonebeck schonenberger schonfeld schonherr schonlebe
schorderet schorr schott schottmann schotz schouren schowalter schrader schramm schreck schreiber
schreiner schreiter schrepfer schroder schroeder schuermann schuff schuhaj schuldt schuler
schulist schult schulte schultz schultze schulz schulze schumacher schumann schumm schupp schuppe
schuppel schurch schuri schuster schutz schutzbach schutze schwab schwalm schwanbeck schwandke
schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf schwarzmeier schwarzova schwatlo
schweisfurth schweitz schweizer schwennen schwerdtner schwidde schwirkschlies schwizgebel
schwuchow sciacca scocco scognamiglio scopece scorza scott scotti scripnic scrofani scuderi scurtu
scutaru sebastiani sebek sebela sebelova sebesta sebestova sebkova secchi secci sechi seck
secrieru seda sedarevic sedillo sediva sedivy sedlacek sedlackova sedlak sedlakova sedlar
sedlarova sedliak sedliakova sedova seeger seelig segavcic segnane segota segovia segunmaru segura
sehls sehnal sehnalova seibold seiders seidl seidlova seifert seifertova seigel seiler seitz
sejeja sejejs sekanina sekaninova sekinat sekularac seme semerad semeradova semeraro semisch
semprini senatore senger senghor senica senk senkel senko senkova senn senzangakhona sepe sepetci
sepulveda serafin serafini serafino serban seremet serena serfontein serghei sergi serhat serna
serpa serr serrano serrato servan serzante serzants sessa sesta sestak sestakova sestito sethi
setiawan setula sevcenco sevcik sevcikova severa severi severino severova sevi sewald seydi seye
seyidova sezek sforza shah shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov
shahriyorova shahzodov shahzodova shakya shamsiddinov shamsiddinova shanahan sharma shekoni sherpa
sherzodov sherzodova shezi shiu shodiyorov shodiyorova shohibov shohibova shongwe shrestha shukla
shukrulloh shukrulloha shum sibiya siciliano sidibe sidler sidlo sidlova siebel siebert siedlecki
siegling siegrist sielemann siemon siener sienkiewicz sieradzki sietniece sietnieks sievers
siewert signorelli signorile signorini sigrist sihler sihombing sihotang siino siketanc sikora
sikorova sikorski sile sileiko silenzi silhava silhavy silina silins silis sillah silvestri
silvestrini silvestro simacek simackova simak simakova simanek simanjuntak simankova simatic
simbolon simcic simcik simcikova simecek simeckova simek simeoli simeone simeoni simeti simic
simicevic simicsebalj simijonovic simin simion simionescu simjanovic simkova simljesa simmen
simoes simojlovic simon simoncelli simone simonet simonetti simoni simonini simonis simonova
simonovic simonovicova simonsen simova simsek simula simulov simunek simunkova simunovic simurdic
sinaga sinanoglu sinclair sindelar sindelarova sindler sindlerova singh sinha sini sinnhuber
sinopoli sipek sipes sipkova sipos sipova siptar siragusa sirait sirante sirants sirbu siregar
sirghi siri sirojiddinov sirojiddinova siroka siroky sirova sirovs sischka siska siskova sisneros
sitaric sitek sithole sithuli sitompul sitorus situmorang sivak sivakova siwek siwele siyaya
sjoberg sjogren skacel skacelova skala skalicka skalicky skalova skalski skandovic skeledzija
skenderija skiba skibicki skibinski skiles sklenar sklenarova sklenka sklenkova skoczylas skoda
skodova skoglund skokan skokanova skopal skopalova skora skorepa skorepova skorupan skov skowron
skowronek skowronski skrabal skrabalova skracic skriniar skriniarova skrivanek skrivankova skroban
skrzypczak skrzypek skudra skultety skultetyova skutecka skutecky skuterud slaba slaby sladakovic
sladek sladic sladka sladkova sladky sladoje sladojevic sladovic slama slamarski slamek slamova
slanina slaninova slankamenac slastan slastanova slatinac slavicek slavickova slavik slavikova
slavkovic slawinski slechta slechtova slezak slezakova slijepac slijepcevic sliwa sliwinski
sloboda slobodanac slobodanovic slobodjanac slobodnik slobodnikova slobodova slonja slota slotova
slotta slovacek slovackova slovak slovakova slowik slowinski sluka slukova slusarczyk smaic
smailbegovic smajda smajdova smajlovic smedsrud smeets smejkal smejkalova smekal smekalova smerda
smerdova smet smetana smetanova smets smid smidova smieja smiljan smiljanec smit smitham smitran
smits smogeli smola smolik smolikova smolinski smoljanec smoljanic smolka smolkova smolova smrcak
smrcka smrckova smrek smrekova smrz smrzova smuge smugis smutna smutny smyth snajdr snajdrova
snedden snell snooke snyman soare soares sobar sobczak sobczyk sobek sobieraj sobitov sobitova
sobkova sobolewski soboll sobota sobotka sobotkova sobowale soccorsi socha sochacki sochirca
sochor sochorova socolov sodano sodar soderberg sodiqov sodiqova sojka sojkova sokhela sokol
sokolicmihalak sokolova sokolowski solak solano solberg solc solcova soldati solga solheim solinas
solis soliz soller solli sollner solmaz solorio solorzano solta soltan soltanov soltanova soltes
soltesova soltys soltysiak soltysova somayaji sommer sommrova somodvarac somogyi somrak somssich
sondisa sondore sondors sonko sonn sonnabend soos sorbello sorce soren sorensen sorgic soria
sorlie sormaz soro sorrentino sorsa sosa sosare sosars sosnowski sostarec sostarko sotelo sothole
sotic soto sotra sottile souare soucek souckova soukup soukupova soumare sousa soutter souza sova
sovova sowa sowinski soyinka sozeri spacek spacil spacilova spackova spada spadafora spadaro
spadoni spagnolo spagnuolo spahn spano spanu sparacino sparic spasenic spasenovic spasic spaskovic
spasojev spasojevic spataro spataru spelmeyer spencer speranza spernjak spicka spickova
spiegelburg spielvogel spiga spinelli spinka spinu spiranec spitzmuller spizzirri splichal
splichalova spoerri sporer sporrer sporri spottel sprenger sproge sprogis sprude sprunger spurna
spurny srakic sramek sramkova srb srbova sroka stachowiak stachowicz stachura stachurski
stadelmann staffieri stahl staicu stajhofer stalder stamm stampf stanciu stancu stanek stanescu
stang stanger stangl stanijanovic stanijevic stanikic stanisa stanislawski staniszewski
stanivukovic stankiewicz stankova stanton stanzione stapic stara starek starkova starovlah stary
stascik stasiak stasni stastna stastny staszewski staub stauffer stauss stavila stawicki stec
steding steenkamp stefan stefancic stefanescu stefani stefaniak stefanka stefankova stefanova
stefanski stefek steffen steffensen steffny stefkova stefl steflova stegmann stehlik stehlikova
stehr steidl steigauf steiger stein steina steinecke steiner steinerova steinert steinkamp
steinmann steinmetz steins stejskal stejskalova stelkens stella stelmach stengel stengl stensrud
stenzel stepan stepanek stepanic stepankova stepanov stepanova stepanovic stephan stepien stepniak
sterba sterbova stettler steuber steuk stevelic stevilovic stewart steyn stibor stiborova
stiedemann stief stifel stigliano stimac stirbu stockert stockli stodola stodolova stoian stoica
stokanovic stoklasa stoklasova stolarczyk stolarski stoll stolla stolle stoltenberg stolz stoppler
storl storp storti stoutjesdijk stower stracke straka strakova strano stranska stranski stransky
stratan stratmann stratulat straub strausa strauss strautina strautins strautmane strautmanis
strazdina strazdins streck streese strege streich streit strejcek strejckova streller strepacki
strieder striezel striga strikinac strmota strnad strnadova strnisko strniskova stroe strogies
strohschank strom stroman stromberg strosin strouhal strouhalova strukelj strunz strutz strydon
strzelczyk strzelecki stube stubican stuchlik stuchlikova stucki studena studeny studer studnicka
studnickova stuparic stupka stupkova sturmer stutz styger suarez suartini subedi subrt subrtova
sucameli sucera sucevic sucha suchanek suchankova suchomel suchomelova suchy suciu sudiati sudic
sudrajat suen suffa suhrobov suhrobova sujdovic sujew suk sukalo sukalovic sukara sukova sukute
sukuts sulaimon sulaymonov sulaymonova sulc sulcova suleymanoglu sulovnjak sultonov sultonova
suman sunaric sundalic sundberg superina supriyanto surace suriano surka surkova surma surth
suryatmi suryono susac susak susanti suski sussmann sustr sustrova sutakovic sutanovac suter
sutermeister suthar suthe sutschet sutter sutz suvacarov suvajac suvajcevic suvajdzic suvala
suwarno suzovic svab svabova svacina svacinova svanda svandova svarc svarcova svaton svatonova
svatos svatosova svec svecova svehla svehlova svejda svejdova svendsen svensson svestka svestkova
svet svetlik svetlikova svircev svitak svitakova svobodova svorcan svozil svozilova svrakacic
svrbik svrbikova svrtan swaniawski swiatek swiderski swierczynski swillims syahreza sykora
sykorova sylla sylvester symcox synek synkova syrova syrovy szabo szafranski szalai szasz
szatkowski szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny szczygiel sze
szekely szekeres szelag szendrei szeto szewczyk szikra szilagyi szoke szostak szucs szulc szwarc
szwed szydlowski szymanski szymczak szymczyk szymkowiak szyszka tabacek taborska taborsky tabrisov
tabrisova tacconi tachl taddei tafelmeier tafoya tagliabue tagliaferri tagore tahincioglu tahirova
tahirovic taiwo takacs takalic takyi talabani talapka talarico talavanic talberga talbergs
tallarico tallone talpa talwar tamang tamas tamayo tamba tamburini tamez tamindzic tammaro
tampolja tampubolon tamunoemi tanackovic tanase tanasijevic tancos tancosova tandon tangen tanjga
tankosic tanrikulu tanurdzic tanzi taormina tapavica tapavicki tapia taran tarantino tarihoran
tarnowski tarquini tartamella tas tasche tasci taslak tasli tassi tassinari tasso tassone tatar
tataranni tatarka tatarkaova tatarkova tatarova tataru tatiana tatomirov taufratshofer tavani
tavares tawia taylor tazegul tcacenco tcaci tedde tedeschi tedesco tegethof teicane teicans
teichmann teixeira tejada tejeda tekand tekelioglu tekin telak telebar telenta telesca tella
tellez tello temitope teodorescu teofilovic teokarevic teovanovic tepavac tepavcevic tepla teply
tepper tepsa tepsic teran terenzi teresi terheiden terlecki terlizzi terlouw termine terrazas
terry terzi terzic terzija terzin terzo tesanovic tesar tesarova tesi teufel tevdenic thamrin
thapa theele theron theunissen thiam thiao thiaw thieke thiel thijs thimm thiomas thiongane thioub
thioune thomas thomka thomkova thommen thompson thomsen thomson thone thoresen thoyana thranhardt
thriene thumbeza thusi thust thyssen tiano tiberti tica ticha tichy tidow tiedtke tietze
tihomirovic tijanic tijerina tikas tilgner tillack tillman tilotta tiltina tiltins timaric
timmermann timmermans timotic tinguely tintor tiozzo tirado tirele tirelis tirelli tirri tischler
tischmann tissot tittman tivontschik tkaczyk toader tobben tobler todaro tofan tofani toft tohirov
tohirova toivonen tojic tokarski tokatlioglu tokgoz toldo tolomeo tolulope toma tomala toman
tomanek tomankova tomanova tomanovic tomas tomasek tomaselli tomasello tomasevicrigo tomasi
tomaskova tomasova tomasovic tomassoni tomaszewski tomazovic tomcic tomczak tomczyk tomecek
tomecekova tomeckova tomei tomek tomes tomescu tomesova tomka tomko tomkova tomljanovic tommasi
tomovic tomusilovic tomys tonat toncic tonelli tonini tonkovac tonn topal topaloglu topalov
topalovic topalski topcuoglu topfer topisirovic topolovac topolovic toraman torchia torchio
torgersen tornatore toro torok torp torphy torre torres torresi torrez torri torriani torrisi
tortora tortorici toscano tosi totaro toth tothova toti totman toto toure tovar towne toyipov
toyipova tracz traini tralli trampeli tramposch tran trandafir tranova trantow traore trapani
trauth trautmann travaglini travan traverso travica travnicek travnickova trcek trcka trckova
treff trejo tremblay tremmel treskavica tretinjak tretola treutel trevino trevisan triboi
tribuljak trif trifan trikic trikosanin trinh triolo tripodi triska triskova trivedi trivkanovic
trnka trnkova troisi trojanova trojanowski trombetta tromp trovato trtica truben trubenova truhlar
truhlarova truong truter trzcinski trzeciak tsabalala tsamonikian tsang tschiers tschirch tschudi
tse tshabalala tsoi tsotetsi tsui tubanski tuca tucci tuccillo tucek tuch tucholke tuckett tuckova
tucs tudorache tudose tudow tufano tufo tuglu tugluk tulla tuma tumbarello tumino tumova tunaboylu
tunc tunceri tunkova tuominen turajlic turan turcan turcanu turchi turco turcok turcokova turcotte
turcu turecek tureckova turek turk turkdogan turkova turkyilmaz turnadzic turunen turza tuschmo
tustonja tutu tutuncu tuzun tvrda tvrdik tvrdikova tvrdy twardowski tweneboa twumasi ubavic ubavin
ubavkic ubaydullohyev ubaydullohyeva uberacker ubiparip ubiparipovic ubner ubovic uca uchechi
uchqunov uchqunova udicki udilovic udovcic udovicic udovicki udre udris udvardi ugarak ugljesic
ugolini ugrcic ugricic uher uhlemann uhlig uhlir uhlirova uhrig uhrova uibel ukraden ulemek
ulibarri uliczka ulker ullmann ulloa ullrich ulrich ulrichova uluhan umarov umarova umbach
umidullohyev umidullohyeva umidyev umidyeva umlauft umminger umolac unal unger ungureanu
unterpaintner untila upton ural uram uramova urbancova urbanczyk urbanec urbanek urbaniak
urbankova urbano urbanova urbanowicz urbanski urbansky urbina urblik urblikova urena urfonov
urfonova urhig urias uribe urrutia ursachi urso ursu usada usai usamah usmonov usmonova utama
utami utjesanovic uwais uyainah uys uzayrov uzayrova uzelac uzun vaca vacarciuc vacca vaccari
vaccaro vacek vacha vachova vaciete vacietis vackova vaclavek vaclavik vaclavikova vaclavkova
vaculik vaculikova vadlja vaduva vafoyev vafoyeva vagner vagnerova vahala vahlensieck vailati vaip
vaisanen vaivade vaivads vajcik vajcikova vajda vajdicka vajdova vajzenbach vakareskov val vala
valach valachova valachovic valachovicova valadez valasek valaskova valdes valdez valek
valencicbrkic valenta valente valenti valentin valentino valentova valenza valenzuela valeri vales
valesova valic valiyev valkova valladares valle valles vallet valli vallone valova valsecchi
valtere valters valuska valuskova valverde vana vanaga vanags vancura vancurova vandamme
vandenberghe vandenbroeck vandervort vandevelde vanecek vaneckova vanegas vanek vanekova
vangermain vanicek vanickova vankova vanni vannini vanova varadi varela varenina varga vargas
vargova varicak varinac varma varman varmuza varnica varriale varrier varsava vartic varzic
varzicbiuklia varzicbiuklija vasadi vasak vasakova vascotto vasek vasicek vasickova vasile
vasilescu vasiliu vasils vasiyeva vaska vaskova vasquez vass vassallo vasseur vater vavra vavrik
vavrikov vavrikova vavrova vaz vazquez vecchi vecera vecerova vecumniece vecumnieks vedvik
veenstra vega vegar vegge veiga veinberga veinbergs veisa veiss vejnovic vejvoda vejvodova vekecki
vekic velaja velanac velasco velasquez velazquez veldsman velez velioglu veliz vella venegas
venghaus ventimiglia ventura venturelli venturi venturini verbeek vercesi verdes verdugo verduzco
veres vergara verhaeghe verhoeven verma verme vermeulen verner vernerova verniest veronese
versfeld verstraete verzi vesel vesela veselicic veselova vesely vesic vesin veskovic vestergaard
veum veverka veverkova vey vezi vezmar vezzoli viale vianello vicari vicen vicenova vicente vicha
vichi vichova vicinanza vicini vicol vidacek vidal viderscak vidmar vidranjski vieira viellehner
viera vierin vieru vieweg viklund vilakazi vilimek vilimkova viljoen vilka vilks villadsen
villagomez villalobos villalpando villani villanueva villareal villari villarreal villasenor
villegas vilsone vilsons viluma vilums vincenzi vinci vincze vink vinketa vins vinsova vintere
vinters vinther vintila violante violi virag virgilio virlan virtanen visagie visan visani visco
visconti visek visekruna visentin visintin viskova visnovska visnovsky visser vit vitale vitali
vitasek vitaskova vitek viti vitiello vitina vitins vitkova vitman vitola vitolina vitolins vitols
vitova vittori vituma vitums viviani viviers vizitiu vizziello vlach vlachova vlad vlah vlas
vlasak vlasakova vlasic vlcek vlckova vlk vlkova voboril voborilova vodak vodakova vodicka
vodickova vodrazka vodrazkova voelkel vogel vogelgsang vogronicopacic vogt voicu voigt voinea
vojacek vojackova vojta vojtech vojtechova vojtek vojtekova vojtisek vojtiskova vojtkova vojtova
vokoun vokounova vokuhl volek volf volfova volk volker volkman volkmann volkova volle vollis volna
volny volpe volpi vona vondra vondracek vondrackova vondrak vondrakova vondrova vonrueden vontein
voracek vorackova vorel vorisek voriskova vorlicek vorlickova vorlova voros vos vosilyev vosilyeva
vosloo votava votavova votruba votrubova vrabcova vrabec vrabie vracar vracarevic vrana vranjic
vranova vrba vrbanac vrbas vrbaslija vrbova vrekalovic vrugic vrzal vrzalova vuceta vucetic
vucevac vuckovac vuckovic vuco vucurevic vuillermoz vujakovic vujeva vukadin vukaljevic vukalovic
vukanovic vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukobradovic vukobrat vuksa
vuksanicpuljek vuksanovic vuksic vulcevic vuleta vuletas vuletin vulic vulicevic vulisic vulovic
vunak vunjak vunturisevic vuong vybiral vybiralova vydarena vydareny vydra vydrova vymazal
vymazalova vyskocil vyskocilova vyslouzil vyslouzilova wacana wachenbrunner wachtel waelchi
wagenaar wagner wagnerova wahyudin wahyuni waibel wakan walczak walder waldmann walkowiak wallin
wallner wallstab walsh walter walther walton waltrova waluyo walz warchol wardana wartenberg
waschbusch wasiak wasik wasilewski wasita wasiu waskita wasowski wasser wassilew wassiluk wastuti
watsica watson wawrzyniak wdowiak webrova wegmann wegrzyn wehner wehrle wehrli wehrsen weibel
weidlich weidner weigel weiler weimann weimer weinand weis weiss weissnat weissova weller welsch
welti welz welzel wenger weniger wenk wentzel werle werner werrmann wershansky wertag wesley
wesolowski wessel wessels wessinghage wettstein weyel wezel wiacek wiafe wibisono wibowo wicaksono
wichmann wickert widiastuti widmer widodo wiebe wiecek wiechmann wieckowski wieczorek wiegand
wiegelmann wierig wierzbicki wiese wieser wijaya wijayanti wikstrom wilcox wilczek wilczynski
wilderman wilhelm wilk wilkinson wilky willane willems willemsen williams williamson willms
willoughby willwacher wilson wimmer winarno winarsih windler winiarski winkelmann winkler
winklerova wintheiser winther wirth wirz wischek wischer wisniewski wisoky wisozk wissing witczak
witek witkowski wittich wittl wiza wlodarczyk wlodarski wnuk wojcicki wojciechowski wojcik wojtas
wojtasik wojtczak wojtkowiak wojtowicz wolak wolfarth wolff wolfova wolinski wollenberg wollmann
wolmerans wolny wolpert wolski wolters wong wos woschler wosiyane wouters woytkowska wozniak
wrobel wroblewski wrona wronski wuckert wuhn wujak wulandari wunsch wunsche wuraola wurm wuthrich
wyludda wyman wypych wysocki wyss wyszynski xaba xacon xalilov xana xavier xelil xenia xiana xicoy
yaamoa yade yago yahyoyev yahyoyeva yalcin yami yanes yanez yanuar yaqub yavuz yawson yazici
ybarra yeboa yeboah yebra yengwa yesilkaya yetkiner yeung yildirim yildiz yildizoglu yilmaz
yilmazer yim yirenkyi yiu yolanda yoqubov yoqubova yorbekov yorbekova yorulmaz yost yoznurov
yoznurova yudhistira yuen yuksel yulianti yulianto yuliarti yundt yuniar yunta yunusov yunusova
yussuf yusufyev yusufyeva zabaleta zabirov zabirova zablocki zaborowski zaborska zaborsky
zabranska zabransky zabrdac zaccaria zaccaro zacek zach zachova zackova zaczkiewicz zadnik
zadravec zadric zafarov zafarova zagarac zagaria zago zagorsek zagorski zaharia zahn zahradka
zahradkova zahradnik zahradnikova zahrah zaituc zajac zajacova zajaczkowski zajic zajicek
zajickova zajicova zak zakova zakrzewski zalako zalar zalesak zalesakova zalewski zalite zalitis
zamarreno zamarripa zambon zamboni zambrana zambrano zambuto zamecnik zamecnikova zamfir zampieri
zamudio zana zanatta zandt zanella zanelli zanetta zanetti zani zanner zanon zanotti zapalac
zapata zapletal zapletalova zaporojan zappacosta zappala zappia zarate zareba zaremba zarina
zarins zarkovic zaruba zarubova zarzycki zatloukal zatloukalova zauber zavadil zavadilova zavala
zavrel zavrelova zawada zawadzki zayas zaydov zaydova zayniddinov zayniddinova zbinden zbodulja
zboncak zboril zborilova zdarska zdarsky zdelar zdencan zdravcevic zdrazil zdrazilova zdunek zebic
zebrowski zec zedda zednik zednikova zehnder zeidler zeidmane zeidmanis zejak zekan zekl zelaya
zelena zelenka zelenkova zeleny zelinka zelinkova zeltina zeltins zeman zemanek zemankova zemanova
zemlak zemlicka zemlickova zender zeni zennaro zepeda zerajic zeravica zeuch zeyen zeyhle zezula
zezulova zgela zgrabljic zibere zibers zidek zidkova zieba ziegler zielinski zielonka ziemann
zieme ziemele ziemelis zietek ziga zigova zijan zijlstra zika zikmund zikmundova zikova zilan zima
zimanyi zimka zimkova zimmerman zimmermann zimonja zimonjic zimova zinaic zinajic zindovic
zingaretti zingg zinser zintl ziolkowski zipac zipalovic zipancic zipp zipse ziramov zirojevic
zirovic zito zivadinovic zivak zivaljevic zivanac zivanovic ziviccojbasic ziyoyev ziyoyeva
zizanovic zizka zizkova zlamal zlamalova zlatanovic zmegac zmuda zohidov zohidova zohirov zohirova
zollinger zollo zondi zondo zordan zorica zotti zoubek zoubkova zouhar zouharova zrna zschunke
zubak zubane zubayrov zubayrova zuber zubrik zubrikova zucca zuiderveld zuk zukowski zulaika
zulauf zuliani zulkarnain zullo zulu zuma zumbo zumsande zunda zungu zuniga zunino zurawski
zurcher zurek zurkova zvaigzne zvanic zvejniece zvejnieks zverina zverinova zviedre zviedrs
zvinele zvinelis zvonar zwane zwiener zwolinski zych zygmunt zyla`

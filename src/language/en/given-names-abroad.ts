/**
 * Given names that are common outside the West, and in its smaller languages; none that is an English
 * word or a country first. Lower case, as they are written in English texts.
 */
export const GIVEN_NAMES_ABROAD: readonly string[] = `
  abdi abdirahman abdulaziz abdulkadir abdullahi abebe abena abiodun abla achieng adaeze adama adan
  adebayo adeola adesina adjoa adwoa afolabi afua ahmadou aicha aissatou akello akinyi akosua akua
  alemayehu alhaji almaz aloysius alphonse amadou amani aminata amondi anyango asefa awino ayaan
  ayo ayodele babajide babatunde baraka bashir bekele berhane bintou binyam biruk bongani boubacar
  bukola chebet chege chepkoech cherono chiamaka chidi chidinma chimamanda chinedu chinonso chinua
  chinyere chipo chukwuemeka chukwuma dawit ebele efua ejike emeka emefa ezekiel faridah fatou
  fatoumata fatuma femi folake folasade funmilayo gathoni genet getachew girma gitau habiba habtamu
  haile hailemariam halima hamisi hawa ifeanyi ifeoma ikenna ismaila issa itumeleng jabali jabari
  jelani jengo josphat juma kagiso kamau kariuki kassahun katlego kebede kemi khadiga kimani kioko
  kipchoge kipkemboi kiplagat kiprono kiptoo kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi
  lerato lindiwe lungile lwazi macharia makena malaika mamadou mandla mariama mbali mekdes meseret
  mohamud moussa mpho muthoni mutua mwangi mwikali nafula naledi nana nandi neema nekesa ngozi
  njambi njeri njeru njoroge njuguna nkechi nkosana nneka nomsa nomvula nonhlanhla nosipho ntombi
  nyambura nyasha nyokabi obiageli obinna ochieng odhiambo okello olabisi oluchi olufemi olumide
  olusegun oluwaseun omondi onyango osagie otieno ousmane palesa pendo rahma ramadhani rashida
  rotimi rukia sadio salif salim samira samuella sefu segun sekou shamsa sibongile sibusiso sihle
  sipho siphiwe sizwe souleymane tadele tadesse tafadzwa tariro temitope tendai tesfaye thabo
  thandiwe thandeka themba thulani tigist tinashe tsegaye tumelo tunde uche uchenna unathi wairimu
  waithera wambui wangari wanjiku wanjiru wekesa yared yaw yetunde yewande yonas yusuf zainab
  zanele zawadi zodwa zuberi abbas abdallah abdel abdul abdulla abdullah abdulrahman adel adnan
  ahmad ahmed ahmet akbar akram ali alireza amina amine amir amira ammar anas anwar arash arif
  ashraf assad asif ayman ayşe aziz azza bahram bassam behrouz bilal burak cemal dariush ebru ehsan
  ekrem elham emine emre ender erdem erdoğan fadi fahad faisal farhad farid farida fariha faruk
  fatemeh fayez fereshteh feroz fikret firas fuad gamal ghada ghassan gökhan gülsen habib hadi
  haitham hakan hala halil hamad hamed hamid hamza hana hanan hani hasan hassan hatice hayder
  hesham hicham hisham hossein huda husayn hussain hussein hüseyin ibrahim idris ihsan ikram imran
  iqbal isam ismail ismat izzat jaber jafar jalal jamal jamil jamila jasim javad jawad kamal kamran
  karim karima kazim kemal kerem khaled khalid khalil khawla laila lamia latif layla lubna luay
  maha mahmood mahmoud mahmut majid malik mansour maryam marwan masoud mehdi mehmet mehran meryem
  mohamad mohamed mohammad mohammed moncef mona mostafa mounir muhammad muna munir murat musa
  mustafa nabil nada nader nadir naim najib najla nasr nasser nawal nazanin neslihan nizar noura
  omar omer onur orhan osama osman ömer özgür parviz parisa qasim rabia rachid rafiq raghad rami
  ramzi rana rania rashid rasha rasool reem reza rida riyad rizwan rustam saad sabri saeed sahar
  saleh salah salem salma salman salwa sami samir sana sara sayed seda selim selma serdar serkan
  shadi shahid shahram shapour sherif shirin siavash sinan soraya suhail suleiman süleyman sumaya
  taha tahir talal tamer tarek tariq tayyip tuncay ufuk umar umit usman volkan waleed walid wael
  yahya yasin yasir yasmin yasser yavuz yılmaz younes youssef yusra zahra zaki zaid zeinab zeynep
  ziad zohra aarav abhijit abhishek aditi aditya ajay ajit akhil akshay amit amitabh amol anand
  anil anirudh anjali ankit ankita anuradha anushka aparna aravind arjun arun aruna arvind asha
  ashok ashwin atul avinash balaji bhavna bhaskar bharat bhupendra bimal chandan chandrika chetan
  chitra debashish deepa deepak deepika devendra dhananjay dharmendra dilip dinesh divya farooq
  ganesh gaurav gautam gayatri girish gopal govind harish harsha hemant hiral indira ishaan jagdish
  jayant jayanti jayesh jitendra jyoti kalpana kapil karthik kavita keshav kiran kishore lakshman
  lalit laxmi madhav madhu madhuri mahesh mahendra malini mallika manish manisha manjula manoj
  meena meera mohan mukesh murali nalini namita narendra narayan naresh naveen neelam neha nikhil
  nilesh nilufar nirmala nisha nitin padma pallavi pankaj parvati pooja pradeep prakash pramod
  pranab prasad prashant pratap pratibha praveen pravin preeti priya priyanka purnima raghav raghu
  rahul rajan rajendra rajesh rajiv raju rakesh rama ramesh ranjit rashmi ravi ravindra rekha renu
  rohan rohit rukmini sachin sameer sandeep sangeeta sanjay sanjeev santosh saroja satish savita
  seema shailesh shalini shankar shanti sharmila shashi shilpa shobha shreya shruti shubham
  siddharth sita smita sneha somnath sonali srinivas subhash subramaniam sudha sudhir sujata
  sukumar sumit sundar sunil sunita suresh sushil sushma swati tanvi uma umesh usha vandana varun
  vasant venkat venkatesh vidya vijay vijaya vikas vikram vinay vinod vipin vishal vivek yogesh
  zeenat agus ahmadi aisyah amirul arief asmah azhar azizah azman azmi badrul bambang budi cahya
  dedi dewi endang eko fadhil faizal farhan fauzi fitri hafiz hairul hanif haslina hendra hidayat
  hishamuddin indah indra intan irfan ismah jamaluddin joko kamarul khairul mahathir mazlan mohd
  muhamad muhyiddin mulyadi nazri noraini norhayati nurul putri rahmat ratna razak rizal rohana
  roslan rosmah rudi ruslan setiawan shafie shahrul siti sofyan suharto sulaiman suparman supriyadi
  susilo syahrul syed tengku wahyu wayan yanti yusof zahari zahid zainal zainuddin zaleha zulkifli
  zuraida aung kyaw maung myint naing nilar thant thein thiha zaw anong apinya arthit chaiwat kanya
  kasem kittisak malee narong nattapong niran pimchanok pongsak prasert prayut sakda siriporn
  somchai somsak suchart sukanya supachai surachai thaksin wichai yingluck bounmy khamla sokha
  sophea sothea vanna akihiko akiko akira asuka ayumi chiyo daiki daisuke emiko etsuko fumiko
  hajime haruka haruki haruto hideki hideo hiroki hiroko hiroshi hiroto hitomi ichiro jiro junichi
  junko kaito kaoru katsumi kazuko kazuo keiko keisuke kenichi kenji kenta kentaro kiyoshi kohei
  koichi koji kyoko makoto mamoru manabu mariko masahiro masako masao masaru mayumi megumi michiko
  midori mika miki minoru misaki miyuki naoko naomi naoki natsuki noboru nobuo noriko osamu ryosuke
  ryota sachiko sakura satoshi sayaka shigeru shinichi shinji shinzo shiori shizuka shoichi shota
  sumiko susumu tadashi taichi takahiro takashi takeshi taketo takuya tatsuya tetsuo tomoko tomoya
  toshio tsutomu yasuhiro yasuko yoichi yoko yosuke yoshiko yoshio yuichi yuki yukiko yukio yuko
  yumi yumiko yusuke yuta yutaka agnė aleksandar aleksander aleksandr aleksandra aleksei alexei
  algirdas alina alyona ana anatoly andrei andrej andrius andriy andrzej aneta anica anton anzhela
  arkady arnis artem arturs asen azra bartosz blagoj blaž bogdan bohdan bojan boleslaw borislav
  borys boyan bożena bronisław călin cătălin ciprian constantin corneliu cosmin costel cristian
  cristina dace dagmar dalia damir danica danilo danuta darko daria dariusz dejan dimitar dimitrie
  dimitris dmitri dmitry dmytro dobromir doina dragan dragana dragoș drago dušan dzmitry edita
  eduardas egidijus ekaterina elżbieta emil emir eugen evgeny fatmir filip florin galina georgi
  gheorghe goran gordana grażyna grigory grzegorz gyula halyna hanna henryk hristo hrvoje ibolya
  ieva ihor igor iliya ilir ilmārs ilya inese ingrida ioan ioana ionel ionuț irina iryna ivan ivana
  ivaylo ivica ivo iwona jacek jadranka jadwiga jakub jan janez janina janis jānis jānos jaroslav
  jarosław jasna jelena jerzy jiří jitka jolanta jonas josip jovan jovana józef kamil katalin
  katarína katarzyna kateryna kazimierz kestutis kiril klara konstantin kostas kristaps kristijan
  krzysztof ksenia laima lajos larisa laszlo lászló lazar lech leonid lidija liliana liudmila
  ljubica ljudmila lubomir lucian lucyna luka lukas łukasz lyudmila maciej małgorzata marcin
  mărioara marek mariusz marko martin martyna mateusz matej mattias metod michał mihai mihail
  mikhail milan milena milica milorad miloš miodrag mirela mirjana miroslav mirosław mladen monika
  mykola nadezhda natalya nebojša nela nenad nevena nicolae nikola nikolai nikolay nina octavian
  olena oleg oleh oleksandr oleksiy olga ondrej ovidiu paweł pavel pavlo penka petar petr petras
  petru petya piotr plamen predrag radka radmila radomir radoslav radu rafał rasa razvan renata
  rimantas romana róża rostislav rumen ryszard sabina sanda sandor sándor sanja sasha sergei sergey
  serhiy silvia simona slavko sławomir slobodan snežana sofija sorin stanislav stanisław stefan
  ștefan stjepan stoyan svetlana svetozar szilvia szymon tadeusz tadej tamara tamas tamás tanja
  taras tatiana tatyana teodor tetiana tibor tihomir todor tomas tomáš tomasz tomislav traian tudor
  urszula uroš vaclav václav vadim valdis valentin valentina valeriu valery vanja vasile vasily
  vasyl velimir vera veronika veselin vesna viktor viktoriya violeta virgil vitalie vitaly vladimir
  vladislav vlad vlado vlasta vojtěch volodymyr vuk vyacheslav waldemar wiesław wiktor wioletta
  witold władysław włodzimierz wojciech yana yaroslav yelena yevgeny yordan yulia yuri yuriy
  zbigniew zdeněk zdravko željko zlatko zofia zoltán zoltan zoran zorica zsófia zsolt zsuzsa zuzana
  žiga aleksi anni annika antti arvo asbjørn asta astrid auli axel bengt bente bergljot berit
  birger birgitta birgitte bjarne björn bjørn bodil britta camilla dagny ebba egil einar eino eira
  elina elias elsa erik erkki erling eero espen fredrik frode geir gerd gísli greta grethe gro
  gudrun guðrún gunilla gunnar gunnhild gustav guðmundur håkan håkon halldór hallgrímur halvard
  hanne hannele harald heikki heidi helga helge henrik hilde hilkka hjalmar ilkka ilmari inga inge
  ingeborg inger ingibjörg ingunn ingvar jaakko janne jari jarmo jens jesper johan johannes johanna
  jón jóhann jorma jørgen jörgen jouni juha juhani jukka jussi kaarina kaija kaisa kalle kalevi
  kari karl kasper katja kåre kerstin ketil kirsi kirsten kjell kjetil klaus knut kristján kristian
  kristina kristín kurt lars lasse lauri leif lena lene lennart liisa linnea lotte lovisa magnus
  maija maire malin maren margit margrét margrethe mari maria marit märta markku markus matti mette
  mikael mikko minna mogens morten nils niklas oddvar ola olav olavi olle olof oskari outi øystein
  päivi paavo pekka pelle pernille pertti petri petter pia pirjo poul ragna ragnar ragnhild raija
  raimo randi rasmus reidar reijo riikka riitta risto roar rolf ronja saara sakari sanna satu seija
  sigmundur sigrid sigríður sigrún sigurd sigurður silje sindre siri snorri sölvi solveig søren
  stein steinar stig stina sturla susanne svein sven svetla taina tapani tapio tarja terhi terje
  teemu tero thorbjörn þórdís timo tiina tomi torben tore torgeir torkel torsten torstein trond
  trygve tuija tuomas tuula ulf ulla ulrika unnur urho väinö veikko vesa vibeke vidar vigdís viggo
  ville yngve áine aisling aodhán aoibheann aoife bláthnaid brendan bríd brigid bronagh cáit
  caitríona caoimhe caoimhín ciara ciarán cian cillian clodagh colm conall conor cormac daithí dara
  darragh declan deirdre dermot diarmuid dónal donncha eamon éamon eimear eithne emer eoghan eoin
  fearghal fergal fergus fiachra fiadh finbarr fintan fionn fionnuala gearóid gráinne iarla íde
  labhrás liam lorcán mairead máire máirtín malachy micheál muireann murrough niall niamh noel
  nóirín nuala oisín órla orla pádraig padraic pauric peadar proinsias ruairí róisín rónán ronan
  rory sadhbh saoirse seamus séamus seán sinéad siobhán sorcha tadhg tomás treasa úna aeron aled
  alun alwyn aneirin angharad anwen arwel bethan branwen bronwen bryn cai carwyn ceinwen ceri
  ceridwen dafydd delyth dilwen dylan eifion einion eirian eirlys eirwen eleri elfyn elin eluned
  elwyn emlyn emrys ffion gareth geraint gerallt gethin glenys glyn goronwy gruffudd gruffydd
  gwenan gwenda gwenllian gwilym gwyn gwyneth gwynfor hefin heledd heulwen hywel iestyn ieuan ifan
  ifor illtyd iolo iorwerth iwan llinos lleucu llew llewelyn lowri luned mair marged megan meinir
  meirion menna meredydd mererid meurig myfanwy myrddin nerys olwen osian owain pryderi rhian
  rhiannon rhisiart rhodri rhonwen rhydian rhys sioned siân steffan taliesin tecwyn tegid tegwen
  tomos trefor tudur ailsa alasdair alastair alistair angus archie callum calum catriona duncan
  eilidh euan ewan finlay fiona gillian gordon greer gregor hamish iain innes isla isobel keir
  kenneth kirsteen lachlan lorna mairi malcolm morag morven mungo murdo murray neil rhona ruaridh
  shona sorley struan afonso agustín aitor alejandro alfonso almudena álvaro amaia amparo andoni
  andrés ángel anselmo antonella antonio aránzazu ariadna armando arnau arturo asier augusto
  aurelio baltasar bartolomé begoña benito bernardo bruna caetano carles carlos carlota catalina
  cayetano celso césar chiara claudio conceição consuelo cristóbal daniela dario davide débora
  delfina diego domenico duarte edmundo edoardo eduarda eduardo efraín eladio elisabetta elvira
  emiliano emilio encarnación enrique enzo ernesto estela esteban eugenia eusebio evaristo ezequiel
  fabiana fabio fabrizio federico felipe fermín fernanda fernando filippo flavia flávio francesc
  francesco francisca francisco gabriele gaspar gennaro genoveva gerardo germán gervasio giacomo
  gian gianluca gilberto gildo ginevra giorgio giovanna giovanni giuseppe gonçalo gonzalo graciela
  gregorio guadalupe guido guilherme guillermo gustavo héctor heitor helder herminia hernán
  hernando hilario horacio hugo humberto ignacio ildefonso íñigo iñaki inês inés ingrid iria isidro
  itziar jacinto jacopo jaime javier jerónimo jesús joan joão joaquim joaquín jordi jorge josé
  josefa josefina josep juan juana julio júlia laura lázaro leandro leire leonardo leopoldo leticia
  lídia lisandro lorenzo lourdes luca lucas lúcia luciana luciano lucía ludovica luigi luís luis
  luisa luiz macarena mafalda magdalena manel manoel manuel marcela marcelino marcelo marcio márcia
  marco marcos margarida mariano maribel mario marisa marisol mateo mateu matías matteo maurício
  mauricio mauro máximo melchor miguel mikel milagros miquel mónica muriel narciso
  nazaret neiva nélida nerea nestor néstor nicolás nicola nicolò nieves nilton norberto nuno núria
  octavio olegario olívia oriol oscar óscar osvaldo otávio pablo paco paola paolo pascual patricia
  patrizia paula paulina paulo pedro pietro plácido rafael rafaela raimundo ramiro ramón raquel
  raúl rebeca reinaldo remedios renato ricardo rigoberto rita roberto rocío rodolfo rodrigo rogelio
  rogério román romina roque rosalía rosaura rubén ruy sabino salvatore sandro saúl sebastián
  sebastião sergi sérgio sergio silvana silvestre silvio simón simone sônia stefano susana tânia
  teodoro teresa tereza thiago tiago tomàs toribio ubaldo umberto unai valeria vasco verónica
  vicente vicenç vincenzo virgilio vítor víctor waldo walter wilfredo ximena xabier xavier xiomara
  yago yolanda zacarías zulema adrien agathe amandine amélie ambroise anaïs antoine apolline armand
  armelle arnaud audrey aurélie aurélien baptiste bastien benoît benoit bérénice bertrand blaise
  brieuc brigitte capucine cécile célestine céline charlène chloé christelle christophe claudine
  clémence clément corentin coralie cyril damien delphine dorothée édith édouard éléonore élise
  élodie éloïse émeline émile émilie éric estelle étienne eugénie fabien fabrice faustine félix
  florian françois françoise frédéric frédérique gaël gaëlle gaspard gauthier geneviève georges
  gérald gérard ghislain ghislaine gilles grégoire guillaume gwenaëlle hélène henri hervé hippolyte
  honoré hortense hubert isabelle jacques jérémie jérémy jérôme joël joëlle josiane jocelyne jules
  julien juliette justine laetitia laurence laurent léa léopold lilian loïc lucie lucien ludovic
  madeleine magali marcel marcelle margaux mathieu mathilde matthieu maud maxence mélanie mélissa
  michaël michel michèle mireille monique nadège nathalie nicolas noël noémie océane odette odile
  olivier pascal pascale patrice paulette pauline perrine philippe pierre quentin raphaël raymonde
  régine régis rémi rémy renaud rené renée robin rodolphe roland romain sabine salomé sandrine
  sébastien séverine solène sophie stéphane stéphanie sylvain sylvie théo théodore thérèse thibault
  thierry valérie véronique victoire vincent virginie viviane yann yannick yves yvette yvonne zoé
  achim albrecht alfons aloys andrea anke anneliese annegret annemarie ansgar antje arnd bärbel
  beate bernd bernhard berthold bettina birgit birte bodo brunhilde burkhard carsten christa
  christel christiane christoph cornelius detlef dieter dietmar dietrich dirk dörte eberhard eckart
  eckhard edeltraud egon ekkehard elfriede elke engelbert erhard erich erwin eva ewald felicitas
  ferdinand franz franziska frauke friedrich friederike fritz georg gerda gerhard gernot gerold
  gertraud gisela gisbert götz gottfried gotthard günter günther hannelore hannes hans hansjörg
  hartmut hedwig heike heiko heiner heinrich heinz helmut hendrik henning herbert heribert hermann
  hildegard holger horst hubertus ilse ines ingo ingolf irmgard joachim jochen jörg jörn jost
  jürgen jutta karlheinz karsten kaspar konrad kunigunde leonhard liesel liselotte lothar ludger
  ludwig luise lutz manfred mareike margarete margret marlene martina mathias matthias mechthild
  meike moritz nikolaus norbert olaf ortwin oswald otmar otto rainer ralf ralph reiner reinhard
  reinhold renate rosemarie rüdiger rudolf ruprecht siegfried sieglinde silke steffen stephan
  swantje thomas thorsten tilman traudl udo ulrich ulrike ursula ute uwe veit verena volker volkmar
  waltraud wendelin werner wibke wiebke wilfried wilhelm willi winfried wolfgang wolfram xaver
  adriaan aleida annelies anneke arend arjen bram carolien cees cornelis diederik dieuwke
  eelco esmée evert femke fenna floris fokke frans freek geert gerrit gert gijs greetje guus haiko
  hanneke hein hendrika henk hester ineke jaap jacoba janneke jantien jelle jeroen jochem joep
  jolanda joost joris jurgen katrien kees klaas koen koos krijn laurens lieke lieven liesbeth luuk
  maaike maarten machteld mariëlle marijke marjan marleen mathijs matthijs menno merel michiel
  mieke nelleke niels niek pieter pim pleun reinier renske rinus roel ruud sander saskia sietske
  sjoerd sjors stijn teun theo thijs tineke tjeerd trijntje veerle wessel wietske wiebe willem wim
  wouter zwier alkis anastasios andreas anthi antonis aristea athanasios charalambos christos
  chrysoula costas dimitra dimitrios dionysis eirini eleftherios eleni evangelia evangelos fotini
  giannis giorgos ioanna ioannis kalliopi katerina konstantinos kyriakos lefteris leonidas manolis
  marios michalis nektarios nikolaos nikos panagiota panagiotis paraskevi pavlos pelagia petros
  photis sofia sotiris spyridon spyros stamatis stavros stelios stratos thanasis themis theodora
  theodoros thodoris vaso vasileios vasiliki vasilis xenia yannis yiannis yorgos zoe anahera aroha
  hohepa kahurangi keoni kalani kamaka keahi kealoha keala leilani makoa manaia mihi ngaire nikau
  rawiri sione tangaroa tavita tevita tipene wiremu malakai semisi sefo tavake ulises viliame aidos
  ainur aliya almas altynai aigerim askar azamat baurzhan daniyar dinara erlan gulnara gulnaz
  gulsara ilkhom islom jamshid kairat madina marat nargiza nazarbek nurlan nursultan otabek rakhat
  ravshan rustem sardor saule serik shavkat sherzod temirlan timur ulugbek yerlan zarina zhanar
  batbayar battulga bayarmaa boldbaatar dorj ganbold ganzorig khulan munkh odgerel oyuna oyuun
  sarnai tömör tsetseg tuya zorig aram araksya armen arpine artak gayane hasmik hayk levon lusine
  narine siranush tigran vahan vardan avto bidzina davit giga giorgi irakli ketevan khatia lasha
  levan mamuka manana mikheil natia nino nodar nugzar otar rusudan salome sopho tamar tamta tinatin
  vakhtang zaza zurab`
  .split(/\s+/)
  .filter(Boolean)

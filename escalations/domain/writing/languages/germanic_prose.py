"""German, Dutch and Nordic words of vague prose, and those which say too little when they stand alone."""

GERMAN_PROSE = """
gut gute guten guter gutes besser bessere besten schlechte schlechten schlechter schlechtes dadurch hierdurch wodurch womit wofuer woran worauf worueber wovon wozu hiermit hiervon hierin darunter dahinter daneben dazwischen danach davor ursache ursachen ursaechlich gesehen sehen gesehene antwort antworten beantworten beantwortet verzoegert verzoegern verzoegerte durchlaufen durchlief prozedur prozeduren standardprozedur standardverfahren verfahren
schadet schaden geschadet schaedigt beziehung beziehungen kundenbeziehung geschaeftsbeziehung peinlich unangenehme blamabel gespraech gespraeche gespraechs waehrend waehrenddessen anweisung anweisungen anleitungen befolgt befolgen gefolgt folgen entspricht entsprechen entsprach erwartungen erwartung anforderungen anforderung vorstellung vorstellungen
sache sachen dies jenes dasjenige derjenige diejenige manches mancher einzelne einzelner einzelnen weitgehendst zumindest mindestens wenigstens hoechstens meistens zuletzt erstens zweitens drittens vielmehr zwar teilweise teils weder entweder ob falls sofern waehrend nachdem bevor damit sodass indem
will wollen wollte moechte denken denke denkt dachte gedacht glauben glaube glaubt meinen meine meint gemeint fragen frage hoeren gehoert sprechen spreche spricht reden redet erzaehlt erzaehlen schreiben schreibt schrieb lesen gelesen verstehen versteht verstand erklaeren erklaert
halten haelt hielt gehalten ziehen nehmen nimmt nahm bringen lassen liess gelassen setzen setzt gesetzt stellen stellt gestellt legen legt gelegt bekam erhalten erhaelt erhielt erlauben erlaubt brauchen gebraucht nutzen scheinen scheint schien aussehen aussieht sieht wirkt fuehlen fuehlt
anders andersartig gleichartig aehnlich aehnliche aehnlicher aehnliches verschieden unterschiedlich selten seltene haeufige haeufiger mehrmalige
nah nahe weit fern kurz kurze kurzer kurzen lang lange langen ganzer ganzes ganzen voll volle voller leicht leichte leichter schwere schwerer klein kleiner
richtige richtigen richtiger falsche falschen falscher normale normalen normaler uebliche ueblicher bekanntes bekannter unbekannte unbekannter wichtige wichtiger wichtigen dringende dringender dringendes dringenden
moeglich moegliche unmoegliche notwendige notwendigen noetige noetigen erforderliche erforderlichen
zeit zeitraum zeitpunkt moment momente augenblick tag woche wochen monat monate monaten jahr jahre jahren stunde stunden mal male
mensch leute kollege kollegin chef chefin kunde dienstleistung dienstleistungen arbeit arbeiten werk job betrieb
kommunizieren kommunikation austauschen vernuenftige sauber sauberes brauchbar ertraeglich akzeptabel akzeptabele hinnehmbar
dies und das hier und da ab und an nach und nach hin und her
kaum arbeiten moeglich schwerlich nahezu fast beinahe bestes ferne aus loesbar unloesbar usw etc und so weiter hardware software
konzentrieren konzentration ablenk* stoerend
umstaendlich* laestig* unpraktisch* muehsam* beschwerlich* hinderlich* zeitaufwaendig* zeitraubend* nervenaufreibend* unzumutbar* untragbar* inakzeptabel* unakzeptabel*
ziemlich recht relativ einigermassen etwas sehr zu ueberaus aeusserst hoechst besonders enorm leute menschen personal belegschaft angestellte*
schlaegt fehl fehlschlag fehlgeschlagen fehlschlagen misslingt misslungen scheitert gescheitert scheitern konstant* konsistent* inkonsistent* unregelmaessig* wechselhaft* unzuverlaessig* zuverlaessig* instabil* stabil*
nachgestellt nachstellen zurueckgesetzt resettet resetted konsultiert gefragt befragt nachgefragt angefragt rueckgefragt ruecksprache
bereich bereiche gebiet wunsch kundenwunsch komplex* kompliziert* schwierig* knifflig* vertrackt* trivial* einfach*
eventuell moeglicherweise wohl offenbar netzwerkteam serverteam it-team fachabteilungen hotline helpdesk servicedesk it
des gleiches gleichen kundensystem kundenumgebung kundengeraet
weitergeleitete weitergeleiteten weitergeleitetes genannter
klar klare eindeutig* deutlich undeutlich ersichtlich bekannt
abhaengig angewiesen darauf verlassen
gemeinsam zusammen mitgeholfen begleitet betreut abgestimmt abstimmung
derartig* solch* so etwas derlei
unbrauchbar* unbenutzbar* unnutzbar* nutzlos* sinnlos* zwecklos* aussichtslos*
verbesserungswuerdig ungluecklich bedauerlich* bedauern schade traurig
eingegangen eingereicht eroeffnet aufgemacht geoeffnet angelegt erstellt
jegliche* irgendwelch* weitere* andere*
hinbekommen hinkriegen hingekriegt hinbekomme kriege krieg schaffe schaffen geschafft gelingt gelungen gelang
besteht bestanden dauerzustand dauerproblem dauerthema altbekannt*
soweit sofern insofern bislang bisweilen
umgesetzt umsetzen umsetzung ausgefuehrt ausfuehren ausfuehrung vollzogen
gewechselt getan gemacht hantiert rumgespielt gespielt
hinder
muster erkennbar erkennen unterirdisch besonderes besondere besonderheit besonderheiten gebe aufgeben aufgegeben kapituliere anruft anrufe rufe gefaehrdet gefaehrdung gefahr gesucht suche suchen gegoogelt recherchiert recherche gefragt fragt
handlungsbedarf handlungsunfaehig arbeitsunfaehigkeit arbeitsausfall arbeitsverlust kundenbeschwerde*
titel headset tonproblem* audioproblem*
droht drohen gedroht kuendigung eskalieren rein raus rum herum hinein reinkommen umgestellt veraendert gewechselt hakt ruckelt
mittel mittelmaessig niedrig normal gering geringe fernwartung fernsitzung remote remotesitzung session sitzung telefonat telefonisch
erreichen erreicht erreichte erreichbar wartend abwarten abgewartet beobachten beobachtet ueberwacht
fachteam fachexperten level support supporter supports kompetenter erfahrener techniker technikern ingenieur
bearbeiten bearbeiter weiterbearbeiten loesungsweg loesungswege loesungsversuch loesungsversuche versuchsweise fehlerbehebung fehlerbeseitigung entstoerung problembehebung stoerungsbeseitigung wiederherstellung
funktionsstoerung funktionsstoerungen fehlfunktion fehlfunktionen systemfehler systemstoerung systemproblem systemprobleme anwendungsfehler programmfehler benutzerproblem anwenderproblem nutzerproblem
verbindungsproblem verbindungsprobleme verbindungsfehler verbindungsstoerung anmeldeproblem anmeldeprobleme loginproblem loginprobleme netzwerkproblem netzwerkprobleme
performanceproblem performanceprobleme performancethema druckproblem druckprobleme mailproblem mailprobleme zugriffsproblem zugriffsprobleme startproblem technikproblem itproblem softwareproblem hardwareproblem
mist murks chaos katastrophe katastrophal dramatisch fatal fatale desastroes
stillstand still stillgelegt
arbeitsverzoegerung verzoegerung verzoegerungen zeitverlust mehraufwand aufwand unterbrechung unterbrechungen stoerungsmeldung
geschaeftsschaedigend umsatz umsatzeinbusse umsatzverlust verlust verluste
nutzererlebnis gesamterlebnis gesamtsituation gesamtbild
verstanden nachvollziehen nachvollziehbar reproduzierbar reproduzieren erklaerbar erklaerlich
langer laenger vorgang vorgaenge sowas dinge ding dings teil zeug kram
kuerze zukunft naehe weise art form hinsicht bezug rahmen umfang ausmass grad
verhaelt verhalten verhielt tritt treten trat traten getreten taucht tauchen hakt hakelt haengt zickt bockt spackt muckt
anwendungen applikation applikationen plattform loesungen komponente komponenten baustein infrastruktur landschaft systemlandschaft it-system
geschaeftsbetriebs geschaeftsbetriebe geschaeftsprozess* geschaeftskritisch* geschaeftlich* betriebsablauf* arbeitsablauf* tagesablauf* betrieblich* ablauf ablaeufe ablaeufen
produktivitaet effizienz effizient* ineffizient* leistung leistungsfaehigkeit performance qualitaet kundenzufriedenheit kundenerlebnis erlebnis nutzererfahrung benutzererfahrung erfahrung erfahrungen
leidet leiden litt gelitten erleidet beklagen klagen schimpft meckert motzt draengelt draengt nervt stresst aufgebracht verstimmt enttaeuscht* frustriert* verzweifelt*
sonst sonstwas ansonsten vorher vorherig* vorgestern davor frueher damals letztens letztlich letztendlich schliesslich endlich anfangs
stoerend nachteilig* negativ* positiv* nachhaltig* umfassend* ganzheitlich* wesentlich* deutlich* spuerbar* merklich* beachtlich* betraechtlich* maximal* minimal* unerheblich geringfuegig*
unerwartet* unvorhergesehen* unvorhersehbar* ungewoehnlich* unueblich* unnormal* abnormal* anormal* eigenartig* sonderbar* raetselhaft* kurios* unerklaerlich* willkuerlich* zufaellig* intermittierend* periodisch*
ungenuegend* unzureichend* mangelhaft* suboptimal* optimal* bestmoeglich* weitgehend teilweise teils groesstenteils ueberwiegend vollumfaenglich* eingeschraenkt* beschraenkt*
durchgefuehrten durchgefuehrte unternommen unternehmen getaetigt getroffen ergriffen eingeleitet abgeschlossen
versucht versuche versuchen probiert alle saemtliche moeglichkeiten ausgeschoepft ausgereizt weiterhelfen weitergeholfen gebessert besserung verbesserung verbessert nutzen genutzt genuetzt nuetzt
noch etliche zahlreiche unzaehlige diverser mehrerer verschiedener unterschiedliche* vielfaeltig*
wunsch wuensche bitten bitte anliegen begehren draengen ungeduld zeitdruck termindruck druck eile dringlichkeit dringlich* prioritaeten hochprior* oberste allerhoechste schnellstens schnellstmoeglich* baldmoeglichst* ehestmoeglich* kurzfristig* fruehestmoeglich*
vorgesetzte* chefin chefs geschaeftsfuehr* geschaeftsleitung management leitung fuehrungskraft kundenseitig* intern* extern* beteiligte* zustaendig* ansprechpartner* kontakt kontakte
spezialisten spezialwissen fachwissen know how fachleute profi profis experte experten expertise hersteller dienstleister entwickler entwicklung
hinweis hinweise anmerkung anmerkungen bemerkung bemerkungen kommentar erlaeuterung erlaeuterungen beschreibungen einzelheiten
arbeitsplatz arbeitsplaetze arbeitsumgebung systemumgebung standardumgebung standardarbeitsplatz buero firmen firmenrechner firmengeraet dienstrechner dienstgeraet
gemeldete gemeldeten genannte genannten beschriebene beschriebenen erwaehnte erwaehnten obige obigen oben genannt og o.g vorliegende vorliegenden folgende folgenden
irgendeine irgendein irgendetwas sowas dergleichen ebenso ebenfalls genauso desgleichen selbiges
koennen sie mir uns jemand mal drueber drauf draufschauen druebersehen reinschauen anschauen nachsehen nachgehen nachverfolgen weiterverfolgen aufnehmen annehmen
stattgefunden stattfinden vorgenommen vorgefallen passierte geaendertes aenderungen umstellung umstellungen neuerungen neuerung irgendwelche
mehrmaligem mehrmaliger wiederholter wiederholtem wiederholten trotz
naechste naechsten naechster ebene instanz eskaliere eskalieren eskaliert eskalationsgrund grund gruende gruenden
gewaehrleist* sicherstell* sichergestellt bereitstell* bereitgestellt bereit erbring* erbracht
verschlechter* verschlimmer* wirkt wirken auswirken beeinflusst beeinflussen einfluss folge folgen konsequenz* risiko risiken schaden
euer eurer lieben kollegen guten morgen abend hi hey tach gruezi freundlichst hochachtungsvoll danke merci dankeschoen vielmals
keinerlei unterschied besser schlechter bringt brachte geht ging klappen klappte
hmm ok okay naja tja ach quasi sozusagen praktisch generell grundsaetzlich allgemein* insgesamt im wesentlichen
beginn beginnt begonnen angefangen faengt aufgehoert hoert staendig permanent dauerhaft laufend stetig
beachten beachtung beruecksichtig* priorisier* beschleunig* zeitkritisch* betriebskritisch* unternehmenskritisch*
ablehnung zusage rueckmeldung auskunft stellungnahme
uebrig uebrigens offensichtlich offenkundig augenscheinlich
net ned nich nix nen nem ne is iwie iwas iwo vllt evtl ggf bspw z.b zb u.a ua vlt mfg bg dringed bidde bitt probleme problemen prblem
"""

GERMAN_WEAK = """
bild kabel
audio ton datei dateien ordner dokument dokumente laufwerk daten
verbindung verbindungen verbind* verbunden anmelden anmeldung angemeldet einloggen eingeloggt login einwaehlen zugriff zugang zugreifen
langsam langsamer langsame lahm traege laden laedt ladezeit ladezeiten oeffnen oeffnet starten startet seite webseite website internet netz netzwerk online offline
bildschirm stimmt stimmen verarbeitet verarbeiten verarbeitung neustart neugestartet dringendst telefoniert
sekunden mails mail laptop notebook speichern reagiert reagieren
"""

DUTCH_PROSE = """
goed goede beter betere beste slechte slechter oorzaak oorzaken antwoord antwoorden vertraagd vertragen vertraagt procedure procedures standaardprocedure doorlopen schaadt schaden relatie relaties klantrelatie peinlijk gesprek gesprekken terwijl instructie instructies gevolgd voldoet voldoen verwachting verwachtingen
zaken dingen denken denkt dacht gedacht geloven geloof menen meent gemeend horen gehoord spreken spreekt praten praat schrijven schreef lezen gelezen begrijpen begrijpt begrepen uitleggen uitgelegd
houden houdt hield brengen bracht zetten gezet stellen stelt gesteld leggen legt gelegd ontvangen ontvangt ontving gebruiken schijnen voelen voelt
anders ander gelijk soortgelijk verschillend zelden vaker kort korte lang lange ver volle licht zwaar klein
juiste verkeerde normale bekende onbekende belangrijke dringende
tijd moment ogenblik dag week weken maand maanden jaar jaren uur uren
mens lui baas werk baan bedrijf dienst communiceren communicatie acceptabel aanvaardbaar
nauwelijks amper bijna haast best gedaan enzo enzovoort etc oplosbaar onoplosbaar hardware software storend concentreren concentratie
onhandig* lastig* onpraktisch* omslachtig* moeizaam* hinderlijk* tijdrovend* onacceptabel* onaanvaardbaar* onwerkbaar* onhoudbaar*
mislukt mislukken mislukte faalt falen faalde gefaald constant consistent* inconsistent* wisselend* onregelmatig* instabiel* stabiel*
precies exact duidelijk onduidelijk helder zeggen vertellen verteld kon konden
nagebootst gereset geraadpleegd gevraagd nagevraagd bevraagd
gebied terrein domein verzoek klantverzoek complex* ingewikkeld* moeilijk* lastig* simpel*
netwerkteam serverteam it-team helpdesk servicedesk it personeel staf werknemers werknemer lui
mogelijkerwijs wellicht misschien blijkbaar ergens
afhankelijk vertrouwen rekenen
samen gezamenlijk begeleid afgestemd
onbruikbaar* nutteloos* zinloos* bruikbaar*
helaas jammer spijtig betreur*
aangemaakt ingediend ingeschoten geopend
slaagt geslaagd slagen gelukt lukken lukte
behoorlijk best tamelijk redelijk vrij nogal
omgezet uitgevoerd ingezet gespeeld geprutst gerommeld
zeker nodig hoognodig
patroon ontdekken ontdekt herkenbaar bijzonders gevaar geeft geef opgeven opgegeven gezocht zoeken gegoogled gevraagd blijft
klanttevredenheid klantklacht* uitval werkuitval
titel headset geluidsprobleem* audioprobleem*
gemiddeld laag normaal matig rest overgenomen meegekeken afstand sessie remote monitor* gemonitord afwachten afgewacht
betekenis betekent belang tijdverlies vertraging vertragingen onderbreking onderbrekingen verstoring verstoringen omzet omzetverlies verlies schade
inlogprobleem inlogproblemen verbindingsprobleem verbindingsproblemen netwerkprobleem netwerkproblemen systeemfout systeemfouten programmafout mailprobleem mailproblemen printprobleem toegangsprobleem softwareprobleem hardwareprobleem foutsituatie
chaos ramp rampzalig dramatisch waardeloos bagger klote kut shit
binnen buiten erbij eruit erin d'r
reproduceren reproduceerbaar verklaren verklaarbaar
dreigt dreigen gedreigd eist eisen geeist eiste
technicus technici beheer beheerder beheerders engineer oplosgroep
ding dingen spul spullen gedoe toestand toestanden zooi
manier vorm aard mate kader
instelling configuratie opnieuw
zelf oplossen opgelost krijgen eruit komen
verschijnt verschijnen verscheen verschenen gedraagt gedragen gedraag gedrag treedt treden trad opgetreden optreden komt voor voorkomt
mis misgaat misgegaan fout foute foutief foutieve fouten verkeerd verkeerde hapert stokt vastzitten
vanmorgen vanmiddag vanavond vannacht vanochtend eergisteren gisteren eerder laatst kortgeleden afgelopen vorige sinds tijdje poosje poos
gebeld bellen belt belde teruggebeld contact contacten gecontacteerd gemaild gesprekken
bedrijfsproces* bedrijfsprocessen bedrijfsvoering zakelijk* werkproces* werkzaamheid* dagelijkse continuiteit productie productiviteit efficient* efficientie prestatie prestaties kwaliteit klanttevredenheid ervaring beleving gebruikerservaring
lijdt lijden leed geleden klagen mopperen moppert gestresst teleurgesteld wanhopig ongerust druk dwingt dringt aan
eerder voorheen vroeger daarvoor tevoren uiteindelijk eindelijk anders overig overige overigens
negatief negatieve positief positieve aanzienlijk* behoorlijk* duidelijk* merkbaar* wezenlijk* substantieel* volkomen minimaal maximaal gering
onverwacht* onvoorzien* ongebruikelijk* abnormaal abnormale merkwaardig* eigenaardig* apart* gek gekke onverklaarbaar* willekeurig* sporadisch* periodiek incidenteel*
onvoldoende slecht slechte slechter matig* suboptimaal optimaal optimale gedeeltelijk deels grotendeels beperkt*
ondernomen uitvoeren uitvoering verricht verrichte genomen getroffen doorgevoerd afgerond gebeurd
talloze talrijke tal tig enkele allerlei verscheidene diversen
wens wensen verzoeken druk urgentie dringende spoedig spoedeisend* hoogste prioriteiten prioritair voorrang versnel* tijdkritisch kritieke
baas leidinggevende* directie management manager intern* extern* betrokken* contactpersoon
specialisten vakmensen vakkennis kundige deskundigen experts leverancier ontwikkelaar ontwikkelaars
opmerking opmerkingen toelichting uitleg omschrijving beschrijving bijzonderheden bijzonders bijzonder
werkplek werkplekken werkomgeving systeemomgeving kantooromgeving bedrijfspc
gemelde genoemde beschreven vermelde bovenstaande bovengenoemde onderstaande dergelijke soortgelijke
zoiets iets wat dan ook hetzelfde idem precies eveneens tevens
stappen maatregelen pogingen poging mogelijkheden opties optie uitgeput uitgeprobeerd afgevinkt
aangepast aanpassing aanpassingen wijzigingen veranderd veranderingen verandert
verbetering verbeterd verbeteren verbetert helpen hielp baten effecten nut zin
herhaald herhaaldelijk meermaals veelvuldig frequent steeds elke keer
volgende niveau lijn escalatie escalaties reden redenen
waarborg* garander* verzorg* faciliter* optimaliser*
verslechter* beinvloed* gevolg gevolgen consequentie* risico risico's
beste collega collega's jullie goeiedag dag allen groeten groetjes gr alvast dankuwel thanks hartelijk vr
eigenlijk gewoon sowieso zowiezo best wel hoor toch ff even effe eventjes eens nl bijv bv evt ivm mbt tbv ism tav dmv
doorgaan door verder verdergaan verderkomen komen eruit uitkomen weiter
begon begonnen begint gestopt stopt stoppen ermee opgehouden
vast zit zitten zat zeker onzeker twijfel
onvoorspelbaar* instabiel* onbetrouwbaar* bereikbaar beschikbaar onbeschikbaar onbereikbaar
plat lam lamgelegd ligt
blijkbaar kennelijk schijnbaar vermoedelijk zogenaamd
laat laten weten horen nagaan uitzoeken bekijken meekijken oppikken overpakken
functionaliteit functionaliteiten functie functies platform component onderdelen
kunnen niet kan ni nie nt wrkt werk nie gaat
"""

DUTCH_WEAK = """
beeld kabel kabels
audio geluid bestand bestanden map mappen document documenten data
verbinding verbindingen verbind* verbonden inloggen inlogt ingelogd aanmelden aanmelding login toegang
langzaam langzame traag trage laden laadt openen opent starten start opstarten pagina website internet netwerk online offline
scherm klopt kloppen verwerkt verwerken verwerking herstart herstarten opnieuw mails mail laptop opslaan reageert reageren
"""

NORDIC_PROSE = """
god goda gode godt bra battre bedre lite litt lidt litet varje hvert hver vart hvart orsak orsaken orsaker arsag arsagen arsagar aarsag aarsak arsak arsaken svar svaret svara svarte darliga darlige dalig daliga samtal samtalen samtale samtaler samtalene samtalerne medan mens imens instruktion instruktioner instruksjon instruksjoner fulgte foljde motsvarar svarer forventning forventninger forvantning forvantningar
tanker tanke tror tro tenker tenkte taenker taenkte mener menar mente hor horer hort hoert talar taler snakker pratar skriver skrev laeser laste lest forstar forstaar forstatt forklarar forklarer
haller holder holdt brakt bringer satter setter saetter stallt stilt stillet fikk modtager mottar mottatt modtaget kanner kjenner kender foler foeler kanns
annorlunda annerledes anderledes lik lignende olik kort lang langt lange latt lett let tung tungt
riktiga riktige rigtige felaktig feilaktig forkert normale kanda kjente okanda ukjente ukendte viktiga viktige vigtige
tid stund oyeblikk ojeblik dag vecka veckor uke uker uge uger manad manader maned maneder ar aar
manniska mennesker mennesker arbete arbeid arbejde jobb job kommunicera kommunisere kommunikere godtagbar acceptabel akseptabel
leter hittar finner finder prover sjalv selv sjalva
hardvaran hardvara maskinvare hardware software mjukvara programvara storande stoerende forstyrrende forstyrrer stor stoer nappe knapt knappt nastan naesten nesten vart basta vores bedste vart beste darlig darligt daarligt osv mv med mera
koncentrera koncentrere konsentrere
fragat spurgt spurt kollegor kolleger kontrollerat
opraktisk* upraktisk* besvarlig* besvaerlig* vanskelig* svar svart svara krangligt jobbig* kravande kraevende tungvint tidskravande tidkraevende tidkrevende oacceptabel* uacceptabel* uakseptabel* ohallbar* uholdbar*
misslyckas misslyckad misslyckades misslyckats mislykkes mislykkedes mislyktes mislykket feilar feiler fejler fejlede feilet stabil* ustabil* konsekvent* inkonsekvent*
enheten enheden enhetene enhederne personalen personalet ansatte ansattes okej okay ok bra
forsening* forsinkelse* hver gang varje ganger gangen
komplex* kompleks* komplicer* komplisert* svarlost svarloest enkel enkelt enkle
omrade omradet omraadet begaran begaring onskemal anmodning foresporsel kundens kunden
natverksteam nettverksteam netvaerksteam serverteam it-team helpdesk servicedesk kundtjanst kundeservice it
precis akkurat nojagtig eksakt exakt klart tydlig* tydelig* otydlig* utydelig*
avhangig afhaengig beroende
sammen tillsammans gemensam felles faelles
oanvandbar* ubrukelig* ubrugelig* vardelos* verdilos* vaerdilos* meningslos*
tyvarr beklager beklagar desvarre synd
oppnar skapat skapad oprettet opprettet
klare klara kunne kunnet kunnat faatt fikset
ganska temmelig ganske rimelig nokså naksa tamligen
alla alle saker ting
aterskapa gjenskape genskabe reprodusere reproducere reproducera
nodvendig* noedvendig* nodvandig* installningarna
checklista checklistan tjekliste tjeklisten sjekkliste sjekklisten sokt sogt sokte sogte googlat googlet speciellt specielt spesielt speciell saerlig ger upp giver op gir opp monster moenster mønster kundnojdhet kundetilfredshed kundetilfredshet fara fare
ljudproblem* lydproblem* headset*
kranglar krangler krangla krangel strular struler strul strulig strul driller drilleri tuller tull bråkar brakar brak lugg* kranglig fungerande
programmet programmene programmerne applikationen applikasjonen systemet systemene systemerne svarar svarer reagerar reagerer som forvantat forventet
installningar installningarna innstillinger innstillingene indstillinger indstillingerne kontrollerat sjekket tjekket
betydning betydelse betyder medelstor medel middels middel lag lav lagt lavt mellan mellem
mojligen formodligen sannolikt sandsynligvis sannsynligvis formentlig antagligen trolig troligen antakelig
kunskap kunnskap viden kundskab kompetanse
tidsspild tidsfordriv forsening* forsinkelse* avbrott* avbrudd* afbrydelse* storing storningar driftstopp* driftsstopp* driftforstyrr* driftsforstyrr*
inloggningsproblem* paloggingsproblem* loginproblem* anslutningsproblem* tilkoblingsproblem* forbindelsesproblem* natverksproblem* nettverksproblem* netvaerksproblem* systemfel* systemfeil* systemfejl* programfel* programfeil*
kaos katastrof* skit faen helvete fan javla lort pis dritt
truar truer hotar hoter kraver krever kraevde
tekniker teknikere tekniker ingenjor ingenior* it-avdelning* it-avdeling* it-afdeling* losningsgrupp
grej grej tingest greie greier sakerna halla hallo
fjarrstyrning fjernstyring fjarrsession fjernstyrt fjernstyret
overvakat overvaket overvaaget bevakat
valdigt veldig svaert jatte jattesegt jattestor ganske ratt temmelig
felsokning fejlsogning fejlsoegning feilsoking feilsoeking gjord gjorda gjorde utford utforda udfort udfoert udforte genomford genomforda gennemfort almindelig almindelige almindeligt alminnelig alminnelige sedvanligt sadvanlig saedvanlig saedvanligt saedvanligvis vanligtvis vanligvis
beter bete betedde betett opforer opfoerer opforte opfort oppforer oppfoerer oppforte agerar agerer ager
anvandaren anvandarna anvandarens brugeren brugerne brukeren brukerne kunderna kundene kunderne medarbetaren medarbetarna medarbejderen medarbejderne medarbeideren kollegan kollegaen kollegor kolleger chefen sjefen ledelsen ledningen lederen
fragan frage fragar fraga fragade fragor sporge sporger spurgte sporsmal spor spurte
verksamheten verksamhetskritisk* forretningen forretningskritisk* virksomheden virksomheten bedriften drift driften produktionen produksjonen arbetet arbejdet arbeidet arbeidsdag* arbetsdag* arbejdsdag* dagliga daglige daglig dagligt arbetsuppgift* arbeidsoppgave* arbejdsopgave* oppgave* opgave* uppgift*
effektivitet effektivt effektiv effektive ineffektiv* produktivitet* kvalitet* prestanda ytelse ydelse ydeevne upplevelse* oplevelse* opplevelse* erfarenheter erfaringer
lider lidt paverkat paverkas paverkan paverker paverkning pavirker pavirket pavirkes rammer rammes drabbar drabbas drabbats drabbade berors beror berort berorte
klagar klagat klager klaget missnojda utilfredse misfornoyd misfornoyde frustrerade frustrerede besviken besvikna skuffet skuffede utalmodig utalmodige otalig otaliga arg arga sinte vred sur sure forbannad
tidigare tidligere forut foer forr forrige forra sist sista sidste siste senaste seneste nettopp
stort stora stor storre storst storste betydande betydelig betydelige betydligt vasentlig* vesentlig* vaesentlig* markant* merkbar* maerkbar* markbar* negativt negativ negative positivt kraftigt kraftig alvor allvar
ovantat ovantade ovanlig* uvanlig* usaedvanlig* usedvanlig* uventet uventede konstig konstiga konstigt underlig* mystisk* rar rare rart snodig snodigt merkelig* maerkelig* markelig* markligt marklig oforklarlig* uforklarlig* slumpmassigt tilfeldigvis tilfaeldig* sporadisk* periodevis periodvis
daligt dalig daliga darlige darligere darligt daarlig samre samst verre verst vaerre vaerst forsamrad forvaerret forverret
gjorts tagits vidtagit vidtagits forsokt forsokte forsokar forsogt forsogte forsoger prova proevede provade testat testade testet testede kollat kollade tittat kikket kigget kigger kollar kontrollerat kontrolleret kontrollert sjekka sjekket tjekket tjekkede gatt igenom gaatt gjennom gennem gennemgaaet gennemgaet gjennomgatt
forskellige olika ulike diverse massvis mangfoldig* fler flertalet adskillige
onskemal onske oensker forespor* foresporsel begaran begar begara begarde hast hastar bradskar bradskande akutte akut pressat presset press tryk prioriteras prioriteres prioritera prioriter hogsta hojeste hoyeste topprioritet
kompetent kompetente specialister spesialist* spesialister eksperter experter sakkunnig* fagfolk fagperson leverandor* leverantor* utvecklare utvikler* udvikler*
kommentarer bemarkning* bemaerkning* anmarkning* merknad* opplysning* oplysning* upplysning* forklaring* narmare naermere nermere
arbetsplats* arbeidsplass* arbejdsplads* arbetsmiljo* standardmiljo* kontorsmiljo kontor
namnda naevnte nevnte beskrivna beskrevne ovanstaende ovenstaende ovenstaaende nedanstaende foljande folgende falgende
likadant likadan ligesom liksom liknande lignende tilsvarende motsvarande
forbattring* forbedring* forbattrat forbedret bedre battre bast bedst best hjalpte hjulpit hjulpet hjalp nytte
upprepade gjentatte gentagne upprepat gentaget gjentatt
eskalerar eskalerer eskalert eskaleret eskalerat eskaleringen skal grunn grund arsak arsag anledning
sakerstall* sikre sikrer
forsvinner forsvinder uppstod oppsto opstod uppkommer oppstatt opstaet
brukar pleier plejer brukte plejede skulle borjade borjar begynte begyndte begynner begynder slutat holdt op sluttet
snalla vanligen venligst vennligst tusen mange hjertelig forhand forhaand hand haand halsningar hilsner hilsning halsar dere jer eder er
kanskje mon nok val vel jo visst vist egentlig typ liksom asså altsaa alltsa
nagonting nogenting noenting ingenting nogetsteds
tilgjengelig* tilgaengelig* tillganglig* otillganglig* utilgjengelig* utilgaengelig*
ustabil* instabil* osaker usikker usikkert osakert
loesningen losningen atgarden tiltaket tiltakene atgarderna
stopper stoppet stoppede stannade stannat
lamslaget lammet lamslatt
funka fungerar funkade virke fungert virka
gar inte ikke icke
sker hende hender haender hande
fatt far fas faas mig oss
problemet problemene problemerne problemen problemer feilen fejlen fejlene felet felen saken sagen arendet tingene
trengs behovs behoeves traengs
funktionalitet funksjonalitet funktion funksjon funktioner funksjoner
det e ikk ik ikkje inte fungera funkar int
"""

NORDIC_WEAK = """
bild bilden bilde bildet billede billedet kabel kablar kabler
audio ljud lyd fil filer filen mapp mappe dokument dokumenter data
anslutning* ansluta ansluter forbindelse* forbinde forbinder tilkobling* tilslutning* koble kobler koppla kopplar uppkoppling* oppkobling* logga loggar logge logger inloggning* innlogging* indlogning* login palogging* inlogg* tilgang adgang atkomst
langsam langsamt langsomt langsom treg tregt trog trogt seg segt sega sen lastar laddar laster indlaeser oppna oppnar apne apner abne abner starta startar starte starter omstart genstart
sida sidan side siden webbsida internet natverk* netvaerk* nettverk* naet nettet natet online offline skarm* skaerm* skjerm* mejl mail mails laptop stammer stemmer svarar svarer reagerar reagerer
"""

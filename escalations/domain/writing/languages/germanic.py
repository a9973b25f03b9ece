"""German, Dutch, and the Nordic languages Swedish, Danish and Norwegian."""

from .germanic_prose import (
    DUTCH_PROSE,
    DUTCH_WEAK,
    GERMAN_PROSE,
    GERMAN_WEAK,
    NORDIC_PROSE,
    NORDIC_WEAK,
)

GERMAN = {
    "prose": GERMAN_PROSE,
    "weak": GERMAN_WEAK,
    "concrete": """
        schalter lager filiale werkstatt patient* schueler* hoert hoeren riecht
        einschalt* ausschalt* schaltet haengt haengen haenger aufhaeng* einfrier* friert gefroren abstuerz* stuerzt absturz flacker* blink* piept leuchtet schwarz weiss* leer* blau* bleibt langsam* lahm*
        oeffne* schliess* lade* laedt druck* scan* speicher* verbind* getrennt trennt bricht abbruch anmeld* abmeld* einlogg* login* kennwort* passwort* konto* drucker* datei* ordner* laufwerk* freigabe* zugriff*
        netz* kabel* bildschirm* monitor* tastatur* maus akku* luefter laut* heiss* warm* rauch* geruch* ton stumm mikro* kamera* kopfhoerer* server* mail* postfach* kalender* rechnung* bestell* lizenz* zertifikat* treiber* rechte berechtigung*
        update* gruppe* verteiler* telefon* anruf* seite* tabelle* formular* beleg* buchung* lager* kasse* entsperr* zuruecksetz* wiederherstell* install* neustart* freischalt* gesperrt sperr* abgelaufen
    """,
    "filler": """
        einstellung einstellungen konfiguration ordnung naeher eingrenzen eingegrenzt arbeitsablauf arbeitsablaeufe ruecksprache ruecksprachen gestoert parameter anleitung
        beim ans aufs fuers ums hinterm unterm uebers vorm ueberm vorliegt vorliegen
        manchmal ab und zu mitunter bisweilen gelegentlich zeitweilig haeufig oftmals selten dauernd fortwaehrend fortlaufend ununterbrochen wiederholt jedesmal jeweils stets niemals keinesfalls keineswegs
        meine meinen meinem meiner meines deine deinen deinem deiner eure euren eurem eurer unsere unseren unserem unserer unseres ihre ihren ihrem ihrer ihres seine seinen seinem seiner
        ausserhalb innerhalb oberhalb unterhalb jenseits diesseits neben nebst anstatt statt mittels infolge aufgrund anhand zuliebe
        koennte koenntest mochte moechtest musst muesst sollst sollt sollten wollte wollten wollt darf duerfen durfte werdet wirst wurdet waert waerst hast hattest hatten habt haben
        tut tue tust tun taten passiert passieren geschieht geschehen geschah auftreten auftritt aufgetreten funktionieren funktioniert funktionierte funktionierend klappt klappte klappen
        aufgabenbereich zustaendigkeit zustaendigkeiten zustaendigkeitsbereich aufgabengebiet fachgebiet arbeitsbereich verantwortungsbereich wissensstand kenntnisstand erfahrungsschatz
        stoerung stoerungen defekt schaden schaeden malheur panne pannen macke macken zicken spinnt spinnen streikt muckt zickt
        irgendwas irgendwie irgendwo irgendwann irgendjemand etwas nichts niemand jemand jedermann
        loesen geloest behoben beheben behebt reparieren repariert richten gerichtet helfen hilft half geholfen unterstuetzen unterstuetzt
        einschraenkung einschraenkungen tagesgeschaeft alltagsgeschaeft leitfaden erledigt erledigen bekomme bekommen bekommt kriege kriegen kriegt haeufig oft selten ab mal wieder laeuft rund schief vertrackt nervt nervig laestig unangenehm
        doof bloed mist schlecht schlimm anfang beginn ploetzlich neuerdings ueberhaupt garnicht mittlerweile inzwischen allmaehlich seitdem davor
        geschickt schickt schicken gesendet gesendete zugesandt zugeschickt reaktion beantwortung rueckantwort bearbeitung weiterbearbeitung erledigung loesungsfindung behandlung beachtung betrachtung begutachtung einschaetzung meinung
        koennten wuerdet wuerden waeren haettet duerfte duerften freuen freue erfreut verbunden
        machbar machbare machbares denkbare denkbar erdenklich* moegliche moeglichen moegliches unmoeglich hier nichts mehr
        laune stimmung beschwerden unmut aerger geduld ungehalten genervt gestresst wuetend veraergert empoert
        level levels ebene ebenen instanz linie 1st 2nd 3rd first second ersten zweiten dritten stufe stufen
        betroffene betroffenen betroffener stoerungsfrei fehlerfrei fehlerhaft fehlerhafte fehlerbild fehlerbilder fehlersituation problemstellung problematik problemloesung
        abarbeiten abgearbeitet durchgegangen durchgespielt durchprobiert ausprobiert rumprobiert getestet gecheckt nachgesehen nachgeschaut angesehen angeschaut geschaut geguckt
        stehen* verfuegung mittel ausgeschoepft bitten erbeten bitten gebeten bemueh* bemuehung* auffaellig* gefunden finden findet feststell* festgestellt erst* erstdiagnose diagnose* erfolgt erfolgen erfolgte uebersteig* anrufen ruf rufen koennt koennten wollt habt seid werdet macht geht schaut schauen checkt checken pruefe pruefen geprueft gepruefte ueberprueft ueberpruefung ueberpruefen
        auftaucht taucht aufgetaucht erneut immernoch bestehend bestehende bestehendes hartnaeckig anhaltend* anhaelt dauert andauernd sporadisch* zeitweise gelegentlich staendig dauernd regelmaessig* manchmal
        grosse* gross kleine* erheblich* massiv* stark starke* enorm* gravierend* schwer schwerwiegend* schlimm* gering* total komplett* voellig* vollstaendig* absolut* extrem*
        meldet gemeldet klagt beklagt beschwert verlangt fordert wuenscht wuensche bittet moechte moechten hofft rueckmeldung rueckmeldungen
        erstmal zunaechst anschliessend daraufhin dennoch jedoch allerdings trotzdem obwohl sobald sowie sowohl ausserdem zudem dazu davon dabei daran darauf darin darueber darum damit dafuer dagegen daher deshalb deswegen somit hierzu hierfuer hierbei bezueglich betreffend hinsichtlich innerhalb ausserhalb
        naechsthoehere fachkraft fachkraefte know-how erfahrung erfahrene* kenntnis* wissen faehigkeit* ratlos hilflos ueberfordert
        endanwender* endnutzer* sachbearbeiter* kollegin kolleginnen
        untersuchung untersuchungen analyse analysen massnahmen ansaetze vorgehen vorgehensweise grundlegende gaengigen ueblichen bekannten
        weiteres weiterem naehere naeheren tiefergehend* tiefere eingehend* genauere*
        zufriedenstellend ordentlich vernuenftig einwandfrei reibungslos wunschgemaess erwartungsgemaess
        geht's gibt's habs hab nichtmal einmal nochmal nochmals abermals mehrmals mehrfach zigmal
        uebergeordnet* zustaendige* verantwortliche* entsprechende* betreffende* jeweilige* gewisse* bestimmte* sonstige* saemtliche*
        benoetige benoetigen benoetigt brauche brauchen braucht wuerde wuerden haette haetten sollte sollten
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dies diese dieser dieses diesem diesen jede jeder jedes jedem jeden
        jene* welche* alle* all alles beide* andere* einige* mehrere* manche* viel viele vielen vieles vieler wenig* etwas nichts niemand
        jemand man ich du er sie es wir ihr mich mir uns euch ihn ihm ihnen mein* dein* sein* unser* euer* sich
        selbst hier dort da dann wann wie was wer wen wem wo warum wieso weshalb ob dass weil wenn als denn doch
        und oder aber sondern auch noch nur schon immer wieder weiter* weiterhin nach vor seit bis bei mit ohne fuer
        gegen von vom zu zum zur aus auf an am in im ins ueber unter um durch wegen trotz* laut gemaess zwischen
        nicht nie niemals nein ja mal so sehr ganz gar zu mehr meist* bisher bislang derzeit aktuell* momentan
        jetzt nun gerade heute gestern morgen vorhin kuerzlich neulich letzte* naechste* ploetzlich einfach leider
        eigentlich vielleicht wahrscheinlich vermutlich offenbar anscheinend scheinbar irgend* ungefaehr circa
        bin bist ist sind seid war waren waere gewesen werde* wird wurde* worden habe* hat hatte* hast gehabt kann
        kannst koennen konnte* koennte* muss muessen musste* soll* wollen will wollte* darf duerf* mag moech* lass*
        laesst tut tun tat getan macht mach* gemacht geht gehen ging gegangen kommt komm komme kommen kommt kam gekommen bleibt bleib*
        blieb geblieben gibt geben gab gegeben steht stehen liegt liegen bringt brachte gebracht nimm* nehm* genommen
        laeuft laufen lief gelaufen
        funktion* klappt* geklappt funzt funktionsf* arbeit arbeite arbeiten arbeitet arbeitete gearbeitet nutze nutzen nutzt nutzer nutzern nutzung benutz* verwend* einsetz*
        problem* fehler* stoerung* stoert defekt* kaputt* ausfall* ausgefallen schwierigkeit* sache* thema anliegen
        angelegenheit* vorfall* ticket* vorgang anfrage* fall faelle lage situation zustand verhalten symptom*
        unklar* unbekannt* ungeklaert* ungeloest* seltsam* komisch* merkwuerdig* gleich* genau* derselbe dasselbe
        dieselbe selbe* unveraendert* besteh* bestand aufgetreten auftret* auftritt tritt vorhanden weiterbesteh*
        bitte* danke* dank hallo moin servus guten tag gruss gruesse gruessen mfg lg vg frau herr herrn freundlich* beste bester besten bestens sehr
        geehrte* damen herren liebe* voraus vielen herzlich* schoen* hoffe* hoff* zeitnah* rasch* schnell* zuegig*
        umgehend* baldig* bald moeglich* sofort* dringend* eilig* eilt wichtig* prio* prioritaet* hoch hohe* hoechste*
        kritisch* geschaeftskritisch* notfall* asap schnellst* unverzueglich schleunigst
        pruef* ueberpruef* check* kontroll* schau* guck* anschau* ansehen anseh* angeseh* angeschaut nachschau* sehe sehen seht sieh
        kuemmer* helf* hilf* hilfe* geholfen unterstuetz* support bearbeit* behob* beheb* loes* geloest loesung*
        reparier* klaer* geklaert analys* untersuch* test* getest* probier probiere probieren probiert ausprobier* versuch* durchgefuehrt
        durchfuehr* troubleshooting fehlersuche standard* ueblich* gaengig* normal* bekannte* basis* grundlegend*
        schritt* massnahme* loesungsansa* moeglichkeit* erfolg* erfolglos* ergebnis* ergebnislos vergeblich ohne
        gebracht weiss wissen kenne kennen kennt gewusst ahnung verstehe* keinerlei
        kunde kunden kundin kundinnen benutz* anwender* nutzer* user* mitarbeit* kolleg* person personen leute team teams abteilung* firma unternehmen
        chef anrufer* betroffen* betrifft beeintraechtig* eingeschraenkt* blockier* arbeitsunfaehig* lahmgelegt
        produktiv* unproduktiv* auswirkung* geschaeft geschaefte geschaeftsbetrieb betrieb betriebs alltag* taeglich* aufgabe* taetigkeit*
        sauer veraergert unzufrieden beschwer* ungeduldig aergerlich wartet warte* gewartet
        system systeme systems anwendung* programm programme app software geraet geraete geraets rechner rechners computer pc technik technisch* dienst dienste umgebung*
        eskalier* eskalation* weiterleit* weitergeleitet weitergeb* uebernehm* uebernahme uebergeb* second third first
        naechst* hoeher* stelle zustaendig* verantwort* kompetenz* befugnis* spezialist* expert* fachkolleg* fachlich fachabteilung fachbereich tiefer*
        weiterkomm* komme* meinerseits unsererseits eurerseits seitens weder prozess* vorgabe* absprache
        beschreib* beschrieben* meldet melde meldet meldete meldung gemeldet mitgeteilt mitteil* teilt sagt sagen berichtet sagte angeblich
        information* info infos details angaben daten uhrzeit woche* tage tagen stunde* minute* zeit zeiten zeitnah mal frueher
        spaeter laenger* lange ordnungsgemaess* korrekt* richtig* falsch erwart* gewuenscht* gewohnt* aenderung*
        geaendert aendern veraendert neu* neue neuer neues neuen neuem brauch* gebraucht benoetig* noetig notwendig* erforderlich* erbitte*
        fehlermeldung* meldung* erscheint ersichtlich anzeige* angezeigt zeigt
        verfueg* abhilfe rueckmeldung* rueckruf* melden kontaktier* pls zwecks bzw usw etc eben halt
        """,
    "nothing": "kein keine keinen keines keinerlei nichts nix nein unbekannt* unklar",
    "unsure": "bekannt* ahnung weiss",
    "quantity": "mehrere* viele* einige* alle allen saemtliche* ganze* gesamte* niemand verschiedene* diverse*",
    "count": "ein eine einer einem zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dutzend haelfte nur einzel*",
    "info": "info infos information* details alles weiteres naeheres mehr beschreibung",
    "code": "fehler fehlercode* code meldung",
    "look": "frag fragt fragen anrufen kontaktieren kontaktiert",
    "see": """
        siehe besprochen gesprochen abgesprochen angehaengt anbei beigefuegt telefoniert geschrieben
        beschrieben erwaehnt erklaert screenshot* bildschirmfoto* vgl
        """,
    "place": """
        titel thema chat teams mail mails email telefon* anhang anlage notiz* verlauf nachricht* oben unten dokument* link
        beschreibung betreff ticket* kommentar* screenshot* bild bilder gespraech protokoll datei
        """,
    "talk": "mit frag* fragen gefragt herr herrn frau von bei",
    "act": "neustart* neugestartet gestartet reboot* zurueckgesetzt zurueck* installier* deinstallier* getauscht tausch* "
    "ausgetauscht geloescht gewechselt entsperrt angelegt geleert eingerichtet aktualisiert abgemeldet angemeldet",
    "result": "ohne keine* gleich* weiterhin behoben geht laeuft ok erfolg* weiter* danach wieder aenderung nichts fehler "
    "selbe* klappt funktioniert besser schlechter",
    "ask": "bitte brauch* benoetig* noetig erforderlich* zuweisen freigeben freigabe rechte* recht adminrechte* zugriff "
    "pruefen einrichten zuruecksetzen wiederherstellen entscheid* soll* muss",
    "device": "laptop notebook rechner pc computer drucker server handy geraet geraete geraets buero homeoffice browser netzwerk wlan produktion",
    "looked": "laut protokoll* log* wsus gefragt benutzer kalender patch* rueckfrage geprueft anwender",
}
DUTCH = {
    "prose": DUTCH_PROSE,
    "weak": DUTCH_WEAK,
    "concrete": """
        balie loket kassa magazijn winkel school school* patient* leerling* horen hoort ziet
        aanzet* uitzet* start* vastloop* hangt hangen bevriest crasht flikker* knippert piept zwart* wit leeg blauw traag langzaam open* sluit* laadt laden print* drukt scan* opslaan bewaar* verbind* verbroken verbreekt
        inlog* wachtwoord* account* bestand* map mappen schijf* rechten toegang kabel* scherm* toetsenbord* muis accu* ventilator* heet geluid microfoon camera server* mailbox* agenda* factuur* factuur* bestel* licentie* certificaat* stuurprogramma* firewall* reset* ontgrendel* vrijgeven toewijzen herstel* gereset
    """,
    "filler": """
        instelling instellingen configuratie orde tevreden handleiding verstoord
        soms vaak zelden regelmatig af toe telkens steeds voortdurend constant continu willekeurig nooit immer
        buiten binnen boven beneden naast tegenover wegens vanwege ondanks behalve
        mijne jouw jouwe onze hunne haar haars zijne uwe
        valt vallen viel gevallen ligt lag lagen staan stond stonden gaan gingen doen deden kunnen konden moeten mogen mochten willen wilden zullen zouden worden werden hebben hadden
        bevoegdheid bevoegdheden kennis kunde ervaring competentie competenties verantwoordelijkheid takenpakket vakgebied expertise niveau
        gebeurt gebeuren gebeurde werkend functioneert functioneren functioneerde hapert haperen weigert weigeren
        verschil verschillen oplossen opgelost repareren gerepareerd helpen helpt hielp ondersteunen ondersteuning
        iets niets iemand niemand ergens nergens overal
        vervelend vervelende lastig lastige stappenplan gevolgd volgens afgewerkt steeds vaak soms telkens krijg krijgen hele tijd
        ineens opeens plots begin vanaf sindsdien ochtend middag avond reactie afhandeling behandeling opvolging terugkoppeling beoordeling inzet interventie actie
        hierbij hiervan hiervoor hiermee daarvan daarvoor daarmee waarvoor zouden jullie kunnen willen wilt
        boos boze geirriteerd gefrustreerd ongeduldig klagen klaagt stress gestrest
        mogelijke mogelijkheden doenlijk redelijke redelijkerwijs alles gedaan wat kon
        niveau lijn eerstelijns tweedelijns derdelijns doorschieten doorgeschoten overheveling
        doet deden loopt lopen liep draait draaien nagekeken gekeken gecheckt uitgeprobeerd uitprobeerd getest uitgezocht uitzoeken
        grote groot kleine enorme enorm flinke zware ernstig* ervaart ervaren ondervindt ondervinden meldt vermeldt verzoekt vraagt wenst oplossing* snelle zo spoedig weet weten niks opnieuw telkens voortdurend regelmatig af en toe blijft bestaan aanhoud* speelt spelen
        controles controleren gecontroleerde nakijken nagelopen bekende gebruikelijke gewone algemene volledige volledig compleet totaal helemaal gehele meerdere keren keer vaker nogmaals
        kunnen jullie iemand ernaar ermee eraan erop erin eruit hiermee hierbij hiervoor daarom daardoor echter alsnog ondanks inmiddels verdere vervolgens eerst daarna vooraf
        bevindingen gevonden vinden vindt zien ziet gezien lijkt lijken blijkt kijkt doorgezet doorsturen doorgestuurd overdragen overgedragen escaleren escaleer
        business bedrijfsvoering dagelijks* werkzaamheden taken ervaring deskundig* kundig* pogingen geslaagd baat effect
        de het een der den dit dat deze die ik jij je u hij zij ze wij we jullie hun hen hem haar mij me ons onze mijn
        zijn uw zich er hier daar waar wie wat wanneer waarom hoe welke of en maar want dus omdat als dan toch ook nog
        steeds weer al alleen maar heel erg zeer te veel weinig meer meest iets niets iemand niemand alles alle allen
        elke ieder* sommige enkele andere ander zelfde hetzelfde geen niet nooit altijd vaak soms nu net vandaag
        gisteren morgen straks onlangs laatst* vorige volgende plotseling gewoon helaas eigenlijk misschien
        waarschijnlijk blijkbaar ongeveer van voor met zonder aan op in uit bij naar tot om door over onder tussen
        sinds tijdens na volgens via per tegen is ben bent was waren geweest wordt worden werd geworden heb hebben
        heeft had hadden gehad kan kunnen kon konden moet moeten moest mag mogen zal zullen zou zouden wil willen wilde
        wou gaat gaan ging gegaan kom komt komen kwam gekomen doet doen deed gedaan maakt maken gemaakt laat laten blijft
        blijven bleef gebleven staat staan ligt geeft geven gegeven krijg* gekregen lukt* gelukt neem* nemen genomen
        werk* werkt werken gewerkt functioneer* functionneer* storing* probleem problemen fout* foutmelding* melding* kapot*
        defect* stuk issue* zaak kwestie ticket* incident* geval situatie onbekend* onduidelijk* raar vreemd weet
        weten idee a.u.b. aub alstublieft alsjeblieft svp graag bedankt dank dankjewel alvast vriendelijk* groet*
        hallo hoi goedemorgen goedemiddag beste geachte mvg hopelijk spoed* dringend* urgent* snel* sneller zsm
        zo spoedig mogelijk* direct* meteen onmiddellijk belangrijk* prio* prioriteit hoog hoge hoogste kritiek*
        kritisch* noodgeval help* hulp geholpen kijk* kijken gekeken nakijk* nagekeken check* controle* gecontroleerd
        bekijk* bekeken oploss* opgelost oplossing herstel* hersteld onderzoek* onderzocht test* getest probeer*
        geprobeerd proberen geprobeert standaard* gebruikelijk* normaal normale basis* stap stappen acties actie
        doorlopen uitgevoerd uitgevoerde succes resultaat zonder verder* mee bezig mogelijk* mogelijkheden
        gebruik* gebruikt gebruiken gebruiker* klant* medewerker* collega* mensen persoon team afdeling bedrijf
        melder getroffen last hinder impact gevolgen bedrijfskritisch* productiviteit productief blokk* geblokkeerd
        boos ontevreden klaagt klacht wacht* systeem* applicatie* programma* app software apparaat computer pc dienst
        omgeving escal* geescaleerd doorzet* doorgezet overnemen neem overgenomen tweede lijn tweedelijns eerste
        kennis expertise specialist* bevoegd* verantwoordelijk* nodig noodzakelijk vereist vraag* verzoek* gemeld
        meldt gemeld zegt zei aangegeven geeft informatie info details beschreven besproken tijd uur dag dagar dage dager dagen dagens week weken
        goed juist correct verwacht* zoals behoren hoort veranderd gewijzigd wijziging* verandering* nieuw* bekend*
        aandacht behandelen behandel* oppakken pakken proces procedure
        """,
    "nothing": "geen niets nee onbekend* onduidelijk",
    "unsure": "bekend* idee weet",
    "quantity": "meerdere veel alle iedereen niemand diverse verschillende enkele sommige hele gehele",
    "count": "twee drie vier vijf zes zeven acht negen tien elf twaalf helft alleen een enkel",
    "info": "info informatie details alles meer toelichting",
    "see": "zie besproken gesproken bijgevoegd overlegd screenshot* afgesproken",
    "place": "chat teams mail email telefoon* bijlage* notitie* ticket* boven onder* onderwerp bericht* gesprek schermafdruk*",
    "talk": "met vraag gevraagd aan",
    "act": "herstart* opnieuw reset gereset geinstalleerd vervangen gewisseld verwijderd bijgewerkt gewist",
    "result": "geen hetzelfde zelfde werkt opgelost nog weer daarna zonder resultaat even ok beter",
    "ask": "graag nodig toekennen rechten toegang controleren instellen herstellen moet aub beheerder* vrijgeven",
    "device": "laptop pc computer printer server telefoon thuis kantoor browser netwerk wifi productie",
    "looked": "volgens gevraagd gebruiker logboek* kalender gecontroleerd",
}
NORDIC = {
    "prose": NORDIC_PROSE,
    "weak": NORDIC_WEAK,
    "concrete": """
        startar startas slar skru* tander haenger hanger henger fryser krasch* krasjer flimr* blink* piper svart* sort vit hvid tom tomt tomma tomme bla langsam* treg* seg oppna* aapne* apne* aabne* abn* stanger lukker laddar laster skriver skriv* skann* spara* lagre* gemme* anslut* kobl* koppl* logg* inlogg* losenord* passord* kodeord* konto* fil filer mapp* mappe* disk* tilgang adgang atkomst behorig* kabel* skarm* skjerm* skaerm* tangentbord* tastatur* mus batteri* flakt* varm* ljud lyd mikrofon* kamera* server* postlada* kalender* faktura* bestall* bestill* licens* lisens* certifikat* sertifikat* drivrutin* brannmur* nollstall* lase* las lasa opp
    """,
    "filler": """
        installning installningar innstilling innstillinger indstilling indstillinger ordning orden konfigurasjon konfiguration
        ibland iblandt noen ganger nogle gange andre andra stundom tidvis emellanat innimellom jevnlig jaevnligt regelbundet regelmessig regelmaessigt sjelden sjaldent saellan alltid aldri aldrig konstant tilfeldig slumpmassig
        utanfor utenfor udenfor innanfor innenfor indenfor ovanfor bortom bortsett forutom undtagen unntatt
        mitt mine mina ditt dine dina hans hennes deres deras vores vaares vart vare vara sitt sine sina
        ligger laa la faller falt star stod stodo staar gar gick gikk gor gjorde kan kunde skal skulle vil ville ma matte maatte far fikk fick fik blir ble blev hadde havde hade
        kompetens kompetensomrade kompetenceomraade ansvarsomrade ansvarsomraade arbetsomrade kunnskap kunnskaper viden kunskap kunskaper fagomrade omrade omraade
        hander haender skjer sker skedde skjedde oppstar oppstaar uppstar opstar opstaar intraffar inntreffer fungere fungera virke funka
        hjelpe hjalpe hjalpa hjaelpe hjelper hjalper hjaelper stotte stotta losa lose fikse fiksa fixa ordne ordna rette
        noe noget nagot nogen nagon ingen intet ingenting ingensteds
        nytta nytte hjalp
        folgt foljt fulgt rutinen rutin rutine rutinene tiden tida hela hele selv sjalv sjaelv ofte ofta sjelden sallan irriterende irriterande plagsomt besvarligt
        morse morgon morges morgenen kvall aften ettermiddag plotsligt pludselig borjan begynnelsen starten sedan siden dess meste mesta mest herfra haerfra harifran herifra tage tager taget tatt tar ta tog over
        reaktion respons reaksjon svar atgarda atgarder oppfolging oppfoelging opfolgning uppfoljning behandling haandtering handtering hantera haandtere handtere handterar
        tacksamma takknemlige taknemmelige snalle soed sod rar vanligen snalltolkade
        irriterad irriteret irritert sint frustrerad frustreret frustrert stressad stresset stressa missnoje
        allt som gar det meste vi kan mojliga mulige mulig muligt utvagar muligheter muligheder mojligheter
        niva nivaer linje linjen forste foerste andra andre anden tredje andrelinje andrelinjen
        slutade slutat sluttet sluttede sluttede holdt oppe opp uppe lagger lagga legge laegge
        funker funkade fungerade fungerte fungerede virkede virka
        upplever opplever oplever gerne gjerne gaerna tacksam takknemlig taknemlig fort fortast raskest hurtigst muligt mulig muligens moglig stor stora stort store liten lite lille sma kraftig alvorlig* allvarlig* pavirkning* paverkan paavirkning* paverkar kvarstar vedvarer bestar bestaar vedvarende
        bra godt gott daarlig darligt dalig fint ting tingene saker sakerna grejer proevet provet sjekket kollat kollade sett settes ut ser dette saedvanlige sedvanlige vanlige vanliga
        onsker onskar ber bad beder bedt meddelar meldar melder rapporterar rapporterer anmalt meldt gjort gjorde utfort utfoert genomfort gennemfort genomford
        kunde kunna kunne borde skulle verkar virker synes tycks hverken varken verken eller mest oftast emellanat innimellan av og til ofte
        hittat fant funnet fandt fundet hitta finne finde finner hittar noen nagra nogle inga lykkes lykkedes lyckas lyckades klarer klarar klarte klarade mestrer
        erfarenhet erfaring kompetens kompetanse kompetence ansvar niva nivaa nivå naesta neste naeste hoyere hogre hojere
        vaer vanligast snarast fortsatter fortsetter fortsaetter jo altsa alltsa dock dog men imidlertid derfor darfor daerfor ocksaa
        faktiskt egentligen egentlig helst gang ganger gange flere
        en ett et den det de der dei denne denna dette detta disse dessa dom jag jeg eg du han hon hun vi ni i dere dykk
        oss os mig meg dig deg sig seg min mitt mit mine mina din sin sitt vores vart vaara var vara vor deres deras
        dess hans hennes hendes som hvad hva vad hvem vem hvor var naar nar hvorfor varfor hur hvordan om och og men
        eller for for att at da saa sa fordi eftersom ogsaa ogsa ocksa ogs bare bara kun meget mycket mye veldig svaert
        ikke inte ej icke aldri aldrig alltid altid ofta ofte ibland noen nogen nagon nagot noget noe ingen inget
        ingenting intet ingenting alt allt alle alla alla hele hela helt mer mere mest mindre noen annan andra andre
        anden andet annet samme samma igen igjen fortfarande fortsatt fortsat stadig fremdeles ennaa ennu enda
        endnu allerede redan nu naa na idag igar i gaar igaar imorgon senere senare snart nylig nyligen nyss nyligt
        pluteselig plotsligt pludselig tyvarr desvarre desverre dessverre kanske kanskje maaske mske fra fran av af
        til till med uten utan uden paa pa vid ved hos i inn in ud ut ute over under mellan mellem mellom efter etter
        siden sedan innan for mot mod om per via enligt
        er ar var varit vaere vere blev ble blir bliver blitt blevet blivit har hade havde hadde haft hatt kan kunne
        kunde skal ska skulle vil vill ville maa ma maste maatte bor burde faar far fikk fick fatt gaar gar gikk gick
        gjor gjore gor gora gjorde gjort gjorts komm* kommer kom kommit stopp* slutat fungera* funger* funker funkar
        virk* virker fungerat virket jobb* arbejd* arbet* arbeid* bruk* anvand* bruge* brug* start* problem* feil* fel
        fejl* felet felmeddelande* fejlmeddelelse* feilmelding* meddelande* melding* besked storning* nedetid nede
        nere odelagt trasig* sonder i stykker defekt* arende* sag saken sak ticket* incident* tilfaelde
        tilfelle situation* okand* ukjent* ukendt* oklart uklart konstig* rart maerkeligt vet ved veit
        takk tak tack tackar vanlig* vanligen venlig* venligst vennlig* snalla snill hej hei hallo hilsen halsning*
        mvh vh hjalp* hjelp* hjaelp* hjaelp bistaa bistand assist* stott* stod stotte support
        haster haste* hasteri akut* bradska* brattom skynda* snabb* snart hurtig* raskt* omgaaende omgaende omedelbart
        straks ojeblikkelig* viktig* vigtig* prio* prioritet* hog hoy hoj hoyt hogt hogsta hoyeste kritisk* asap
        snarest mulig* mojligt mojlig* kolla* kika kikar titta* sjekk* tjek* kontroll* kontrol* se ser sett set undersok*
        undersog* los loses losa loser lost losning* lose fiks* fixa* fix* ordna* rett* reparer* utred* testa* test* forsok* proev*
        provar provade provat prov provat provet provd prova prove forsog* skritt steg trin atgard* tiltak standard* vanlig* sedvanlig* normal*
        basis grundlaggande resultat* effekt framgang hell uten held
        anvandare* brukar* bruker* bruger* kund* kunde* kunden ansatt* medarbeid* medarbejd* medarbetar* kolleg* kollega*
        person* folk team avdeling* afdeling* avdelning* foretag* firma* bedrift* virksomhed* berort* pavirk* paavirk*
        ramt rammet drabbad* blockerad* blokker* forretning* verksamhet* produktiv* sur arg utilfreds missnojd* irritert
        klag* vent* system* applikation* applikasjon* program* app software utstyr enhed enhet dator* datamaskin* pc
        tjanst* tjeneste* miljo eskaler* eskalering* overta* overtage* videre* vidare* sende* skick* skicka linje
        ekspert* expert* specialist* kunnskap* behov* behover trenger traeng* onsk* onskar behoves kraver krev*
        krever rapporter* sager sier siger sagt oplyser meddelt beskriv* beskreven beskrevet informa* info detalj* tid time timer
        timme timmar dag dagar dage dager dagen dagens uke uker vecka* uge uger minut* andr* endr* aendr* andring* endring* aendring* forandring* ny nye nytt nya nyt
        ratt riktig* rigtig* korrekt* forvent* skal det hall holder prosess* process* saerlig saerligt
        noga grundig* alts* lika lige like kjent* kand* kendt* noget snarast* snar
        """,
    "nothing": "ingen inga inget intet ingenting nej nei okand* ukjent* ukendt*",
    "unsure": "kand kanda kjent kjente kendt kendte vet ved",
    "quantity": "flera flere mange manga alla alle ingen hele hela samtlige samtliga noen nogle nagra",
    "count": "tva to tre fyra fire fem sex seks sju syv atte otte atta nio ni tio ti elva elleve tolv halva halvparten bare kun bara",
    "info": "info information* informasjon* detalj* allt alt mer mere mera",
    "code": "fel feil fejl kode felkod* feilkode fejlkode",
    "look": "se sporg spor fraga ring ringa",
    "see": "jf bifogat diskut* snakk* snakket talt pratat pratade aftalt avtalt "
    "skarmbild* skjermbild* skaermbillede* screenshot* omtalt",
    "place": "chat chatt chatten teams mail mejl mailen mejlet epost telefon* vedlegg* bilaga* bilag* ticket* arende* sak "
    "ovan ovenfor nedan nedenfor samtal* skarmbild* skjermbild* emne tråd traad notat* anteckning*",
    "talk": "med spor* fraga fragat spurt spurgt",
    "act": "omstart* startade startet genstart* restart* nystart* ominstall* installer* byt* bytt bytte bytte skift* "
    "nullstill* nulstill* aterstall* tilbakestill* slett* rensa* rens* oppdater* uppdater* opdater*",
    "result": "samma samme ingen inget uten utan uden effekt fungerar virker fungerer fortsatt fortfarande lost igen ok etter "
    "derefter sedan skillnad aendring endring forskel forskjell",
    "ask": "behover behover trenger behov krever kraver tilgang adgang atkomst rettighed* rettighet* rattighet* maste ma skal gi "
    "ge opprett* opret* skapa flytt* admin* domanadmin",
    "device": "laptop barbar* baerbar* pc dator* datamaskin* skriver* skrivare* printer* server* telefon* hjem hjemme kontor* "
    "natverk* netverk* wifi produktion* produksjon",
    "looked": "enligt ifolge iflg spurt fragat spurgt logg* log kalender bruker* bruger* anvandare*",
}


def _with_both_spellings(language: dict[str, str]) -> dict[str, str]:
    """Umlauts are written out above ("fuer"); folding a typed "für" leaves "fur", so both are listed."""
    return {kind: f"{listed} {_folded(listed)}" for kind, listed in language.items()}


def _folded(listed: str) -> str:
    for written_out, bare in (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a")):
        listed = listed.replace(written_out, bare)
    return listed


GERMAN = _with_both_spellings(GERMAN)
NORDIC = _with_both_spellings(NORDIC)

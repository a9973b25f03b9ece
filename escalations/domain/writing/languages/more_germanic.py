"""German, Dutch and the Nordic languages: more words of mood and of nothing in particular, and of things."""

GERMAN_MORE = {
    "filler": """
        stinksauer stocksauer sauer geladen wutend wut aufgebracht entnervt genervt verargert arger argert argerlich unmut ungehalten ungeduldig
        verzweifelt ratlos planlos hilflos uberfordert machtlos spinnt spinnen spinnte zickt rumzicken mucken muckt macken macke streikt streiken
        bockt bockig lahmt lahm lahmarschig schneckentempo ewig ewigkeiten elend furchtbar schrecklich grauenhaft katastrophe katastrophal desaster
        kaputt hinuber tot mausetot hin futsch schrott murks mist mull quatsch unsinn blod bloed doof dumm schlimm ubel mies grottig unterirdisch
        bescheiden suboptimal unbefriedigend unzumutbar untragbar unertraglich unmoglich inakzeptabel irgendwie irgendwas irgendetwas irgendwann
        irgendwo irgendein* manchmal mal gelegentlich sporadisch ab zu wieder immer standig andauernd dauernd laufend permanent wiederholt regelmassig
        haufig oft ofter ofters selten unregelmassig plotzlich neuerdings letztens kurzlich seit langerem lange geraumer zeit ublich* ublicherweise
        gangig* bekannt* normal* standard* standardmassig routine* gewohnt* gewohnlich* ganz halt eben einfach wohl vermutlich wahrscheinlich
        eventuell vielleicht offenbar offensichtlich anscheinend scheinbar augenscheinlich alles moglich* samtlich* jeglich* diverse* verschiedene*
        mehrere mehrfach mehrmals vieles einiges manches allerlei unzahlige massenhaft haufenweise versuch* probier* ausprobiert durchprobiert
        getestet durchgetestet gepruft uberpruft kontrolliert gecheckt abgecheckt abgearbeitet durchgegangen durchgefuhrt unternommen angeschaut
        angesehen angeguckt nachgesehen nachgeschaut geschaut untersucht analysiert recherchiert gegoogelt google rumprobiert herumprobiert
        rumgespielt erfolglos ergebnislos vergeblich vergebens umsonst fruchtlos wirkungslos nutzlos zwecklos sinnlos hoffnungslos aussichtslos leider
        bedauerlicherweise ohne erfolg resultat ergebnis besserung verbesserung anderung veranderung wirkung effekt unterschied abhilfe lateinisch
        ende weiss wissen weiter weiterkommen komme kommen gekommen klarkommen klar schlau hange hangen fest feststecken mehr machen tun soll sollen
        kann konnen konnte konnten darf muss kenntnis* wissensstand fachkenntnis* fachwissen kompetenz* erfahrung* zustandigkeit* zustandig befugnis*
        rahmen moglichkeiten horizont latein kapazitat* uberlastet keine dringlichkeit dringend* dringlich eilt eilig eilig* hochst prioritat* prio
        wichtig wichtigkeit brandeilig notfall sofort* sofortig schnell* schnellst* rasch* zugig* baldig* zeitnah* umgehend* unverzuglich* flott asap
        heute noch bitte bitten bittet gebeten ersuche hilfe hilft helfen geholfen unterstutz* support beistand rat ratschlag tipp tipps anschauen
        ansehen angucken drauf draufschauen druberschauen drum kummern kummert gekummert ubernehm* ubernimmt ubernommen bearbeit* losen gelost losung
        klaren klarung behoben beheben behebung reparieren richten fixen regeln erledig* danke dank dankend vielen herzlich* gruss grusse grussen mfg
        lg vg hallo moin servus hi guten tag morgen kollegen kolleginnen liebe lieber sehr geehrte damen herren team zusammen kunde kunden kundin
        kundinnen nutzer* anwender* user benutzer* mitarbeiter* mitarbeitende* kollege kollegin chef chefin chefetage leitung geschaftsfuhrung
        geschaftsleitung vorgesetzte* vorstand mensch leute personen person dame herr frau belegschaft anrufer* arbeit* arbeiten gearbeitet
        arbeitsfahig arbeitsunfahig tagesgeschaft geschaft* betrieb* ablauf* ablaufe prozess* tatigkeit* aufgabe* alltag job produktiv* produktivitat
        behinder* beeintracht* eingeschrankt einschrankung* lahmgelegt stillstand steht stehen gestort storung* storungen ausfall ausgefallen
        auswirkung* auswirkt folgen konsequenz* schaden funktion* funktioniert funktionieren funktionierte funktionsfahig geht ging gehen gegangen
        lauft lief laufen gelaufen klappt klappte klappen tut will mag macht gemacht gibt auf seinen geist reagiert verhalt verhalten benimmt komisch*
        seltsam* merkwurdig* eigenartig* sonderbar* unerklarlich* mysterios* ratselhaft* sinn verstehe verstehen versteht nachvollziehen
        nachvollziehbar meldet gemeldet meldung sagt sagte sagen gesagt schildert beschreibt beklagt beschwer* beschwerde* klagt jammert meckert
        mosert motzt schimpft tobt droht drangt fordert verlangt wartet warten gewartet geduld ungeduld ding dinger dings sache sachen zeug kram gerat
        gerate system systeme anwendung anwendungen programm programme software applikation app tool rechner pc computer maschine kiste problem*
        fehler* error bug panne thema themen angelegenheit vorfall sachverhalt anliegen fall umstand situation lage zustand schwierigkeit* mangel
        hoher hohere hoheren hoherer instanz ebene stufe stufen level fachabteilung fachleute experten profis spezialist* nachste nachster nachsten
        zweite* dritte* weiterleit* weitergeleitet weitergeben weitergegeben weiterreichen eskal* abgeben ubergeben ubergabe gross grosse grosser
        grossen enorm* massiv* erheblich* gravierend* extrem* riesig* immens* stark starke total vollig komplett absolut wirklich echt recht ziemlich
        besonders ausserst hochgradig wahnsinnig dermassen derart im in am an aus bei mit nach von zum zur durch fur gegen um uber unter vor zwischen
        wegen trotz wahrend statt der die das den dem des ein eine einen einem einer eines kein keinen und oder aber doch denn sondern weil da dass ob
        wenn als wie wo was wer wen wem warum wieso weshalb ich du er sie es wir ihr mich mir dich dir sich uns euch ihn ihm ihnen mein* dein* sein*
        unser* euer* dies* man selbst selber nur auch schon erst nun jetzt dann danach davor vorher nachher bereits bisher gestern hier dort daher
        deshalb deswegen damit dafur dazu daran darauf nichts nix etwas viel wenig weniger
        """,
    "concrete": """
        uhr uhrzeit mittag* morgens abends nachts mahnlauf mahnung* zahllauf abrechnung* lohnlauf gehalt* lohn buchung* buchen bucht verbuch*
        rechnung* angebot* auftrag* auftrage bestell* liefer* lieferschein* lager* versand* wareneingang kasse* kassen* bon beleg* etikett* barcode*
        scanner* waage* druck* drucker* papier* seite* blatt fach schacht toner* patrone* trommel streifen strich* blass stecker* steckdose* netzteil*
        akku* ladegerat* ladt ladung kabel* buchse* dock* monitor* bildschirm* anzeige flacker* schwarz* weiss* blau* grun* gelb* leer* tastatur*
        taste* maus* touch* mikro* mikrofon* kamera* ton lautsprecher* kopfhorer* headset* lufter* larm* laut heiss geruch riecht rauch qualm knack*
        rausch* brumm* piep* hall echo passwort* kennwort* pin anmeld* abmeld* gesperrt sperr* entsperr* konto* konten* profil* rolle* recht*
        berechtig* freigabe* freigab* laufwerk* ordner* datei* anhang* postfach* mail* kalender* termin* verteiler* signatur* weiterleitung* regel*
        zertifikat* lizenz* treiber* firmware* update* patch* version* neustart* startet start* herunterfahr* absturz* sturzt einfrier* friert
        gefroren hangt aufhangt bluescreen server* dienst* datenbank* sicherung* backup* wiederherstell* band netz* netzwerk* switch* router*
        firewall* port* wlan* leitung* telefon* anruf* durchwahl* rufumleitung* anrufbeantworter* drahtlos* signal* empfang verbind* getrennt trennt
        abgebrochen bricht abbruch timeout klick* button* schaltflache* fenster* menu* reiter* feld* felder* spalte* zeile* tabelle* formel* makro*
        bericht* liste* export* import* upload* download* speicher* offnet offnen schliesst schliessen kopier* loscht geloscht losch* verschwind*
        verschwunden umbenannt verschoben dupliziert doppelt hamburg berlin munchen koln frankfurt wien zurich standort* filiale* niederlassung* werk*
        halle* etage* stock* raum* zimmer* buro* homeoffice empfang* zentrale* produktion* einkauf* verkauf* vertrieb* buchhaltung* personal*
        marketing* controlling* technik* werkstatt* praxis* arzt* patient* schule* lehrer* schuler* fahrer* stunde* minute* sekunde* montag* dienstag*
        mittwoch* donnerstag* freitag* samstag* sonntag* januar februar marz april mai juni juli august september oktober november dezember umzug*
        umgezogen wechsel* getauscht tausch* ausgetauscht ersetzt neuinstall* installier* deinstallier* zuruckgesetzt geleert aktualisiert eingespielt
        """,
}

DUTCH_MORE = {
    "filler": """
        boos woedend kwaad laaiend pissig geirriteerd gefrustreerd gestrest ongeduldig ontevreden wanhopig hopeloos radeloos ten einde raad balen
        baalt baalde gek lastig vervelend irritant rampzalig ramp drama dramatisch verschrikkelijk vreselijk waardeloos belabberd slecht belachelijk
        schandalig onacceptabel onwerkbaar raar vreemd apart merkwaardig eigenaardig onverklaarbaar mysterieus kapot stuk defect dood overleden naar
        knoppen rommel troep onzin kuren nukken hapert hapering haperingen stokt vastloper traag langzaam sloom slakkengang soms af toe regelmatig
        geregeld vaak steeds telkens continu constant voortdurend aldoor altijd nooit zelden willekeurig plotseling ineens opeens sinds kort tijdje
        poosje laatst onlangs tegenwoordig gebruikelijk* gewoonlijk gewoon normaal standaard* bekend* alles mogelijke mogelijk mogelijkheden allerlei
        diverse verschillende meerdere meermaals veel heel erg zeer enorm behoorlijk flink ontzettend best wel even eens maar gewoonweg helaas jammer
        kennelijk blijkbaar waarschijnlijk misschien wellicht vermoedelijk geprobeerd proberen probeer getest testen gecontroleerd controleren
        nagekeken nakijken bekeken bekijken onderzocht onderzoeken uitgezocht uitzoeken gezocht zoeken gekeken gechecked gecheckt checken doorlopen
        uitgevoerd ondernomen gedaan doen gegoogeld geanalyseerd troubleshooting troubleshoot zonder succes resultaat effect verbetering verschil baat
        tevergeefs vruchteloos zinloos nutteloos mislukt lukt lukte lukken niet niets niks geen enkel enkele weet weten snap snappen begrijp begrijpen
        idee benul flauw verder kom komen kwam gekomen uit vastgelopen loop lopen vast kennis ervaring expertise bevoegd* bevoegdheid bevoegdheden
        petje boven pet gaat mij ons buiten scope verantwoordelijkheid deskundig* specialist* expert* hogere hoger volgende tweede derde lijn niveau
        doorzetten doorgezet doorsturen doorgestuurd overnemen overgenomen oppakken opgepakt escaleren escalatie geescaleerd dringend spoed spoedig
        urgent haast haastig zsm snel snelle sneller vlug gauw direct onmiddellijk meteen belangrijk prioriteit prio hoge hoog noodgeval graag
        alsjeblieft alstublieft aub svp gaarne verzoek verzoeken vragen vraag hulp helpen help helpt geholpen ondersteuning assistentie steun kijken
        kijk oplossen opgelost oplossing verhelpen verholpen repareren maken regelen bedankt dank dankjewel groet groeten mvg hallo hoi beste geachte
        collega collegas allen team klant* gebruiker* medewerker* collega* mensen mens persoon personen iedereen iemand niemand baas leidinggevende
        directie management personeel men dame heer mevrouw meneer beller werk werken werkt werkte gewerkt werkzaamheden werkbaar bedrijf*
        bedrijfsvoering proces* productiviteit productief dagelijks dagelijkse taken taak hinder hindert gehinderd last overlast impact gevolgen
        invloed stil ligt liggen plat platgelegd platligt doet deed doe functioneert functioneren functionering reageert gedraagt gedrag storing*
        probleem problemen fout* issue* melding* meldt gemeld zegt klaagt klaagde klacht* moppert wacht wachten wachtend ding dingen zaak zaken spul
        apparaat apparaten systeem systemen applicatie* programma* software app tool computer pc machine bak de het een en of want dus als dan dat die
        dit deze daar hier er waar wat wie welke hoe waarom wanneer ik jij je u hij zij ze wij we jullie me jou hem haar hen hun mijn jouw uw zijn
        onze in op aan van voor met bij door over onder tussen tegen tot om te is was waren ben bent wordt werd worden heeft hebben had hadden kan
        kunnen kon moet moeten mag wil willen zal zullen zou zouden gaan ging al nog ook weer nu toen straks gisteren vandaag vanmorgen vanochtend
        morgen ooit nergens ergens overal zo zoals
        """,
    "concrete": """
        slaapstand stroom stekker* trekt vergader* ingevoerd kraakt kraak* factuur* facturen* bestel* order* pakbon* magazijn* kassa* bon bonnen
        etiket* weegschaal printer* print* papier* pagina* lade* toner* streep strepen zwart* blauw* rood* groen* leeg lege scherm* beeldscherm*
        flikker* toetsenbord* toets* muis* microfoon* camera* geluid* luidspreker* ventilator* lawaai heet geur rook accu* batterij* oplader* laadt
        kabel* dock* netwerk* switch* router* firewall* wifi* telefoon* gesprek* doorverbind* voicemail* wachtwoord* pincode* inlog* ingelogd aanmeld*
        account* profiel* rechten* machtiging* map mappen bestand* bijlage* mailbox* mail* agenda* handtekening* certificaat* licentie* driver*
        update* versie* herstart* opgestart start* crasht crash* vastgelopen bevriest bevroren server* dienst* database* backup* schijf* verbinding*
        verbroken verbreekt valt weg knop* venster* veld* kolom* rij tabel* formule* rapport* lijst* export* import* opslaan opgeslagen openen opent
        sluit gesloten laden kopieer* verwijder* verdwen* verdwijn* dubbel* locatie* vestiging* filiaal* verdieping* kamer* kantoor* receptie*
        productie* inkoop* verkoop* boekhouding* administratie* salaris* loon* planning* chauffeur* vrachtwagen* uur minuten seconden maandag dinsdag
        woensdag donderdag vrijdag zaterdag zondag januari februari maart juni juli augustus oktober verhuis* vervangen gewisseld geinstalleerd
        leeggemaakt gereset teruggezet
        """,
}

NORDIC_MORE = {
    "look": """
        se las les
        """,
    "filler": """
        arg arga argt forbannad irriterad irriterade frustrerad frustrerade missnojd missnojda uppgiven uppgivna stressad stressade orolig less trott
        jobbigt jobbig besvarligt hemskt forskrackligt katastrof fruktansvart uruselt kass kasst daligt dalig samre samst oacceptabelt ohallbart sur
        sure rasende vred vrede irriteret irriterede frustreret utilfreds utilfredse fortvivlet opgivende traet forfaerdeligt elendigt rystende
        haabloest haplost katastrofe darligt dårligt vaerre uacceptabelt uholdbart sint sinte irritert irriterte frustrert frustrerte misfornoyd
        misfornoyde oppgitt lei fortvilet forferdelig elendig darlig verre uakseptabelt konstig konstigt konstiga markligt marklig underlig underligt
        strular strul krånglar krånglat kranglar krangel bråkar brakar funkar funka funkade fungerar fungera fungerade fungerat trasig trasigt dod
        kaputt sonder driller drillet drillede maerkeligt maerkelig mystisk mystiskt virker virkede virket virke fungerer fungerede fungerte fungert
        tuller tull krongler bråker rart rar rare merkelig ustabil ustabilt trodser ibland stundtals emellanat ofta alltid aldrig standigt hela tiden
        jamt konstant regelbundet sporadiskt da och plotsligt helt pludselig pludseligt indimellem nogle gange sommetider ofte altid jevnlig hele
        stadig vekk plutselig innimellom av til noen ganger sjelden sjeldent saellan vanlig vanliga vanligt saedvanlig saedvanlige sedvanlig
        sedvanlige standard normal normalt normala kand kanda kendt kjent kjente allt alt alting mojligt mojliga muligt mulig mulige diverse olika
        forskellige forskjellige flera flere manga mange mycket meget mye vaeldig veldig ganska ganske ratt ret otroligt utrolig extremt ekstremt
        enormt totalt fullstandigt fuldstaendig fullstendig tyvarr desvaerre dessverre formodentlig sannolikt sandsynligvis sannsynligvis kanske maske
        kanskje antagligen antagelig visst vist nok liksom bara bare lige provat prova provade testat testa testade kollat kolla kollade kontrollerat
        kontrollerade undersokt undersoka felsokt felsokning felsoka sokt letat gjort gora forsokt forsok provet prove proevet proeve afprovet testet
        teste tjekket tjekke kontrolleret undersogt undersoge fejlsogt fejlsogning ledt gore forsogt forsog prøvd provd sjekket sjekke kontrollert
        feilsokt feilsoking lett googlat googlet utan framgang resultat effekt verkan forandring skillnad forbattring uten hell endring bedring uden
        held aendring forgæves forgaeves forgjeves lyckats lyckas lyckades lykkes lykkedes gar ga gick gått gatt gik gået gaet går gikk vet veta vi
        ved vide viden kunskap kunskaper kompetens erfarenhet kendskab kompetence erfaring kunnskap kompetanse forstar forsta fattar fatter begriber
        skjonner aning anelse ide peiling langre vidare kommer kom kommit videre lengre laengere fast sitter star staar sidder expert experter
        specialist specialister ekspert eksperter spesialist hogre niva nivå linje andra tredje nasta højere hoejere niveau anden naeste hoyere neste
        skicka skickar skickat eskalera eskalerar eskaleras eskalering sende sender sendt eskalere eskalerer eskaleres ta over tar overta overtar tage
        overtage overtager overtages bradskande brattom akut snabbt snarast fort omgaende omedelbart viktigt prio prioritet prioritera haster haste
        hurtigt hurtig hurtigst hurtigste straks omgående vigtigt raskt snarest umiddelbart viktig prioriter snalla vanligen tack tacksam hjalp hjalpa
        hjalper hjalpas halsningar halsning hej hejsan mvh vh venligst tak hjaelp hjaelpe hjaelper hilsen hilsner venlig vennligst takk hjelp hjelpe
        hjelper hei hallo goddag behover behov trenger traenger beder ber bad onskar onsker onskes kiggas kigge kigger kig titta tittar se ser losa
        loser lost losning lose fixa fixar fixat fikse fikser ordne ordner ordna atgarda atgardas atgardat kund kunden kunder kunderna kunde kunderne
        kundene brukare anvandare anvandaren anvandarna bruger brugeren brugere brugerne bruker brukeren brukere brukerne medarbetare medarbejder*
        medarbeider* anstalld* ansat* ansatt* person personer personal personale folk manniskor chef chefen sjef sjefen kollega kollegor kolleger
        kollegaer ledning ledelse ledelsen alla alle ingen nagon nogen nagra jobb jobba jobbar arbeta arbetar arbete arbetet arbejde arbejder arbejdet
        arbeid arbeider arbeidet jobbe jobber verksamhet verksamheten virksomhed virksomheden virksomhet driften drift produktion produktivitet
        paverkas paverkar paverkan pavirker pavirkes pavirkning pavirket stoppat stoppet stopp stilla stille hindrar hindrer forhindrer daglig*
        uppgift* opgave* oppgave* problem problemet problemer problemerne problemene fel felet fejl fejlen feil feilen bekymmer besvar arende arendet
        sak saken sag sagen hendelse haendelse situation situationen situasjon handelse klagar klager klaga klaget klagomal vantar venter vente saker
        sager ting tingen grej grejen grejer dings pryl apparat apparater system systemet systemer program programmet programvara software app appen
        applikation applikationen dator datorn computer computeren pc maskin maskinen maskine utrustning i pa for fran till med om eller men att det
        den de dem detta denna dessa som ar var varit blir blev har hade kan ska skulle maste vill ville far fick jag du han hon ni hans hennes min
        mitt mina din er vart vara sin sitt sina inte ej ja nej ju val nog sa dar nu sedan sen redan annu fortfarande igen idag igar imorse an nar hur
        vad vem vilken varfor paa af fra og at dette denne disse vaeret bliver havde kunne skal maa matte vil faar fik jeg hun hendes mit mine jeres
        vores sit sine ikke jo vel saa her der siden allerede endnu dag igaar end naar hvordan hvad hvem hvilken hvorfor ut inn opp ned under mellom
        vaert blitt ble ha hatt fa fikk dere deres vare ditt dine nei naa enda fremdeles fortsatt igjen enn hva hvilke slik sånn sann noe
        """,
    "concrete": """
        faktur* order* ordre* lager* kassa* kassen kasse* kvitto* kvittering* bon etikett* etiket* streckkod* stregkod* strekkod* vag vaegt vekt
        skrivare* skriver* printer* udskriv* utskrift* skriv* papper* papir* side* fack* skuff* bakke toner* rand* rander striber striper svart* sort*
        hvid* hvit* gron* skarm* skaerm* skjerm* flimr* blinkar blinker tangent* tastatur* knapp* knap* mikrofon* kamera* ljud* hogtalar* hojttaler*
        hoyttaler* flakt* vifte* blaeser* varm* het lukt* lugt* batteri* laddar* oplad* kabel* strom* sladd* dock* losen* lösenord* adgangskode*
        kodeord* passord* pin konto* profil* behorig* adgang* tilgang* rettighed* rettighet* mapp* mappe* fil filer* filen* bilag* bifog* vedlegg*
        vedhaeft* postlad* postkasse* mejl* mail* epost* kalender* certifikat* sertifikat* licens* lisens* drivrutin* driver* uppdater* opdater*
        oppdater* version* versjon* omstart* genstart* startar starter krasch* krasj* nedbrud* fryser frys* haenger henger* server* tjanst* tjeneste*
        databas* sikkerhetskop* backup* disk* nat natet netvaerk* nettverk* natverk* switch* router* brandmur* brandvagg* port* wifi* tradlos*
        telefon* samtal* opkald* anrop* vidarekoppl* viderestill* signal* ruta rutan vindue* vindu* falt* felt* kolumn* kolonne* raekke* tabell*
        tabel* formel* rapport* lista* liste* export* eksport* import* spar* gem gemmer lagre* lagrer lukk* stang* ladd* kopier* radera* slett*
        forsvinn* forsvind* forsvant dubbel* dobbelt* stockholm oslo kobenhavn goteborg malmo bergen aarhus kontor* avdeling* afdeling* filial* butik*
        vaning* etasje* etage* rom reception* resepsjon* produktion* produksjon* inkop* indkob* innkjop* salg* forsalj* ekonomi* okonomi* regnskab*
        regnskap* lonn* timme* timer* minut* sekund* mandag tirsdag onsdag torsdag fredag lordag sondag måndag tisdag lördag söndag bytt* skiftet*
        utbytt* udskift* installer* nollst* nulstil* tilbakestil*
        """,
}

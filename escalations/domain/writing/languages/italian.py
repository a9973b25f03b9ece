"""Italian words by what they tell."""

ITALIAN = {
    "concrete": """
        foto* video* immagin* capovolt* piano pianoterra contabil* commercial* venditor* docent* medic* pazient* alunn* insegnant* magazzinier* autist* corrier* mulettist* recepcionist* cassier* cedolin* paghe hr legale acquisti chiusura
        saldo bonific* giacenz* inventari* disegn* pezz* pressa forno plc sensor* bilanci* peso allarm* clima* ups corrente salvavita fuoco fumo acqua perdit* allag* lavori soffitto cablaggi* trasloc* touch stilo tablet* rotell* tast*
        unita pianificat* script* batch job* repository retention nastr* garanzia ricambi* preventiv* fornitor* produttor* contratt* hosting gestore portabil* numer* suoneri* muto cornett* deviazion* coda straordinar* doppio
        doppi duplicat* contatt* velocit* sfocat* macchi* righ* sent* ascolt* calcol* somma arrotond* decimal* valut* euro staccat* luce presa regol* chiamat* telefon* collega fogl* cart* toner inchiostro tambur* incepp* stropicc*
        etichett* lettore pistola badge tornell* cassa cassett* eco ronz* sospension* ibern* verde rosso arancio led spia caricator* dock usb hdmi scheda chip lettura scrittura ospite bolla bolle ddt consegn* spedizion* bust*
        paga pagament* iva esport* import* macro formul* colonn* tabell* pulsant* finestr* camp* elenc* report query database indice backup replic* sincron* dominio gpo proxy vlan dns dhcp fibra antenna segnale antivirus spam quarantena
        phishing mfa token scad* scadut* revoc* camion banchin* magazzin* negozi* fabbric* reception sede filial* spazio pien* memoria surriscald* hotspot cellular* firma profil* versione centralino squill* modell* accend* spegn* congel*
        lampeggi* ner* bianc* vuot* blu lent* apr* chiud* caric* stamp* scansion* salv* colleg* connett* disconnet* session* password* account file* cartell* disco* access* permess* cavo schermo* tastiera* mouse batteria* ventol* cald*
        rumore* odore* audio microfon* telecamera* cuffi* server* posta casell* calendario* fattur* ordin* licenz* certificat* driver* firewall port* reset* sblocc* ripristin* assegn* install* riavvi*
        """,
    "filler": """
        esaurit* esaurire disposizione disposizioni girato inusual* straordinariament* insolit* apparente apparentement* reputazione fiducia soddisfazione definit* logic* prevedibil* imprevedibil* avanzat* profond* approfondit* maggior*
        maggiore intern* estern* operativit* efficienz* prendete prenda prendano prenderla prenderlo prendersi instabil* intermittenz* lentezza degrad* latenz* risiamo disponibil* favorevol* insieme assieme ambedue entrambi
        entrambe lungo presso verso contro dietro davanti sotto sopra accanto attorno intorno neppure nemmeno neanche pure cosi oltretutto tuttavia eppure ebbene ossia cioe invece anzi mentre finche affinche purche qualora sebbene porta
        portare portato mettete fate faccia facciano facessero diamo dica dicono diceva sanno sapeva vedono vediamo vede vedete vista visti stava stavano stare state fossero fosse creare fermi ferme capricci capriccio perde perdono
        perdere persa palla testimone vip oltrepassa supera superano esula esulano rientra rientrano rientri utilizz* uso usano usando usare usa durante impiego contatt* chiamat* chiamare chiama sentire risentire piede palmo ragion*
        ipotes* consigl* suggeriment* opinion* parere luce mister* misterios* minacci* andarsene pazienza nervi stufi lor cio ciascun* ciascuno taluni qualsiasi qualunque chiunque dovunque malfunzionament* inconvenient* intoppo intoppi
        grana grane rogna rogne casino pasticc* complicaz* complicat* difficil* difficolta anormal* anomal* difett* sintom* comport* modo modi maniera maniere forma roba tema questione question* faccenda vicenda circostanz* contest* senso
        gestionale gestional* applicativ* programm* attrezz* apparecch* apparat* strument* postazion* aziendal* gente ragazz* capo capi capa responsabil* superior* collaborator* impiegat* operator* operatric* addett* signor* signora dott*
        quanti clientela parecchi* svariat* innumer* numeros* moltissim* tantissim* pochissim* lavorativ* giornalier* giornat* mattinat* mansion* compit* incaric* faccend* rendiment* ritard* rallent* paralizz* impedi* imped* ostacol*
        pregiudic* penalizz* disturb* disag* sofferenz* soffr* subisc* subisce crea creano creato creando genera generano causano causando provoca provocano provocando stiamo sto gravement* sever* enorme* tremend* pesant* considerevol*
        signific* notevol* importantissim* urgentissim* cerca cercat* cercare cercando scopri* scopert* individuat* identific* determin* appur* esamin* ispezion* studia* approfond* analisi diagnos* diagnostic* conosc* conosci* conoscenz*
        capac* capacit* capisc* capir* capit* comprend* saprei sapere sapete indizio pista risors* professionist* esperti ingegner* qualific* speciali* arrend* resa persi smarrit* disperat* dispera* stuf* esasper* incavol* incazz* scocci*
        seccat* infastidi* preoccup* allarm* agitat* frustr* ripet* ricorrent* riaccad* ritorna tornat* torna tornano verificars* manifest* insorg* sorge sorgono emerge emers* sembr* pare credo crediamo penso pensiamo suppon* immagin*
        speriamo sperando trasferi* trasmett* trasmess* demand* delega* deleg* affid* indirizz* scalare scalat* girat* girare giro necessari* occorrent* opportun* appropriat* adeguat* debit* relativ* rispettiv* specific* generic* general*
        comun* tipic* ordinari* convenzional* tradizional* consuet* abitual* abitudin* normalment* regol* efficac* inutil* util* vano infruttuos* positiv* negativ* soddisfacent* buon buona buono compil* completar* complet*
        seguira sollievo riconoscent* ringrazi* grat* gratitud* distint* egregi* gentilissim* spettabil* cortesement* cordialment* cordialita scus* dispiac* spiac* perdon* francament* sinceramente veramente davvero praticament*
        sostanzialment* esattament* precisament* ovvi* chiar* evident* completament* totalment* parzialment* frequent* frequentement* occasional* sporadic* puntual* costant* periodic* ripetutament* secondi istant* momento momenti periodo
        annett* mese mesi anno anni scritto scrivere scrissi mandato mandai avvis* comunic* notific* menzion* accenn* raccont* esprim* bloccant* insufficient* sufficient* scarso scarsa pessim* terribil* orribil* schifo date desse diano
        dia darmi datemi dateci occhio mano metter* messo mettere mettono tenere tengo teniamo trattare trattat* seguire curare curat* sensi seri seria serie scaliamo impostazione impostazioni configurazione configurazioni posto ordine
        parametri istruzioni controllat* volte talvolta spesso raramente mai sempre occasionalmente regolarmente continuamente casualmente fuori dentro oltre aldila portata ambito ambiti tranne eccetto salvo mediante miei mie tuo tua tuoi
        tue suoi sue nostri nostre vostri vostre vostra sono sei siamo siete fui fu furono saro sara saranno sarei sarebbe sarebbero avro avra avranno avrei avrebbe avevo avevano potrei potrebbe potra poteva potevano dovrei dovra doveva
        dovevano vorrei vorra volevo vuole vogliono faccio facciamo fanno faceva vado vai andiamo andava andavano andato andata funziona funzionano funzionava funzionare accade accadono capita capitano succede succedono verifica
        verificano risolvere risolve aiutare aiuta sistemare riparare differenza differenze miglioramento miglioramenti cambiamento qualcuno nessuno qualcosa ovunque seguita seguito seguite senza esito disagio spesso continuamente ogni
        tanto volta quando qualvolta fastidio fastidioso inizio partire allora improvvisamente mattina stamattina stamani pomeriggio sera settimana ieri va vanno andava niente chiediamo chiedo chiederei chiederemmo gentilmente
        cortesemente verificare controllare guardare vedere intervenire sistemare aiutare aiutarci aiutateci aiutatemi reazione risposta riscontro seguito gestione trattamento soluzione intervento attenzione vorrei vorremmo potrebbe
        potrebbero sarebbe gradirei gradiremmo abbiamo provato fatto tentato verificato controllato guardato testato arrabbiata irritato irritata nervosa stressato impaziente protesta protestano lamentano linea linee primo secondo terza
        seconda livelli possibilita mezzi idee alternative opzioni soluzioni chiede chiedono chiedere chiediamo ripresent* segnala segnalano riscontr* rilev* trovat* trovare trovo trova nessuna anomalia verifiche verifica controlli grande
        grandi grosso forte forti notevole serio gravi elevato elevata medio persiste permane continua rimane sempre ancora nuovo nuovamente spesso costantemente frequentemente saltuari* intermittent* svolt* compiut* condott* esegu*
        provato provate provati tutti tutte possibili possibile soliti solite classic* standard iniziali preliminari quanto prima tempestiv* sollecit* celer* breve urgentemente urgenze potete potreste possiamo riesco riusciamo riescono
        dare darci un'occhiata occhiata occuparvene occupar* prendere carico presa passo passiamo inoltriamo inoltro giriamo non nonostante malgrado benche comunque pero quindi percio inoltre infatti dunque esperienza capacita competenze
        mie nostre superiore successivo secondo terzo detto telefono voce accordi intesa concordato parlato peggio male guaio guai disagio disagi disservizi* rallentament* impazient* scontent* nervos* il lo la i gli le l un uno una di del
        dello della dei degli delle d a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle con col su sul sullo sulla sui sugli sulle per tra fra e ed o ma che chi cui quale quali quando dove
        come perche se anche ancora gia sempre mai piu meno molto molta molti molte poco troppo tanto tanti bene male meglio peggio non no si ci vi ne mi ti lui lei noi voi loro io tu mio mia suo sua nostro nostra vostro questo questa
        questi queste quello quella quelli stesso stessa stessi altro altra altri altre alcun* qualche qualcosa qualcuno nessun* niente nulla tutto tutta tutti tutte ogni vari varie diversi solo soltanto oggi ieri domani ora adesso poi
        prima dopo presto subito recente* recentemente attual* attualmente purtroppo forse probabilmente circa improvvis* dall dell nell all sull c e sono era erano stato stata stati essere sia ha hanno ho abbiamo avere aveva puo possono
        posso potere poteva potrebb* deve devono dovere dovrebb* vuole voglio vorre* fa fanno fare fatto fatta fatte fatti va vanno andare viene venire sta stanno rimane resta riesc* riusc* da dato sa so sappiamo dice funzion* lavor*
        operare oper* parte problema* problemi errore* errori guasto guasti guasta malfunzion* anomalia anomalie incidente* ticket richiest* caso situazione segnal* segnalaz* blocc* rotto rotta fermo ferma difficolt* strano strana
        sconosciut* idea favore piacere grazie buongiorno buonasera salve ciao cordial* saluti salut* gentil* gentile anticipo team spero prego cortes* urgent* urgenza presto possibil* impossibil* rapid* veloc* immediat* importante*
        importanza priorit* critic* grave alta alto massima aiut* assisten* support* controll* verific* guard* vedere vedi analizz* indag* test* prov* prova prove tentat* tentativ* risol* soluzion* sistem* ripar* corregg* corrett* gestir*
        gesti* intervent* interven* operazion* passagg* azion* standard solit* soliti normal* base eseguit* effettuat* success* esito risultat* utent* client* dipendent* collega colleghi persone persona personale ufficio azienda impatt*
        impatto colpit* business produttiv* attivit* quotidian* arrabbiat* insoddisf* lament* attende* attesa aspett* sistema applicazion* app programma* software strumento dispositiv* computer pc macchina tecnic* servizio ambiente escal*
        inoltr* pass* livello espert* specialist* competen* conoscen* responsab* bisogno necess* serve occorr* richied* riport* riferi* descri* spieg* dettagl* informazion* info compare appare messagg* mostra* present* success* accad*
        persist* continu* permane tempo ora ore giorn* settiman* minut* volta volte nuov* vecchi* ultim* cambi* modific* uguale identic* previst* dovrebbe causa parte procedura processo cosa cose accord* dovut* ancora effettu* lato
        """,
    "nothing": "nessun* niente nulla no sconosciut*",
    "unsure": "noto nota noti idea sappiamo",
    "quantity": "molti molte tutti tutte tutto tutta vari varie diversi diverse parecchi alcuni nessuno",
    "count": "uno una due tre quattro cinque sei sette otto nove dieci undici dodici dozzina meta solo soltanto",
    "info": "info informazion* dettagli* tutto piu descrizione",
    "code": "errore codice",
    "look": "contattare sentire telefonare contattare sentire telefonare vedere chiedere",
    "see": "sentita sentiti scritto scritt* telefonat* accennat* sentita sentiti scritto scritt* telefonat* accennat* vedi discuss* parlato sentito concordat* accordi screenshot* schermata*",
    "place": "whatsapp riunione chiamata slack skype whatsapp riunione chiamata slack skype chat teams mail email telefon* telefonic* allegat* nota note ticket sopra sotto oggetto conversazion* messagg* schermat* link gruppo",
    "talk": "con chied* chiest* a da",
    "act": "riavvi* reset* reimpost* installat* reinstall* disinstall* cambiat* sostitu* cancellat* eliminat* puli* svuot* aggiornat* scolleg* ricolleg* ricre*",
    "result": "stesso stessa uguale nessun* ok risolto funziona ancora senza cambiamenti poi dopo niente successo meglio",
    "ask": "serve servono accesso permess* autorizz* admin* controllare verificare assegnare creare abilitare ripristinare bisogno occorr* prego deve "
    "decidere aprire aggiungere",
    "device": "postazione postazione portatile laptop notebook computer pc stampante server telefono ufficio casa browser rete wifi produzione",
    "looked": "secondo log registro calendario chiesto utente verificat* wsus",
    "mood": "arrabbi* lament* irritat* nervos* scontent* infastidi* impazient* insoddisf* furios* stuf* protest*",
    "usual": "solito solita soliti normale normali standard consueto consueta comune tipico",
}

"""French, Spanish, Catalan, Portuguese, Italian and Romanian."""

FRENCH = {
    "concrete": """
        allum* etein* eteint demarr* redemarr* fige* gele* plante* plantage clignot* vacill* bip noir* blanc* vide* bleu* lent* rame rames ralenti* ouvr* ouvert* ferm* charg* imprim* scan* numeris* enregistr* sauvegard* connect* deconnect* session* identif* passe compte* fichier* dossier* lecteur* partage* acces droit* cable* ecran* clavier* souris batterie* ventilateur* chaud* chauffe bruit* odeur* son micro* camera* casque* serveur* mail* messagerie boite* agenda* calendrier* facture* commande* licence* certificat* pilote* pare-feu port reinitialis* deverrouill* restaur* attribu* install* mise
    """,
    "filler": """
        parametre parametres parametrage reglages reglage configuration ordre perturbe perturbee perturbation perturbations convenu consigne consignes
        parfois souvent rarement jamais toujours occasionnellement regulierement frequemment constamment continuellement aleatoirement tantot quelquefois
        hors dehors dedans au-dela dela parmi outre sauf excepte hormis moyennant
        mien mienne tien tienne sien sienne notre votre leur leurs miens notres votres
        suis es est sommes etes sont serai seras seront serions seraient etions etiez fus fut furent ayant aurais aurait auraient aurons avais aviez avions
        pourrais pourrait pourriez pouvais pouvait pouvaient voulais voulait veulent voulons devrais devrait devraient devais devait fallait faudra
        peut puis puisse puissent sache sachions
        perimetre champ domaine ressort attributions prerogatives competence connaissances savoir niveau capacite capacites capable
        bugue bugue buguent bugge beugue deconne merde foire coince coincee patine
        collaborateur collaboratrice collaborateurs interlocuteur
        arrive arrivent arrivait produit produisent passe passent survient surviennent
        resout resolu resolue resoudre repare reparer corrige corriger aide aidez aider
        difference differences amelioration ameliorations evolution changement
        quelqu quelqu'un quiconque nul nulle part partout ailleurs
        apparaissent apparait apparaitre suivie suivi suivies seche jouer joue main bastante genante penible contraignant procedures frequemment parfois temps souvent
        debut soudainement brusquement depuis matin hier midi soir semaine jours desormais dorenavant entretemps
        suite donner donnee reaction reponse retour suivi traitement reglement solutionner solutionne resolution interventions appui concours renfort
        pourriez pourrait pourrions pouvez voudriez souhaiterait souhaitons souhaite aimerait aimerions serait seriez
        verifie verifiee verifies regarde regardee controle controlee teste testee essaye essayee tente tentee
        possibilites moyens pistes idees solutions options necessaire necessaires maximum
        agace agacee fachee mecontente impatiente stressee furieuse rale excede excedee plaignent plaint
        ligne lignes niveaux premier deuxieme second seconde troisieme n+1 n+2
        foire foireux deconne deconner planter plante nul nulle mauvais mauvaise correcte
        rien marche marchent fonctionnent fonctionnait fonctionnaient
        rencontr* meilleurs meilleur relais relai depass* competent arrivons arriver peine difficultes ennui ennuis gene genante genee important* importants grande grand gros grosse petit fort forte fortement serieux serieuse severe enorme majeur* mineur*
        realise realises realisees faites faits menee menees lance lancees effectuees passees passe
        constate constatons remonte signale semble semblent parait demande demandons demandent sollicit* reclame exige
        ras rien particulier anomalie anomalies detecte detectee trouve trouver trouvee aucune cherche recherche recherches
        intervenir interviens delais delai meilleur plutot tres vite urgence rapidite soon disponible disponib* dispo
        explique detaille indique mentionne evoque precise
        sait saurais sachant ignore ignorons quoi comment faire davantage
        configuration standard* habituelle habituel habituels habituelles classiques courant courante courants usuelles usuels elementaire* necessaire* prealable* initial* initiaux
        malgre nombreuses nombreux diverses divers differents differentes multiples tentatives essais tests
        continue continuent continuer perdure demeure existe existant encore recurrent* aleatoire* intermittent* sporadique* frequent* regulierement constamment continuellement
        totalement entierement partiellement quasiment presque vraiment fortement grandement lourdement
        charge prendre prenez reprendre reprise relance traitement retablir retabli retablissement normal fonctionnement
        savoir-faire hierarchie direction niveau superieur superieure suivant tiers n2 n3 n1
        telephone tel vive voix oral oralement
        le la les l un une des du de d au aux ce cet cette ces c ca cela ceci mon ma mes ton ta tes son sa ses notre nos
        votre vos leur leurs je j tu il elle on nous vous ils elles me m te t se s lui y en qui que qu quoi dont ou
        quand comment pourquoi combien quel quelle quels quelles et mais donc or ni car si comme lorsque puisque parce
        afin pour par avec sans sous sur dans chez vers contre entre depuis pendant avant apres jusque jusqu jusqua
        malgre selon suite suivant dessus dessous ici la-bas deja encore toujours jamais souvent parfois maintenant
        aujourd hui aujourdhui hier demain matin soir midi bientot recemment actuellement soudain soudainement
        simplement malheureusement apparemment peut-etre peut etre probablement environ tres trop assez plus moins
        peu beaucoup bien mal mieux pire aussi meme memes autre autres tout toute tous toutes chaque plusieurs quelque*
        certain* aucun* rien personne nul pas ne n non oui point
        suis es est sommes etes sont etait etaient ete etre sera serait soit ai as a avons avez ont avait avaient eu
        avoir aura fait faire fais font faite faits faites va vais vont aller allait vient venir peux peut pouvons
        pouvez peuvent pouvoir pouvait pourr* doit doivent devoir devrait devons dois faut faudrait veux veut voul*
        voudr* reste rester restent met mettre mis prend* pris donn* sait savoir sais saurait
        fonction* marche marchait marchent marcher demarre* travail* utilis* arrive* parvien*
        probleme* souci* soucis erreur* panne* incident* ticket* bug* bogue* defaut* defaillan* dysfonction* anomalie*
        dossier demande* requete* cas situation* sujet* objet etat chose* truc* blocage* bloqu* casse* hs coupe
        inconnu* bizarre* etrange* idee* comprend* compris
        svp stp plait merci* bonjour bonsoir salut cordialement cdt cdlt bien sincere* salutation* madame monsieur
        messieurs equipe* avance remerci* espere* prie priere veuillez
        urgent* urgence* rapide* rapidement vite delai* brefs immediat* immediatement important* importance priorit*
        prioritaire critique* grave* haut haute eleve* maximum plus tot possible* impossible* asap quanto
        aide* aider assistance support* regard* voir vu verif* control* check* consult* examin* analys* diagnost* test* essay*
        essai* tent* tentative* corrig* correct* repar* resol* resou* solution* regl* trait* traite* prise charge
        intervention* intervenir manipulation* action* etape* mesure* procedure* process* standard* habitu*
        classique* basique* base normal* norma* usuel* effectu* realis* execut* succes echec* echou* resultat* vain
        utilisat* client* usager* collabora* collegue* gens employe* salarie* personnel service* societe* entreprise*
        impact* affect* touche* concern* gene genant genante genant* penalis* activite* business metier* productivite productif*
        quotidien* tache* operation* mecontent* furieux fache* enerv* attend* attente* plain* impatient*
        systeme* application* appli logiciel* programme* outil* appareil* ordinateur* pc machine* materiel* poste
        informatique* technique* environnement* plateforme* fonctionnalit*
        escal* remont* transfer* transmet* transmis* passe* niveau* expert* specialiste* competen* connaissance*
        responsab* perimetre* besoin* necess* requis* requier* souhait* merit* approfond* davantage investiga*
        signal* indiqu* dit dire dis inform* precis* decri* decrit* expliqu* explicat* mentionn* rapport* constat* apparait
        affich* message* detail* info infos information* temps heure* jour* semaine* minute* moment* fois
        nouveau* nouvelle* ancien* dernier* derniere* changement* change* modifi* modification* attendu* prevu* persist* continu*
        subsist* survien* produi* pareil* identique* inchange* toujours relance* urgemment retour* question* repond*
        cause* origine* raison* part cote propos niveau debut fin cours vraiment completement totalement correctement
        convenablement serai serions merciii
        """,
    "nothing": "aucun* rien neant non nul inconnu*",
    "unsure": "connu* connaissance sait sais",
    "quantity": "plusieurs tous toutes tout toute beaucoup certains certaines nombreux nombreuses personne quelques",
    "count": "un une deux trois quatre cinq sept huit neuf dix onze douze dizaine moitie seul seule seulement uniquement",
    "info": "info infos information* detail* tout plus description explication*",
    "code": "erreur* code",
    "look": "demander demandez voir vu vue",
    "see": "cf discute evoque convenu ci-joint capture* screenshot*",
    "place": "chat teams mail* email courriel* telephone* piece* joint* pj ticket* note* dessus dessous conversation* ecran* fil lien objet "
    "message* document* capture* description echange* tel historique",
    "talk": "avec a demand* par monsieur madame",
    "act": "redemarr* reboot* reinitialis* reinstall* desinstall* install* chang* remplac* supprim* vid* nettoy* debranch* rebranch* "
    "deconnect* reconnect* recre* cre* mis* mise",
    "result": "aucun* meme pareil ok toujours encore rien resolu* sans fonctionne marche apres puis identique echec revient mieux",
    "ask": "besoin* merci veuillez droit* acces autoris* creer ajouter activer desactiver verifier restaurer requis* faut doit "
    "attribuer valider decider ouvrir necess* administrat*",
    "device": "portable ordinateur* pc poste imprimante* serveur* telephone* bureau navigateur reseau wifi production domicile teletravail",
    "looked": "selon journal* log* demande utilisat* calendrier verifi* wsus",
}
IBERIAN = {
    "concrete": """
        enciend* apag* prend* congel* cuelga* colgad* bloque* parpade* pita pitid* negr* blanc* blanco vaci* azul lent* abr* cierr* cerr* carg* imprim* escane* guard* conect* desconect* sesion* contrasen* cuenta* archivo* carpeta* unidad* acceso* permiso* cable* pantalla* teclad* raton bateria* ventilador* calient* calienta ruido* olor* audio* sonido* micro* camara* auricular* servidor* correo* buzon calendar* factur* pedido* licenci* certificad* controlador* cortafuegos puerto* restablec* desbloque* restaur* asign* instal* reinici*
        lig* deslig* trav* pisca* apita* pret* branc* vazi* abr* fech* carreg* escan* salv* sessao senha* conta contas arquivo* pasta* permiss* cabo* tela* mouse quent* barulho* cheiro* som audio camera* fone* e-mail* agenda* nota notas pedido* licenc* certificad* driver* porta* redefin* desbloque* atribu*
        engeg* apag* tanc* obr* impressor* contraseny* compte* fitxer* carpet*
    """,
    "filler": """
        configuracion configuraciones ajustes ajuste orden datos parametros conferidas conferido conferidos conferimos certo certa configuracao configuracoes ordem instrucciones
        veces ratos ocasiones menudo rara raramente seldom nunca siempre ocasionalmente regularmente continuamente aleatoriamente repentinamente
        fuera dentro alcance alcances ambito mas alla allende salvo excepto mediante
        mio mia mios mias tuyo suyo suya suyos nuestro nuestra nuestros nuestras vuestro
        fui fuiste fuimos estoy estas estamos estaba estabamos estaban estuvo estuvieron estaria seria serian sera seran tendria tendrian tendra tenia tenian tuve tuvo podria podrian podra podran podia podian pudo debia deberia deberian debera quiere quieren queria querian haria harian hara hace hacian
        va van voy vamos vas iba iban ido yendo
        reporta reportan reporto reporte solicita solicito solicitud indica informa comunica comenta menciona notifica
        falla fallas fallan fallo fallos fallando desperfecto desperfectos averiado averiada descompuesto
        arreglar arregla solucionar soluciona resolver resuelve ayudar ayuda apoyar apoya revisar revisa verificar verifica
        diferencia diferencias mejora mejoria cambio
        alguien nadie algo nada ningun cualquiera donde dondequiera
        as vezes raramente ocasionalmente sempre nunca dentro fora alem escopo alcance ambito minha minhas meus tua suas teu nossos nossas
        fui fomos estou estamos estava estavam esteve estiveram estaria sera serao teria teriam tera tinha tinham tive podera poderao podia podiam devia deveria deveriam devera queria queriam faria faz fazia fazem
        vou vai vamos vao ia iam indo ido
        travando falhando falhas falha consertar conserta ajudar ajuda apoiar verificar verifica
        diferenca diferencas melhora melhoria
        algum alguem ninguem lugar onde
        vegades sovint mai sempre fora dins abast meu meva teu teva nostre nostra vostre vostra estic estem estava puc podem podria hauria
        bastante siguio siguieron seguido seguida seguimos seguiu seguindo atrapalha atrapalhando atrapalham incomoda incomodando constantemente constante menudo frecuencia cuando rato ratos vezes sempre toda hora
        sirve sirven servir servia inicio comienzo principio partir entonces repentinamente subitamente pronto manana tarde noche semana desde ayer
        molestia molestias inconformidad enojo queja quejas insatisfaccion disgusto presion presionando insiste insisten exige exigen
        reaccion respuesta respuestas atencion seguimiento gestion tratamiento solucion darle dar dele denle darnos ayudarnos brindar brinden brindarnos apoyarnos revisen revisenlo atiendan
        probo probamos probe probaron intentamos intente intentaron hicimos verificamos verifique revisamos revise checamos todo nada funciono funcionaron
        podrian podriamos quisiera quisieramos gustaria agradeceria agradeceriamos pudieran pudieramos
        posibles posibilidades medios ideas alternativas opciones
        linea linhas lineas primera segunda tercera
        aconteceu acontece acontecendo parou para nada nervoso nervosa bravo brava irritado irritada chateada insatisfeita reclamando pressionando pressao cobrando cobranca
        maxima maximo minimo dar deem deu priorizar priorizem priorizacao atendimento retorno resposta suporte apoio socorro urgencia
        tentou tentaram fizeram fez verificou verificaram verificamos testamos testei testado testados
        poderia gostaria gostariamos queria queriamos
        inicio comeco dali entao repente manha tarde noite
        pesar realizados realizadas realizado hicieron hizo hicimos validaciones validacion validar validado correspondientes correspondiente respectivas pertinentes necesarias
        conforme relata relatou dificuldade* dificultades pede pedem pediu solicita solicitou grande grandes gran enorme fuerte forte serio seria leve moderado
        continua continuan persiste persisten permanece permanecen sigue ocurriendo ocurre presentando presentar presento reporto reportan indican comentan manifiesta manifiestan
        intentos intento pruebas prueba tentativas tentativa testes teste verificacoes verificacao verificaciones verificacion revisiones revision validacoes analise analisis diagnostico
        siguiente siguientes proximo proximos superior superiores nivel n2 n3 segundo tercer primera primero primer soporte
        encontro encontramos encontrado encontrada encontrar hallado hallazgos nenhuma nenhum encontrei encontramos achei
        puedo podemos pueden podrian podria ayudarnos apoyarnos revisarlo verlo atenderlo resolverla arreglarlo checar checarlo echar ojo mano
        sepa saber sabemos desconocemos ignoro seguir hacer otra mas
        cuanto antes mayor brevedad prontitud inmediatez demora urgencia urgencias urxente
        experiencia conocimientos competencia competencias capacidad facultades alcance
        correcto bien mal peor igual identico normalidad normal normales habituales habitual rutina rutinario estandares
        poderia poderiam consigo conseguem conseguimos resolver solucionar ajudem ajudar favor verificarem olharem veem vcs voces
        qualquer quaisquer diversas diversos varias vezes veces ocasiones reiteradas repetidas repetidamente constantemente frecuentemente frequentemente intermitente* aleator*
        encaminhado encaminho encaminhando repassar repassando repasse segue seguem tratativa tratativas providencias providencia
        paciencia impaciente urge enfadado molestos furioso descontento insatisfeito chateado nervoso
        jornada laboral laborales labores funciones cotidianas diarias atraso retraso retrasos perdida perjuicio perjuicios afectacion afectando afectados afectado prejudica prejudicando prejuizo
        presencia presenta presento presentado tengo teniendo tuvimos hemos
        telefono telefone telefonica telefonicamente verbalmente conversado conversamos falamos explicado
        el la lo los las un una unos unas de del al a ante con sin sobre en entre por para desde hasta hacia segun tras
        y e o u ni pero mas sino que quien quienes cual cuales cuando donde como porque pues aunque si yo tu usted ustedes
        el ella ellos ellas nosotros nos me te se le les su sus mi mis nuestro* este esta esto estos estas ese esa eso
        esos esas aquel aquella algo alguien algun* alguien algo nadie nada ningun* ninguno todo toda todos todas cada otro otra otros otras
        mismo misma mismos mismas varios varias muchos muchas mucho mucha poco poca muy tan tanto tanta mas menos bien mal mejor peor tambien
        tampoco ya aun todavia siempre nunca jamas hoy ayer manana ahora luego despues antes pronto recien reciente*
        recientemente ultimamente actual* actualmente solo solamente simplemente quiza quizas aproximadamente
        de repente lamentablemente no si
        es son era eran fue fueron ser sera siendo sido esta estan estaba estaban estar estado estuv* ha han he hemos
        haber habia hay hubo tiene tienen tenia tener tengo tuvo puede pueden podia poder puedo pudo podria* debe deben deber* quiere quiero
        hace hacen hacer hizo hecho hice haga hagan va van ir iba vamos fui vino viene da dan dar dio sigue siguen seguir
        sigo siga queda* quedo pone poner deja dejo dejado deja dejo logr* logro consegu* consigo sale sabe* se sabemos
        funciona* funcion* trabaja* trabajo opera* anda sirve responde* arranca*
        problema* inconveniente* error* errores falla* fallo* fallando averia* incidencia* incidente* ticket* caso* asunto* tema* dificult*
        situacion* estado desconoc* raro extrano idea* motivo
        favor porfavor porfa ayuda* ayudar* ayudenme gracias hola buenos buenas dias tardes saludo* cordial* estimad* atentamente
        antemano agradec* quedo atento atenta espera* apoyo* apoyar soporte asist* solicit* pido pedir pedir pedido pido pedimos ruego
        urgen* brevedad pronto rapido rapida* rapidamente inmediat* importante* importancia prioridad* priorit* critic* grave* alta alto
        maxima lo antes posible* imposible* cuanto revis* verific* comprob* chequ* mirar* ver vean analiz* investig* diagnos* prob* pruebas prueba
        intent* trat* tratar solucion* resolv* resuelt* resuelv* arregl* repar* corrig* correg* aten* atender gestion* tramit* paso* pasos
        accion* medida* basic* estandar habitual* normal* realiz* efectu* ejecut* exito resultado*
        usuari* cliente* compan* emplead* colega* gente persona* personal departamento* empresa negocio* afecta* afect*
        impact* bloquead* bloque* perjudi* productiv* productividad operac* operativ* diari* tarea* actividad* molest* enojad* enfadad*
        quej* impacient* insatisf* esperando sistema* aplicacion* app programa* software herramienta* dispositiv* computador* ordenador*
        pc maquina* tecnic* servicio* plataforma* entorno* escal* deriv* pasar* transfer* nivel* experto* especialista* conocimiento*
        responsab* alcance* neces* requer* requier* report* indic* dice* dijo comenta* inform* mencion* descri* explic* detall* informacion
        info manifest* aparec* mensaje* muestra* presenta* ocurr* pasa paso pasan pasando pasado pasar pase pasos sucede* persist* continu* mantien* tiempo* hora* dia dias semana* minuto* momento* vez veces
        nuev* anterior* ultim* cambi* igual* identic* esperad* debid* correct* adecuad* causa* origen* parte proceso*
        procedimiento* cosa cosas
        pude pudimos pudo logre logramos resolverlo solucionarlo arreglarlo pruebas pudieron podido sirvio
        feito feitos feita feitas fizemos fiz possiv* tentamos tentei consegui nossa
        o os as um uma uns umas do da dos das no na nos nas ao aos pelo pela num numa e ou mas que quem qual quando onde como
        porque pois eu voce voces ele ela eles elas nos se lhe meu minha seu sua seus suas nosso* este esta isto esse essa isso
        aquele aquela algum* alguma* alguem nenhum* ninguem tudo todo toda todos todas cada outro* outra* mesmo* mesma* varios
        muito* muita* pouco* mais menos bem mal melhor pior tambem ja ainda sempre nunca hoje ontem amanha agora depois antes logo breve
        recente* atual* atualmente so somente apenas talvez infelizmente de repente nao sim sem com para por desde ate sob sobre
        entre e sao era eram foi foram ser sendo sido esta estao estava estar estamos tem tinha ter tenho teve ha houve pode podem
        poderia* poder posso deve devem dev* quer quero faz fazer fez feito fazem vai vao ir vem veio fica* ficou continua* continu* segue
        deixa* deixou consig* consegue* conseguiu conseguimos sabe* sei
        trabalh* travou travad* travand* parou parad* quebr* responde* abre erro* falha* falhand* defeit* chamado*
        assunto* estranho* desconhecid* ideia ajuda* ajudar obrigad* ola oi bom boa dia tarde noite prezad* caro* atencios* equipe* desde
        grat* aguard* suporte* solicit* peco pedi* urgen* rapid* imediat* important* prioridad* critic* grave* alta alto quanto possivel*
        impossivel* verifi* olhar* olhem vejam analis* investig* test* tent* resolv* solu* arrum* consert* corrig* atend*
        passo* acao acoes basico* basica* padrao normal* realiz* efetu* execut* sucesso resultado* usuari* utilizador* cliente* funcionari*
        coleg* pessoa* pessoal setor empresa negocio* produtiv* produtividade operac* operacao diari* taref* atividad* irritad* brav* reclam*
        insatisf* sistema* aplicativo* programa* ferramenta* computador* maquina* tecnic* servico* ambiente* encaminh* escal* pass* nivel
        especialista* conhecimento* precis* necess* relat* diz disse falou inform* descri* explic* detalh* informac* mensag* mostr*
        aparec* acontec* ocorr* tempo* hora* semana* novo nova anterior* ultim* mudou mudar mudanca mudancas alter* modific* igual* identic* espera* correta* adequad* causa* procediment* coisa*
        funcionando funcionam operando
        els les uns unes amb sense per des fins i o pero que qui quan on com perque si jo tu ell ella nosaltres vosaltres ells elles em et es ens us
        li aquest* aquell* alguna* alguns algu ningu res cap tot tota tots totes altre* mateix* diversos molt* poc poca mes menys be malament ja encara
        sempre mai avui ahir dema ara despres abans es son era eren ha han he hem hi havia te tenen pot poden puc ser fer fet fa
        va van funciona* problema* error* si us plau gracies hola bon dia ajud* urgent* aviat revis* mira* compro* resol* arregl*
        usuari* client* treball* continua* segueix* igual deixat deixa
        """,
    "nothing": "nada ningun* ninguno ninguna nenhum* no nao desconoc* desconhec* cap res",
    "unsure": "sabe* conoc* idea sei conhecid* ideia",
    "quantity": "varios varias muchos muchas todos todas todo toda algunos algunas diversos muitos muitas nadie ninguem alguns tots totes",
    "count": "uno un una dos tres cuatro cinco seis siete ocho nueve diez once doce docena mitad solo solamente um uma dois duas "
    "quatro sete oito nove dez metade apenas somente so unico unica",
    "info": "info informacion informac* detalle* detalhe* todo tudo mas mais descripcion descric*",
    "code": "error erro codigo",
    "look": "preguntar pregunten pregunta perguntar ver",
    "see": "comento comentamos comentado hablamos hablado hable conversamos vease vide hablad* convers* platic* comentado captura* pantallazo* combinad* print* acordado falad* "
    "falei hable veja consulte consultar",
    "place": "chat teams correo* mail* email telefon* llamada adjunt* anex* nota* ticket* chamado* arriba acima abajo abaixo asunto assunto "
    "conversac* hilo grupo whatsapp enlace link imagen imagem pantalla tela documento* archivo arquivo historial",
    "talk": "con com pregunt* pergunt* a amb",
    "act": "reinici* reset* restablec* redefin* instal* reinstal* desinstal* cambi* troc* reemplaz* substitu* borr* elimin* limp* apag* "
    "lig* deslig* desconect* reconect* actualiz* atualiz* cre* cri* formate*",
    "result": "sin sem mismo misma mesmo mesma igual funciona* ok solucion* resolv* resuelt* sigue continua* persist* cambios mudanca* exito "
    "sucesso luego volvi* voltou despues depois normal nada mejor",
    "ask": "favor neces* precis* requier* requer* permis* acces* acesso* autoriz* habilit* liber* revisar verificar reiniciar restaurar "
    "asignar atribuir crear criar agregar adicionar debe deve decidir validar administrador*",
    "device": "laptop portatil notebook pc ordenador computador* impresora* impressora* servidor* celular movil oficina escritorio "
    "navegador red rede wifi produccion producao casa",
    "looked": "segun segundo preguntado usuari* log* registro* calendario revis* verific* perguntado wsus",
}
ITALIAN = {
    "concrete": """
        accend* spegn* congel* lampeggi* ner* bianc* vuot* blu lent* apr* chiud* caric* stamp* scansion* salv* colleg* connett* disconnet* session* password* account file* cartell* disco* access* permess* cavo schermo* tastiera* mouse batteria* ventol* cald* rumore* odore* audio microfon* telecamera* cuffi* server* posta casell* calendario* fattur* ordin* licenz* certificat* driver* firewall port* reset* sblocc* ripristin* assegn* install* riavvi*
    """,
    "filler": """
        impostazione impostazioni configurazione configurazioni posto ordine parametri istruzioni controllat*
        volte talvolta spesso raramente mai sempre occasionalmente regolarmente continuamente casualmente
        fuori dentro oltre aldila portata ambito ambiti tranne eccetto salvo mediante
        miei mie tuo tua tuoi tue suoi sue nostri nostre vostri vostre vostra
        sono sei siamo siete fui fu furono saro sara saranno sarei sarebbe sarebbero avro avra avranno avrei avrebbe avevo avevano potrei potrebbe potra poteva potevano dovrei dovra doveva dovevano vorrei vorra volevo vuole vogliono faccio facciamo fanno faceva
        vado vai andiamo andava andavano andato andata
        funziona funzionano funzionava funzionare accade accadono capita capitano succede succedono verifica verificano
        risolvere risolve aiutare aiuta sistemare riparare
        differenza differenze miglioramento miglioramenti cambiamento
        qualcuno nessuno qualcosa ovunque
        seguita seguito seguite senza esito disagio spesso continuamente ogni tanto volta quando qualvolta fastidio fastidioso
        inizio partire allora improvvisamente mattina stamattina stamani pomeriggio sera settimana ieri va vanno andava niente
        chiediamo chiedo chiederei chiederemmo gentilmente cortesemente verificare controllare guardare vedere intervenire sistemare aiutare aiutarci aiutateci aiutatemi
        reazione risposta riscontro seguito gestione trattamento soluzione intervento attenzione
        vorrei vorremmo potrebbe potrebbero sarebbe gradirei gradiremmo
        abbiamo provato fatto tentato verificato controllato guardato testato
        arrabbiata irritato irritata nervosa stressato impaziente protesta protestano lamentano
        linea linee primo secondo terza seconda livelli
        possibilita mezzi idee alternative opzioni soluzioni
        chiede chiedono chiedere chiediamo ripresent* segnala segnalano riscontr* rilev* trovat* trovare trovo trova nessuna anomalia verifiche verifica controlli
        grande grandi grosso forte forti notevole serio gravi elevato elevata medio
        persiste permane continua rimane sempre ancora nuovo nuovamente spesso costantemente frequentemente saltuari* intermittent*
        svolt* compiut* condott* esegu* provato provate provati tutti tutte possibili possibile soliti solite classic* standard iniziali preliminari
        quanto prima tempestiv* sollecit* celer* breve urgentemente urgenze
        potete potreste possiamo riesco riusciamo riescono dare darci un'occhiata occhiata occuparvene occupar* prendere carico presa passo passiamo inoltriamo inoltro giriamo
        non nonostante malgrado benche comunque pero quindi percio inoltre infatti dunque
        esperienza capacita competenze mie nostre superiore successivo secondo terzo
        detto telefono voce accordi intesa concordato parlato
        peggio male guaio guai disagio disagi disservizi* rallentament* impazient* scontent* nervos*
        il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dallo dalla dai dagli
        dalle in nel nello nella nei negli nelle con col su sul sullo sulla sui sugli sulle per tra fra e ed o ma che chi cui
        quale quali quando dove come perche se anche ancora gia sempre mai piu meno molto molta molti molte poco troppo tanto tanti
        bene male meglio peggio non no si ci vi ne mi ti lui lei noi voi loro io tu mio mia suo sua nostro nostra vostro questo
        questa questi queste quello quella quelli stesso stessa stessi altro altra altri altre alcun* qualche qualcosa qualcuno
        nessun* niente nulla tutto tutta tutti tutte ogni vari varie diversi solo soltanto oggi ieri domani ora adesso poi prima dopo
        presto subito recente* recentemente attual* attualmente purtroppo forse probabilmente circa improvvis* dall dell nell all sull c
        e sono era erano stato stata stati essere sia ha hanno ho abbiamo avere aveva puo possono posso potere poteva potrebb*
        deve devono dovere dovrebb* vuole voglio vorre* fa fanno fare fatto fatta fatte fatti va vanno andare viene venire sta stanno
        rimane resta riesc* riusc* da dato sa so sappiamo dice
        funzion* lavor* operare oper* parte problema* problemi errore* errori guasto guasti guasta malfunzion* anomalia anomalie incidente* ticket
        richiest* caso situazione segnal* segnalaz* blocc* rotto rotta fermo ferma difficolt* strano strana sconosciut* idea
        favore piacere grazie buongiorno buonasera salve ciao cordial* saluti salut* gentil* gentile anticipo team spero prego cortes*
        urgent* urgenza presto possibil* impossibil* rapid* veloc* immediat* importante* importanza priorit* critic* grave alta alto massima
        aiut* assisten* support* controll* verific* guard* vedere vedi analizz* indag* test* prov* prova prove tentat* tentativ* risol* soluzion* sistem*
        ripar* corregg* corrett* gestir* gesti* intervent* interven* operazion* passagg* azion* standard solit* soliti normal* base
        eseguit* effettuat* success* esito risultat* utent* client* dipendent* collega colleghi persone persona personale ufficio azienda
        impatt* impatto colpit* business produttiv* attivit* quotidian* arrabbiat* insoddisf* lament* attende* attesa aspett* sistema applicazion* app
        programma* software strumento dispositiv* computer pc macchina tecnic* servizio ambiente escal* inoltr* pass* livello espert* specialist*
        competen* conoscen* responsab* bisogno necess* serve occorr* richied* riport* riferi* descri* spieg* dettagl* informazion* info
        compare appare messagg* mostra* present* success* accad* persist* continu* permane tempo ora ore giorn* settiman* minut* volta volte
        nuov* vecchi* ultim* cambi* modific* uguale identic* previst* dovrebbe causa parte procedura processo cosa cose accord* dovut*
        ancora effettu* lato
        """,
    "nothing": "nessun* niente nulla no sconosciut*",
    "unsure": "noto nota noti idea sappiamo",
    "quantity": "molti molte tutti tutte tutto tutta vari varie diversi diverse parecchi alcuni nessuno",
    "count": "uno una due tre quattro cinque sei sette otto nove dieci undici dodici dozzina meta solo soltanto",
    "info": "info informazion* dettagli* tutto piu descrizione",
    "code": "errore codice",
    "look": "vedere chiedere",
    "see": "vedi discuss* parlato sentito concordat* accordi screenshot* schermata*",
    "place": "chat teams mail email telefon* telefonic* allegat* nota note ticket sopra sotto oggetto conversazion* messagg* schermat* link gruppo",
    "talk": "con chied* chiest* a da",
    "act": "riavvi* reset* reimpost* installat* reinstall* disinstall* cambiat* sostitu* cancellat* eliminat* puli* svuot* aggiornat* scolleg* ricolleg* ricre*",
    "result": "stesso stessa uguale nessun* ok risolto funziona ancora senza cambiamenti poi dopo niente successo meglio",
    "ask": "serve servono accesso permess* autorizz* admin* controllare verificare assegnare creare abilitare ripristinare bisogno occorr* prego deve "
    "decidere aprire aggiungere",
    "device": "portatile laptop notebook computer pc stampante server telefono ufficio casa browser rete wifi produzione",
    "looked": "secondo log registro calendario chiesto utente verificat* wsus",
}
ROMANIAN = {
    "concrete": """
        porni* opri* ingheat* blocheaz* clipeste negru alb gol* albastru lent* deschi* inchi* incarc* imprim* printeaz* scan* salv* conect* deconect* parol* cont contul fisier* folder* dosar* acces* drept* cablu* ecran* tastatur* mouse bateri* ventilator* cald* zgomot* miros* sunet* microfon* camera* casti server* mail* calendar* factur* comand* licent* certificat* driver* firewall port* reset* debloc* restaur* instal*
    """,
    "filler": """
        setare setari setarile configurare configuratia regula ordine parametri
        uneori cateodata deseori rareori niciodata mereu intotdeauna ocazional regulat constant aleatoriu
        afara inafara dincolo peste exceptia mediu
        mele mei meu mea tai tale sai sale nostri noastre vostri voastre lor
        sunt esti suntem sunteti eram erau voi va vom vor as ar am putea puteam poate poti pot trebui trebuia vrem vreau vor fac faci facem fac faceau merg mergi mergem
        competenta competentele competentelor responsabilitate responsabilitatea aria atributii
        intampla intampla intamplat apare repara reparat ajuta ajuta rezolva diferenta imbunatatire
        cineva nimeni ceva nimic undeva nicaieri
        apar apare cand din cand des adesea frecvent constant mereu deranjant urmat procedura pasii
        nervosi dimineata seara saptamana inceput brusc deodata atunci rugam rugamintea preluati prelua preluare preluarea rezolvati interveniti interventie interventia reactie raspuns atentie urmarire
        ati putea puteti ati dori dorim am vrea va rog multa rabdare supara plange plang insista
        probat probam testat testam verificam verificati uitat uitati niciun rezultat rezultate efect
        linia linie nivelul doi urmator urmatorul superior
        merg mergea functiona functionau functioneaza
        persista continua ramane exista tot mai incearca incercat incercari toate metodele posibile posibilitatile verificat verificari verificarile facute efectuate standard
        raporteaza semnaleaza solicita cere roaga doreste asteapta mare mari grav gravi serios considerabil dificultati dificultate
        stiu stim ce face fac altceva nevoie ajutorul sprijinul dumneavoastra voastra
        gasit gasesc nicio nici solutie solutia rezolvare rezolva rezolvam putut reusit reusesc
        repede rapid urgenta cat posibil maxim
        discutat vorbit telefonic explicat conform
        un o unui unei niste al a ai ale lui lor cel cea cei cele de la in pe cu fara pentru din prin dupa inainte intre sub peste catre
        pana si sau dar iar ca sa daca cand unde cum ce cine care cat fiindca deoarece eu tu el ea noi voi ei ele ma te se ne va ii il
        le imi iti isi meu mea sau sa nostru acest* aceasta aceste acel* asta asta alt* alta altul toti toate tot toata fiecare cativa unii
        nimic nimeni ceva cineva nu da mai inca deja mereu tot niciodata azi ieri maine acum apoi recent curand foarte prea mult multa multi
        multe putin bine rau iar doar numai din pacate poate probabil brusc
        este e sunt era erau fost fi are au am avem avea aveti poate pot putem putea trebuie vreau vrea face fac facut merge mers
        vine da dat sta ramane ramas stiu stie
        functione* functionare lucre* porneste problem* eroar* erori defect* defectiune incident* tichet* ticket* situati* cauza stricat*
        rog rugam va multumesc multumim salut buna ziua seara stima stimate ajutor* ajut* ajuta* sprijin suport asisten*
        urgent* urgenta repede rapid* cat imediat* important* prioritat* critic* grav* mare posibil* imposibil* verific* uita* analiz* investig* test* incerc*
        rezolv* solut* solution* repar* remedi* trat* pasi pasii masuri standard obisnuit* normal* efectuat* facut* succes rezultat*
        utilizator* client* coleg* oameni persoane angajat* firma companie afect* impact* blocat* nervos suparat* nemultumit* astept* asteapta sistem*
        aplicati* program* soft software calculator* dispozitiv* pc tehnic* serviciu* escal* preia* prelua* preluati trimit* nivel expert* specialist* nevoie necesar* cer* solicit*
        rapor* spune zice descri* detali* informati* apare mesaj* afis* persist* continu* timp ora ore zi zile saptaman* nou* vechi ultim* schimb* modific* acelasi aceeasi
        """,
    "nothing": "nimic niciun* nicio nu necunoscut*",
    "quantity": "multi multe mai toti toate cativa unii nimeni",
    "count": "unu una doi doua trei patru cinci sase sapte opt noua zece jumatate doar numai singur",
    "info": "info informati* detali* tot mai descriere",
    "see": "vezi vedeti discutat* vorbit* captura* screenshot*",
    "place": "chat teams mail* email telefon* tichet* ticket* nota* sus jos conversat* mesaj* atasament* captura*",
    "talk": "cu intreb* intrebat",
    "act": "repornit* restart* resetat* reinstalat* instalat* schimbat* inlocuit* sters* curatat*",
    "result": "acelasi aceeasi nimic ok rezolvat functioneaza merge fara dupa tot mai schimbare",
    "ask": "nevoie necesar* trebuie drept* acces* permis* verificat* resetare rog",
    "device": "laptop calculator pc imprimanta server telefon birou acasa retea wifi productie",
    "looked": "conform intrebat utilizator* log* calendar verificat*",
}

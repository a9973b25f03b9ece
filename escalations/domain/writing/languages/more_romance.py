"""French, Spanish, Portuguese, Italian, Romanian: more words of mood and of nothing in particular, and of things."""

FRENCH_MORE = {
    "filler": """
        content contente contents ravi ravie satisfait satisfaits enerve enervee enerves fache fachee faches furieux furieuse furax agace agacee
        agaces excede excedee mecontent mecontents mecontente insatisfait* frustre frustree frustres impatient* stresse stressee inquiet inquiete
        desespere* perdu perdue paume paumee galere galerer galeres rale raler ralent plaint plainte plaintes plaindre colere pete plombs bout marre
        rouspete grogne penible chiant embetant ennuyeux genant genante desagreable insupportable inadmissible inacceptable intolerable catastrophe
        catastrophique horrible affreux terrible nul nulle lamentable deplorable bizarre bizarres etrange etranges curieux curieuse anormal anormale
        anormaux suspect louche mysterieux inexplicable inexplique capricieux deconne deconner bug bugs bugue buguer buggue rame ramer foire foirer
        plante planter foutu fichu mort morte naze kc hs casse cassee cassé parfois quelquefois souvent toujours jamais regulierement frequemment
        rarement occasionnellement aleatoire aleatoirement constamment continuellement perpetuellement soudain soudainement subitement brusquement
        depuis longtemps recemment dernierement moment moments temps habituel habituelle habituels habituelles habitude usuel usuelle usuels normal
        normale normaux normalement standard classique basique basiques courant courante commun commune general generale generaux divers diverses
        different differents differentes plusieurs maints nombreux nombreuses quelques quelque certains certaines tout toute tous toutes essaye
        essayer essai essais tente tenter tentative tentatives teste tester verifie verifier verification verifications controle controler regarde
        regarder cherche chercher recherche rechercher analyse analyser examine examiner investigue investigation diagnostique diagnostic manipulation
        manipulations manip manips operation operations effectue effectuee effectues effectuees realise realisee realises realisees entrepris mis
        oeuvre applique suivi suivre procedure procedures etape etapes epuise epuisees possibilites possible possibles moyens moyen options solution
        solutions resultat resultats succes echec vain vaine efficace inefficace effet amelioration changement probant concluant positif negatif rien
        aucun aucune fait faits faire faisons sais savoir sait savons comprends comprend comprendre comprenons idee idees connais connait connaissance
        connaissances competence competences niveau niveaux expertise expert experts specialiste specialistes depasse depassent depasser ressort
        perimetre champ limite limites capacite capacites habilitation habilite superieur superieure deuxieme second seconde troisieme ligne escalade
        escalader escaladons transmettre transmets transmis transfere transferer prise charge prendre prenez relais main suite suivant urgent urgente
        urgence urgentes urgemment vite rapide rapidement rapides immediat immediate immediatement delais delai bref brefs priorite prioritaire
        important importante importance critique grave majeur majeure haute haut merci mercis svp stp prie prier priere veuillez voulez pouvez
        pourriez pourrait pouvoir peux peut peuvent aide aider aidez aidiez besoin assistance soutien support appui intervention intervenir traiter
        traitement traitez resoudre resolu resolution regler regle reglez corriger correction corrige depanner depannage depannez reparer repare
        reparation jeter coup oeil voir revoir cordialement bonjour bonsoir salut cher chere bien bonne journee avance remerciant remercie
        remerciements salutations equipe collegue collegues madame monsieur client cliente clients utilisateur utilisatrice utilisateurs utilisatrices
        usager usagers personne personnes gens salarie salaries employe employee employes collaborateur collaborateurs collaboratrice agent agents
        patron chef direction hierarchie responsable responsables manager monde personnel dame demandeur appelant travail travailler travaille
        travaillent bosser bosse boulot activite activites metier metiers production productivite quotidien quotidienne tache taches impact impacte
        impactee impactes impacts affecte affectes bloque bloquee bloques bloquant bloquante paralyse paralysee arret arrete penalise penalisant
        perturbe perturbation perturbations ralenti consequences consequence repercussions gene genes handicap empeche fonctionne fonctionner
        fonctionnent fonctionnait fonctionnel fonctionnelle fonctionnement fonctionnalite marche marcher marchent marchait va vont aller reagit repond
        repondre comporte comportement semble paraitre parait apparait arrive dirait probleme problemes souci soucis erreur erreurs panne pannes
        incident incidents dysfonctionnement dysfonctionnements anomalie anomalies defaut defauts defaillance difficulte difficultes ennui ennuis truc
        trucs chose choses machin bidule sujet sujets cas affaire question demande ticket dossier signale signaler signalement remonte declare dit
        dire dixit indique mentionne explique decrit systeme systemes application applications appli applis logiciel logiciels programme programmes
        outil outils ordinateur ordinateurs pc ordi poste appareil appareils materiel machine machines equipement informatique service services
        engendre engendrer considerable impatiente patience perte le la les un une des du de d l au aux a ce cet cette ces et ou mais donc or ni car
        que qu qui quoi dont quand comment pourquoi si comme je j tu il elle on nous vous ils elles me m te t se s lui leur leurs mon ma mes ton ta
        tes son sa ses notre nos votre vos en y dans sur sous avec sans pour par contre vers chez entre avant apres pendant jusqu est sont suis es
        sommes etes etait etaient ete etre sera serait ai as avons avez ont avait avoir eu aurait pas ne n plus moins tres trop assez peu beaucoup mal
        aussi encore deja ici ca cela ceci celui celle vraiment juste meme autre autres aujourd hui hier demain matin soir jour jours semaine mois
        maintenant alors ainsi afin malgre lors quant selon
        """,
    "concrete": """
        recto verso envers attente file sortant* entrant* fiche imprim* imprimante* papier* page* bac bacs toner* encre* cartouche* tambour bourrage*
        scan* numeris* etiquette* badge* douchette* caisse* balance recu recus tiroir* ecran* ecrans noir noire noirs blanc blanche blanches bleu
        bleue rouge vert verte orange gris grise vide vides clignot* scintill* fige* figee clavier* touche* souris micro* camera* son casque* ventil*
        bruit* chaud chauff* brule* odeur fumee batterie* chargeur* charge cable* prise* alimentation cordon* dock station mot passe mdp identifiant*
        compte* profil* droit* acces autoris* refus* verrouill* deverrouill* session* partage* repertoire* fichier* piece* jointe* boite* messagerie*
        mail* courriel* calendrier* agenda* rendez* signature* redirection* certificat* licence* pilote* driver* maj version* redemarr* demarr* allum*
        eteint* eteindre plante* crash* serveur* base* donnee* sauvegard* restaur* bande disque* reseau* commutateur* routeur* parefeu port* vpn wifi
        telephone* appel* renvoi* coup* coupe* coupure* deconnect* reconnect* connexion* clic* clique* bouton* fenetre* menu* onglet* champ* colonne*
        tableau* formule* macro* rapport* etat* liste* export* import* enregistr* ouvr* ferm* charg* copi* supprim* dispar* renomm* deplac* doubl*
        doublon* affich* saisi* saisie* envo* recoi* recu* rejet* revien* facture* facturation commande* bon bons livraison* stock* entrepot* devis
        paie paye* virement* comptab* compta rh commercial* achat* vente* vendeu* magasin* boutique* accueil atelier usine* bureau* etage* salle* site
        agence* siege paris lyon nantes lille bordeaux toulouse marseille chauffeur* camion* infirm* medecin* patient* professeur* eleve* avocat*
        heure* minute* seconde* lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre
        novembre decembre demenag* remplac* chang* install* desinstall* reinstall* reinitialis* cache cookies
        """,
}

IBERIAN_MORE = {
    "filler": """
        enfadado enfadada enfadados enojado enojada enojados molesto molesta molestos furioso furiosa cabreado cabreada harto harta disgustado
        disgustada indignado indignada irritado irritada frustrado frustrada frustrados nervioso nerviosa preocupado preocupada desesperado
        desesperada agobiado agobiada impaciente impacientes descontento descontenta descontentos insatisfecho insatisfechos quejando queja quejas
        quejan quejo quejarse reclama reclaman reclamo reclamos protesta fatal horrible terrible pesimo pesima malisimo desastre desastroso caos lio
        rollo fastidio lata rabia insoportable inaceptable intolerable grave gravisimo lamentable raro rara raros raras rarisimo extrano extrana
        extranos curioso misterioso inexplicable anormal fallo fallos falla fallas fallando fallar fallado averia averiado averiada danado danada roto
        rota estropeado estropeada muerto muerta petado petada caput kaput loco loca tonto bobo tonteria tonterias cosas historias guerra veces vez
        rato ratos menudo siempre nunca jamas frecuencia frecuente frecuentemente regularmente constantemente continuamente ocasionalmente aleatorio
        aleatoria aleatoriamente intermitente intermitentes repente subito pronto ultimamente recientemente hace mucho tiempo dias semanas ahora ayer
        hoy manana habitual habituales habitualmente costumbre normal normales normalmente estandar tipico tipica tipicos comun comunes general
        generales basico basica basicos basicas rutina rutinario rutinarias diferentes distintos distintas diversos diversas varios varias muchos
        muchas algunos algunas algun alguna todo toda todos todas cualquier cualquiera posible posibles imposible intentado intentar intente
        intentamos intento intentos probado probar probe probamos prueba pruebas verificado verificar verifique verificamos verificacion
        verificaciones comprobado comprobar comprobe comprobamos comprobacion comprobaciones revisado revisar revise revisamos revision revisiones
        mirado mirar mire miramos buscado buscar busque analizado analizar analisis investigado investigar diagnostico hecho hacer hice hicimos
        hicieron realizado realizada realizadas realizados realizar realice ejecutado seguido seguir procedimiento procedimientos pasos paso agotado
        agotadas agotados opciones opcion medidas medida alternativas exito exitos resultado resultados mejora mejoria cambio cambios efecto solucion
        soluciones vano inutil inutilmente suerte nada ninguno ninguna ningun nadie tampoco se sabe saber sabemos idea entiendo entiende entender
        comprendo conozco conoce conocimiento conocimientos capacidad capacidades competencia competencias experiencia experto expertos especialista
        especialistas nivel niveles superior superiores segundo segunda tercer alcance ambito fuera supera superado superan escalar escalo escalado
        escalamos escalacion derivar derivo pasar pasamos pasarlo transferir cargo hacerse encargue encarguen atender atencion atiendan siguiente
        urgente urgentes urgencia urgentemente cuanto antes inmediato inmediata inmediatamente rapido rapida rapidamente rapidez pronta brevedad
        prioridad prioritario importante importancia critico critica alta alto apuro prisa ya favor gracias ayuda ayudar ayudarme ayudarnos ayuden
        ayudeis ayude apoyo soporte asistencia necesito necesita necesitan necesitamos requiere requerimos solicito solicita solicitamos solicitud
        pido pide piden pedimos ruego rogamos agradezco agradeceria agradecemos podrian podeis pueden puede puedo podemos podria pudieran resolver
        resuelto resolucion solucionar solucionado solucionen arreglar arreglado arreglen arreglo reparar corregir gestionar gestionen vean verlo
        echar vistazo ojo saludos saludo cordial cordiales hola buenas buenos tardes noches estimados estimado companeros companeras equipo senores
        antemano atentamente cliente clienta clientes usuario usuaria usuarios usuarias persona personas gente empleado empleada empleados trabajador
        trabajadora trabajadores companero companera jefe jefa jefes gerente gerencia direccion responsable encargado senor senora chico chica
        llamante personal trabajo trabajar trabaja trabajan trabajando labor labores laboral actividad actividades operacion operaciones operativo
        negocio produccion productividad diario diaria diarias tarea tareas impacto impacta impactando afecta afectan afectado afectada afectados
        afectando afectacion parado parada parados paralizado paralizada detenido detenida perjudica perjudicado perjudicial perjuicio consecuencias
        repercusion retraso retrasos molestia molestias imposibilita impide funciona funcionar funcionan funcionaba funcionando funcionado
        funcionamiento funcionalidad va van ir iba anda andar marcha marchar responde responder comporta comportamiento parece aparece ocurre
        ocurriendo pasa pasando sucede sucediendo deja dejado tira problema problemas problemilla error errores incidencia incidencias incidente
        incidentes inconveniente inconvenientes dificultad dificultades detalle detalles asunto asuntos tema temas caso casos situacion cosa cuestion
        reporta reporto reportado indica indico comenta comento menciona menciono dice dijo explica explico manifiesta describe sistema sistemas
        aplicacion aplicaciones programa programas software herramienta herramientas ordenador ordenadores computadora computador equipos pc maquina
        maquinas aparato aparatos dispositivo dispositivos plataforma servicio servicios el la los las un una unos unas lo al del de a ante bajo con
        contra desde en entre hacia hasta para por segun sin sobre tras y e o u ni pero sino aunque porque pues que quien cual cuando donde como si no
        mas muy poco bastante demasiado tan tanto tambien solo aun todavia asi aqui ahi alli yo tu ella ello nosotros vosotros ellos ellas usted
        ustedes me te nos os le les mi mis su sus nuestro nuestra nuestros nuestras vuestro este esta esto estos estas ese esa eso esos esas aquel es
        son soy somos era eran fue fueron ser sido siendo estoy estan estamos estaba estado estar he ha han hemos habia haber hay tiene tengo tienen
        tenemos tenia tener hacen haga quiere quiero quieren debe deben deberia chateado chateada zangado zangada bravo brava nervoso nervosa
        insatisfeito insatisfeita insatisfeitos reclamando reclamam reclamacao reclamacoes reclamou queixa queixas queixando cobrando aborrecido puto
        revoltado estressado pessimo pessima horrivel terrivel bagunca absurdo inaceitavel insuportavel lamentavel complicado complicada dificil ruim
        ruins pior mal estranho estranha estranhos esquisito esquisita doido maluco louco falha falhas falhando falhar falhou defeito defeitos
        quebrado quebrada danificado avariado avariada pifou pifado morto morta bugado bugada bugou zica treta pau vezes sempre frequentemente
        frequencia subitamente recentemente tempo agora ontem hoje amanha cedo tarde demais bem muito muita muitos pouco mesmo ainda ja so apenas
        tambem talvez provavelmente infelizmente felizmente aparentemente habituais costume normais padrao comum comuns geral gerais rotina alguns
        algumas algum alguma tudo qualquer possivel possiveis impossivel tentado tentar tentei tentamos tentou tentativa tentativas testado testar
        testei testamos teste testes verifiquei verificacao verificacoes checado checar checamos olhado olhar olhei procurado procurar analisado
        analisar analise feito feita feitos feitas fazer fiz fizemos fizeram executado procedimento procedimentos passos passo etapas esgotado
        esgotadas esgotamos opcoes opcao sucesso melhora melhoria mudanca efeito solucao solucoes vao sorte nenhum nenhuma ninguem sei ideia entendo
        entende compreendo conheco conhece conhecimento conhecimentos capacidade niveis terceiro escopo fora alem escalonar escalonamento encaminhar
        encaminho encaminhado encaminhamos passar repassar assumir assumam atendimento atendam proximo quanto imediato imediata imediatamente breve
        brevidade prioridade pressa correndo obrigado obrigada obrigados gentileza gentilmente ajuda ajudar ajude ajudem apoio suporte assistencia
        auxilio auxiliar preciso precisa precisam precisamos necessito necessita requer solicitacao peco pede pedem agradeco grato grata poderiam
        podem pode posso resolvam resolvido resolucao consertar consertem conserto arrumar arrumem corrigir ver vejam olhada dar abraco abracos att
        atenciosamente ola oi bom boa dia noite prezados prezado caros colegas equipe senhores utilizador utilizadora utilizadores pessoa pessoas
        pessoal empregado funcionario funcionaria funcionarios colaborador colaboradora colaboradores colega chefe patrao diretoria direcao
        responsavel senhor senhora cara moca trabalho trabalhar trabalha trabalham trabalhando atividade atividades operacao operacoes operacional
        producao produtividade tarefa tarefas afeta afetam afetado afetada afetados afetando bloqueio paradas paralisado paralisada prejudica
        prejudicado prejudicando prejuizo consequencias atraso atrasos transtorno transtornos incomodo impede impedindo funcionam funcionava funcionou
        funcionamento funcionalidade vai roda rodar rodando comportamento ocorre ocorrendo acontece acontecendo deixa deixou probleminha erro erros
        dificuldade dificuldades detalhe detalhes assunto assuntos situacao coisa coisas questao chamado relata relatou relatado informa informou
        informado comentou diz disse explicou descreve aplicacao aplicativo aplicativos ferramenta ferramentas computadores equipamento equipamentos
        micro aparelho aparelhos servico servicos llevaron llevado cabo pertinentes lograra logro lograr causa disponer colaboracion exige patron
        definido orientacao encontra capacitada demora as um uma uns umas ao aos do da dos das na nas em num numa pelo pela pelos pelas pra pro com
        ate sem sob ou nem porem pois quem qual quando onde nao sim mais menos tao assim ali eu ele ela vos eles elas voce voces lhe lhes meu minha
        meus minhas seu sua seus suas nosso nossa nossos isto estes esse essa isso esses essas aquele aquela aquilo sao sou eram foi foram sendo estou
        estao estava tem tenho temos tinha ter havia faz fazem quer quero querem deve devem ta to tava pq vc vcs nd tb tbm eh
        """,
    "concrete": """
        contrat* proveedor* fornecedor* garantia* aparcamiento turno turnos noche noite tapa tapon pasarela imprim* impresora* impressora* papel hoja*
        folha* pagina* bandeja* toner* tinta cartucho* atasco* atasc* escane* digitaliz* etiqueta* codigo barras lector* leitor* caja* caixa* recibo*
        cupom balanza balanca cajon gaveta pantalla* tela telas monitor* negro negra preto preta blanco blanca branco branca azul rojo vermelho verde
        amarillo amarelo naranja vacio vacia vazio vazia parpade* pisca* congel* trava travando teclado* tecla* raton mouse micro* camara* camera*
        sonido* som altavoz auricular* fone* ventilador* ruido* caliente quente olor cheiro humo fumaca bateria* cargador* carregador* carga cable*
        cabo* enchufe* tomada dock contrasena* senha* clave cuenta* conta perfil* permiso* permissao permissoes acceso* acesso* denegad* negad*
        bloquead* desbloque* sesion* sessao carpeta* pasta pastas archivo* arquivo* ficheiro* adjunto* anexo* buzon* correo* calendario* agenda* cita*
        firma* assinatura* reenvio* regla* certificado* licencia* licenca* controlador* driver* actualiz* atualiz* version* versao reinici* arranc*
        inici* enciend* encend* apag* deslig* cae caen cayo cuelg* cierra cerr* fecha fechou abre abri* abrir servidor* base datos dados respaldo*
        copia* backup* restaur* disco* red redes rede switch* router* roteador cortafuegos firewall* puerto* porta vpn wifi telefono* telefone*
        llamada* ligacao ligacoes desvio* cort* cai caiu caindo descon* recon* conex* conect* clic* clique* boton* botao ventana* janela* menu*
        pestana* aba campo* columna* coluna* fila filas linha* tabla* tabela* formula* macro* informe* relatorio* lista* export* import* guard* salv*
        grav* carg* carreg* copi* borr* elimin* desaparec* sumiu sumiram renomb* duplic* dobl* aparec* mostr* envi* recib* receb* rechaz* rejeit*
        rebot* devolv* factura* fatura* nota notas pedido* albaran* remito* almacen* almoxarif* deposito* estoque* inventario* presupuesto* orcamento*
        nomina* pago* pagamento* transferenc* contab* contador* rrhh rh comercial* compras ventas vendas vendedor* tienda* loja* recepcion* recepc*
        taller* fabrica* oficina* escritorio* planta* piso* andar sala* sede* sucursal* filial* madrid barcelona sevilla valencia bogota lima mexico
        sao paulo rio lisboa porto chofer* camion* caminh* medic* paciente* enferm* profesor* professor* alumn* alun* abogad* advogad* cajer*
        operador* hora* minuto* lunes martes miercoles jueves viernes sabado domingo terca quarta quinta sexta enero febrero marzo abril mayo junio
        julio agosto septiembre octubre noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro mudanz*
        mudanca traslad* reemplaz* substitu* troc* cambiad* cambie instal* desinstal* reinstal* restablec* redefin* vaci* limp*
        """,
}

ITALIAN_MORE = {
    "filler": """
        arrabbiato arrabbiata arrabbiati arrabbiatissimo infuriato furioso furiosa incazzato incazzata inviperito seccato seccata scocciato scocciata
        stufo stufa stufi nervoso nervosa irritato irritata innervosito frustrato frustrata frustrati insoddisfatto insoddisfatti scontento scontenti
        preoccupato preoccupata disperato disperata esasperato esasperata impaziente lamenta lamentano lamentele lamentela lamentando protesta
        protestano sollecita sollecitano sollecito solleciti pressione pressa pessimo pessima pessimi orribile terribile tremendo disastro disastroso
        caos casino schifo inaccettabile insopportabile intollerabile grave gravissimo brutto brutta male peggio peggiora strano strana strani strane
        stranissimo curioso bizzarro misterioso inspiegabile anomalo anomala anomalia anomalie capriccioso capricci bizze fa impazzito impazzita
        impazzisce impalla impallato rotto rotta guasto guasta guasti morto morta andato andata defunto kaputt ko volte volta spesso sempre mai
        raramente ogni tanto tantissimo saltuariamente saltuario casuale casualmente intermittente intermittenza costantemente continuamente continuo
        continua ripetutamente improvvisamente improvviso botto recentemente ultimamente tempo ieri oggi stamattina stamane domani ora adesso giorni
        settimane mese solito solita soliti solite abituale abituali consueto consueta consueti normale normali normalmente standard tipico comune
        comuni generale generali base basilari rutine routine diversi diverse vari varie svariati molti molte alcuni alcune qualche qualcosa qualcuno
        tutto tutta tutti tutte qualunque qualsiasi possibile possibili impossibile provato provata provate provare prova prove provo proviamo tentato
        tentare tentativo tentativi testato testare test verificato verificata verificare verifica verifiche controllato controllata controllare
        controllo controlli guardato guardare cercato cercare analizzato analizzare analisi indagato diagnosi fatto fatta fatti fatte fare facciamo
        effettuato effettuata effettuati effettuate effettuare eseguito eseguita eseguite eseguiti eseguire svolto svolte seguito seguita seguire
        procedura procedure passaggi passaggio passi esaurito esaurite opzioni opzione misure alternative successo esito esiti risultato risultati
        miglioramento miglioramenti cambiamento effetto soluzione soluzioni vano inutile inutilmente fortuna nulla niente nessuno nessuna nessun
        neanche nemmeno so sa sapere sappiamo idea capisco capisce capire capiamo conosco conosce conoscenza conoscenze competenza competenze
        esperienza esperto esperti specialista specialisti livello livelli superiore superiori secondo seconda terzo ambito fuori oltre portata
        capacita pertinenza escalare scalare scalo escalation inoltrare inoltro inoltrato passare passo passiamo trasferire carico prendere prendete
        presa prossimo successivo gestire gestione urgente urgenti urgenza urgentemente prima subito immediato immediata immediatamente rapido rapida
        rapidamente velocemente presto celere celermente breve priorita prioritario importante importanza critico critica alta alto fretta favore
        cortesia cortesemente gentilmente gentile grazie mille prego aiuto aiutare aiutateci aiutatemi aiutarci aiutarmi supporto assistenza sostegno
        bisogno necessito necessita necessitiamo richiede richiedo richiediamo richiesta chiedo chiede chiedono chiediamo ringrazio ringraziamo
        ringraziando potete potreste puoi puo posso possiamo possono potrebbe risolvere risolvete risolto risoluzione sistemare sistemate sistemato
        aggiustare riparare correggere vedere dare occhiata saluti saluto cordiali distinti ciao salve buongiorno buonasera buona giornata gentili
        egregi colleghi colleghe team anticipatamente anticipo cliente clienti utente utenti persona persone gente dipendente dipendenti collaboratore
        collaboratori collega capo direzione direttore responsabile titolare personale signore signora ragazzo ragazza chiamante lavoro lavorare
        lavora lavorano lavorando lavorativa lavorativo attivita operativita operativo operativa operazione operazioni azienda business produzione
        produttivita quotidiano quotidiana quotidiane compiti compito impatto impatta impattante colpisce colpiti interessati fermi ferma paralizzato
        paralizzata danneggia danno danni conseguenze ripercussioni ritardo ritardi disagio disagi fastidio impedisce intralcia rallenta rallentamento
        rallentamenti funziona funzionare funzionano funzionava funzionando funzionato funzionamento funzionalita va vanno andare andava gira girare
        girano risponde rispondere comporta comportamento sembra pare appare succede succedendo accade capita smesso problema problemi problemino
        errore errori incidente incidenti inconveniente inconvenienti difficolta dettaglio dettagli argomento tema caso casi situazione cosa cose roba
        questione faccenda segnala segnalato segnalazione segnalano riferisce riferito dice detto spiega spiegato descrive afferma sistema sistemi
        applicazione applicazioni applicativo programma programmi software strumento strumenti computer pc macchina macchine apparecchio
        apparecchiatura dispositivo dispositivi attrezzatura piattaforma servizio servizi perdendo pretende tempi brevi pazienza risposta causa
        scatenante individuare manifesta riscontrato mansioni svolgere mando mandato parliamo stanno impazzendo potevo preme rito lentissimo
        lentissima spento riacceso il lo la i gli le un uno una l al allo alla ai agli alle del dello della dei degli delle dal dalla dai nel nello
        nella nei nelle sul sulla sui di a da in con su per tra fra e ed o oppure ma pero anche perche poiche che chi cui quale quando dove come
        quanto se non si piu meno molto poco troppo abbastanza gia ancora cosi qui li io tu lui lei noi voi loro mi ti ci vi ne me te mio mia miei mie
        tuo sua suo suoi nostro nostra vostro questo questa questi queste quello quella quelli sono sei siamo siete era erano stato stata stati essere
        ho hai ha abbiamo avete hanno aveva avere avuto fanno vuole voglio vogliono deve devono dovrebbe boh purtroppo sfortunatamente forse
        probabilmente magari praticamente proprio davvero veramente
        """,
    "concrete": """
        stamp* stampante* carta foglio fogli pagina pagine vassoio cassetto toner inchiostro cartuccia inceppa* scan* scansion* etichett* codice barre
        lettore bancomat cassa casse scontrin* bilancia schermo schermi monitor nero nera bianco bianca bianche blu rosso verde giallo arancione vuoto
        vuota vuote lampeggia* sfarfall* blocca bloccata congela* tastiera* tasto tasti mouse microfon* telecamera* webcam audio suono altoparlant*
        cuffi* ventola rumore* fruscio ronzio caldo surriscald* odore fumo batteria* caricator* alimentator* carica cavo cavi presa dock password
        credenzial* account profilo profili permess* diritt* accesso accessi negat* sblocc* sessione cartell* file allegat* casella caselle posta mail
        pec calendari* appuntament* firma firme regola certificat* licenz* driver aggiorn* version* riavvi* avvi* accend* speg* spent* crash* pianta
        piant* chiude chiud* apre aprono server database backup copia copie ripristin* disco dischi rete switch router firewall porta vpn wifi
        telefon* chiamat* deviazion* segreteria cade cadono caduta disconnett* riconnett* conness* connett* clic* clicc* pulsant* bottone finestra
        finestre menu scheda campo campi colonn* riga righe tabell* formula macro report elenc* lista liste esport* import* salv* caric* copi*
        cancell* elimin* scompa* spari* rinomin* spost* duplic* doppi* compar* mostr* invi* ricev* rifiut* respint* rimbalz* torn* fattur* ordin*
        bolla bolle ddt magazzin* preventiv* cedolin* paghe stipend* pagament* bonific* contabil* amministrazione hr commercial* acquisti vendite
        venditor* negozi* reception officina fabbrica stabiliment* ufficio uffici piano piani sala sede sedi filiale filiali milano roma torino napoli
        bologna firenze verona autist* camion medic* pazient* infermier* insegnant* student* avvocat* cassier* ore minuti secondi lunedi martedi
        mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
        trasloc* sostituit* sostitu* cambiat* install* disinstall* reinstall* reimpost* reset* svuot* puli*
        """,
}

ROMANIAN_MORE = {
    "filler": """
        nervos nervoasa nervosi suparat suparata suparati furios furioasa iritat iritata enervat enervata enervati frustrat frustrata frustrati
        nemultumit nemultumita nemultumiti ingrijorat ingrijorata disperat disperata stresat plange plang plangeri plangere reclama reclamat
        reclamatii reclamatie insista preseaza nerabdator nerabdatori satul groaznic oribil teribil dezastru haos jale naspa nasol nasoala rau rea rai
        prost proasta inacceptabil insuportabil grav grava ciudat ciudata ciudate straniu bizar misterios inexplicabil anormal dubios stricat stricata
        stricate defect defecta defecte mort moarta praf busit busita nebun nebuneste face figuri fite uneori cateodata des deseori mereu intotdeauna
        niciodata rar rareori constant permanent continuu frecvent regulat sporadic ocazional aleatoriu intamplator intermitent brusc deodata recent
        ultima vreme timp ieri azi astazi maine dimineata seara acum acuma zile saptamani obisnuit obisnuita obisnuite obisnuiti uzual uzuale normal
        normala normale standard tipic comun general generale baza rutina diverse diferite diferiti multe multi mult multa cateva cativa unele unii
        ceva cineva tot toata toate toti orice oricare posibil posibile imposibil incercat incerc incercam incercari incercare testat testam teste
        test verificat verific verificam verificari verificare controlat uitat cautat caut analizat analiza investigat diagnostic facut fac facem
        facute efectuat efectuate efectuata realizat realizate urmat urmati procedura proceduri pasii pasi pas epuizat epuizate optiuni optiunile
        masuri masurile variante variantele metode metodele succes rezultat rezultate imbunatatire schimbare efect folos solutie solutii zadar degeaba
        noroc nimic nimeni niciun nicio niciuna stiu stie stim idee inteleg intelege intelegem cunosc cunoaste cunostinte cunostintele competenta
        competente experienta expert experti specialist specialisti nivel nivelul superior superioara urmator urmatorul doilea treilea depaseste
        depasesc depasit sfera aria atributii atributiile escalez escalam escaladat escaladare transfer transferat transmit transmis preluati preia
        preluare prelua redirectionez ajuns urgent urgenta urgente imediat repede rapid rapida rapide curand scurt prioritate prioritar important
        importanta critic critica mare mari graba grabnic rog rugam rugaminte va multumesc multumim multumiri mersi ajutor ajuta ajutati ajutam
        ajutorul sprijin suport asistenta nevoie necesar necesita trebuie solicit solicitam solicita solicitare cer cere ceri puteti putem poate pot
        poti rezolvati rezolva rezolvat rezolvare rezolvam remediati remedia remediat remediere reparati repara reparat corecta uitati arunca privire
        ochi buna ziua salut salutari stimati stimate draga dragi colegi echipa respect anticipat client clientul clienta clienti clientii utilizator
        utilizatorul utilizatorii utilizatori persoana persoane oameni oamenii lume angajat angajatul angajati angajatii coleg colega colegul sef
        seful sefa manager managerul conducere conducerea director directorul domnul doamna personal personalul munca muncesc lucra lucreaza lucreze
        lucram lucru lucrul lucrari activitate activitatea activitati operatiuni afacere afacerea productie productia productivitate zilnic zilnica
        zilnice sarcini sarcinile impact impactul afecteaza afectat afectata afectati afectate oprit oprita stau stam paralizat perturba perturbat
        intarziere intarzieri neplacere neplaceri impiedica ingreuneaza incurca functioneaza functiona functionat functionare functionarea functional
        functionalitate merge merg mergea mers mearga raspunde comporta comportament comportamentul pare apare intampla intamplat petrece problema
        probleme problemele problemei eroare erori erorile incident incidentul incidente inconvenient dificultate dificultati defectiune defectiuni
        detaliu subiect subiectul tema caz cazul cazuri situatie situatia lucruri chestie chestia chestii treaba raporteaza raportat sesizeaza sesizat
        sesizare spune spus zice zis explica descrie mentioneaza anunta sistem sistemul sisteme aplicatie aplicatia aplicatii program programul
        programe software soft unealta instrument calculator calculatorul calculatoare pc aparat aparatul dispozitiv dispozitivul echipament
        echipamentul masina serviciu serviciul semnala semnalat faptul fapt indeplini indeplineasca un o unei unui unor niste al a ai ale cel cea cei
        cele de la din in pe cu fara pentru prin spre sub peste intre pana dupa inainte catre si sau ori dar insa ci ca sa daca cand unde cum cat cine
        ce care nu da mai foarte prea putin destul asa aici acolo eu tu el ea noi voi ei ele ma te se ne le ii il imi iti isi lui lor meu mea mei mele
        sai sale nostru noastra vostru acest aceasta acesti aceste asta astea acel aceea este e sunt esti suntem era erau fost fi fie are am avem
        aveti au avea aveau avut vrea vreau vor doar numai inca deja iar pacate probabil cred parca
        """,
    "concrete": """
        imprim* tipar* print* hartie foaie foi pagina pagini tava sertar toner cartus blocaj scan* etichet* cod bare cititor casa case bon bonuri
        cantar ecran* monitor* negru neagra alb alba albastru rosu verde galben gol goala goale clipes* palpaie ingheat* ingheta tastatur* tasta taste
        mouse microfon* camera sunet* boxe casti ventilator* zgomot* cald fierbinte incalz* miros fum baterie* incarcator* incarca cablu cabluri priza
        alimentare dock parola parolei cont contul conturi profil* permisiun* drept drepturi acces accesul refuz* respins* bloc* debloc* sesiune*
        folder* fisier* atasament* casuta mail* email* posta calendar* semnatur* redirect* regula certificat* licent* driver* actualiz* version*
        versiun* restart* reporn* porn* stinge stins* inchid* inchis* deschid* desch* crap* pica picat server* backup* copie* restaur* disc* retea*
        retele switch* router* firewall* port* vpn wifi telefon* apel* mesagerie cade cazut deconect* reconect* conex* conect* click* buton* fereastra
        ferestre meniu* camp* coloan* rand* tabel* formula macro* raport* lista liste export* import* salv* incarc* copi* sterg* sters* dispar*
        redenum* dublu dublat* dublicat apar* afis* trimit* trimis* primes* primit* factur* comand* aviz* depozit* magazin* oferta stoc* salari* plata
        plati contab* hr vanzar* vanzator* achizit* receptie* atelier* fabrica* birou* etaj* sala sediu* filial* bucuresti cluj iasi timisoara sofer*
        camion* medic* pacient* profesor* elev* avocat* casier* ora ore minut* secund* luni marti miercuri joi vineri sambata duminica ianuarie
        februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie inlocuit* schimbat* instal* dezinstal* reinstal*
        resetat* golit*
        """,
}

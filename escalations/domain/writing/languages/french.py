"""French words by what they tell."""

FRENCH = {
    "concrete": """
        visio* debit accouple* photo* image* film* micro ecoute* visiteur* entree hall etage parterre compta* comptab* commercial* commerciaux formateur* infirm* medecin* patient* eleve* enseign* magasinier*
        livreur* chauffeur* cariste* vendeur* hotesse* standardiste* rh drh juridique achats cloture bulletin* solde* inventaire* plan* dessin* piece* presse four automate capteur* balance pesee video* alarme* clim*
        onduleur* courant secteur disjonct* feu fumee eau fuite inond* travaux plafond cablage brassage demenag* panneau* affich* tactile stylet tablette* molette touche* fichiers unite* tache* planifi* script* batch job*
        depot* retention* bande* robot* cassette* garantie echange* fournisseur* editeur* prestataire* contrat* hebergeur* operateur* portabil* numero* sonnerie decroch* raccroch* renvoi* svi prise bon bons rapport*
        requete* domaine seule plein sonn* bascul* transf* appel* appels tonalit* combine bourr* bourrage froiss* papier feuille* bac bacs toner encre recto verso etiquet* douchette pistolet badge* porte portail caisse* tiroir
        ecout* entend* echo gresill* veille reveil* verrou* deverrou* figee noir vert rouge orange voyant* led bip* chargeur docking station hub dock usb hdmi carte puce lecteur graveur cles cle stock* livraison* expedi*
        devis paie salaires virement* tva export* import* macro* formule* colonne* tableau* onglet* menu* bouton* fenetre* champ* saisie saisir valid* liste* base* table* index sauvegarde* restor* replica* synchron* gpo strategie* proxy
        vlan ip dns dhcp passerelle fibre box antenne borne* signal reseau* port* flux regle* filtrage antivirus antispam spam quarantaine phishing mfa authentif* jeton expir* revoqu* hologramme camion* quai* entrepot* magasin atelier*
        usine accueil site agence lecture ecriture invite* publi* modele* espace memoire cpu surchauff* allum* etein* eteint demarr* redemarr* fige* gele* plante* plantage clignot* vacill* bip noir* blanc* vide* bleu* lent* rame rames
        ralenti* ouvr* ouvert* ferm* charg* imprim* scan* numeris* enregistr* sauvegard* connect* deconnect* session* identif* passe compte* fichier* dossier* lecteur* partage* acces droit* cable* ecran* clavier* souris batterie*
        ventilateur* chaud* chauffe bruit* odeur* son micro* camera* casque* serveur* mail* messagerie boite* agenda* calendrier* facture* commande* licence* certificat* pilote* pare-feu port reinitialis* deverrouill* restaur* attribu*
        install* mise
        """,
    "filler": """
        epuisons disposition extraordinaire exceptionnel* inhabituel* insolite chargez chargent negligeable interne internes externe externes poussee poussees pousse approfondi* satisfaction reputation confiance motif apparent apparente
        logique explication definition definie defini aleatoire previsible imprevisible concret concrete profond profonde pointu pointue avancee confirme confirmee possible repart repartir seul seule spontanement favorable favorables
        disponibles aussitot ensuite alors ainsi cependant toutefois neanmoins tandis autant lequel laquelle lesquels lesquelles duquel auquel celui celle ceux celles celui-ci celle-ci autrui telle tels telles n'importe importe chacun
        chacune aucunement nullement guere instable instables instabilite degrade degradee degrades degradation lenteur lenteurs latence prenne prenons prend prennent apporter apportez apporte trouvez revoir revoyez rejeter relire
        seulement revient perd perds perdent perdre perdu perdue perte pertes impatientent s'impatiente stress* panique paniquent rament vip vips boss fache facheux depasse depassent depasses ressources competences mains laisse
        laisser laissons laissez filer file filez refile refiler basta debordé debordee submerg* cerne cernons comprehension mystere mysterieux mysterieuse directement personnellement ensemble fiche interess* rappel* rappeler recontact*
        contact* joindre joint derechef chiant chiante relou saoule lourd lourde enquete clarifi* eclairc* lumiere piste hypothese hypotheses avis conseil conseils astuce partir venant egard egards cause causes sein lieu mesure mesures
        but objectif vue vues titre bons bonnes meilleure meilleures pires convenable acceptable avant-hier apres-midi utilise utilisent utilisant utilisation utiliser emploi usage usages lorsqu lors defaill* deranger
        derange derangeant dysfonct* malfonction* pepin pepins tracas galere galeres galerent galerer galerons embet* embetant complication* complique* compliques difficil* delicat* anormal* normalement inattendu* imprevu*
        inexpli* incomprehens* symptome* phenomene* comportement* comporte comportent souffre souffrent subit subissent subir applis applicatif* applicative* progiciel* solution dispositif* equipement* ordi ordis becane bidule machin
        trucs manip manips chose mecanisme* individu individus gars fille patron patronne chef chefs cheffe responsable manager hierarchi* salaries monde foule tas plein pleins peuple concerne* concernes metiers bosse bosser bossent taff
        taffer boulot tache taches mission missions quotidienne* journee journees semaines mois annee heures secondes instant instants longtemps lontemps autrefois auparavant precedemment derniere dernierement tard tout-a-l'heure actuel
        actuelle actuels impacte impactes impactant consequence* consequent* repercussion* retentissement productive rendement retard retards retarde retarder ralenti prejudic* inconvenient* nuisance nuisible nuit enquiqui* desagrement*
        desagreable* inacceptable* insupportable* intolerable* handicap* paralys* perturb* bloquant bloquante bloquants verifications investigation* investigu* recherch* regarder regardez regardons jeter coup oeil oeuil yeux inspect*
        creuser creuse fouill* tatonn* tripatouill* bidouill* tourne tournent tourner epuise epuisees epuiser solutionn* debrouill* depatouill* sort sortir sorti depann* secour* secours dechoue echoue echouent abouti aboutir aboutit
        concluant concluants concluante infructu* inutile* utile* efficac* inefficac* reussi reussir reussit reussie prions svpp bonne cher chere chers collegues coucou hello respectueus* remerciement* reconnaissant* gratitude
        attente esperant espoir esperons quelconque approprie* appropries adequat* pertinent* pertinents correspondant* relatif relative* respectif* respective* specifique* specifiques general generale* generaux global globale*
        globalement varie* multiple* nombre minimum enieme nieme reprises plusieur moyen moyenne facon facons maniere manieres mode genre sorte sortes espece type types cadre contexte circonstance* stade etape phase points chapitre desole
        desolee navre* excus* pardon dommage helas bref brieve enfin bon ben bah euh ouais voila voici effectivement evidemment clairement franchement honnetement serieusement exactement precisement notamment surtout juste
        ordinaire ordinaires conventionnel* traditionnel* reguli* commun* banal* simple* simples lambda fourni fournis standards reglementaire* preconise* recommand* documente* prevue* prevus prevues hab habitude habitudes idem
        itou ditto rebelote recommence recommencent recommencer reproduit reproduisent reproduire reapparai* reviennent revenu revenir retombe aient aurions auriez faisons faisait faisaient faisant fallu vaut pense pensons
        penser pensent crois croit croire croyons trouvons trouvent veuille vouloir souhaiter souhaitable desire desirons transfere transferons transferer redirig* reorient* orient* adresser adressons confie confier confions delegue
        deleguer soumets soumettre soumis passer passons passez renseigner complement* completer complete completez remplir rempli preciser precisions ulterieurement ulterieur informatiqu* infra technicien* techniciens ingenieur*
        specialistes referent* referents senior seniors pro pros professionnel* qualifi* formation formes connaitre connais connaissons maitris* parametre parametres parametrage reglages reglage configuration ordre perturbe perturbee
        perturbation perturbations convenu consigne consignes parfois souvent rarement jamais toujours occasionnellement regulierement frequemment constamment continuellement aleatoirement tantot quelquefois hors dehors dedans au-dela
        dela parmi outre sauf excepte hormis moyennant mien mienne tien tienne sien sienne notre votre leur leurs miens notres votres suis es est sommes etes sont serai seras seront serions seraient etions etiez fus fut furent ayant
        aurais aurait auraient aurons avais aviez avions pourrais pourrait pourriez pouvais pouvait pouvaient voulais voulait veulent voulons devrais devrait devraient devais devait fallait faudra peut puis puisse puissent sache sachions
        perimetre champ domaine ressort attributions prerogatives competence connaissances savoir niveau capacite capacites capable bugue bugue buguent bugge beugue deconne merde foire coince coincee patine collaborateur collaboratrice
        collaborateurs interlocuteur arrive arrivent arrivait produit produisent passe passent survient surviennent resout resolu resolue resoudre repare reparer corrige corriger aide aidez aider difference differences amelioration
        ameliorations evolution changement quelqu quelqu'un quiconque nul nulle part partout ailleurs apparaissent apparait apparaitre suivie suivi suivies seche jouer joue main bastante genante penible contraignant procedures frequemment
        parfois temps souvent debut soudainement brusquement depuis matin hier midi soir semaine jours desormais dorenavant entretemps suite donner donnee reaction reponse retour suivi traitement reglement solutionner solutionne
        resolution interventions appui concours renfort pourriez pourrait pourrions pouvez voudriez souhaiterait souhaitons souhaite aimerait aimerions serait seriez verifie verifiee verifies regarde regardee controle controlee teste
        testee essaye essayee tente tentee possibilites moyens pistes idees solutions options necessaire necessaires maximum agace agacee fachee mecontente impatiente stressee furieuse rale excede excedee plaignent plaint ligne lignes
        niveaux premier deuxieme second seconde troisieme n+1 n+2 foire foireux deconne deconner planter plante nul nulle mauvais mauvaise correcte rien marche marchent fonctionnent fonctionnait fonctionnaient rencontr* meilleurs meilleur
        relais relai depass* competent arrivons arriver peine difficultes ennui ennuis gene genante genee important* importants grande grand gros grosse petit fort forte fortement serieux serieuse severe enorme majeur* mineur* realise
        realises realisees faites faits menee menees lance lancees effectuees passees passe constate constatons remonte signale semble semblent parait demande demandons demandent sollicit* reclame exige ras rien particulier anomalie
        anomalies detecte detectee trouve trouver trouvee aucune cherche recherche recherches intervenir interviens delais delai meilleur plutot tres vite urgence rapidite soon disponible disponib* dispo explique detaille indique
        mentionne evoque precise sait saurais sachant ignore ignorons quoi comment faire davantage configuration standard* habituelle habituel habituels habituelles classiques courant courante courants usuelles usuels elementaire*
        necessaire* prealable* initial* initiaux malgre nombreuses nombreux diverses divers differents differentes multiples tentatives essais tests continue continuent continuer perdure demeure existe existant encore recurrent*
        aleatoire* intermittent* sporadique* frequent* regulierement constamment continuellement totalement entierement partiellement quasiment presque vraiment fortement grandement lourdement charge prendre prenez reprendre reprise
        relance traitement retablir retabli retablissement normal fonctionnement savoir-faire hierarchie direction niveau superieur superieure suivant tiers n2 n3 n1 telephone tel vive voix oral oralement le la les l un une des du de d au
        aux ce cet cette ces c ca cela ceci mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j tu il elle on nous vous ils elles me m te t se s lui y en qui que qu quoi dont ou quand comment pourquoi combien quel quelle
        quels quelles et mais donc or ni car si comme lorsque puisque parce afin pour par avec sans sous sur dans chez vers contre entre depuis pendant avant apres jusque jusqu jusqua malgre selon suite suivant dessus dessous ici la-bas
        deja encore toujours jamais souvent parfois maintenant aujourd hui aujourdhui hier demain matin soir midi bientot recemment actuellement soudain soudainement simplement malheureusement apparemment peut-etre peut etre probablement
        environ tres trop assez plus moins peu beaucoup bien mal mieux pire aussi meme memes autre autres tout toute tous toutes chaque plusieurs quelque* certain* aucun* rien personne nul pas ne n non oui point suis es est sommes etes
        sont etait etaient ete etre sera serait soit ai as a avons avez ont avait avaient eu avoir aura fait faire fais font faite faits faites va vais vont aller allait vient venir peux peut pouvons pouvez peuvent pouvoir pouvait pourr*
        doit doivent devoir devrait devons dois faut faudrait veux veut voul* voudr* reste rester restent met mettre mis prend* pris donn* sait savoir sais saurait fonction* marche marchait marchent marcher demarre* travail* utilis*
        arrive* parvien* probleme* souci* soucis erreur* panne* incident* ticket* bug* bogue* defaut* defaillan* dysfonction* anomalie* demande* requete* cas situation* sujet* objet etat chose* truc* blocage* bloqu* casse* hs coupe
        inconnu* bizarre* etrange* idee* comprend* compris svp stp plait merci* bonjour bonsoir salut cordialement cdt cdlt bien sincere* salutation* madame monsieur messieurs equipe* avance remerci* espere* prie priere veuillez urgent*
        urgence* rapide* rapidement vite delai* brefs immediat* immediatement important* importance priorit* prioritaire critique* grave* haut haute eleve* maximum plus tot possible* impossible* asap quanto aide* aider assistance support*
        regard* voir vu verif* control* check* consult* examin* analys* diagnost* test* essay* essai* tent* tentative* corrig* correct* repar* resol* resou* solution* regl* trait* traite* prise charge intervention* intervenir
        manipulation* action* etape* mesure* procedure* process* standard* habitu* classique* basique* base normal* norma* usuel* effectu* realis* execut* succes echec* echou* resultat* vain utilisat* client* usager* collabora* collegue*
        gens employe* salarie* personnel service* societe* entreprise* impact* affect* touche* concern* gene genant genante genant* penalis* activite* business metier* productivite productif* quotidien* tache* operation* mecontent*
        furieux fache* enerv* attend* attente* plain* impatient* systeme* application* appli logiciel* programme* outil* appareil* ordinateur* pc machine* materiel* poste informatique* technique* environnement* plateforme* fonctionnalit*
        escal* remont* transfer* transmet* transmis* passe* niveau* expert* specialiste* competen* connaissance* responsab* perimetre* besoin* necess* requis* requier* souhait* merit* approfond* davantage investiga* signal* indiqu* dit
        dire dis inform* precis* decri* decrit* expliqu* explicat* mentionn* rapport* constat* apparait affich* message* detail* info infos information* temps heure* jour* semaine* minute* moment* fois nouveau* nouvelle* ancien* dernier*
        derniere* changement* change* modifi* modification* attendu* prevu* persist* continu* subsist* survien* produi* pareil* identique* inchange* toujours relance* urgemment retour* question* repond* cause* origine* raison* part cote
        propos niveau debut fin cours vraiment completement totalement correctement convenablement serai serions merciii
        """,
    "nothing": "idem idem aucun* rien neant non nul inconnu*",
    "unsure": "connu* connaissance sait sais",
    "quantity": "plusieurs tous toutes tout toute beaucoup certains certaines nombreux nombreuses personne quelques",
    "count": "un une deux trois quatre cinq sept huit neuf dix onze douze dizaine moitie seul seule seulement uniquement",
    "info": "info infos information* detail* tout plus description explication*",
    "code": "erreur* code",
    "look": "contacter appeler contacter appeler demander demandez voir vu vue",
    "see": "telephonique* cf discute evoque convenu ci-joint capture* screenshot*",
    "place": "whatsapp reunion appel slack skype whatsapp reunion appel slack skype chat teams mail* email courriel* telephone* piece* joint* pj ticket* note* dessus dessous conversation* ecran* fil lien objet "
    "message* document* capture* description echange* tel historique",
    "talk": "avec a demand* par monsieur madame",
    "act": "redemarr* reboot* reinitialis* reinstall* desinstall* install* chang* remplac* supprim* vid* nettoy* debranch* rebranch* "
    "deconnect* reconnect* recre* cre* mis* mise",
    "result": "normalement bien idem aucun* meme pareil ok toujours encore rien resolu* sans fonctionne marche apres puis identique echec revient mieux",
    "ask": "besoin* merci veuillez droit* acces autoris* creer ajouter activer desactiver verifier restaurer requis* faut doit "
    "attribuer valider decider ouvrir necess* administrat*",
    "device": "portable ordinateur* pc poste imprimante* serveur* telephone* bureau navigateur reseau wifi production domicile teletravail",
    "looked": "selon journal* log* demande utilisat* calendrier verifi* wsus",
    "mood": "enerve* fache* mecontent* agace* impatien* plaint plaign* plain* furieux furieuse rale ralent stress* insatisf*",
    "usual": "standard habituel* classique* normal* normale* ordinaire* courant courante d'hab habitude",
}

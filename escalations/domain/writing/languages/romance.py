"""Spanish, Catalan and Portuguese; Romanian."""

IBERIAN = {
    "concrete": """
        foto* video* camar* reves abajo planta entreplanta piso andar terreo contab* comercial* vendedor* formador* medic* pacient* alumn* profesor* professor* almacener* repartidor* conductor* chofer* motorista* carretiller*
        recepcionista* cajer* folha rrhh rh juridic* compras cierre fecham* saldo* transferen* existencias inventar* plano* dibuj* pieza* peca prensa horno automata sensor* balanza bascula peso alarma* clima* sai corriente
        electric* diferencial fuego humo agua fuga gotera obras techo falso cablead* mudanza tactil stylus tableta* rueda tecla* disco* unidad programada script* batch job* repositor* retenc* cinta* garantia* recambio*
        presupuest* proveedor* fornecedor* fabricante* contrato* hosting portabil* numero* extension* ramal timbre suena toca tono cuelg* descuelg* desvio* centralita cola colas lead* oportunidad* duplicad*
        velocidad* velocidade eternidad borros* manch* raya* rallad* doble duplic* oye oyen oir escuch* calcul* suma* redonde* decimal* moneda* euro* dolar* divisa* datos movil cambio impres* papel hoja* folha* bandeja* toner tinta
        tinteiro rodillo* tambor atasc* atolad* arrug* etiquet* barras lector* leitor* pistola badge torniquet* puerta* caja* cajon* gaveta* cobr* tpv pos eco zumb* suspension hibern* despiert* verde rojo
        naranja vermelh* led luz luces enchuf* tomada cargador carregador dock usb hdmi tarjeta* cartao chip lectura escritura invitado* public* plantilla* modelo* stock albaran* entrega* envio* nomina* pago* pagament* iva export* import*
        macro* formula* column* tabla* tabela* pestana* aba boton* botao ventana* janela* campo* lista* informe* relatorio* consulta* base indice copia* respald* replic* sincron* dominio gpo directiva* proxy vlan ip dns dhcp fibra antena
        senal sinal regla* regra* antivirus spam cuarentena phishing mfa token* caduc* venci* expir* revoc* camion* caminh* muelle doca* almacen* armazem deposito tienda* loja* fabrica* recepcion* sede* filial* espacio espaco llen* cheia
        cheio memoria sobrecalent* sobreaquec* hotspot firma* firmas cambia perfil* navegador* vers* plano planos enciend* apag* prend* congel* cuelga* colgad* bloque* parpade* pita pitid* negr* blanc* blanco vaci* azul lent* abr* cierr*
        cerr* carg* imprim* escane* guard* conect* desconect* sesion* contrasen* cuenta* archivo* carpeta* unidad* acceso* permiso* cable* pantalla* teclad* raton bateria* ventilador* calient* calienta ruido* olor* audio* sonido* micro*
        camara* auricular* servidor* correo* buzon calendar* factur* pedido* licenci* certificad* controlador* cortafuegos puerto* restablec* desbloque* restaur* asign* instal* reinici* lig* deslig* trav* pisca* apita* pret* branc* vazi*
        abr* fech* carreg* escan* salv* sessao senha* conta contas arquivo* pasta* permiss* cabo* tela* mouse quent* barulho* cheiro* som audio camera* fone* e-mail* agenda* nota notas pedido* licenc* certificad* driver* porta* redefin*
        desbloque* atribu* engeg* apag* tanc* obr* impressor* contraseny* compte* fitxer* carpet*
        """,
    "filler": """
        agotad* agotar agotamos agotado vias via esgot* esgotamos opcoes opcao opcions disposicion disposicao girado termina terminar terminan fino fina enviado enviei inusual* extraordinari* exhaust* tenemos delicado delicada delicados
        malestar reputacion confianza satisfaccion patron definido definida aparente logica profund* profundiz* aprofund* aprofundado detallad* avanzad* avancad* responsavel responsaveis responsaves pueda pogut pots erratic* imprevisib*
        imprevisiv* errante interno internos interna externas externo sencillamente delic* minucios* exhaustiv* mexer mexi fucar pasada echadle echale disponible disponibles favorable favorables permiso permisos instable inestab* instab*
        intermitenc* inconform* lentitud degrad* latenc* mesma mesmas juntos junto junta conjunto conjunta ambos ambas cuyo cuya cuyos cuyas durante ademas asi embargo obstante encima debajo detras delante lejos cerca alrededor adentro
        afuera quienquiera comoquiera llegar llega llegan llegado ponga pongan pongo damos den doy demos quitar quita traer traiga llevar lleva llevan llevamos volver vuelve tomar tome tomen toma asumir asuma asuman asumam assumir assuma
        hagais podais podeis puedan podamos sabeis teneis quereis veis alega alegam alegou afirma afirmam complexo complexa complejo compleja complicado sabia juntas porem entretanto contudo alias ademais inclusive embora enquanto senao
        portanto assim nem tampouco demoran demorando demorado tarda tardan tardando junts malgrat tanmateix doncs aixi llavors tambe tampoc cadascun qualsevol torna tornar tornen passat passada vegada tracta tractar detalle* idea escapa
        escapan vosotros perder pierde pierden perdido perdiendo perdend perde perdem perdeu vip vips patata merda mierda lata donar don cop sortim sortir sort enfora falar fala falem infra informatica operaciones supera superan superar
        rebasa excede excedem foge fogem ultrapassa ultrapassam ultrapass* responder responden contacte contactar contacten contacto contactado llamar llame llamad llamado marea tonto tonta loco loca maldito dichoso
        dichosa puñeter* demonio diablo narices razon razones causas origen hipotesis pista pistas consejo consejos truco opinion utiliza utilizan utilizar utilizando usar usan usando uso usa utilizacion utilizacao emplea amenaza amenaz*
        marcharse irse cambiarse pelota balon testigo relevo carga cargo turno conmigo contigo conmig* nosotr* tal tales tantas sendas sendos cuanta cuantos cuantas malfuncion* averi* fallado inconvenien* incidenci* complicac* complicad*
        complic* trastorn* perjudic* perjuic* retras* contratiemp* imprevist* anomal* anormal* defect* raras raros rarito extran* estrany* sintoma* comportamiento* comporta comportan comportarse cuestion* circunstanc* context* sentido
        manera* modo modos forma formas aspecto* lio lios rollo follon marron cacao manda mande mandado mandaron rellen* pendiente* pendent* completar completare completo experient* olhad* ojeada* vistazo* mirad* mire miren mirenlo echen
        echad echarle eche echarnos olho mundo pena jefe jefa jefes jefatura encargad* gerent* superior* trabajador* plantilla colaborador* companer* chico chica chicos senor senora senores muchacho* equipo equipos faena jornadas negocios
        rendimiento desempen* cotidian* diariamente diario semanas meses ano anos horas segundos instante* mientras enseguida temprano ultimo ultima ultimos ultimas gravemente grave graves sever* tremend* brutal enorme* inmens*
        fuertement* considerabl* signific* notabl* importantisim* urgentisim* acudir acud* recurr* dirigir derivamos deriva derivo remit* elev* traslad* transfiero transferimos transferir transferido escalamos escalo escalar escale asigno
        pasamos pasarlo pasarselo manera rindo rendid* perdid* pista* clue desconoz* desconcert* confus* confund* entiend* entend* compren* capaz capaces capacid* habilid* recurso* herramient* profesional* ingenier* expert* especializ*
        conocimient* conoci* conocem* experim* estudi* examin* chec* valid* busc* busque buscado mirado mirando investigue explor* depur* rastre* solvent* subsan* remedi* mejor* colabor* socorr* auxili* desea deseo desean deseamos
        necesit* rog* rueg* apreci* agradezc* amabl* amabilid* suced* aconte* aconteci* surg* produce produjo produciendo producen producido produzca repit* repet* reiter* reaparec* reincid* vuelv* volv* vuelt* recurrent* repercu* influ*
        imped* impid* imposibilit* entorpec* ralentiz* obstacul* marcha marchan andan andar operar tira rula pincha petar peta petado cascado cascada fastidi* chung* jodid* cutre descontent* enfad* enoj* cabread* desesper*
        impacien* frustr* preocup* alarm* estres* nervios* costumbre comun comunes estandar* tipic* generic* general generales genericas sencill* corriente* acostumbr* ordinari* usual* convencional* fatal pesim* horribl* terribl*
        perfectament* debidamente apropiad* oportun* convenient* correspond* respectiv* divers* distint* diferent* numeros* multiples multiple cualquier* cierto ciertos ciertas tipo tipos clase cantidad monton sinfin infinidad demas resto
        notific* avis* expres* contar conto contado dicen decir diga digan dijeron mensaje fracas* alcanz* vano infructuos* inutil* util utiles efecto* efectiv* satisfactori* positiv* negativ* grado instancia* departament* area areas
        sector perdon disculp* lament* siento desgraciad* francamente sinceramente realmente verdad claro obvio evidente* basicament* exactament* precisament* parece parecer pareciera creo creemos pienso pensamos supongo suponemos
        entiendo imagino esperamos espero ojala abrazo abrazos besos atte slds salu2 cordiales respetuos* distinguid* saca sacar tocar tocado ven veo vemos viendo visto vista vieron averigu* descubr* detect* identific* localiz* determin*
        aclar* permanent* constant* continuament* esporadic* ocasional* puntual* puntualmente qq vc tb tbm msm hj td blz pq pra pro pras pros pelas pelos deste desta disto nesse nessa neste nesta nisso dela deles delas aqui ali ca algures
        dificuld* ocorrenc* apresent* surgi* permanec* mantem mantiver* ficam ficar fica ficaram estraga* avari* pifou pifad* bug bugs bugado bugad* lixo porcaria conserta* auxil* repass* escalon* escalad* transferi transferindo direcion*
        redirecion* acion* tratad* trate tratem abrac* cumpriment* atenciosament* gentilez* gentil cordialment* grato grata obg vlw valeu desculp* lamento galera turma chefe chefes gerente* diretoria moca moco rapaz pessoas setores
        equipas equipa direito direitinho errad* esquisit* ruim ruins pessim* horrivel terrivel dia-a-dia inteiro inteira minutos instantes passad* atras atrapalh* prejud* incomod* afet* aflig* emperr* lentamente dificulta dificultam
        facam facamos fizer* tentativ* tentar tentando tente tentem provar provei conheciment* capacitad* habilitad* experienci* especialid* competent* preenche* preencher sistemas equipament* aparelh* ferrament* aplicac*
        aplicativ* solucao duvida* dudas duda estranh* inesperad* inexplic* inexplicavel costume costumeir* comum comuns padroes rotin* tradicion* normais usuais habitua* achamos acho acredit* penso imagin* creio parecem gent companys
        company cos coses feina treball treballar persones persona equip equips ordinador aplicaci* eina eines dispositi* servei serveis fallen fallant trenca* trencat rar incident* dificultat* molesti* provat provem proves intentat
        intentar intentem mirat mirar mireu reviseu revisat comprovat comprovar comproveu solucio* solucionat resoldre resolt resoleu arreglat ajudeu necessit* demanem demana demano sisplau merci salutacions atentament benvolgut* estimat*
        rapidament prioritat* greu diu diuen dit comenten informen explica avisa sabem saben sé coneixement* especialist* nivell escalem passem passar derivem derivar estandard* correctament tema assumpte situaci* motiu causa proces
        constantment continuament setmana dies temps estona moment vam vaig heu feta faci feu pugui puguin podeu podriem voldriem voldria serios serias seriamente configuracion configuraciones ajustes ajuste orden datos parametros
        conferidas conferido conferidos conferimos certo certa configuracao configuracoes ordem instrucciones veces ratos ocasiones menudo rara raramente seldom nunca siempre ocasionalmente regularmente continuamente aleatoriamente
        repentinamente fuera dentro alcance alcances ambito mas alla allende salvo excepto mediante mio mia mios mias tuyo suyo suya suyos nuestro nuestra nuestros nuestras vuestro fui fuiste fuimos estoy estas estamos estaba estabamos
        estaban estuvo estuvieron estaria seria serian sera seran tendria tendrian tendra tenia tenian tuve tuvo podria podrian podra podran podia podian pudo debia deberia deberian debera quiere quieren queria querian haria harian hara
        hace hacian va van voy vamos vas iba iban ido yendo reporta reportan reporto reporte solicita solicito solicitud indica informa comunica comenta menciona notifica falla fallas fallan fallo fallos fallando desperfecto desperfectos
        averiado averiada descompuesto arreglar arregla solucionar soluciona resolver resuelve ayudar ayuda apoyar apoya revisar revisa verificar verifica diferencia diferencias mejora mejoria cambio alguien nadie algo nada ningun
        cualquiera donde dondequiera as vezes raramente ocasionalmente sempre nunca dentro fora alem escopo alcance ambito minha minhas meus tua suas teu nossos nossas fui fomos estou estamos estava estavam esteve estiveram estaria sera
        serao teria teriam tera tinha tinham tive podera poderao podia podiam devia deveria deveriam devera queria queriam faria faz fazia fazem vou vai vamos vao ia iam indo ido travando falhando falhas falha consertar conserta ajudar
        ajuda apoiar verificar verifica diferenca diferencas melhora melhoria algum alguem ninguem lugar onde vegades sovint mai sempre fora dins abast meu meva teu teva nostre nostra vostre vostra estic estem estava puc podem podria
        hauria bastante siguio siguieron seguido seguida seguimos seguiu seguindo atrapalha atrapalhando atrapalham incomoda incomodando constantemente constante menudo frecuencia cuando rato ratos vezes sempre toda hora sirve sirven
        servir servia inicio comienzo principio partir entonces repentinamente subitamente pronto manana tarde noche semana desde ayer molestia molestias inconformidad enojo queja quejas insatisfaccion disgusto presion presionando insiste
        insisten exige exigen reaccion respuesta respuestas atencion seguimiento gestion tratamiento solucion darle dar dele denle darnos ayudarnos brindar brinden brindarnos apoyarnos revisen revisenlo atiendan probo probamos probe
        probaron intentamos intente intentaron hicimos verificamos verifique revisamos revise checamos todo nada funciono funcionaron podrian podriamos quisiera quisieramos gustaria agradeceria agradeceriamos pudieran pudieramos posibles
        posibilidades medios ideas alternativas opciones linea linhas lineas primera segunda tercera aconteceu acontece acontecendo parou para nada nervoso nervosa bravo brava irritado irritada chateada insatisfeita reclamando
        pressionando pressao cobrando cobranca maxima maximo minimo dar deem deu priorizar priorizem priorizacao atendimento retorno resposta suporte apoio socorro urgencia tentou tentaram fizeram fez verificou verificaram verificamos
        testamos testei testado testados poderia gostaria gostariamos queria queriamos inicio comeco dali entao repente manha tarde noite pesar realizados realizadas realizado hicieron hizo hicimos validaciones validacion validar validado
        correspondientes correspondiente respectivas pertinentes necesarias conforme relata relatou dificuldade* dificultades pede pedem pediu solicita solicitou grande grandes gran enorme fuerte forte serio seria leve moderado continua
        continuan persiste persisten permanece permanecen sigue ocurriendo ocurre presentando presentar presento reporto reportan indican comentan manifiesta manifiestan intentos intento pruebas prueba tentativas tentativa testes teste
        verificacoes verificacao verificaciones verificacion revisiones revision validacoes analise analisis diagnostico siguiente siguientes proximo proximos superior superiores nivel n2 n3 segundo tercer primera primero primer soporte
        encontro encontramos encontrado encontrada encontrar hallado hallazgos nenhuma nenhum encontrei encontramos achei puedo podemos pueden podrian podria ayudarnos apoyarnos revisarlo verlo atenderlo resolverla arreglarlo checar
        checarlo echar ojo mano sepa saber sabemos desconocemos ignoro seguir hacer otra mas cuanto antes mayor brevedad prontitud inmediatez demora urgencia urgencias urxente experiencia conocimientos competencia competencias capacidad
        facultades alcance correcto bien mal peor igual identico normalidad normal normales habituales habitual rutina rutinario estandares poderia poderiam consigo conseguem conseguimos resolver solucionar ajudem ajudar favor verificarem
        olharem veem vcs voces qualquer quaisquer diversas diversos varias vezes veces ocasiones reiteradas repetidas repetidamente constantemente frecuentemente frequentemente intermitente* aleator* encaminhado encaminho encaminhando
        repassar repassando repasse segue seguem tratativa tratativas providencias providencia paciencia impaciente urge enfadado molestos furioso descontento insatisfeito chateado nervoso jornada laboral laborales labores funciones
        cotidianas diarias atraso retraso retrasos perdida perjuicio perjuicios afectacion afectando afectados afectado prejudica prejudicando prejuizo presencia presenta presento presentado tengo teniendo tuvimos hemos telefono telefone
        telefonica telefonicamente verbalmente conversado conversamos falamos explicado el la lo los las un una unos unas de del al a ante con sin sobre en entre por para desde hasta hacia segun tras y e o u ni pero mas sino que quien
        quienes cual cuales cuando donde como porque pues aunque si yo tu usted ustedes el ella ellos ellas nosotros nos me te se le les su sus mi mis nuestro* este esta esto estos estas ese esa eso esos esas aquel aquella algo alguien
        algun* alguien algo nadie nada ningun* ninguno todo toda todos todas cada otro otra otros otras mismo misma mismos mismas varios varias muchos muchas mucho mucha poco poca muy tan tanto tanta mas menos bien mal mejor peor tambien
        tampoco ya aun todavia siempre nunca jamas hoy ayer manana ahora luego despues antes pronto recien reciente* recientemente ultimamente actual* actualmente solo solamente simplemente quiza quizas aproximadamente de repente
        lamentablemente no si es son era eran fue fueron ser sera siendo sido esta estan estaba estaban estar estado estuv* ha han he hemos haber habia hay hubo tiene tienen tenia tener tengo tuvo puede pueden podia poder puedo pudo
        podria* debe deben deber* quiere quiero hace hacen hacer hizo hecho hice haga hagan va van ir iba vamos fui vino viene da dan dar dio sigue siguen seguir sigo siga queda* quedo pone poner deja dejo dejado deja dejo logr* logro
        consegu* consigo sale sabe* se sabemos funciona* funcion* trabaja* trabajo opera* anda sirve responde* arranca* problema* inconveniente* error* errores falla* fallo* fallando averia* incidencia* incidente* ticket* caso* asunto*
        tema* dificult* situacion* estado desconoc* raro extrano idea* motivo favor porfavor porfa ayuda* ayudar* ayudenme gracias hola buenos buenas dias tardes saludo* cordial* estimad* atentamente antemano agradec* quedo atento atenta
        espera* apoyo* apoyar soporte asist* solicit* pido pedir pedir pedido pido pedimos ruego urgen* brevedad pronto rapido rapida* rapidamente inmediat* importante* importancia prioridad* priorit* critic* grave* alta alto maxima lo
        antes posible* imposible* cuanto revis* verific* comprob* chequ* mirar* ver vean analiz* investig* diagnos* prob* pruebas prueba intent* trat* tratar solucion* resolv* resuelt* resuelv* arregl* repar* corrig* correg* aten* atender
        gestion* tramit* paso* pasos accion* medida* basic* estandar habitual* normal* realiz* efectu* ejecut* exito resultado* usuari* cliente* compan* emplead* colega* gente persona* personal departamento* empresa negocio* afecta*
        afect* impact* bloquead* bloque* perjudi* productiv* productividad operac* operativ* diari* tarea* actividad* molest* enojad* enfadad* quej* impacient* insatisf* esperando sistema* aplicacion* app programa* software herramienta*
        dispositiv* computador* ordenador* pc maquina* tecnic* servicio* plataforma* entorno* escal* deriv* pasar* transfer* nivel* experto* especialista* conocimiento* responsab* alcance* neces* requer* requier* report* indic* dice* dijo
        comenta* inform* mencion* descri* explic* detall* informacion info manifest* aparec* mensaje* muestra* presenta* ocurr* pasa paso pasan pasando pasado pasar pase pasos sucede* persist* continu* mantien* tiempo* hora* dia dias
        semana* minuto* momento* vez veces nuev* anterior* ultim* cambi* igual* identic* esperad* debid* correct* adecuad* causa* origen* parte proceso* procedimiento* cosa cosas pude pudimos pudo logre logramos resolverlo solucionarlo
        arreglarlo pruebas pudieron podido sirvio feito feitos feita feitas fizemos fiz possiv* tentamos tentei consegui nossa o os as um uma uns umas do da dos das no na nos nas ao aos pelo pela num numa e ou mas que quem qual quando
        onde como porque pois eu voce voces ele ela eles elas nos se lhe meu minha seu sua seus suas nosso* este esta isto esse essa isso aquele aquela algum* alguma* alguem nenhum* ninguem tudo todo toda todos todas cada outro* outra*
        mesmo* mesma* varios muito* muita* pouco* mais menos bem mal melhor pior tambem ja ainda sempre nunca hoje ontem amanha agora depois antes logo breve recente* atual* atualmente so somente apenas talvez infelizmente de repente nao
        sim sem com para por desde ate sob sobre entre e sao era eram foi foram ser sendo sido esta estao estava estar estamos tem tinha ter tenho teve ha houve pode podem poderia* poder posso deve devem dev* quer quero faz fazer fez
        feito fazem vai vao ir vem veio fica* ficou continua* continu* segue deixa* deixou consig* consegue* conseguiu conseguimos sabe* sei trabalh* travou travad* travand* parou parad* quebr* responde* abre erro* falha* falhand* defeit*
        chamado* assunto* estranho* desconhecid* ideia ajuda* ajudar obrigad* ola oi bom boa dia tarde noite prezad* caro* atencios* equipe* desde grat* aguard* suporte* solicit* peco pedi* urgen* rapid* imediat* important* prioridad*
        critic* grave* alta alto quanto possivel* impossivel* verifi* olhar* olhem vejam analis* investig* test* tent* resolv* solu* arrum* consert* corrig* atend* passo* acao acoes basico* basica* padrao normal* realiz* efetu* execut*
        sucesso resultado* usuari* utilizador* cliente* funcionari* coleg* pessoa* pessoal setor empresa negocio* produtiv* produtividade operac* operacao diari* taref* atividad* irritad* brav* reclam* insatisf* sistema* aplicativo*
        programa* ferramenta* computador* maquina* tecnic* servico* ambiente* encaminh* escal* pass* nivel especialista* conhecimento* precis* necess* relat* diz disse falou inform* descri* explic* detalh* informac* mensag* mostr* aparec*
        acontec* ocorr* tempo* hora* semana* novo nova anterior* ultim* mudou mudar mudanca mudancas alter* modific* igual* identic* espera* correta* adequad* causa* procediment* coisa* funcionando funcionam operando els les uns unes amb
        sense per des fins i o pero que qui quan on com perque si jo tu ell ella nosaltres vosaltres ells elles em et es ens us li aquest* aquell* alguna* alguns algu ningu res cap tot tota tots totes altre* mateix* diversos molt* poc
        poca mes menys be malament ja encara sempre mai avui ahir dema ara despres abans es son era eren ha han he hem hi havia te tenen pot poden puc ser fer fet fa va van funciona* problema* error* si us plau gracies hola bon dia ajud*
        urgent* aviat revis* mira* compro* resol* arregl* usuari* client* treball* continua* segueix* igual deixat deixa
        """,
    "nothing": "nada ningun* ninguno ninguna nenhum* no nao desconoc* desconhec* cap res",
    "unsure": "sabe* conoc* idea sei conhecid* ideia",
    "quantity": "varios varias muchos muchas todos todas todo toda algunos algunas diversos muitos muitas nadie ninguem alguns tots totes",
    "count": "uno un una dos tres cuatro cinco seis siete ocho nueve diez once doce docena mitad solo solamente um uma dois duas "
    "quatro sete oito nove dez metade apenas somente so unico unica",
    "info": "info informacion informac* detalle* detalhe* todo tudo mas mais descripcion descric*",
    "code": "error erro codigo",
    "look": "contactar llamar falar hablar consultar preguntale pregunteme contactar llamar falar hablar consultar preguntale pregunteme preguntar pregunten pregunta perguntar ver",
    "see": "comente escribi mensajeado avise hablando whatsappeado mandei enviei falando comente escribi mensajeado avise hablando whatsappeado mandei enviei falando comento comentamos comentado hablamos hablado hable conversamos vease vide hablad* convers* platic* comentado captura* pantallazo* combinad* print* acordado falad* "
    "falei hable veja consulte consultar",
    "place": "conversacion whatsapp reunion ligacao telefono telefone skype slack meet conversacion whatsapp reunion ligacao telefono telefone skype slack meet chat teams correo* mail* email telefon* llamada adjunt* anex* nota* ticket* chamado* arriba acima abajo abaixo asunto assunto "
    "conversac* hilo grupo whatsapp enlace link imagen imagem pantalla tela documento* archivo arquivo historial",
    "talk": "con com pregunt* pergunt* a amb",
    "act": "reinici* reset* restablec* redefin* instal* reinstal* desinstal* cambi* troc* reemplaz* substitu* borr* elimin* limp* apag* "
    "lig* deslig* desconect* reconect* actualiz* atualiz* cre* cri* formate*",
    "result": "sin sem mismo misma mesmo mesma igual funciona* ok solucion* resolv* resuelt* sigue continua* persist* cambios mudanca* exito "
    "sucesso luego volvi* voltou despues depois normal nada mejor",
    "ask": "favor neces* precis* requier* requer* permis* acces* acesso* autoriz* habilit* liber* revisar verificar reiniciar restaurar "
    "asignar atribuir crear criar agregar adicionar debe deve decidir validar administrador*",
    "device": "equipo equipos equipo equipos laptop portatil notebook pc ordenador computador* impresora* impressora* servidor* celular movil oficina escritorio "
    "navegador red rede wifi produccion producao casa",
    "looked": "segun segundo preguntado usuari* log* registro* calendario revis* verific* perguntado wsus",
    "mood": "molest* enfad* enoj* quej* descontent* insatisf* furios* impacien* harto harta nervios* chatead* irritad* reclam* brav* zangad* inconform* disgust*",
    "usual": "habitual* normal* estandar* standard siempre comun padrao tipico tipica corriente",
}

ROMANIAN = {
    "concrete": """
        foto* video* parter* etaj* contabil* vanzari vanzator* formator* medic* pacient* elev* profesor* magaziner* sofer* curier* casier* receptioner* salari* juridic* achizit* inchider* sold viramen* stoc* inventar* desen*
        piesa piese senzor* cantar* alarm* clima* ups curent* siguran* foc fum apa scurg* tavan* mutar* tactil* tablet* rotit* tast* programata script* retent* banda garant* inlocui* furniz* producat* contract* gazduir* operator* numar*
        receptor* coada suplimentar* dubl* vitez* neclar* calcul* rotunj* valut* euro stocar* rasturn* bazait* blocat* hartie foaie foi toner cerneal* tava tavi etichet* cititor* badge poart* usa casa sertar*
        ecou bazai* suspend* verde rosu led lumin* priza incarcator* dock usb hdmi card* cip citire scriere oaspe* avize avizele livrar* plata plati tva export* import* macro formul* coloan* tabel* buton* fereastr* camp* list*
        raport* interogar* baza index* replica* sincroniz* domeni* gpo proxy vlan dns dhcp fibra antena semnal* regul* antivirus spam carantin* phishing mfa token expir* revoc* camion* rampa depozit* magazin* fabric* receptie sediu
        filial* spatiu plin* memorie supraincalz* hotspot mobil* semnatur* profil* versiun* porni* opri* ingheat* blocheaz* clipeste negru alb gol* albastru lent* deschi* inchi* incarc* imprim* printeaz* scan* salv* conect* deconect*
        parol* cont contul fisier* folder* dosar* acces* drept* cablu* ecran* tastatur* mouse bateri* ventilator* cald* zgomot* miros* sunet* microfon* camera* casti server* mail* calendar* factur* comand* licent* certificat* driver*
        firewall port* reset* debloc* restaur* instal*
        """,
    "filler": """
        epuizat* epuiza optiunile optiuni optiune avute avut dispozitie dispozitia groaznic aprofundat* partea parte firmei fata reputati* incredere satisfacti* avansat* detaliat* temeinic* profund* predictibil* imprevizibil* logic* tipar
        model* definit* aparent* data datii poveste povestea trecut trecuta trecute trecuti impreuna imbunatat* instabil* intermiten* incet incetinit lentoare favorabil* disponibil* ne-am mi-a ti-a l-a le-a le-am i-a acolo aici acolea
        incoace incolo dincoace astfel totusi insa deci desi intrucat precum incat oricine oricand oriunde vreun vreo vreunul fiecaruia ambii ambele insusi propriu propria proprii dvs domnul doamna faceti faca fie fiind
        fusese avand aiba stii stam stau iau ia luat luam luati pus pun puneti dam dau dati vad vede vedem vedeti vazut uita uite uitati-va vin veniti veni raman lasa lasat lasam tine tinut trece trec trecem complex* greu grea grei greoi
        usor usoara rezolvat reclama reclamat iarasi iara depaseste depasesc depasit depasim vip folosi foloseste folosesc folosire folosind utiliza utilizeaza utilizare contact* contactat suna sunati sunat intreba intrebati ajunge
        ajungem mana rabdar* motiv motivul pista sfat sfaturi ipoteza mister* pierde pierd pierdut pierdem ameninta probleme* intampin* dificil* dificult* neplacer* inconvenient* complicat* anomali* simptom* comport* chestie
        chestii chestia lucruri lucru lucrul treaba treburi fel mod modul mode maniera forma aspect* context* circumstant* detaliu situatia prost proasta ciudat* straniu neobisnuit* neasteptat* inexplicabil* naspa aiurea groaznic* oribil*
        teribil* slab slaba utilaj* echipament* aparat* unealta unelte instrument* softul programul aplicatia sistemul serviciul dispozitivul calculatorul statia sef seful sefa manager* superior* responsabil* colegii colega echipa echipei
        echipe lume lumea oamenii clientul clientii utilizatorii utilizatorul departament* munca muncii munci munceasc* muncesc lucreze lucra lucreaza activitat* zilnic* cotidian* sarcin* operatiun* productiv* randament* intarzi* pierd*
        deranj* perturb* ingreun* afecteaza afectat* impiedic* imposibilit* incercam incercare verificare cercet* investigat* analizat* diagnostic* studi* examin* testare cautat caut cautam identificat depanat depan* rezolve rezolvarea
        remediat solutionat solutionare corect* corecta corectat ajutat sprijinit asistat intervenit priceper* pricep* cunostint* cunosc* stiut stiti idee idei habar experient* capabil* competent* expertiz* calificat* resurse resurs*
        mijloace transmis transmit transmitem trimis trimitem redirection* escalad* escalam escalat predat predam pasat pasez transfer* necesita necesit* trebui* doresc vrut cerem cerut solicitam solicitat insist* agreat apreciez apreciem
        multumit respect stimat* draga dragi cordial* pace weekend frecvent* repetat* repeta repet* reapar* recurent* intermitent* sporadic* ocazional* permanent* continuu incontinuu zilele luna luni an ani minut* secund* clip* moment*
        perioada ultima ultimul ultimele imediat neintarziat uzual* standard* tipic* generic* general* comun* simplu simpla clasic* rutina traditional* conventional* corespunzator adecvat* potrivit* necesare respectiv* divers* diferit*
        numeros* numeroase multipl* oricare orice oricum tot-ce spus spun comunicat anuntat anunta mentionat mentioneaza relatat descris reusim esuat esec util inutil* zadar zadarnic pozitiv negativ* satisfacator sincer practic efectiv
        complet total partial exact precis evident clar desigur sigur completa completat completez ulterior atasat ulterioara pare parea cred credem banui* presupun* sper speram inteleg intelegem pricep sa-l s-a s-au n-am n-a nui
        l-am i-am o-am setare setari setarile configurare configuratia regula ordine parametri uneori cateodata deseori rareori niciodata mereu intotdeauna ocazional regulat constant aleatoriu afara inafara dincolo peste exceptia mediu
        mele mei meu mea tai tale sai sale nostri noastre vostri voastre lor sunt esti suntem sunteti eram erau voi va vom vor as ar am putea puteam poate poti pot trebui trebuia vrem vreau vor fac faci facem fac faceau merg mergi mergem
        competenta competentele competentelor responsabilitate responsabilitatea aria atributii intampla intampla intamplat apare repara reparat ajuta ajuta rezolva diferenta imbunatatire cineva nimeni ceva nimic undeva nicaieri apar
        apare cand din cand des adesea frecvent constant mereu deranjant urmat procedura pasii nervosi dimineata seara saptamana inceput brusc deodata atunci rugam rugamintea preluati prelua preluare preluarea rezolvati interveniti
        interventie interventia reactie raspuns atentie urmarire ati putea puteti ati dori dorim am vrea va rog multa rabdare supara plange plang insista probat probam testat testam verificam verificati uitat uitati niciun rezultat
        rezultate efect linia linie nivelul doi urmator urmatorul superior merg mergea functiona functionau functioneaza persista continua ramane exista tot mai incearca incercat incercari toate metodele posibile posibilitatile verificat
        verificari verificarile facute efectuate standard raporteaza semnaleaza solicita cere roaga doreste asteapta mare mari grav gravi serios considerabil dificultati dificultate stiu stim ce face fac altceva nevoie ajutorul sprijinul
        dumneavoastra voastra gasit gasesc nicio nici solutie solutia rezolvare rezolva rezolvam putut reusit reusesc repede rapid urgenta cat posibil maxim discutat vorbit telefonic explicat conform un o unui unei niste al a ai ale lui
        lor cel cea cei cele de la in pe cu fara pentru din prin dupa inainte intre sub peste catre pana si sau dar iar ca sa daca cand unde cum ce cine care cat fiindca deoarece eu tu el ea noi voi ei ele ma te se ne va ii il le imi iti
        isi meu mea sau sa nostru acest* aceasta aceste acel* asta asta alt* alta altul toti toate tot toata fiecare cativa unii nimic nimeni ceva cineva nu da mai inca deja mereu tot niciodata azi ieri maine acum apoi recent curand
        foarte prea mult multa multi multe putin bine rau iar doar numai din pacate poate probabil brusc este e sunt era erau fost fi are au am avem avea aveti poate pot putem putea trebuie vreau vrea face fac facut merge mers vine da dat
        sta ramane ramas stiu stie functione* functionare lucre* porneste problem* eroar* erori defect* defectiune incident* tichet* ticket* situati* cauza stricat* rog rugam va multumesc multumim salut buna ziua seara stima stimate
        ajutor* ajut* ajuta* sprijin suport asisten* urgent* urgenta repede rapid* cat imediat* important* prioritat* critic* grav* mare posibil* imposibil* verific* uita* analiz* investig* test* incerc* rezolv* solut* solution* repar*
        remedi* trat* pasi pasii masuri standard obisnuit* normal* efectuat* facut* succes rezultat* utilizator* client* coleg* oameni persoane angajat* firma companie afect* impact* blocat* nervos suparat* nemultumit* astept* asteapta
        sistem* aplicati* program* soft software calculator* dispozitiv* pc tehnic* serviciu* escal* preia* prelua* preluati trimit* nivel expert* specialist* nevoie necesar* cer* solicit* rapor* spune zice descri* detali* informati*
        apare mesaj* afis* persist* continu* timp ora ore zi zile saptaman* nou* vechi ultim* schimb* modific* acelasi aceeasi
        """,
    "nothing": "nimic niciun* nicio nu necunoscut*",
    "quantity": "multi multe mai toti toate cativa unii nimeni",
    "count": "unu una doi doua trei patru cinci sase sapte opt noua zece jumatate doar numai singur",
    "info": "info informati* detali* tot mai descriere",
    "see": "atasat atasate anexat vorbi scris atasat atasate anexat vorbi scris vezi vedeti discutat* vorbit* captura* screenshot*",
    "place": "whatsapp sedinta grup apel whatsapp sedinta grup apel chat teams mail* email telefon* tichet* ticket* nota* sus jos conversat* mesaj* atasament* captura*",
    "talk": "cu intreb* intrebat",
    "act": "repornit* restart* resetat* reinstalat* instalat* schimbat* inlocuit* sters* curatat*",
    "result": "acelasi aceeasi nimic ok rezolvat functioneaza merge fara dupa tot mai schimbare",
    "ask": "nevoie necesar* trebuie drept* acces* permis* verificat* resetare rog",
    "device": "laptop calculator pc imprimanta server telefon birou acasa retea wifi productie",
    "looked": "conform intrebat utilizator* log* calendar verificat*",
    "look": "contactati intrebati contactati intrebati",
    "mood": "suparat* nemultumit* nervos* deranjat* plange plang reclam* nerabdat* iritat*",
    "usual": "obisnuit* standard normal* uzual* tipic*",
}

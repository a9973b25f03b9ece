"""Words that say little about a fault, and words that mean the same thing, in the languages tickets come in."""


def _listed(words):
    return frozenset(words.split())


# Grammar, courtesy and the helpdesk's own furniture: in every ticket, about none.
STOP_WORDS = _listed(
    """
    a able about above after again against all already also always am an and any anybody anyone are around as asap ask
    asked at attached away be because been before being below best between both but by call called can cannot cant
    check checked come could date day days dear did didnt do does doesnt doing done dont down due during each either
    else etc even ever every everyone few find first following for from further get gets getting give go goes going
    gone good got had happen happening happens happened has have having he hello help helpdesk her here hers hey hi
    him his hour hours how i if im immediately in into is isnt it its ive just kind kindly know last later least let
    like ll look looking made make many may maybe me message might mine minute minutes month more morning afternoon
    evening most much must my myself name need needed needs new next no none nor not nothing now of off often ok on
    once one only or other our out over own per phone please pm possible put re really receive received regard regards
    request requested said same say says see seem seems sent shall she should show shows since sir so some somebody
    someone something soon still such sure take team tell than thank thanks that the their them then there these they
    thing things this those though ticket time times to today together told tomorrow too tried try trying two under
    until up update upon urgent us use used user users using very via want wants was way we week weeks well went were
    what when where whether which while who whom whose why will with within without won wont work worked working works
    would yes yesterday yet you your yours fw fwd cc bcc subject attachment image signature mailto http https www com
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    january february march april june july august september october november december
    issue issues problem problems error errors unable fail fails failed failing failure broken fault wrong trouble
    screenshot screenshots shot
    facing having stopped stop stops started starts start support incident service desk system
    aber alle allen als also am an auch auf aus bei beim bin bis bitte da damit danke dann das dass dem den der des
    die dies diese dieser dieses doch du durch ein eine einem einen einer eines er es etwas euch fur gar geht gehen
    gibt gruss gruesse grusse habe haben hallo hat hatte ich ihr ihre im immer in ist ja jede jeder jemand jetzt kann
    kein keine keinen konnen leider man mehr mein meine meinem meinen meiner mich mir mit moglich mochte nach nicht
    nichts noch nun nur ob oder ohne schon sehr seit sich sie sind sollte tag um und uns unser unsere unter viel vielen
    vom von vor war warum was weil wenn wer wie wieder wir wird wo wurde wurden zu zum zur zwei freundlichen
    guten morgen heute gestern fehler meldung problem probleme funktioniert funktionieren stort
    au aux avec bonjour ca ce cela ces cette chez cordialement dans de depuis des du elle en encore est et ete etre
    faire fait il ils j je l la le les leur lui ma mais me merci mes moi mon ne nos notre nous on ont ou par pas plus
    pour pouvez probleme qu que qui sa se ses si sont sur suis ta te toujours tous tout tres un une vos votre vous
    al algo buenos como con cuando de del desde dias donde el ella ellos en entre era es esta estan estas este esto
    favor gracias ha hay hola la las lo los mas me mi muy nada no nos o para pero por problema puede que saludos se
    ser si sin sobre solo son su sus te tengo tiene todo una uno y ya
    che ciao con dal del della di e gli grazie ho i il io le lo mi non per piu questo sono un una
    aan bij dank dat de deze een en er geen graag groeten het hij ik is kan maar met mij mijn naar niet nog of om ook
    op te tot uit van voor wat we wij zijn nao com uma dos das os pelo isso obrigado
    i w z na do nie sie jest to ze po od za dla
    """
)

# Real words, but of so many tickets that sharing one means little.
COMMON_WORDS = _listed(
    """
    access account application app browser company computer connect connection customer data desktop device email mail
    open opening close file folder internet laptop link load loading log login logon mailbox network office outlook
    password page pc print printer printing program reset screen server site software unlock locked version website
    window windows drive install installed installation slow blocked missing setup change changed create created add
    delete remove job monitoring alert event critical warning host status threshold plant
    o365 m365 win7 win10 win11
    anmelden anmeldung benutzer datei drucken drucker konto kennwort netzwerk ordner passwort rechner zugriff
    compte fichier imprimante ordinateur messagerie connexion contrasena correo impresora archivo red acceso
    """
)

# One name a thing: whoever writes "tunnel" and whoever writes "VPN" may have the same fault.
_TOPICS = {
    "VPN": "vpn forticlient anyconnect globalprotect tunnel ipsec pulse openvpn wireguard fernzugriff",
    "signing in": "password passwords passwort kennwort passcode contrasena pwd credential credentials login "
    "logon signin anmelden anmeldung einloggen connexion connecter acceder iniciar sso mfa 2fa "
    "authenticator authentication token",
    "locked account": "locked lockout unlock gesperrt sperrt entsperren verrouille bloqueada bloqueado",
    "printing": "print printer printing drucker drucken druckt imprimante imprimer impresora imprimir toner "
    "printout spooler etikettendrucker labelprinter zebra",
    "mail": "outlook mail email mailbox postfach exchange messagerie correo inbox owa webmail",
    "calendar": "calendar kalender calendrier calendario meeting meetings appointment appointments termin termine "
    "besprechung reunion",
    "Wi-Fi": "wifi wlan wireless accesspoint ssid inalambrica funknetz",
    "network": "network netzwerk lan switch router vlan dns dhcp reseau ethernet netz packetloss",
    "dropping": "drop dropped drops disconnect disconnects disconnected disconnecting abbruch abbrechen bricht trennt "
    "getrennt loses lost coupe coupure deconnecte deconnexion corta desconecta flapping timeout unterbrochen",
    "slow": "slow slowly slowness langsam lent lente lento sluggish lag lagging laggy latency hangs hanging freeze "
    "freezes freezing frozen hangt ruckelt einfrieren unresponsive",
    "crashing": "crash crashes crashed crashing abgesturzt absturz sturzt plante planta closes bluescreen bsod reboot "
    "reboots rebooting restarts neustart",
    "call": "teams skype softphone headset voip telephony telefonie callquality audio mikrofon microphone",
    "display": "screen monitor display bildschirm ecran pantalla docking dock dockingstation undocking",
    "flickering": "flicker flickers flickering flackert flackern flashing blinking scintille parpadea",
    "darkness": "dark black blank schwarz dunkel noir noire negra",
    "disk space": "disk diskspace mountpoint space storage festplatte speicherplatz volume quota filesystem",
    "backup": "backup backups sicherung sauvegarde restore veeam",
    "certificate": "certificate certificates zertifikat zertifikate certificat certificado ssl tls",
    "scanning": "scan scanner scanning scannen scans scanned numeriser barcode",
    "phone": "iphone android smartphone mobile handy ipad tablet",
    "file share": "share shared drive laufwerk netzlaufwerk onedrive sharepoint lecteur unidad fileserver freigabe",
    "keyboard and mouse": "keyboard mouse tastatur maus clavier souris teclado raton",
    "camera": "camera webcam kamera",
}


def _one_name_each():
    return {word: topic for topic, words in _TOPICS.items() for word in _listed(words)}


TOPIC_OF = _one_name_each()

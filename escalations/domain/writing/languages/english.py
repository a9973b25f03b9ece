"""English words that carry no fact by themselves; they count in every language, since technicians mix."""

from .concrete import CONCRETE
from .prose import CHANGED, MOOD, PROSE, USUAL, WEAK, WHEN

ENGLISH = {
    "filler": """
        setting settings configuration configurations runbook runbooks playbook guideline guidelines instruction instructions agreed agree agrees

        losing lose loses lost wasting waste wasted difference differences pay grade paygrade area areas properly
        seldom rarely occasionally periodically regularly frequently constantly continuously continually repeatedly consistently randomly
        inside outside within beyond above below underneath opposite versus vs
        ours yours theirs hers whose oneself ourselves yourself yourselves
        ought dare used able willing unwilling supposed bound likely unlikely prone
        arrange arranges arranged arranging arrangement undergo undergoing underwent
        knowing guessing wondering wonder wonders wondered curious
        stubborn nasty ugly wicked tricky tough complicated complex hard harder hardest easy easier simple simpler
        sense idea notion thought thoughts opinion remark remarks comment commented
        fellow fellows buddy folks guys gents ladies chap chaps bro

        anymore suddenly huge default defaults ownership subject heading peculiar improvement checklist hence goes thru went
        enormous massive tremendous immense horrible terrible awful annoying unacceptable intolerable painful hectic lately nowadays henceforth
        kept keeps whatsoever someday somewhere nowhere everywhere anywhere elsewhere sooner straight straightaway
        experience experiences unlike unless owing owner's taking-over takeover hoping

        apparent rely relies relied relying relian* idk lol push pushing pushed pushes hard hardly pressure pressing pressed herewith hereby
        beginning onwards ever since lately altogether whatsoever entirely stopped ceased cease ceases quit quits
        reaction response* follow-up followup consideration treatment handling processing intervention looking forward forwarded awaiting
        we've they've you've i'd we'd he'd she'd can't won't everyone's someone's
        mood moods complains grumpy nervous anxious stressed panicking desperate hopeless helpless clueless confused confusing confusion puzzling mystery
        nuisance annoyance hiccup hiccups snag snags mess messed weirdly oddness quirk quirky flaky wonky funky buggy sluggish* crappy useless
        thing's something's what's that's there's here's where's who's how's let's
        basis regularity manner fashion fly spot hand hands eye eyes ear ears head mind minds
        capable incapable qualified authorised authorized authority responsible responsibility responsibilities
        exhausted exhaust ideas options possibilities alternatives avenues means resources

        a an the this that these those it its he him his she her hers they them their theirs we us our ours you
        your yours i me my mine who whom whose which what when where why how there here someone somebody
        something anything somehow self myself himself herself themselves itself
        and or but nor so yet if then than as because since though although while whereas whether until unless
        of to in on at by for from with without within into onto over under about after before again against
        between among during through throughout per via upon due up down off out back away around along
        across toward* regarding concerning despite
        is am are was were be been being isn wasn aren weren ain do does did done doing don doesn didn have has
        had having haven hasn hadn can cannot cant could couldn will won would wouldn shall should shouldn may
        might must ought let lets get gets got gotten getting go goes going gone went come comes came coming
        s t m d re ve ll x not no yes dont doesnt didnt isnt wasnt wont couldnt wouldnt shouldnt havent hasnt
        ive id its
        all any each every both either neither other another others same similar different such own more most
        much many less least few several some enough very too quite rather really truly just only even also
        still already always never ever often sometimes usually normally currently recently now once twice
        soon later earlier lately eventually finally perhaps maybe possibly probably likely apparently
        basically actually literally simply clearly obviously generally completely totally fully entirely
        highly extremely severely significantly seriously properly correctly right wrong well good bad great
        fine ok okay best better worse worst new old latest current previous recent last next first second
        today yesterday tomorrow tonight morning afternoon evening night day days daily week weeks weekly month months year years hour hours hr hrs
        minute* min mins moment* time times timing timely long short while ago
        lot lots bit kind sort type way ways thing* stuff matter* case cases point points reason* fact facts part parts side end
        place* level levels number amount total whole general generic basic* standard* usual* normal* common
        regular* typical* various multiple numerous countless
        exact exactly title useful useless helpful helpless insist* speak speaks speaking spoke spoken talk talking performance degrad* deteriorat* throw* sop setup breach* initial* conclusive inconclusive obtain* moderat*
        reach* limit* commenc* sporadic* random* hinder* stand stands standing respond*
        progress* regress* diminish* reduc* increas* decreas* improv* worsen* stable unstable instab* reliab* unreliab* robust
        efficien* inefficien* effective* optimal suboptimal poor poorly smooth* seamless* hassle* annoyance
        interact* engag* collaborat* coordinat* facilitat* let empower* achiev* accomplish* attain*
        evaluat* observ* summar* outlin* highlight* emphasi*
        clarif* elaborat* specif* indicat* suggest* propos* recommend* conclud* deem* consider* regard* treat* tackle* mitigat*
        alleviat* eliminat* prevent* avoid* minimi* maximi* optimi* streamlin* sustain* maintain* manage managed managing organi* arrang*
        planned planning prepar* readi* ready intend* aim* goal goals objective* purpose* target* mission focus* attention* urgency
        root underlying fundamental* core main primary primarily secondary principal chief essential* vital* integral
        complex* complicat* simple intricate nature scope* context* background circumstance* scenario* instance* example*
        aspect* factor* detail* sphere realm region*
        continu* discontinu* proper improper* adequate* inadequate* sufficient* insufficient* satisf* unsatisf* unaccept*
        intervention* intervene* involvement engagement collaboration cooperat* coordination consultation discussion*
        expert* guidance insight* input* feedback opinion* view perspective* judg* decid* decision*
        next-level colleague* teammate* manager managers boss supervisor* lead leads leading leader* management executive* director directors
        limited limitation* constraint* boundar* beyond capacity competenc* competent
        perceiv* perception impression sense* sensation
          business-hours workday weekend* forever ages
        strongly greatly largely mainly mostly partly partially somewhat slightly fairly relatively comparatively
        immediately instantly swiftly duly timely accordingly appropriately adequately efficiently effectively
        whenever wherever whoever whichever whose along alongside amid beside beneath below underneath
        couple bunch plenty dozens tons handful variety
        bothered bothering bother disrupt* interfer* interrupt* disturb* impair* imped*
        reproduc* recur* reoccur* resurfac* aris* arose emerg* encounter* crop*
        corridor hallway
        issue* problem* trouble* fault* faulty error* failure* fail fails failed failing failure failures bug bugs glitch* defect* malfunction*
        difficult* challenge* concern* symptom* incident* ticket* request* case cases query queries question*
        situation* condition* circumstance* behavio* outage* disruption* interruption* degradation inconvenien*
        obstacle* anomal* abnormal* irregular* unexpected* strange* weird* odd oddly funny unusual* intermittent*
        work works working worked workable function functions functional functionality functioning functioned operat* run runs running ran perform* respond* response* behav* act acts acting
        break breaks broke broken dead stuck stop stops stopped stopping start starts started starting begin* began begun happen*
        occur* exist* persist* remain* continu* keep keeps kept stay stays stayed face faces faced facing experienc* encounter* suffer*
        seem seems seemed appear* show shows showed shown showing displayed displays displaying look looks looked looking see sees saw seen notice* observ* find finds finding findings found identif* determin*
        know* known knew understand* understood think* thought believ* feel* felt guess* suspect* assum* idea*
        clue* aware unsure unclear unknown sure certain* uncertain*
        say says said tell* told claim* state states stated stated mention* report reported reporting reports reportedly rais* log logged inform* advis* notif*
        explain* describ* description detail* info information informations information* note noted noting regard* per
        ask* call calls called calling contact contacted contacting chase* chasing follow* update* updated reach* reply repl* confirm* verif* ensure*
        try* tries tried trying attempt* check checks checked checking test tested testing tests investigat* analyse analysed analyze analyzed analysis analysing analyzing diagnos*
        troubleshoot* debug* examin* review* explor* assess* research* google* googled searched search inspect*
        fix fixes fixed fixing repair* solve solves solved solving resolve resolves resolved resolving resolution* solution* remed* rectif* correct* addressed addressing handl* sort sorted
        restor* recover* workaround* help* assist* support* guid* advice aid service* serviced care
        need* want* requir* necessar* necessitat* must demand* expect* hope hopes hoped hoping hopeful hopefully wish wishes wished like liked would love
        please pls plz pleas kindly thank* thanks thx ty cheers hello hi hey dear greeting* regards sincerely
        sir madam team colleague* guys all everyone everybody folks mate afternoon hope wishes appreciat*
        grateful sorry apolog* advance welcome warm
        urgent* asap immediate* immediately prompt* quick quickly quicker quickest fast speedy haste hurry prioriti* priority critical*
        crucial* important* importance sever* emergenc* earliest soonest convenience attention attend* delay*
        deadline* sla expedit* escalat* escal high higher highest low medium major minor top
        impact* affect* effect* hamper* hinder* prevent* block* blocking* unable able inability ability
        possib* impossib* productivity product productive* business* operation* activit* task tasks duty duties
        job jobs daily workflow* process processes procedure* policy scope responsib* capab* skill* knowledge expertise
        expert* specialist* senior* engineer engineers technician* experienced experience tier tiers l1 l2 l3 level
        higher-level advanced further deep* in-depth depth thorough* detailed comprehensive extensive*
        additional* extra extended ongoing constant* consistent* repeated* repeat* frequent* several regular
        user users customer* client clients caller* end-user* enduser* employee* staff person persons people guy lady requester*
        requestor* individual* member members party parties company organi* department*
        system systems systemic application* app apps software program programs programme programmes programme* tool tools solution platform* environment*
        functionalit* feature* component* device devices computer* pc pcs machine* equipment hardware it's resource*
        module* item items object* asset* infrastructure technology technical* tech it
        use uses using used utili* usage usable unusable unavailable available* availability access accessed accesses accessing
        accessible inaccessible unresponsive responsive operational inoperative nonfunctional
        make* made making take* took taken taking give* given giving gave put puts set provide provided provides providing
           bring* brought turn turned turns leave left move moves moved pass passed hand handed handing
        assign* transfer transferred transferring forward* involve* involv* relate* related relating caus* root result* outcome*
        conclusion* progress* success* unsuccess* avail fruit* luck unfortunately regrettably luckily
        steps step action actions measure* option* approach* effort* method* possibilit* exhaust* everything nothing
        nobody none anyone anybody nor whatever whatsoever far near beyond outside above below aforementioned
        following follows stated accordance according line normal intended designed supposed
        change* changed complet* finish* perform* execut* conduct* carry carried carries carrying undertak* undert* proceed* implement*
        unresolved unsolved outstanding pending open wait waits waited waiting waiting
        angry annoyed upset frustrat* unhappy dissatisf* satisf* complain complains complained complaining complaint* mad furious impatient
        satisfaction escalation trend quality value* valued significant* considerabl* substantial* noticeabl*
        serious* severe negative* positive* adverse* overall holistic* stakeholder* relevant appropriat*
        necessary* suitab* respective* dedicated respectiv* kind kindly needful revert oblige
        message* popup prompt* something nothing anything thing whole entire* complete* total* absolute* utter*
        real really true false obvious particular* specific* especial* detail concrete
        instead otherwise else however moreover furthermore therefore thus hence additionally consequently
        meanwhile nevertheless nonetheless accordingly yet anyway besides regardless
        one's onset meantime lookout
        """,
    "prose": PROSE,
    "weak": WEAK,
    "usual": USUAL,
    "mood": MOOD,
    "changed": CHANGED,
    "when": WHEN,
    "nothing": "none no nothing nil unknown unsure unclear",
    "unsure": "know known knew aware unaware idea sure",
    "quantity": "several many multiple various numerous few everyone everybody nobody all most whole entire half",
    "count": "one two three four five six seven eight nine ten eleven twelve dozen dozens single half only",
    "info": "info information detail* everything more all explanation description context background",
    "code": "error errors code codes event status exception http bug stop",
    "concrete": CONCRETE,
    "look": "see refer refers ask",
    "see": """
        attached attaching enclosed discussed mentioned described explained told talked
        spoke spoken chatted messaged emailed e-mailed texted shared posted screenshot* screengrab* cf
        """,
    "place": """
        calendar changelog minutes backlog board planner forum portal         sent posted forwarded
        teams slack chat chats whatsapp telegram signal skype zoom webex email e-mail mail mails inbox phone
        telephone voicemail message dm sms jira confluence sharepoint onenote onedrive wiki cmdb kb note notes
        comment* log logs thread conversation* channel discussion* meeting* document* doc docs file* folder link
        links url attachment* screenshot* screengrab* picture* image* photo* pic pics video recording subject title
        headline description summary history ticket* record* sheet spreadsheet worklog page call
        """,
    "talk": "ask asked told tell call contact discussed chatted with message ping mr mrs ms",
    "act": """
        restart* reboot* reset* reinstall* uninstall* install* updat* upgrad* downgrad* clear cleared clearing delet* remov*
        replac* swap* chk* ping* trac* disabl* enabl* reconnect* disconnect* re-add* readd* recreat* creat*
        power* unplug* plug* roll* revert* unlock* grant* assign* approv* restor* migrat* flush* sync* map*
        repair* rejoin* renew* logoff relog* signed signin signout relogin* configur* reimag* rebuil* allow*
        whitelist* add rename*
        """,
    "result": """
        no change* same still fix* work* solv* resolv* fail* error* worse better ok okay fine help* persist* remain*
        return* back clean pass passed passes success* done gone nothing result* unchanged green red got gets gave shows
        shown appears times refused rejected denied blocked connects opens prints confirmed empty stays
        healthy normal comes came now but so until again yet without differ* revealed found ruled
        """,
    "ask": """
        need* requir* please pls check restart reset grant approv* decide decision add assign* restor* replac*
        creat* delet* enabl* disabl* trac* review* read look* investigat* open allow* set change* chang* updat*
        unlock* configur* escalat* access permission* right* admin* call vendor who what which whether can could
        should must want* request* provide* find* analys* analyz* move* migrat* rebuild* renew* extend* roll*
        reroute confirm* push deploy install* remov* run compare* rebuild* order ship send give raise lower
        """,
    "grant": "access accesses accessing",
    "device": """
        computer* pc pcs machine* device* laptop* notebook* desktop* workstation* phone* mobile smartphone*
        tablet* printer* server* monitor* office home prod production remote thin client mac macbook
        windows browser network wifi lan vpn version versions image build date setup
        """,
    "looked": """
        log logs rmm patch* calendar wsus intune sccm asked ask* user* says said confirmed checked cab history event*
        gpo update* vendor provider isp audit* admin* according per change-log changelog monitoring
        """,
}

FACTS = """
كشو
password passwords passcode passphrase firmware firewall firewalls printer printers print prints printing printed paper page
pages tray toner cartridge label labels scanner scan scans mail mails email emails mailbox mailboxes calendar calendars
attachment attachments outlook excel word teams sharepoint onedrive server servers client file files folder folders drive
drives disk disks share shares path link links screen screens monitor monitors display dock docking cable cables port ports
router routers switch switches network wifi wlan lan vpn dns dhcp proxy gateway domain account accounts login logon logout
profile profiles permission permissions license licence licenses licences certificate certificates key keys token tokens
driver drivers patch patches version versions release upgrade upgraded update install installed reinstall uninstall crash
crashes crashed crashing freeze freezes frozen hang hangs blank black blue white red green slow slowly lag laggy drop drops
dropped disconnect disconnects disconnected loop loops sound audio video camera mic microphone headset speaker keyboard mouse
battery charger power fan noise smell smoke heat hot loud invoice invoices order orders payment payments payroll report
reports database query backup backups restore sync synced queue queues job batch export import barcode badge reader kiosk till
tills phone phones call calls extension voicemail handset mobile tablet laptop laptops desktop notebook browser chrome edge
telephone telephones expense expenses directory directories alert alerts contract contracts vendor provider isp headset headsets mic jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
firefox safari windows linux mac macos ios android citrix sap crm erp portal intranet website site office
"""

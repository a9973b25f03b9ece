"""English words of vague and corporate prose, and those which say too little when they stand alone."""

PROSE = """
influence influences influenced influencing direct directly indirect indirectly pile piles piling piled credentials letting giving lets tooling
answer answers answered answering hurt hurts hurting relationship relationships embarrass* communicat* trail mailtrail
believe allow allows allowed bear bearing become becomes became begin believe belong build care carry choose chose chosen decide decided deal deals
dealt discuss doubt doubts drawn encourage enjoy explain express fear fears fit fits follow gain grow grew grown guide handle hate hates
holds imagine include includes included including increase intend keep lead learn live lives living mean means meant meet meets met mind
offered own owns pick point produce prove proves proved provide reason receive rely reply seek seeks sought serve speak spend spends spent
succeed suffer suppose supposed surprise surprised surprising talk teach tend tends thank treat trust understand win wonder worth
able afraid alone alternate amazing apparent aware basic brief busy calm capable certain cheap clever curious deep different easy exciting exact fair false familiar famous final fine firm former free frequent fresh funny gentle honest ideal illegal interesting
natural negative neutral nice obvious odd perfect personal plain plain popular positive powerful practical present previous private proper proud pure rare ready reasonable recent regular
safe same serious shy sick similar slight smart solid sorry special strange strict strong stupid sure terrible tired total tough traditional typical unable unfair unique unlikely unusual upset useful usual valid valuable violent weak wild wonderful young
seeing receives receive received receiving stopper showstopper show-stopper
concentrate concentrating focus decreased decrease decreases increased working day days remotely display displaying notification notifications notified explain explained
unusual behaviour behavior distract* disturbing annoying irritating hardware-wise
etc cetera others and so forth
heavy heavier heavily reliant reliance clear clearer clearly unclear vague vaguely consult consults consulted consulting consultation
everything everyth anything-else reset resets resetted
cumbersome awkward tedious tiresome laborious impractical time-consuming unbearable untenable
consistent consistency stable steady steadily
unusable useless worthless pointless hopeless futile
together jointly
regrettable pity shame
lodged submitted
manage manages managed managing able
partially notional
straightforward trivial nontrivial
whereabouts
complexities
currently
base
asset assets
pattern patterns gather gathers gathered gathering introduce* collect collects collected collecting jeopardy endangered danger dangerous hazard
assumption assumptions supposition speculation
give-up gave-up giveup surrender
constant constants stubbornly
analyst analysts agent agents counterpart counterparts peer peers superior superiors higher-ups reporter reporters owner owners sme smes requestors
monitored monitoring watch watched watching suffer* fast faster special specially topic topics theme themes damaged busted kaput borked hosed janky toast bricked
healthy health sanity kb kbs kba article articles sop followed followup matters
respond todo wip tbd mr mrs miss super course cares full story stories attentive overheard learned learnt realised realized recall recalls remember remembers forgot forget forgets remind reminds reminded reminder
desire desires desired prefer prefers preferred grateful oblige obliged humbly entertain entertained
carried-out done-all completed whichever maximum minimum possible-ways
intend intends supposedly normally typically usually
severity criticality urgency importance significance magnitude extent degree scale scope proportion proportions
quickest speed speeds speedily velocity turnaround tat eta etas
happenings incident occurrence occurrences event-wise phenomenon phenomena episode episodes
glitchy buggy faulty laggy-ish dodgy iffy temperamental moody fussy picky acting-up misbehav*
halfhearted partial partially semi
complication complications predicament dilemma mishap mishaps hitch hitches kink kinks trouble-some
resolving-team resolver resolvers resolvergroup queue-wise bucket
thx-in-advance asapp assap soonest urgentl urgant emergent pri prio1
first-hand second-hand firstly secondly thirdly lastly finally
attended attending looked-into
apologies apologise apologize apologizing regret regrets regretting
honestly frankly truthfully really-really
unattended ignored ignore ignoring neglected neglect
informal formal formally informally
assistance aid aids aided aiding
productive-time downtime down-time
persuade convince convinced insist insists insisted insisting demand demands demanded demanding
yell angryly rude rudely impolite abusive
mandatory obligatory compulsory
kept-on overandover
big bigger biggest large larger largest small smaller smallest tiny little together automatically definitely almost temporarily
temporary permanent permanently previously modern careful carefully easily nice nicely acceptable acceptably accept
benefit benefits risk risks risky mistake mistakes mistaken worry worries worried worrying chance chances corporate leverage
leveraging leveraged synergy synergies deliver delivers delivering deliverable deliverables ecosystem workforce front
anticipate* usability stability initiative* timeline timelines timeframe* alignment align aligned aligning compliance compliant
diligence diligent diligently plethora myriad array range ranges spectrum resumption resume resumes resumed fluctuat* deviat*
discrepan* inconsisten* hindrance* bottleneck* setback* drawback* downside* ramification* repercussion* consequence* consequently
implication* detriment* jeopard* strain burden burdens distress disappoint* displeas* irate agitat* livid happy happier unhappiness
glad pleased pleasure sad sadly pain pains patience calm scream* shout* yell* threaten* incorrect* inappropriate* unfortunate
money revenue reputation costly expensive loss losses financial financially commercial* strategic strateg* reputational
gentleman gentlemen lady partner partners consultant consultants guru gurus wizard expertise insights
layout workplace workspace corporate* enterprise organisation* organization* institution* firm
proceed* continuing pursue pursu* further furthering furthest
cooperation cooperating collaboration understanding patience courtesy kindness kind kindest warmest sincere sincerest humble humbly
pls plis plss plzz thnx tnx tks thankyou thankful thankfully gratitude respected esteemed valued
afterward afterwards beforehand hitherto thereafter thereby therein thereof wherein whereby whereupon
regain regains regained resort resorts resorted restart-required
inconvenience inconveniences inconvenienced inconveniencing inconvenient hardship* struggle* struggling trying
matter matters mattered concern concerns
glance peek gander stab shot go-ahead heads-up fyi btw imo imho afaik tbh atm rn smth sth smthing somethin nothin anythin
gonna wanna gotta kinda sorta dunno lemme gimme cuz coz bcoz becoz bcz bc tho thru u ur r ya yeah yep yup nope nah meh ugh argh hmm umm uhm oops
lol omg wtf damn darn hell heck jeez gosh sigh anyways whatevs
wasnt werent arent aint shes hes theyre youre weve theyve theres heres whats thats lets
wont wouldnt mustnt neednt
prolly probly proly definately seperate recieve recieved occured occuring occurance untill wich teh thier becuase becasue beacuse
plase pelase plaese prolem porblem problme probelm probem isue issu isseu issuse wrking workin wokring wroking workign wrok
doesn't don't didn't can't won't isn't aren't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't
usr usrs cust custs custmer cutomer costumer clnt
undesirable undesired unpleasant unfavourable unfavorable unforeseen unpredictabl* unstable instabilit* erratic* inexplicabl* unexplained
mysterious* puzzled puzzles bizarre curiously questionable doubtful suspicious fishy shady abruptly sudden
subpar sub-par below-par substandard mediocre lacklustre inferior lousy rubbish garbage trash sucks suck terribly horribly badly awfully
unproductive counterproductive nonproductive workable unworkable
acknowledg* aforesaid abovementioned undermentioned foregoing
enquir* inquir* feedback escalations escalator
contribut* participat* facilitat* orchestrat* spearhead* champion
robust scalab* agile agility dynamic innovat* transform* journey touchpoint* frictionless friction
maturity posture governance framework roadmap vision mission
kpi kpis metric metrics sla slas ola uptime availabilities
end-to-end best-effort best-in-class world-class state-of-the-art cutting-edge
resolut* restor* rectify remedy remedial remediat* mitigate workarounds
normalcy normality normalise normalize
exhaust* possibilit* conceivable imaginable thinkable feasible viable
whichever whatsoever howsoever
various varied varying diverse assorted sundry miscellaneous
usually ordinarily customarily conventionally traditionally habitual* routine routinely
ordinary plain vanilla bog regular average typical default
eager eagerly keen desperate desperately badly dire direly grave gravely acute acutely
pronto rush rushed rushing hastily hasty swift promptly urgency urgently instant
vip-level exec execs c-level
accomplish* fulfil* fulfill* realise* realize* materialis* materializ*
envisag* envision* foresee* foreseen presume* presumabl* supposedly allegedly reportedly seemingly evidently
acceptance rejection approach approaches tactic* technique*
tinker* fiddl* messing poked poking prod played playing toyed
comprehend* grasp decipher fathom
persistent persistently persistence recurring recurrence recurrent
nonsense bollocks bs crap shit shitty fuck* bloody freaking fricking
guy's user's users' customer's client's company's team's
shortly presently sometime sometimes anytime
halfway midway
suffering sufferer victims victim
grievance* annoys annoyingly bother* irk* irritat* infuriat*
ticket-history ticketing
investigation investigations investigator inspecting inspection
decision-maker decision-makers
readiness willingness eagerness
dependent dependence depend depends depended depending
notably remarkably considerably markedly dramatically drastic* vast vastly profound* immensely tremendously massively hugely
pivotal paramount imperative indispensable vitally utmost top-priority high-priority highest-priority
compromis* undermin* curtail* stall stalls stalled stalling
grind grinding halt halts halted halting standstill
chaos chaotic havoc
everybody's someone's nobody's anyone's
hows whens wheres whys
seconds-level
succeed succeeded succeeding succeeds succes sucess succesful successful
elevat* ramp
engage engaged engages engaging
"""

WEAK = """
open opens opening opened
wireless disconnect disconnects disconnected disconnecting
picture pictures image images cable cables cache caches
file files folder folders document documents drive drives audio sound headset list lists
mailbox mailboxes session sessions security interface database databases
connect connects connected connecting connection connections connectivity login logins logon logons signin sign signing signs
authentication authenticate authenticated internet online offline network net wifi
load loads loading loaded launch launches launching launched slow slower slowly slowness lag lags lagging laggy
screen screens window windows site website webpage web processed
developer developers dev devs helpdesk servicedesk desk
laptop laptops desktop workstation workstations
restart restarted reboot rebooted remote remotely account accounts code codes
"""

USUAL = """
latest current newest recent date neueste* aktuell* nieuwste laatste nyeste nyaste senaste siste
normal* standard* regular* usual* typical default ordinary corporate company common generic fine ok okay same always
ueblich* gewoehnlich* gewohnt* immer standaard* gewoon gewone gebruikelijk* altijd zelfde vanlig* saedvanlig* sadvanlig* sedvanlig* almindelig* alminnelig* alltid altid samma samme
"""
MOOD = """
suffer* complain* unhappy annoy* angry frustrat* upset mad furious pain irritat* disappoint* dissatisf* displeas* stressed nervous
sauer beschwer* unzufrieden veraergert genervt wuetend klagt klagen boos boze ontevreden klaagt klagen geirriteerd klagar klager sur arg arga missnojd* utilfreds* misfornoyd* frustrer*
"""

CHANGED = """
updat* upgrad* patch* install* replac* migrat* renam* mov* password* swap* switch* aktualisi* umgezogen umzug kennwort* passwort*
bijgewerkt wachtwoord* verhuisd vervangen oppdater* uppdater* opdater* losenord* passord* kodeord* adgangskod* flytt*
"""
WHEN = """
yesterday today night morning afternoon evening weekend week weeks ago monday tuesday wednesday thursday friday saturday sunday
gestern heute nacht morgen abend woche montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* wochenende
gisteren vandaag vannacht nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend
igar gar idag dag natt nat helg* helgen mandag mandags tisdag tirsdag onsdag torsdag fredag lordag sondag
"""

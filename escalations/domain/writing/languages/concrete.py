"""English words that name a thing or an event one can look at: a text that holds one is not empty prose."""

CONCRETE = """
reseat* listed retention registration registrations enrolment* delegat* allocat* cool incoming outgoing model* holiday home house hears heard streak* sits pops visitor* exclud* passes zero held meeting* acceleration advert* analytics appdata arriv* book* chinese cold cosmetic count* cross* deck designer* destination* direction* easter empty enforc* exception* fires goods inactive infra late lunch marriage married mixer* mov* moved noon notes offers overcommit* paid primacy pulse* pupil* shift* staging surface trad* vanish* walk* wip* written wu air ten third
abort* ac accept accepted accepts accident accountant* accounting accounts acrobat activat* adapter* addin addins
addon addons address* adf admin ads adsl aerial afterhours airport* alarm* alert* alias* alphabet* amber amount*
android* annex antenna* antivirus aol api apis appliance* appointment* apprentice* approv* april arabic architect*
archiv* arrow* artefact* artifact* ascii assembly assistant* attach* attend* attorney* audit* auditor* august authent*
author autocomplete autofill autosave autoupdate avaya average aws azure backlight* backspace badge* banner* bar
barcode* barista* bars basket* batch* batter* bay beam beep* bell bent berlin bill* bin binding* bios bitlocker bitmap
black blank* bleed* blind* blink* blob blue bluetooth blur* board* booking* bookings bookkeeper* boot booted booting
boots border* boston bottom bounce* bounced bounces box boxes bracket* branch* bridge* bright* broadcast* brother
brown browser* browsing bsod budget* buffer* building* bulb* bundle* burn* burst* bus button* buyer* buzz* byte*
cabinet* cable* cache* cad calculat* calendar* calls camera* campus cancel* canon canteen canvas cap capital* caps
captcha captive capture* card* cards carousel carrier* cart carton* cartridge* cash* cashier* casing cast catalog*
ceiling cell* cellular centre cents ceo cert* cfo chair channel* chapter* character* charg* chart* chassis checkbox*
checkout* checksum* chef cheque* chicago chip* chrome* circuit* citrix city clamp class* classroom* clean* cleaner*
clerk* click* clinic* clipboard* clock* clos* cloud* cluster* coax coffee collat* collision* color* colour* audio loaner logo* connects completes older newer hears column* combo
comma commas commit* compact* compar* compil* compress* concentrator* conference* connector* consent* consignment*
console* container* contract* contrast controller controller* cook cookie* cooler* cooling copier* copies copy* core
counter* coupon* courier* cover* cpu crack* crane* crash* crc credit* crimp* cron crop crystal csv cto ctrl cube*
currenc* cursor* curve* cut cutover cuts cyan cycle* cyrillic daemon* dark dashboard* dat data database* dataset* date
dates daylight db dba deadlock* debit* debtor* december decimal* decod* decrypt* deed* delet* deletes delhi deliver*
deliveries delivery dell delta denied denies dent* dentist* dep deploy* depot* desks detach* detect* deviat* dhcp
dial* dictat* dictionar* digit* dim dimm* director's disc discs disk* dispatch* dispatcher* display* distort* dll
dmarc dns dock* docking doctor* domain* dongle* door* dot dots doubl* double* download* draft* drag* drain* drawer*
drawing* drift* drip* drive driver driver's drivers drives drop dropdown* dropped dropping drops drum dual dublin
dump* duplex duplicat* duplicates dust dvd dvi dynamics earphone* eas east echo* ecommerce edge edit edited editor
editor* edits eject* elevator* email* embed* emptied empties emul* encod* encrypt* endpoint* ends engine* england
english enrol* enroll* enter entered enters entrance* entries entry envelope* epson erp esx* ethernet evening* exam*
excel exchange exclam* exe executable* expense* expir* expires export* exports ext extens* extern* extract* f1 f5
fabric facade factor* factories factory fades failover faint* fan* farm* fax* february feed* fell fence* fiber fibre
field* figure* file* fillable filter* finance fingerprint* fire firefox firewall* firmware flag* flap* flash* flashes
flat flatline* flicker* flip* floor* flush* fog foil fold folder* font* foot* footer* forecast* foreman forgets fork*
form* format* formula* fortigate fortinet forum* forward frame* franking freez* freight french friday* fridge* front
frost froze* ftp fuel full fullscreen funnel fuse* fuser gate* gateway* gauge* gb gbit generator* german* ghost*
gigabit git glass global glue gmail gmt google gpo gpos gps gpu grade* graph* gray green grey greyed greys grid* gross
guard* guest* h264 hall* halves hamburg handheld* handler* handset* hang hanging hangs hash* hdd hdmi header*
headphone* headquarter* headset* hears heat* hebrew height hibernat* hidden hinge* hiss* hold homepage* hook*
horizontal* host hosted hostname* hosts hot hotel* hotline* hotspot* hourglass hp hr html http* hub hubs hum humid*
hung hyperlink* hyphen* ice icon* icons idle iframe iis illustrator imaging imap imei import* imports inbound inbox*
inch incognito indent* indesign index* inf ink inkjet input* insert* inserts install* insurance intake intern* interns
interview* intranet intune inventor* invert* invoic* invoice* ios ip ipad* iphone* ipsec ipv* iso isp italian itunes
jabra jack* jam* january japanese java* jitter* join* journal* jpeg jpg json july jump* jumps june junk* kb kerberos
kernel* kerning key keyboard* keypad* keys keystroke* keytab kiosk* kitchen* lab label* labor* laborator* ladder*
lamp* lan landline* landlord* landscape laser* latenc* latitude lawyer* layer* ldap leak* leaks lease* leasing led
ledger* leds leeds left legal lens lesson* letter* letterhead* librar* libre* licen* lid lift* light* lightning lights
limp lines linux liquid* listing* lists lobby local locale* lock* locks logfile* login* logo* logoff* logon* logout*
london lookup* loop* loops loose lorries lorry loud* lte lun lunch* mac macbook* macos macro* madrid magenta magnet*
mail mailbox* mailer mails mains malware manual* map mapped mapping* marketing* mask* master* match* matrix mbit mbps
mdm meal measur* megabyte* melt* memory menu* merge* merges mesh metadata meter* mfa mfp mic microphone* microscope*
microsoft middle migrat* milan minimis* minimiz* mirror* misalign* mobile* mode modem* monday* monitor* mono*
motherboard* motor* mould mount* mouse mouth mov mp3 mp4 mpls mrp msi mta multicast multimeter mumbai munich music
mute* mutes mysql nas nat navig* ndr neg* nest* network* newline* newsletter* nic noise* noisy north notary notebook*
notepad* november nozzle* ntfs ntp null number* numlock nurse* nvidia nvme nvr oauth occupan* ocr octet october odbc
ofc offset offset* oil onboard* onedrive onenote open opened opening opens optic* oracle orange order* orders orient*
origin* oslo ost outbound outbox outlet* outlook output* oven overflow* overheat* overlap* overload* overnight
overtime overwrit* overwrites owa pack* packet* pad padlock* page* pager pages paint* pair* pale pallet* pan panel*
paper* paragraph* parallel parcel* paris park* parking parse* parser* partition* passcode* passkey* passphrase*
password* paste* pasting patch* path* patient* pause* pauses pay* payment* payroll payroll* payslip* pbx pci pdf*
peel* pen pencil* percent* period peripher* permission* pharmac* pharmacist* phish* phone* photocop* photoshop php
pick* picker* picking pill* pilot* pin pine ping* pings pink pip pipe* pitch pivot* pixel* pkcs plane* plant* plastic*
platen play* playlist* plays plot* plotter* plug* png poe pointer* policeman poll* pool pop pop3 popups port* portal*
portrait pos postbox* postcode* posting* postman power* poweroff powerpoint powershell ppt prague precision prefix*
premises prescription* preview* price* prices pricing print* printout* prints prism privacy probe* procurement
profile* profit project* projector* prompt* prompted prompting prompts proof* propagat* proto* prox* pst psu publi*
pull* pump* punch* purchas* purchasing purple pwa python qr quad quarantin* quarter* queries query* queue* quot*
quota* quote* quotes qwerty rack* radar radio* radius raid rails rain ram ramp* ransom* raster rate* ratio rattle*
reader* readonly reads realtek rear reassign* reboot* reboots rebuild* recalc* receipt* receiver* reception*
receptionist* recipe* recipient* reconnect* record* recording recruit* rectang* recycle* red redial* redirect*
redirects refresh* refund* refuses regex register* registry reinstall* reject* rejects relay* release* rename* renames
render* renew* replay* replicat* report* reports repositor* reprint* reservation* reset* resets resiz* restart*
restarts restaurant* restor* restrict* retail* reverse* reversed revert* revok* revokes ribbon* ring* ringing rings
ringtone* roam* robocopy robot* roll roller* rolls rome room* rooms rotat* rotates round* route* router* row* rows rpc
rsa rtf rubber* rug ruler* runtime* safari salar* sale sales sap sat satellite* satur* saturday* sauce save* saved
saves saving scale* scales scan* scann* scanner* scans sccm schedul* schema* school* scrap* scratch* screen* script*
scroll* scrolls sd sdk seal* seat* seats secretar* sector* segment* select* send* sender* sending sends sensor* sent
sentinel september serial* series serv server* servers serviceport sfc sftp shade shadow* shake* share* shared
sharepoint sheet* sheets shelf shifted ship* shipment* shipping shop* shops shortcut* shrink* shrinks shut* shutdown*
shuts siemens signal* signature* silence silent* sim simul* singapore sip skew* skewed skip* skips skype slash slave
sleep* sleeps slide* slider* slip* slot* smart* smartcard* smear* smell* smoke* smtp smudge* snapped snapshot* sniff*
snmp socket* solar sold solder* solid sorts sound sounds south spacebar spam* spanish spare spark* spawn* speaker*
spell* spike* spill* spin* spindle* splash* splice* split* spoke* spool* spread* spreadsheet* sql square* squeak* ssd
ssh ssid ssl sso stack* stain* stair* stamp* standby stapl* starter* startup* statement* static station* stencil*
stick* sticker* stitch* stock* storag* store* stores storm* stream* street* stretch* strip* stripe* student* studio*
stutter* stylus subfolder* subnet* subscri* subtitle* subtotal* suffix* suite sum sums sunday* supplier* surge*
surgery surname* survey* swap* swaps sweep* swipe* switch* swollen sydney symbol* sync* syncs syntax syslog* sysprep
tab table* tablet* tabs tag* tail tamper* tangled tap* tape* taps tax* taxi* teach* teacher* teamviewer tear* telnet
temp temperature* template* tenant tenant* tender* terminal* tether* text* textbox* theatre* thermal thermostat* thick
thin* thread* threshold* thumbnail* thunderbird thursday* tick* ticks tiff tight tile* till* tills tilt* timeout*
timer* timesheet* timestamp* timezone* tint* toggle* token* tokyo tone* toner* toolbar* toolbox tooltip* topology
torch torn touchpad* touchscreen* tower* toxic trace* traceroute track* trackpad* tractor* traffic trailer* train*
trainee* trainer* transceiver* transcript* translat* translator* transmit* transparen* transport* trash* tray*
trigger* trim trip* trolley* truck* truncates trunk* tube* tuesday* tunnel* turbine* turnstile* tutor* tv twist* typed
types typing typo* ubuntu udp umlaut* unblock* uncheck* undo unlock* unlocks unmute* unmutes unplug* unreachable*
unread unzip* upload* ups upside url urls usb username* utf utf8 vacation* validat* valve* van vans vat vault* vdi
vector* veeam vehicle* vendor* ventilat* vertical* vet vga vibrat* vibrates vienna viewer* virt* virus* visa visitor*
visual* vlan* vm vms vmware vnc vocab voice* voicemail* void* voip vol volt* volume* voucher* vpn wage* waiter* wake*
wakes wall* wallpaper* walls wan ward wareho* warehouse* warm* warrant* wash* washing watermark* wav wave* wax weather
webcam* webhook* webinar* webmail wednesday* weigh* weight* welder* west wet wheel* wheels white* whiteboard*
whitelist* wide widget* width wifi wildcard* windows* wins wire wired wires wiring wlan wmi wobbl* word wordpress
workbook* workgroup* worksheet* worn wrap* wrinkl* writes wsus xbox xerox xls* xml yellow york zebra zip* zone* zoom*
zurich
"""

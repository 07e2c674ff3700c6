"""English: what it says of each concept. No native lawyer has reviewed the phrases."""

from policyver.languages.subjects.model import Subjects

SUBJECTS = Subjects(
    phrases={
        "data": {
            "name": "names?, surnames?",
            "contact-details": "contact (information|details?|data), contact info",
            "postal-address": """(postal|mailing|home|street|physical|residential|shipping|billing) address*, zip
                codes?, post-codes?, postal codes?, place of residence, (name|names) (and|or) [address*], (name|names) ~
                [address] ~ (phone|telephone|e-mail|number), your address""",
            "e-mail-address": """e-mail address*, e-mails you used, (name|names|phone|telephone|address|number|title) ~
                [e-mail] ~ (phone|telephone|address|number), (name|names|phone|telephone|address) (and|or) [e-mail],
                [e-mail] (and|or) (phone|telephone|postal|mailing|physical)""",
            "telephone-number": "(tele|mobile |cell )?phone numbers?, mobile numbers?, fax numbers?",
            "date-of-birth": "dates? of birth, birth-?dates?, birthdays?, (year|place) of birth",
            "age": "age, age (range|group|bracket)s?",
            "gender": "gender, gender identity, sex",
            "nationality": """nationality, nationalities, citizenship, immigration status, national origin, country of
                birth""",
            "family": "(marital|civil|family) status, family (members|information|situation), household composition",
            "government-identifiers": """(government|state|national)(-issued)? (id|identification|identifiers?)*,
                passports?( numbers?)?, driv* licen(s|c)es?( numbers?)?, driver s licen(s|c)es?( numbers?)?, social
                (security|insurance) numbers?, national insurance numbers?, tax (id|identification|file)*, identity
                (cards?|documents?), identification (numbers?|documents?)""",
            "credentials": """passwords?, log-in (details|information|data|credentials), credentials, passcodes?,
                security questions?, pin codes?, authentication (data|information|tokens?)""",
            "account": """account (information|data|details|names?|numbers?|settings), user-names?, user ids?,
                registration (information|data|details), profile (information|data|details)""",
            "identifiers": "identifiers?, identification data, customer (numbers?|ids?), pseudonyms?",
            "device-identifiers": """device (identifiers?|ids?), (device )?fingerprinting, device fingerprints?,
                (advertising|mobile|mobile device|hardware) (identifiers?|ids?), idfa, aaid, gaid, imei, mac address*,
                serial numbers?""",
            "ip-address": """(ip|internet protocol) address*, (ip internet protocol|internet protocol ip) address*, [ip]
                derived""",
            "cookies": "cookies?",
            "trackers": """(web |tracking )?beacons?, (tracking |web )?pixels?, clear gifs?, web bugs, trackers, sdks,
                local (shared objects?|storage), (tracking|similar) technolog(y|ies), software development kits?""",
            "device": """device (information|data|types?|models?|settings|characteristics|attributes|details), operating
                systems?, browser (types?|versions?|information|settings), type of (your )?browser, hardware
                (models?|information), screen (resolution|size), technical (data|information), (information|data) about
                your [(device|computer|browser)], language (preferences?|settings?), time zones?, mobile network
                information, [technical] ~ (interaction|settings|usage|location|performance) ~ data""",
            "browsing-history": """(browsing|browser|web) (history|activity|activities|habits|behaviou?r|data),
                (websites|sites|web-pages) (that )?you _ (visit|visited)""",
            "search-history": "search (quer(y|ies)|terms?|history|data|requests?|keywords), your searches",
            "usage": """usage (data|information|statistics|patterns?), (how you|about your) [use] (of )?(our|the|this),
                interactions? (data|information|with (our|the)), click-?streams?( data)?, referr* (urls?|sites?|pages?),
                (pages|features|content|links|screens) (that )?you _ (visit|view|viewed|visited|use|used|click|access),
                (internet|online|network|site) activity( information| data)?, activity (data|information), page views,
                behaviou?ral (data|information)""",
            "logs": "log (data|files?|information|entries|records), log-files?, logs",
            "diagnostics": """crash (reports?|data|logs|information), diagnostic (data|information|reports?),
                diagnostics, telemetry( data)?, performance (data|information), error (reports?|logs|data)""",
            "location": """location, location (data|information|history), geo-?location( data| information)?, geographic
                location, whereabouts""",
            "precise-location": """(precise|exact|real-?time|accurate|fine)( geographic)? (geo-?)?location( data|
                information)?, gps( data| coordinates| location)?, longitude and latitude, latitude and longitude""",
            "contacts": """contact lists?, contacts lists?, address books?, phone-?books?, your contacts, friends
                lists?, contacts (from|in|on|stored) (in |on )?your, list of (contacts|friends), access (to )?~
                [contacts], (camera|microphone|photos|calendar) ~ [contacts]""",
            "photos": """photos?, photographs?, (profile |your )?pictures?, images, (profile|your) image, selfies?,
                avatars?, cameras?""",
            "voice": """(voice|audio|sound|call) (recordings?|data|information|clips|samples|commands), audio,
                recordings? of your (voice|calls?|conversations), voice-?mails?, microphones?""",
            "video": """videos, video (recordings?|footage|data|surveillance), cctv( footage| images)?, visual
                information""",
            "messages": """(contents?|text) of _ (communications?|messages?|e-mails?|calls),
                (private|direct|text|chat|instant|sms|your) messages, message contents?, correspondence, chat
                (logs|transcripts|history|content), messages (that )?you (send|sent|exchange|receive)*, communications
                (data|content|metadata), your communications""",
            "content": """user(-generated)? content, content (that )?you _
                (post|upload|create|submit|provide|store|add|enter)*, (files|documents|reviews|comments) (that )?you _
                (post|upload|create|submit|provide|store|write|leave)*, your (content|files|documents|posts|comments),
                survey (responses|answers), uploaded (files|content)""",
            "payment": """payment (information|data|details?|cards?|method|methods), (credit|debit|bank)-cards?(
                numbers?| information| details| data)?, card numbers?, billing (information|details|data)""",
            "financial": """financial (information|data|details|account|accounts|situation|records), bank accounts?,
                ibans?, bank (details|account details|account numbers?|account information), income, salary, salaries,
                credit (scores?|history|ratings?|reports?), creditworthiness""",
            "purchases": """purchase (history|information|data|records?), purchases, purchasing
                (history|habits|behaviou?r), transaction(al)? (data|history|information|details|records), order
                (history|details|information|data), commercial (information|data), (products|items|goods)( or services)?
                (you )?(purchased|bought|ordered)""",
            "employment": """(employment|professional|occupational|career)(-related)?
                (information|data|history|details|titles?), professional or employment(-related)? information,
                occupation, job titles?, work history, employment, curriculum vitae, resumes?, cvs?, qualifications""",
            "education": """education, educational (information|data|history|background), education
                (information|records|data)""",
            "demographics": "demographics?( data| information)?",
            "preferences": """preferences?, interests, hobbies, lifestyle( information)?, settings data, settings
                information""",
            "inferences": "inferences?( drawn)?, inferred (data|information), infer",
            "sensitive": """(sensitive|special category) (personal )?(data|information), special categories( of personal
                data| of data)?, protected (characteristics|classifications)""",
            "health": """health, (physical|mental|physical or mental) health( data| information| condition)?,
                health(care|-related)? (data|information|conditions?|records?|status|history|insurance information),
                medical (data|information|conditions?|records?|history|care), disability, disabilities, illness(es)?,
                diseases?, pregnan(t|cy), fitness data""",
            "biometrics": """biometric*( data| information| identifiers?)?, finger-?prints?, face-?prints?,
                voice-?prints?, (facial|face|voice) recognition, (face|facial|hand|palm) (scans?|geometry|templates?),
                (iris|retina) scans?""",
            "genetic": "genetic*( data| information| testing)?, dna",
            "ethnicity": """(racial|ethnic)( and ethnic| or ethnic| and racial| or racial)?( origins?)?, race,
                ethnicity, skin colou?r""",
            "religion": "religion, religious( or philosophical)?( beliefs?)?, philosophical( beliefs?)?, faith",
            "political-opinions": "political (opinions?|views?|beliefs?|affiliations?|preferences?)",
            "union-membership": """(trade |labou?r )?unions? memberships?, membership (in|of) a (trade |labou?r )?union,
                trade unions?""",
            "sexual-life": """sexual (orientation|life|preferences?|activity), sex (life|lives)( and sexual orientation|
                or sexual orientation)?""",
            "criminal-records": """criminal (records?|convictions?|history|offen(s|c)es?|background), convictions?,
                background checks?""",
            "social-media": """social (media|network|networking)
                (data|information|profiles?|accounts?|handles?|activity)""",
            "public-sources": """public(ly available|ly accessible)? (sources|records|registers|databases), publicly
                available (information|data)""",
        },
        "recipient": {
            "service-providers": """service-providers?, third-party (providers?|vendors?|suppliers?), vendors?,
                suppliers?, sub-?contractors?, (data )?processors?, sub-?processors?, contractors?, e-mail (delivery
                )?(service )?providers?""",
            "hosting-providers": "(cloud|hosting|storage|infrastructure)( hosting| storage)?( service)? providers?",
            "analytics-providers": """(data )?(analytics|measurement)( service| services)?
                (providers?|partners?|companies|vendors?)""",
            "payment-processors": """payments?( service| services| card)? (processors?|providers?|company|companies),
                card issuers?""",
            "affiliates": """affiliates?, affiliated (company|companies|entity|entities), subsidiary, subsidiaries,
                parent company, group (company|companies|entities|members), corporate (family|group), sister companies,
                (companies|entities|members) (in|of|within) (our|the) (corporate )?group, common (control|ownership)""",
            "business-partners": """partners, (business|commercial|strategic|marketing|distribution|technology)
                partners?, resellers?, distributors?""",
            "third-parties": """third-parties, (any|another|other) third-party, other
                (companies|organi(s|z)ations|entities), unaffiliated (companies|entities)""",
            "advertisers": """advertisers?, (advertising|ad|advertising and marketing)
                (partners?|company|companies|agency|agencies), (our|paid|event|third-party) sponsors""",
            "ad-networks": "(advertising|ad|advertisement) (networks?|exchanges?|servers?|platforms?)",
            "social-networks": """social (media|network|networking)
                (company|companies|platforms?|providers?|partners?|services?|sites?), social networks, social media""",
            "data-brokers": "data (brokers?|aggregators?|resellers?)",
            "authorities": """law-enforcement( agency| agencies| authorit*| officials?)?,
                (government|governmental|public|state| regulatory|competent|judicial|tax)
                (agency|agencies|authorit*|bod(y|ies)|officials?|entities), government, governments, regulators?,
                police, authorities, national security""",
            "courts": "courts?, court orders?, tribunals?, subpoenas?, legal process(es)?, search warrants?, warrants",
            "advisers": """(professional|legal|financial|tax) advis(e|o)rs?, lawyers?, attorneys?, auditors?,
                accountants?, consultants?, law firms?, debt collect*, collection (agency|agencies)""",
            "buyers": """mergers?, acquisitions?, acquirers?, (is|are|be|were|was|being) acquired, acquiring
                (company|entity), bankruptcy, insolvency, (sale|transfer) of _ (assets|business|company|stock),
                successors?, dissolution, change (of|in) (control|ownership), reorgani(s|z)ation, restructuring,
                business transfers?, divestitures?, corporate transactions?, (potential|prospective)
                (buyers?|purchasers?|investors?), new owners?, (sell|buy|selling|buying)
                (our|its|the|a|any|all|some|parts?) _ (business|company|assets), due diligence""",
            "banks": "banks?, (financial|banking|credit) institutions?, lenders?",
            "insurers": "insurers?, insurance (company|companies|providers?|brokers?)",
            "credit-agencies": "credit (reference |reporting |rating )?(agency|agencies|bureaus?)",
            "employers": "employers?, your (company|organi(s|z)ation|company s|organi(s|z)ation s) administrators?",
            "schools": "schools?, university, universities, educational institutions?",
            "healthcare-providers": """health-?care (providers?|professionals?), doctors?, physicians?, hospitals?,
                pharmac(y|ies)""",
            "delivery": """(shipping|delivery|courier|postal|logistics)
                (company|companies|services?|providers?|partners?), couriers?""",
            "researchers": "researchers?, research (institutions?|organi(s|z)ations?|partners?|institutes?)",
            "other-users": "other (users|members|customers|participants|players)",
            "the-public": """the (general )?public, publicly, public (profiles?|posts?|forums?), made public,
                (visible|available|accessible) to (everyone|anyone)""",
        },
        "purpose": {
            "service-provision": """(provide|providing|operate|operating|deliver|offer) _ (our|the|these|requested)
                (services?|websites?|products?|app), provision of _ (services?|products?)""",
            "account-administration": """(create|creating|manage|managing|administer|set up|register|maintain)
                (your|an|user) accounts?, account (administration|management|creation), authenticat*""",
            "communication": """communicat(e|ing|ions) with you, contact(ing)? you, [send* you] ~
                (information|messages|updates|notices| notifications|announcements|alerts|communications),
                (respond*|reply|answer*) (to )?(your|any) (inquir|enquir|question|request)*, send* you _ messages""",
            "support": "(customer|technical|user|product) (support|service|care|assistance), troubleshoot*, help-?desk",
            "billing": """billing, (process*|collect*) (your |the )?(payments?|transactions?|orders?), invoic*, payment
                processing, accounting""",
            "delivery": """(ship*|deliver|delivering) (your |the )?(orders?|products?|goods|items|purchases), order
                fulfil*, (shipping|shipment|delivery) of""",
            "personalisation": """personali(s|z)*, customi(s|z)*, [tailor*] ~
                (content|experience|services?|you|interests), recommendations?""",
            "advertising": "advertis(e|ing), ads?, advertisements?, sponsored (content|stories|results|links)",
            "targeted-advertising": """
                (targeted|personali(s|z)ed|interest-based|behaviou?ral|tailored|relevant|cross-context( behaviou?ral)?)
                (ads?|advertis(ing|ements?)|marketing), re-?target*, remarket*, ad targeting""",
            "marketing": """marketing( purposes| communications?| messages?| e-mails?| materials?| campaigns?)?,
                newsletters?, promotions, promotional
                (e-mails?|materials?|messages?|communications?|information|offers), special offers, telemarketing""",
            "analytics": """analytics, analys(e|is|ing), analyz(e|ing), statistics, statistical (purposes|analysis),
                usage trends, (audience|traffic|performance) measurement, (measure|measuring|monitor|understand*)
                (how|the use|usage|traffic)""",
            "research": "research, research studies, scientific purposes, surveys?",
            "product-improvement": """(improv*|enhanc*|develop|developing|optimi*) _
                (products?|services?|websites?|features?|experience|app|apps|platform|offerings?), (product|service)
                (development|improvements?), quality (assurance|control)""",
            "maintenance": """debug*, maintenance, (fix|diagnos|resolv)* ~ (errors|bugs|problems|issues|crashes),
                technical issues""",
            "machine-learning": """machine-learning( models?| algorithms?)?, [train*] ~
                (models?|ai|algorithms?|artificial intelligence), artificial intelligence( models?| systems?)?, ai
                (models?|systems?|features?|training|technolog(y|ies)), generative ai, ai, (large )?language models?""",
            "security": """(network |information |data |it |cyber )?security( of| purposes| measures| incidents?)?,
                cyber-?security, malware, malicious (activity|activities|software), (protect|ensur|maintain)* ~
                [(safety|integrity)], cyber-?attacks?""",
            "fraud-prevention": """fraud( prevention| detection)?, fraudulent*, anti-?fraud, spam, money laundering,
                illegal activit*, identity theft""",
            "profiling": """profiling, [(create|build|creating|building|develop)] (user|customer) profiles,
                segmentation, [(create|creating|build|building|develop)] ~ profiles?""",
            "legal-compliance": """[(comply|complying|complies|compliance)] with ~
                (laws?|legal*|regulat*|statut*|court|requirements?), (required|mandated) (to do so )?by (applicable |the
                )?(laws?|regulations?), (legal|regulatory) requirements?""",
            "legal-claims": """legal claims?, (establish|exercis|defen)* ~ claims?, enforc* (our|the|these) _
                (terms|rights|agreements?|policies), protect (our|the) (rights|property), (resolve|resolving|settle)
                (any )?disputes?, dispute resolution, litigation""",
            "recruitment": "recruit*, hiring( process)?, job (applications?|applicants?), applicants?",
            "contests": """sweepstakes?, contests, prize (draws?|competitions?), raffles?, giveaways?, loyalty
                program(me)?s?""",
        },
        "transfer": {
            "international-transfer": """(international|cross-border|overseas|onward)( data)?
                (transfers?|transmissions?|data flows), data transfers?, [transfer*] ~
                (countr*|jurisdictions?|eea|eu|europe*|abroad|overseas|kingdom)""",
            "other-countries": """(other|third|different|foreign|another) (countr(y|ies)|jurisdictions?), countr(y|ies)
                (other than|outside), abroad, overseas, outside (of )?your _ (country|state|jurisdiction),
                (around|throughout) the world, worldwide, countries""",
            "outside-eea": """outside (of )?(the )?(eea|eu|european (economic area|union)|europe|united
                kingdom|uk|switzerland)""",
            "united-states": "united states( of america)?, usa, u s a?, US",
            "adequacy": """adequacy( decisions?| findings?| regulations?)?, adequate (level|protection|level of( data)?
                protection)""",
            "standard-clauses": """standard (contractual|contract|data protection) clauses?, model (contract(ual)?
                )?clauses?, sccs?, international data transfer (agreement|addendum)""",
            "binding-rules": "binding corporate rules, bcrs?",
            "privacy-framework": "data privacy frameworks?, dpf",
            "privacy-shield": "privacy shield, safe harbou?r",
            "safeguards": """(appropriate|suitable|adequate|contractual|additional) (safeguards?|guarantees?),
                safeguards, transfer mechanisms?, article 46""",
        },
        "right": {
            "information": "right to be informed, right to (receive )?information",
            "access": """(right|rights) (of|to)( request| obtain)? access, access rights?, right to know*, subject
                access requests?, access requests?, (request|ask|right*|entitled|like|wish|can|able) ~ [access] (to
                )?(your|their|the|my|personal|any|it), (right*|request) to [access], (right*|request|can|may|to)
                [access] ~ (correct|rectif|updat|delet|eras|amend|modif|chang)*, [(request|obtain|receive)] a copy,
                request [access], [access] your _ (data|information)""",
            "rectification": """rectif*, right to correct*, corrections?( of| to) your _ (data|information),
                [(correct|correcting|update|amend|updating|change|modify)] _ (data|information),
                (right*|request|ask|access|delete|deletion|can|may) ~
                [(correct|correction|corrections|corrected|amend|amendment)], [correct] ~
                (inaccurac*|inaccurate|incomplete), have ~ [corrected]""",
            "erasure": """erasure, (right*|request*|ask|asking|require|entitled|wish|want|you can|you may|able to) ~
                [(delete|deleted|deletion|erase|erased|removal)], right to be forgotten, be forgotten, deletion
                (requests?|rights?), (delete|close|deactivate|deleting) your account, (can|may|could|how to) [delete]
                your""",
            "restriction": """[restrict*] ~ (processing|process), limit (the|our) processing,
                (right*|request|object|erasure|deletion|rectification|erase|delete) ~
                [(restrict|restriction|restricted)], limitation of processing""",
            "portability": """portab*, data portability, [(receive|transfer|obtain|transmit)] ~
                (structured|machine-?readable), machine-?readable""",
            "objection": """[object] ~ (process*|use|using|profiling|marketing), (right*|request|restrict*) ~
                [(object|objection)], right of objection, to object, [stop] (processing|using) your""",
            "withdrawal": """(withdraw*|revok*|rescind) _ (consents?|permissions?|authori(s|z)ations?), [consent] ~
                (withdrawn|revoked), right to withdraw, consent ~ [withdraw*]""",
            "complaint": """(lodge|file|make|submit|raise|bring|filing|lodging) _ complaints?, complain* (to|with),
                right to complain, complaints? (to|with) _ (authorit*|regulator*|commissioner*)""",
            "opt-out": "opt(ing|s|ed)?-out, unsubscrib*, do not (sell|share)( or share)? my",
            "opt-out-signal": """global privacy controls?, gpc( signals?)?, do-?not-?track( signals?)?, dnt( signals?)?,
                opt-?out (preference )?signals?""",
            "limit-sensitive-data": """limit (the |our )?(use|use and disclosure|use or disclosure) of (my |your
                )?sensitive, right to limit""",
            "non-discrimination": "non-?discrimination, discriminat*, retaliat*",
            "appeal": """(right to|may|can|file an|submit an|deny your) appeal, appeal (our|the|that|this|a)
                (decision|denial|refusal), appeals? (process|rights?|requests?)""",
            "authorised-agent": "authori(s|z)ed agents?, power of attorney, (agent|someone) ~ on your behalf",
            "judicial-remedy": "judicial (remedy|remedies|redress), legal (remedy|remedies), binding arbitration",
            "exercise": """exercis* _ rights?, (data subject|consumer|privacy|verifiable consumer)( rights?| access)?
                requests?, verif* (your |the )?(identity|request), (data subject|privacy|data protection|consumer)
                rights, your rights""",
        },
        "basis": {
            "legal-basis": "(legal|lawful) (bas(is|es)|grounds?), article 6",
            "consent": """consent*, (your|explicit|express|prior) permission, opt(ing|s|ed)?-in, with your
                (permission|agreement), article 6 1( lit)? a""",
            "contract": """(performance|perform|performing|execution|fulfil*) (of )?(a|the|our|any|your) _ contract,
                contracts? (with|between) (you|us), contractual (obligations?|necessity|relationships?|basis),
                pre-?contractual*, article 6 1( lit)? b, necessary for _ contract, enter* (in)?to (a|the) contract""",
            "legal-obligation": """(legal|statutory|regulatory) (obligations?|duty|duties), legally
                (required|obliged|obligated), article 6 1( lit)? c""",
            "legitimate-interest": "(legitimate|overriding) (business )?interests?, article 6 1( lit)? f",
            "vital-interest": "vital interests?, article 6 1( lit)? d",
            "public-task": "(in )?(the )?public interest, public task, official authority, article 6 1( lit)? e",
        },
        "sale": {
            "sale": """[(sell|sells|selling|sold|rent|rents|renting|trade|trading)] ~
                (data|information|personal|lists?|addresses), [sales?] of _ (personal|data|information), data sales,
                [(sale|sales|selling|sell|sold)] (or|and) (shar|rent|trad|disclos)*, (be|been|is|are) sold, [do not
                sell] ~ my, (not|never|don t|doesn t|won t) [(sell|rent|sold|rented|traded)]""",
            "sharing": """[(share|shares|sharing|shared)] ~ with, [(share|shares|sharing|shared)] _
                (data|information|details), disclos(e|es|ed|ing|ure|ures), (be|been|is|are|information|data) [shared],
                (not|never) [share], (data|information) [sharing],
                [(pass|passes|passed|transfer|provide|give|release|transmit)] ~ to _
                (third-part(y|ies)|affiliates?|partners?|service-providers?|advertisers?)""",
            "sharing-for-advertising": """[(share|shares|sharing|shared|disclose)] ~ (cross-context|targeted
                advertising|behaviou?ral advertising), (sell|sale|selling|sold|sells) (or|and)
                [(share|sharing|shared|shares)], do not (sell or )?[share] my, cross-context behaviou?ral advertising
                """,
            "financial-incentive": """financial incentives?, (price|service) differences?, valuable consideration,
                monetary consideration""",
        },
        "retention": {
            "keeping": """retain*, retention, [(keep|keeps|kept|stored|held|archive|archived)] ~ (for|until|as
                long|longer|no more than|indefinitely), [(store|stores|hold|storing)] ~ (until|as long as|no longer
                than|for as long|for up to|for a period), [(keep|kept|keeping|store|stored|storing)] _
                (data|information|records), (data|information) (is|are|will be) [(kept|stored|held)], (not|never)
                [(store|keep)]""",
            "deletion": """(we|will|are|is|be|been|automatically|permanently) (also
                )?[(delete|deletes|deleted|erase|erased|destroy|destroyed|purge|purged)],
                [(delete|deletes|deleted|deletion|erase|erased|removed)] ~ (after|within|when|once|upon)""",
            "storage-period": """(retention|storage) (periods?|terms?|schedules?|policy|policies), how long
                (we|is|are|your|will|do)*, period (for which|of retention)""",
            "as-long-as-needed": """(as|so) long as ~ (necessary|needed|required|account|need|reasonabl*), longer than _
                (necessary|needed|required), no longer (necessary|needed|required)""",
            "anonymisation": """anonymi(s|z)*, anonymous( data| information)?, anonymously, de-?identif*,
                pseudonymi(s|z)*, pseudonymous, aggregate*( data| information)?""",
            "backups": "back-?ups?( copies| archives?)?, archival copies, disaster recovery",
        },
        "notice": {
            "changes": """(chang*|updat*|amend*|modif*|revis*) _ (this|our|the) _ (policy|policies|statement|notice),
                material changes?, [changes] to the way""",
            "by-e-mail": """(notif*|inform|informed|tell|alert|let you know|announce*) ~ [(by|via|through) (an
                )?e-mail], [(e-mail|e-mailing|send* _ e-mail)] ~ (chang*|policy|primary), e-mail
                (notice|notification)s?, [notif*] ~ e-mail address""",
            "on-the-site": """prominent (notice|posting|announcement)s?,
                (post|posting|posted|publish|publishing|published) _ on (our|the|this) _
                (website|site|page|blog|homepage|home page|service|services|platform),
                (notice|notify|announce|announcement|notification) ~ on (our|the|this)
                (website|site|page|homepage|home page|blog|service|services), [(post|posting|publish*)] ~
                (policy|statement|notice|changes|version|revision), in-(app|product) (notices?|notifications?|messages?)
                """,
            "in-advance": """(prior|advance|advanced) notice, before _
                (take|takes|taking|become|becomes|becoming|go|goes|going|coming)( in| into)? effect*, before (we
                make|making) _ changes?, in advance, (#|thirty|fifteen|sixty|ten|seven) (calendar )?days
                (before|prior|in advance)""",
            "check-back": """(please|you|encourage|recommend|advise|should) ~
                [(check|review|visit|consult|revisit|read|reviewing|checking)] ~
                (periodically|regularly|frequently|often|occasionally|time to time), (please|you|should)
                (periodically|regularly|frequently) [(check|review|visit|consult|revisit)], check-? ?back,
                (check|review) (this|our) _ for _ (changes|updates), check this page""",
            "continued-use": """continued use, [continu* (to )?use] ~
                (accept|agree|acknowledg|constitut|signif|mean|consent)*, [continu* (to )?using] ~
                (accept|agree|acknowledg|constitut|signif|mean|consent)*, continued access""",
            "last-updated": """last (updated|modified|revised|changed|reviewed|amended), effective date, effective (as
                of|from|on|since|#), (effective|revision) date, date of last (update|revision)""",
        },
        "contact": {
            "controller": "(data )?controllers?, responsible for _ (processing|collection)",
            "data-protection-officer": "data (protection|privacy) officers?, dpos?, (chief )?privacy officers?",
            "representative": """(eu|eea|uk|european|data protection|union)( eu| uk)? representatives?, representatives?
                (in|within|for) the (eu|eea|uk|european|united kingdom), article 27""",
            "supervisory-authority": """(supervisory|data protection|privacy|data protection supervisory) (supervisory
                )?(authorit(y|ies)|regulators?|commissioners?|commission), information commissioner( s office)?, data
                protection board, privacy protection agency, attorneys? general, federal trade commission""",
            "contact-us": """contact us, contacting us, [contact] our _ (team|office|department|officer), get in touch,
                reach (out )?(to )?us, write to us""",
            "by-e-mail": """e-mail us, e-mailing us, [e-mail] ~ (at|to us),
                (contact*|reach*|write|us|request*|question*) ~ [(by|via) e-mail], (send|sending) (us )?(an )?e-mail""",
            "by-post": "by (postal |regular )?(mail|post), via mail, mail us, writ(e|ing) to us at, postal mail",
            "by-telephone": "(call|calling|phone|telephone) us, toll-?free( number)?, by (tele)?phone",
            "by-form": """(web|contact|online|request|privacy|web request)-?forms?, fill (in|out) _ form, (privacy|data)
                portal""",
        },
        "children": {
            "children": """child, children, minors, (a|known) minor, kids, teens?, teenagers?, underage, young
                (people|persons|users), coppa""",
            "age-limit": """(under|below|over|reached|above) the age of, (under|below|younger than|older than)
                (13|14|15|16|17|18|21|thirteen|sixteen|eighteen), (at least|over)
                (13|14|15|16|17|18|21|thirteen|sixteen|eighteen) years, (13|14|15|16|17|18|21|thirteen|sixteen|eighteen)
                (years of age|years old|or older|or over), age of (majority|consent|#|thirteen|sixteen|eighteen),
                minimum age, legal age""",
            "parents": "parents?, (legal )?guardians?, parental (responsibility|authority)",
            "parental-consent": """(verifiable )?parental (consent|permission|approval), (consent|permission) (of|from)
                _ (parents?|guardians?), (parent|parents|guardian)( s)? consent""",
        },
        "automated-decision": {
            "automated-decisions": """automated( individual)? (decisions?-?( making)?|processing), (solely )?automated
                (means|decision*), decisions? ~ automated*, algorithmic decisions?, [automated] ~ decid*""",
            "logic": "logic (involved|behind|underlying), underlying logic",
            "legal-effects": """legal (or similarly significant )?effects?, similarly significant*( effects?)?,
                envisaged consequences""",
            "human-review": """human (intervention|review|involvement|oversight), (contest|challenge) (the|a|such|any)
                decisions?""",
        },
        "scope": {
            "open-list": """includ* ~ (but )?not (limited|restricted) to, (but )?not limited to, without limitation,
                among (others|other things), etc""",
            "examples": "such as, for example, for instance, e g, including",
            "any": "any, whatsoever",
            "all": "all, every, entire",
            "only": "only, solely, exclusively, strictly, limited to, nothing (but|other than)",
            "some": "some, certain, limited, a few, selected",
            "usually": """generally, usually, typically, normally, in general, in most cases, mostly, often, sometimes,
                in some cases, in certain (cases|circumstances)""",
            "discretion": """(at |in )?(our|its) (sole |own |absolute )?discretion, (as|if|when|where) we
                (deem|see|consider) _ (fit|necessary|appropriate), reserve the right, for any reason""",
            "reasonable": """(commercially )?reasonabl(e|y)( efforts?| steps| measures)?, where
                (possible|feasible|practicable|appropriate), to the extent (possible|practicable|feasible), as
                appropriate""",
            "legal-limits": """(extent|unless|except as|where|as|if|when) _ (permitted|required|allowed|prohibited) by _
                laws?, subject to (applicable )?laws?, (under|by|in accordance with) applicable (data protection
                |privacy )?laws?""",
            "from-time-to-time": "from time to time, periodically, occasionally",
        },
    },
    other_senses="""
        in the name of, (domain|brand|company|trade|product|file|host|project|repository|business) names?, name of
        (the|our|a), (the|of|under the|over the) age of, any age, age (appropriate|verification), sex offenders?, our
        locations?, (office|server|storage|physical|store|data|hosting) locations?, location of
        (our|the|its|servers|data), location where, health of (our|the|its|a|this), public health, health and safety,
        (service|network|system|platform) health, (in )?good-?faith, faith in, small (images|graphic images),
        (transparent|invisible) images, (log|logs) (in|into|on|out), race condition, (full|part)-time employment,
        employment (law|laws), income tax, courts? of law, (on|at) the _ (right|left), right (side|hand|away|now|here),
        all rights reserved, intellectual property rights?, (we|you|users?|people|they|customers) ((choose
        to|may|can|decide to|want to) )?share with us, (you|users?|people|they) ((choose to|may|can|decide to|want to)
        )?share, shared with us, shar(e|ing) your (thoughts|feedback|experiences?|views|ideas|opinions?|story|stories),
        shar(e|ing) (a|this|links?|posts?|common|responsibility), shared
        (objects?|hosting|computers?|devices?|workspaces?), sales (team|tax|representatives?|people), points? of sale,
        for sale, trade (secrets?|marks?|names?|shows?|associations?), minor
        (changes?|updates?|amendments?|edits|corrections?|modifications?), child (companies|process|entities), parent
        (organi(s|z)ations?|corporations?|entit(y|ies)), (at|in|on) any (time|case|event), any (questions?|more|longer),
        not at all, at all, first of all, above all, at all times, after all, unauthori(s|z)ed (access|disclosure|use)(
        or disclosure| and disclosure| to your _ (data|information))?, (access or|access
        and|accidental|unlawful|improper) disclosure, (employees|who|staff|personnel|we|they|apps?|third-parties) (can
        |may |will |have )?access (to )?(your|personal) _ (data|information), shared objects?, security
        (cookies?|numbers?|clearance|questions?), social security, securities, (employee|staff|security) training, train
        our (employees?|staff|team), trained (employees?|staff|personnel), release candidates?, (world|food|blood)
        banks?, (mobile|wireless) carriers?, general public licen(s|c)e, public
        (key|keys|domain|holidays?|repositor*|company|cloud|office|sector|policy|health), publicly traded, contract law,
        service contracts?, (customer|sales|customer service|support) representatives?, (game|domain) controllers?, hold
        (harmless|you|us), (app|apps|play|online|google play) stores?, holding compan(y|ies), maintain* (the
        )?(security|confidentiality|accuracy),, interests (or|and) _ (rights|freedoms), interests of, interests are,
        residence location, (these|such|whose) interests, any time, public relations, location of (site|sites|servers),
        password managers?, cookie (notices?|policy|policies|statement|protection), web form data, certificate
        authorities, (update|change|adjust|manage) your data (collection )?(settings|preferences), anti-fingerprinting,
        (we|employees|staff|they|hackers) _ access (to )?your _ (data|information), how often, unauthori(s|z)ed ~
        disclosure, (loss|misuse|alteration) ~ disclosure, disclosure (or|and) (destruction|alteration|misuse), ad hoc,
        to log (data|information)
    """,
)

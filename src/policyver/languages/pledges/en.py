"""What an English statement commits its owner to."""

from policyver.languages.pledges.model import Pledges

PLEDGES = Pledges(
    denying=r"""not|never|no|cannot|neither|nor|none of|(?:do|does|did|wo|would|ca|could|have|has|is|are|should
        |wo)n['’]t|under no circumstances|refuse to|refrain from|nobody|no-one""",
    not_denying=r"""not only|not limited to|no later than|not later than|no longer than|not longer than|no more than
        |not more than|no longer (?:necessary|needed|required)|without limitation|not just|no matter|whether or not
        |last no longer|if not|no less than|not exceeding|not exceed|not yet""",
    denying_behind=r"""nobody|no-?one|none|never|neither|under no circumstances|at no time|in no case
        |(?:to|by) (?:no|none)|with (?:none|no (?:one|third|other|outside|external|company|companies|partners?|person))
        |not (?:to|with) any\w*|no""",
    excepting=r"except|unless|other than|besides|apart from|save for|but only",
    qualifiers=r"""knowingly|intentionally|willingly|wilfully|willfully|deliberately|in general|generally
        |as a (?:general )?rule|normally|usually|typically|in principle|currently|at present
        |for money|for monetary consideration""",
    conditions=r"""if|in (?:this|that|these|those|such) cases?|unless|where|when|except|provided that|in the event
        |in case|as long as|only|with your (?:\w+ )?(?:consent|permission)|without your (?:\w+ )?(?:consent
        |permission)|upon your (?:instruction|request)""",
    actors=r"we|you|they|he|she|it|who|which|that|users?|our|your|this|these|the",
    owner=r"we|us|we['’]ll|we['’]ve",
    reader=r"(?:you|users?|customers?|people|they) (?:may|can|could|must|might|choose|agree|should|will)|you",
    keeping=r"""(?:we (?:also |may |will )?(?:keep|store|hold)|expires?|purg\w+|destroy\w*|anonymi[sz]\w+|retain\w*
        |kept|stored|deleted|erased|removed|archived|overwritten)""",
    selling=r"sell|sells|selling|sold",
    data_words=r"""data|information|details|PII|(?:mailing |customer |contact )?lists?|records""",
    goods=r"""products?|services?|goods|equipment|devices?|terminals?|insurance|tickets?|apps?|software|accessories
        |supplies|tools?|books?|gifts?""",
    pronouns=r"""it|them|these|those|this|that""",
    conjunctions=r"""and|or|but""",
    open_ended={
        "account-open": r"""(?:as|so) long as (?:your|you|the|an|a) (?:\w+ ){0,4}(?:account|profile|subscription
            |customer|member|registered|user)(?: (?:is|are|remains?|stays?|exists?|active|open|valid|in use))*|(?:as
            |so) long as you (?:are|remain|keep|have|use) (?:our|the|an|a|your|registered|with) ?(?:\w+)?|(?:until
            |for as long as|while) (?:you|your account) (?:\w+ ){0,3}(?:close|closes|closed|delete|deletes|is active
            |remains active|exists)(?: your account)?|for the (?:life|lifetime|duration) of (?:your|the) (?:account
            |subscription|membership|contract|relationship)""",
        "indefinitely": r"""indefinitely|forever|permanently|for an (?:unlimited|indefinite) (?:time|period)
            |without limit""",
        "until-withdrawal": r"""until (?:you )?(?:\w+ ){0,3}(?:withdraw|revoke|withdrawn|revoked|withdrawal|opt out
            |unsubscribe)(?: \w+){0,2}""",
        "until-objection": r"until (?:you )?(?:\w+ ){0,3}object(?:ion)?",
        "until-deleted": r"""until (?:you|they|it|we) (?:\w+ ){0,3}(?:deletes?|deleted|erase|remove
            |request)(?: \w+){0,3}""",
        "session": r"""until you (?:close|stop|leave|end|quit) (?:your |the )?(?:brows\w+|session|window|site
            |website)|end of (?:the|your|each) (?:browser )?session|duration of (?:the|your) (?:visit|session)""",
        "as-long-as-needed": r"""(?:as|so) long as (?:(?!or |and |your |account )\w+ ){0,6}(?:necessary|needed|need
            |required|reasonabl\w+|relevant)|(?:no |not )?longer than (?:\w+ ){0,4}(?:necessary|needed|required)
            |(?:when|once) (?:\w+ ){0,5}no longer (?:necessary|needed|required)
            |until (?:\w+ ){0,5}no longer (?:necessary|needed|required)|for the (?:time
            |period) (?:that is )?(?:necessary|needed|required)|as (?:needed|necessary|required)(?= (?:to|for))""",
        "legal-period": r"""(?:as|so) long as (?:\w+ ){0,5}(?:laws?|legally|statut\w+)(?: \w+)?|(?:statutory|legal
            |mandatory) retention (?:periods?|obligations?|requirements?|duties)
            |until (?:\w+ ){0,4}limitation (?:period )?(?:\w+ )?(?:expires?|ends?)""",
        "as-stated": r"until (?:the|your|our|we|it|they|such|any|all|this|that) (?:\w+ ){0,7}\w+",
    },
    starting=r"""(?:after|from(?= (?:the (?:date|day|end|time|moment|last|clos\w+|start|receipt)|when|your|its|their
        |collection|receipt|account|termination|expiry))|following|of|since|upon|once|when|beyond|past
        |starting (?:with|from)|counted from|as of|has elapsed since)""",
    earlier=r"""(?:in|over|during|within|for) the (?:past|last|previous|preceding|prior)|past|last|previous
        |preceding|prior|any|every|each|per|once (?:a|an|in|per|every)|twice (?:a|an|in|per|every)|annual\w*|yearly
        |monthly|weekly|daily""",
    asking=r"""whether|request information|find out|if you (?:want|would like|wish) to know|(?:notify|tell|ask
        |instruct|direct|request)\w* (?:\w+ ){0,3}not to""",
    general=r"""(?:your|their|the|any|all|user|users['’]?|customer|such|this|his or her
        |certain) (?:\w+ )?(?:personal )?(?:data|information)|personal(?:ly identifiable|ly identifying)? (?:data
        |information)|PII""",
    records={
        "profile": r"(?:full |user |entire )?profiles?",
        "invoices": r"invoices?|accounting (?:records|documents|data)|tax records|book-?keeping \w+|tax documents",
        "contracts": r"contracts?(?: data| documents)?|contractual (?:data|documents)",
        "applications": r"""(?:job|your|unsuccessful) applications?(?: data| documents)?|application (?:materials
            |data|documents)|applicant data|applicants['’]? \w+""",
        "backups": r"back-?ups?(?: copies| archives| tapes)?|archival copies",
        "support-requests": r"""(?:support|customer service) (?:requests?|tickets?|cases?|inquir\w+|correspondence)
            |inquiries|enquiries|tickets?""",
        "newsletter": r"newsletter(?: subscriptions?| data)?|mailing lists?|marketing (?:data|lists?|preferences)",
        "accounts": r"""(?:inactive|dormant|closed|deleted|unused)(?: user)? accounts?|(?<=delete\s)(?:your|the
            |such) accounts?|(?<=close\s)(?:your|the|such) accounts?""",
        "consents": r"records? of (?:your )?consents?|consent records?",
        "requests": r"records? of (?:your )?requests?",
    },
    period_heads=r"""(?:\w+ ){0,3}(?:retention|storage)(?: \w+){0,3}|how long(?: \w+){0,6}|(?:expir\w+|duration
        |lifetime|lifespan|life span|max(?:imum)? age|kept for|stored for|time limit|ttl)(?: \w+){0,3}|(?:cookie\s
        |storage\s|retention\s)?(?:period|term)""",
    subject_heads=r"""(?:categor\w+|types?|kinds?)(?: of)?(?: \w+){0,3}|(?:personal )?(?:data
        |information)(?: \w+){0,2}|cookies?(?: name)?|name(?: of \w+)?|what(?: \w+){0,3}""",
    giving=r"""(?:give|gives|grant|grants|enable|enables|provide|provides|allow|allows) (?:\w+ ){0,3}access|(?:may
        |will|can|could|might) (?:also |not )?(?:receive|have access to|access|obtain|see|view) (?:your|the|this
        |personal|certain)|(?:have|has) access to (?:your|the|personal|certain)|(?:allow|permit|let)s?(?= (?!them|us
        |you|it)(?:\w+[- ]){1,4}to (?:collect|access|receive|use|track|compile|obtain))
        |allow (?:\w+,? ){0,2}third[- ]part(?:y|ies)|make (?:\w+ ){0,4}available to|made available to
        |we (?:also )?(?:engage|use|employ|work with) (?:[\w-]+ ){0,3}(?:vendors|service providers|processors
        |contractors|subprocessors|third[- ]party (?:vendors|service providers|providers))|following recipients
        |(?:visible|accessible|available) to|recipients (?:of|are)|transferred to|disclosed? to|passed (?:on )?to
        |forward\w* (?:\w+ ){0,4}to|sends? (?:\w+ ){1,4}to|(?:be|is|are|been|becomes) transferred""",
    towards=r"to|with|across|among|amongst|between|by|access|allow|available",
    recipient_heads=r"""(?:name of )?(?:sub-?processors?|vendors?|providers?|companies|company)(?: \w+){0,2}
        |(?:\w+ ){0,4}recipients?(?: \w+){0,4}|(?:who|whom)(?: \w+){0,6}|(?:shared|disclosed)(?: \w+){0,4}
        |third[- ]part(?:y|ies)(?: \w+){0,3}""",
    no_recipient=r"""in response to|required by|requested by|pursuant to|comply with|complying with|compliance with
        |on behalf of|from|received from|collected from|obtained from|by|protect|defend|under|not from|unlike
        |against|subject to|to us by|about|via|through|rights of|those of|property of|safety of|interests of""",
    processes=r"""(?:court )?orders?|subpoenas?|legal process(?:es)?|(?:search )?warrants?|national security
        |due diligence""",
    sale_nouns=r"sales?|selling|rental|trading",
    aggregated=r"""(?:aggregat\w+|anonymi\w+|anonymous\w*|de-?identif\w+|statistical|non-?personal\w*|not personally
        |statistics)""",
    requests=r"""(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|complaints?|appeals?|concerns?|questions?|objections?
        |objecting|DSARs?)""",
    answering=r"""(?:respond\w*|repl(?:y|ies|ied)|answer\w*|process(?:ed)? (?:your|the|such|any|all)|compl(?:y|ied
        |ete\w*) (?:with )?(?:your|the|such|any|all|it|this)|handle\w*|act on|fulfil\w*|get back|acknowledge
        |confirm receipt|contact you|inform you|investigate|resolve|provide (?:you|the|a|our)|deal with|honou?r
        |hear back|carried out|responses?|response times?|decide)""",
    complaints=r"complaints?|concerns?|disputes?|grievances?",
    appeals=r"appeals?|appealing",
    acknowledging=r"acknowledg\w+|confirm\w* (?:\w+ )?receipt",
    extending=r"(?:extend(?:ed)?|extension|additional|further|another|additionally)",
    advance=r"(?:before|prior|in advance|ahead|notice|advance|notify|notif\w+)",
    mailing=r"e-?mail\w*",
    posting=r"""(?:updat|post|publish|announc|display)\w* (?:\w+ ){0,5}(?:web-?site|site|page|app|home-?page)
        |on (?:our|this|the) (?:\w+ )?(?:web-?site|site|page|home-?page|app)""",
    changing=r"(?:chang\w+|updat\w+|amend\w*|modif\w+|revis\w+|new version)",
    material=r"(?:material(?:ly)?|significant(?:ly)?|substantial(?:ly)?|important|substantive)",
    audience=r"""(?:not (?:directed|intended|designed|aimed|meant|offered|available|marketed|target\w+)
        |(?:not )?(?:knowingly|intentionally)(?: \w+){0,3}|must be|at least|may not have|not use|not permitted
        |not allowed|not register|to use|register\w*|sign up|only for|restricted to|collect\w*|do not use)""",
    regions={
        "california": r"californian?s?|ccpa|cpra|cal\. civ\.",
        "colorado": r"colorado|cpa",
        "connecticut": r"connecticut",
        "virginia": r"virginia",
        "nevada": r"nevada",
        "us-states": r"(?:u\.?s\.? )?state(?:-specific| specific| privacy laws?)|certain u\.?s\.? states",
        "europe": r"eea|european economic area|european union|eu|gdpr|europe(?:an)?s?",
        "united-kingdom": r"uk|u\.k\.|united kingdom|british",
        "switzerland": r"switzerland|swiss",
        "united-states": r"united states|usa|u\.s\.(?!\w)",
        "brazil": r"brazil(?:ian)?|lgpd",
        "canada": r"canad(?:a|ian)|quebec",
        "australia": r"australian?",
        "japan": r"japan(?:ese)?|appi",
        "korea": r"(?:south )?korean?",
        "china": r"chin(?:a|ese)|pipl",
        "privacy-shield": r"privacy shield|data privacy framework|dpf",
    },
    skipped="""
        a an the your our their his her its this these those that any all some certain such other of and or
        with for to in on by we you they it is are be been will may can from as at about not no each every
        both most personal user users automatically also only keep keeps kept retain retained retains store
        stored stores delete deleted deletes erase remove collect collected data information share sell
        disclose use including include following necessary who which whose related recorded used stored
        relevant
    """,
)

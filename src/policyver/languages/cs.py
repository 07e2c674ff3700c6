"""Czech.

Written from general knowledge. No native lawyer has reviewed the lists.
"""

from policyver.languages.model import Language, inflected, words

LANGUAGE = Language(
    tag="cs",
    calendars=("cs",),
    has_spaces=True,
    cardinals=words(
        "nula jeden dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct"
        " sedmnáct osmnáct devatenáct dvacet"
    ),
    ordinals=inflected(
        "druh čtvrt pát šest sedm osm devát desát jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct"
        " devatenáct dvacát",
        "ý á é ého ému ém ým ou ých",
    )
    + inflected("prvn třet", "í ího ímu ím ích"),
    numbers=words(
        "jedna jedno jednoho jedné jednu jednom jedním dvě dvou dvěma třech třem třemi tří čtyř čtyřech čtyřem čtyřmi"
        " pěti šesti sedmi osmi devíti deseti třicet čtyřicet sto sta stě stovka stovky set tisíc tisíce tisíci milion"
        " miliony milionů miliarda půl polovina poloviny poloviční tucet jednou dvakrát třikrát dvojnásobek dvojitý"
        " procento procent procenta"
    ),
    number_pattern=(
        r"\w*(?:dva|tři|čtyři)(?:cet\w*|cát\w+)|\w*(?:pa|šede|sedmde|osmde|devade)sát\w*"
        r"|(?:jede|dva|tři|čtr|pat|šest|sedm|osm|devate)náct\w+"
    ),
    units=words(
        "den dne dni dny dnů dnech dnům dnem týden týdne týdny týdnů týdnu týdnech měsíc měsíce měsíců měsíci měsících"
        " měsícem čtvrtletí pololetí rok roku roky roků let lety letech rokem hodina hodiny hodin hodinu minuta minuty"
        " minut sekunda sekundy desetiletí denně týdně měsíčně čtvrtletně ročně roční měsíční denní týdenní pracovní"
        " pracovních kalendářních"
    ),
    limits=words(
        "nejvýše nejvíce nejméně nejpozději nejdříve maximálně maximální minimálně minimální maximum minimum alespoň"
        " více méně před po do od přes nad pod během déle delší později dříve překročit překročí přesahuje poslední"
        " neprodleně okamžitě ihned trvale natrvalo dočasně"
    ),
    negations=words(
        "ne není nejsou nebude nebudou nebudeme nesmí nemusí nemůže nemohou nemůžeme nikdy žádný žádná žádné žádného"
        " žádných žádnou ani nic nikdo nikoho nikomu nikoli nikoliv bez kromě vyjma ledaže pouze jen jenom výhradně"
        " nikde odmítnout odmítne odmítnuto"
    ),
    opposites=words("ne bez a de dis"),
    duties=words(
        "musí musíme musíte musel muset má mají máme máte měl měla měli by bude budou budeme budete povinen povinna"
        " povinni povinnost povinnosti povinný povinná povinné nutné nutný vyžaduje vyžadováno požaduje zavázán vždy"
        " prodává prodáváme prodávají prodat prodávat"
    ),
    permissions=words(
        "může mohou můžeme můžete můžou mohl mohla mohli smí smějí lze oprávněn oprávněna oprávněni dovoleno povoleno"
        " povolen zakázáno zakázán právo práva práv"
    ),
    months=words(
        "ledna února března dubna května června července srpna září října listopadu prosince leden únor"
        " březen duben květen červen červenec srpen říjen listopad prosinec"
    ),
    days=words("pondělí úterý středa čtvrtek pátek sobota neděle"),
    sections=words("článek oddíl část kapitola"),
    effective_dates=("účinnost od", "účinné od", "platné od"),
    update_dates=("aktualizováno", "poslední aktualizace", "ke dni"),
    title=r"""zásady\ (?:ochrany|zpracování|používání).*(?:údajů|soukromí|cookies?)
        | prohlášení\ o\ (?:ochraně|zpracování).*(?:údajů|soukromí)""",
    about_a_title=r"změn",
    pages=("strana # z #", "stránka # z #", "strana #/#", "strana #", "stránka #", "str. #", "# z #"),
    waits=("načítání", "načítá se", "načítám", "probíhá načítání", "čekejte", "prosím čekejte", "okamžik"),
    switched_on=words("zapn povol zapnut vypnut vyžad potřeb podpor aktiv bez"),
    conjunctions=words("a i nebo či"),
    short_months=words("úno bře dub kvě čvn čvc srp zář říj lis"),
    short_days=words("po út čt pá ne"),
    periods=words("den dne dni týden týdne měsíc měsíce čtvrtletí pololetí rok roku ročník ročníku století"),
    common_words=words("pro so st led"),
    twins=words("se si co velmi to tak ne už"),
    between_twins=words("po za do na ve"),
)

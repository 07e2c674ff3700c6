"""Dutch.

Written from general knowledge. No native lawyer has reviewed the lists.
"""

from policyver.languages.model import Language, words

LANGUAGE = Language(
    tag="nl",
    calendars=("nl",),
    has_spaces=True,
    cardinals=words(
        "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
        " achttien negentien twintig"
    ),
    ordinals=words(
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende"
        " vijftiende zestiende zeventiende achttiende negentiende twintigste"
    ),
    numbers=words(
        "éen dertig veertig vijftig zestig zeventig tachtig negentig honderd honderden duizend duizenden miljoen"
        " miljoenen miljard miljarden dozijn half halve helft anderhalf anderhalve dubbel dubbele eenmaal tweemaal"
        " driemaal procent"
    ),
    number_pattern=(
        r"(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig(?:ste)?"
        r"|(?:twee|drie|vier|vijf|zes|zeven|acht|negen)(?:honderd|duizend)\w*"
        r"|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tigste"
    ),
    units=words(
        "dag dagen week weken maand maanden kwartaal kwartalen jaar jaren uur uren minuut minuten seconde seconden"
        " decennium decennia dagelijks dagelijkse wekelijks wekelijkse maandelijks maandelijkse jaarlijks jaarlijkse"
        " werkdag werkdagen kalenderdag kalenderdagen weekend"
    ),
    limits=words(
        "hoogstens minstens maximaal maximale minimaal minimale maximum minimum meer minder meest minst hoogste ten"
        " voor vóór na tot binnen boven onder vanaf sinds uiterlijk langer korter later eerder laatste laatst"
        " overschrijdt overschrijden onmiddellijk onverwijld onbeperkt permanent tijdelijk"
    ),
    negations=words(
        "niet geen nooit nimmer nergens noch niets niemand zonder behalve uitgezonderd tenzij alleen slechts enkel"
        " uitsluitend weigeren weigert geweigerd"
    ),
    opposites=words("on niet in im il ir non dis a mis ont"),
    duties=words(
        "moet moeten moest moesten zal zullen zult zou zouden dient dienen behoort verplicht verplichte verplichting"
        " verplichtingen plicht plichten vereist vereiste noodzakelijk nodig altijd steeds verkopen verkoopt verkocht"
    ),
    permissions=words(
        "mag mogen mocht kan kunnen kunt kon konden bevoegd toegestaan verboden gerechtigd recht rechten toestaan"
    ),
    months=words("januari februari maart april mei juni juli augustus september oktober november december"),
    days=words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    sections=words("artikel hoofdstuk deel afdeling"),
    effective_dates=("ingangsdatum", "van kracht"),
    update_dates=("bijgewerkt", "laatst bijgewerkt", "gewijzigd op"),
    title=r"(?:privacy|cookie)verklaring",
    about_a_title=r"wijziging|\bdeze\b",
    pages=("pagina # van #", "pagina #/#", "pagina #", "blz. #", "# van #"),
    waits=("laden", "bezig met laden", "wordt geladen", "even geduld", "een moment"),
    switched_on=words("schakel inschakel activeer nodig vereist uitgeschakeld ondersteun zonder aan"),
    conjunctions=words("en of"),
    short_months=words("jan feb mrt apr jun jul aug sep okt nov dec"),
    short_days=words("ma di wo vr za"),
    common_words=words("do zo"),
    twins=words(
        "die dat je u ze zij het haar hen jullie aan in op uit af voor heel zeer er toe mee ons over onder bij door is"
    ),
    between_twins=words("voor om aan op na in tot"),
)

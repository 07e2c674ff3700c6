"""German.

The words are those that turned up in reviewed statements and in the tests of corrections, filled up from general
knowledge. No native lawyer has reviewed the lists.
"""

from policyver.languages.model import Language, inflected, words

_ENDINGS = "- e em en er es"

LANGUAGE = Language(
    tag="de",
    calendars=("de", "de-AT"),
    has_spaces=True,
    cardinals=words(
        "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
        " siebzehn achtzehn neunzehn zwanzig"
    ),
    ordinals=inflected(
        "erst zweit dritt viert fünft sechst siebt siebent neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt"
        " sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst",
        "e em en er es",
    )
    + words("achte achtem achten achter achtes erstens zweitens drittens"),
    numbers=words(
        "zwo zweier dreier dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende"
        " million millionen milliarde milliarden dutzend hälfte einmal zweimal dreimal viermal doppelt prozent"
    )
    + inflected("halb anderthalb", _ENDINGS)
    + inflected("einmalig zweimalig doppelt dreifach zweifach", "e em en er es"),
    number_pattern=(
        r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und\w+ig(?:st\w*)?|\w+zehn\w*"
        r"|(?:zwan|drei|vier|fünf|sech|sieb|acht|neun)(?:z|ss)ig\w+"
        r"|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(?:hundert|tausend)\w*"
        r"|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)(?:einhalb|tägig|wöchig|wöchentlich|monatig"
        r"|monatlich|jährig|jährlich|stündig)\w*"
    ),
    units=words(
        "tag tage tagen tages tags woche wochen monat monate monaten monats quartal quartale quartalen quartals"
        " vierteljahr jahr jahre jahren jahres halbjahr jahrzehnt jahrzehnte stunde stunden minute minuten sekunde"
        " sekunden täglich wöchentlich monatlich vierteljährlich jährlich stündlich werktag werktage werktagen"
        " arbeitstag arbeitstage arbeitstagen kalendertag kalendertage kalendertagen werktags"
        " einem einen eines"  # the “one” of “nach einem Monat”
    ),
    limits=words(
        "höchstens mindestens maximal minimal mehr weniger vor nach bis innerhalb binnen über unter oberhalb unterhalb"
        " spätestens frühestens wenigstens längstens länger kürzer später früher seit ab zuvor vorher nachher"
        " unverzüglich sofort umgehend unbefristet dauerhaft vorübergehend mindest höchst"
    )
    + inflected("letzt maximal minimal", "e em en er es"),
    negations=words(
        "nicht kein keine keinen keinem keiner keines keinerlei nie niemals nirgends weder noch ohne nichts niemand"
        " niemanden niemandem ausser nur ausgenommen ausschliesslich lediglich abgelehnt verweigert"
    ),
    opposites=words("un in im il ir non nicht dis a miss ent"),
    duties=words(
        "muss musst müssen müsst musste mussten müsste müssten soll sollst sollen sollt sollte sollten wird werden"
        " wirst werdet würde würden verpflichtet verpflichten verpflichtung verpflichtungen pflicht pflichten immer"
        " stets jederzeit erforderlich notwendig verkaufen verkauft verkauf zwingend"
    ),
    permissions=words(
        "darf dürfen darfst dürft dürfte dürften kann können kannst könnt könnte könnten berechtigt verboten erlaubt"
        " gestattet untersagt recht rechte rechts"
    ),
    months=words("januar februar märz april mai juni juli august september oktober november dezember jänner feber"),
    days=words("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    sections=words("abschnitt artikel teil kapitel"),
    effective_dates=("gültig ab", "wirksam ab", "in kraft seit"),
    update_dates=("stand", "aktualisiert", "geändert am", "letzte aktualisierung"),
    title=r"datenschutz(?:erklärung|hinweis|information|richtlinie|bestimmung) | cookie-(?:richtlinie|hinweis)",
    about_a_title=r"änderung|diese",
    pages=("seite # von #", "seite #/#", "seite #", "s. #", "# von #", "blatt #"),
    waits=(
        "wird geladen",
        "lädt",
        "laden",
        "bitte warten",
        "einen moment",
        "seite wird geladen",
        "inhalt wird geladen",
    ),
    switched_on=words("aktivier einschalt schalten benötig erforder deaktivier unterstütz erlaub ohne notwendig"),
    conjunctions=words("und oder bzw sowie beziehungsweise bis"),
    short_months=words("jan feb apr aug sept okt nov dez mär jun jul sep jän"),
    short_days=words("mo fr sa"),
    periods=words(
        "tag tage tages woche monat monats quartal quartals vierteljahr halbjahr halbjahres halbjahrs jahr jahres"
        " kalendertag kalendertages werktag werktages arbeitstag arbeitstages kalenderwoche kalenderjahr geschäftsjahr"
        " lebensjahr lebensjahres jahrhundert jahrhunderts trimester trimesters tertial tertials semester semesters"
    ),
    common_words=words("so mi do di"),
    twins=words(
        "der die das den dem deren dessen denen sie ihr ihnen uns euch es sehr viel an ein ab auf aus vor baden"
    ),
    between_twins=words("um für nach zu an in auf"),
)

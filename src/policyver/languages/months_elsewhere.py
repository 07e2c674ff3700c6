"""What the days of a date are followed by in languages of which nothing else is known.

Only languages that write a full stop behind the day, `1. heinäkuuta`, or the year first, `2026. január 1.`: there
Markdown takes the beginning of a date for the number of a list. One that gets a file of its own takes its words there.
"""

from policyver.languages.model import words

MONTHS_ELSEWHERE = {
    "bs": words("januar februar mart april maj juni juli august septembar oktobar novembar decembar"),
    "da": words("januar februar marts april maj juni juli august september oktober november december"),
    "et": words("jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"),
    "fi": words(
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta"
        " marraskuuta joulukuuta tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu"
        " marraskuu joulukuu"
    ),
    "fo": words("januar februar mars apríl mai juni juli august september oktober november desember"),
    "hr": words(
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca siječanj"
        " veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac studenog"
    ),
    "hsb": words(
        "januara februara měrca apryla meje junija julija awgusta septembra oktobra nowembra decembra januar februar"
        " měrc apryl meja junij julij awgust september oktober nowember december"
    ),
    "hu": words("január február március április május június július augusztus szeptember október november december"),
    "is": words("janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
    "lb": words("januar februar mäerz abrëll mee juni juli august september oktober november dezember"),
    "lt": words(
        "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio sausis"
        " vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis"
    ),
    "lv": words(
        "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris janvārī"
        " februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī"
    ),
    "nb": words("januar februar mars april mai juni juli august september oktober november desember"),
    "nn": words("januar februar mars april mai juni juli august september oktober november desember"),
    "ro": words("ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
    "sk": words(
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra január február"
        " marec apríl máj jún júl august september október november december"
    ),
    "sl": words(
        "januar februar marec april maj junij julij avgust september oktober november december januarja februarja"
        " marca aprila maja junija julija avgusta septembra oktobra novembra decembra"
    ),
    "sr": words(
        "јануар фебруар март април мај јун јул август септембар октобар новембар децембар јануара фебруара"
        " марта априла маја јуна јула августа септембра октобра новембра децембра"
    ),
    "sr-Latn": words(
        "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar januara februara marta"
        " aprila maja juna jula avgusta septembra oktobra novembra decembra"
    ),
    "sv": words("januari februari mars april maj juni juli augusti september oktober november december"),
}
"""The months by the language's tag, in the forms that they have in a date: from CLDR, with genitives beside them."""

PERIODS_ELSEWHERE = words(
    "dag uge uke vika viku måned månad mánuður kvartal ársfjórðungur år ár halvår"  # Scandinavian
    " päivä päivän päivänä päivästä päivään viikko viikon kuukausi kuukauden neljännes neljänneksen vuosi"  # Finnish
    " vuoden vuosisata"
    " päev nädal kuu poolaasta aasta"  # Estonian
    " nap napja hét hónap negyedév félév év évben század"  # Hungarian
    " deň dňa dni týždeň týždňa mesiac mesiaca štvrťrok štvrťroka polrok polroka rok roka storočie storočia"  # Slovak
    " dan dana dne teden tedna tjedan tjedna mesec meseca mjesec mjeseca četrtletje kvartala polletje"  # Slovenian,
    " leta polugodište polugodišta godina godine godini stoljeće stoljeća"  # Croatian, Bosnian, Serbian
    " diena dienas nedēļa nedēļas mēnesis mēneša ceturksnis ceturkšņa pusgads gads gada"  # Latvian
)
"""The units of time that these languages count with a full stop: `3. kvartal`."""

COUNTED_ELSEWHERE = frozenset(
    words(
        "senat senats zivilsenat zivilsenats strafsenat strafsenats kammer instanz stockwerk"  # German
        " cikk cikke cikkely szakasz szakasza bekezdés bekezdése fejezet fejezete pont pontja emelet"  # Hungarian
        " člen člena členu členom člani odstavek odstavka poglavje poglavja alineja nadstropje"  # Slovenian
        " članak članka članku članka član člana stavak stavka glava glave kat"  # Croatian, Bosnian, Serbian
        " článek článku odstavec odstavce odsek odseku kapitola kapitoly patro poschodie článok"  # Czech, Slovak
        " punkts punkta nodaļa nodaļas stāvs"  # Latvian
        " luku luvun momentti momentin kohta kohdan kerros"  # Finnish
    )
)
"""Parts of laws, chambers of courts and floors of houses, which these languages count with a full stop: `6. člen`."""

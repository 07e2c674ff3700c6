"""Polish.

Written from general knowledge. No native lawyer has reviewed the lists.
"""

from policyver.languages.model import Language, inflected, words

LANGUAGE = Language(
    tag="pl",
    calendars=("pl",),
    has_spaces=True,
    cardinals=words(
        "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście"
        " czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia"
    ),
    ordinals=inflected(
        "pierwsz czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast"
        " siedemnast osiemnast dziewiętnast dwudziest",
        "y a e ego ej emu ym ą ych ymi",
    )
    + inflected("drug", "i a ie iego iej iemu im ą ich imi")
    + inflected("trzec", "i ia ie iego iej iemu im ią ich imi"),
    numbers=words(
        "jedna jedno jednego jednej jednemu jednym dwie dwóch dwu dwóm dwoma dwaj trzech trzem trzema trzej czterech"
        " czterem czterema pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu sto stu dwieście dwustu trzysta trzystu"
        " czterysta pięćset pięciuset tysiąc tysiące tysięcy milion miliony milionów miliard pół półtora półtorej"
        " połowa połowy tuzin dwukrotnie trzykrotnie podwójny podwójna podwójnie procent"
    ),
    number_pattern=r"\w+(?:dziesiąt|dziesięciu|dzieści|dziestu|naście|nastu)|\w+dziest(?:y|a|e|ego|ej|ym)",
    units=words(
        "dzień dnia dni dniom dniach dniu dniem doba doby dób tydzień tygodnia tygodnie tygodni tygodniu tygodniach"
        " miesiąc miesiąca miesiące miesięcy miesiącu miesiącach miesiącem kwartał kwartału kwartały kwartałów"
        " rok roku lata lat latach rokiem godzina godziny godzin godzinę minuta minuty minut sekunda sekundy dekada"
        " codziennie dziennie tygodniowo miesięcznie kwartalnie rocznie roczny roczna miesięczny miesięczna"
        " roboczy roboczych kalendarzowych"
    ),
    limits=words(
        "najwyżej najmniej najpóźniej najwcześniej maksymalnie maksymalny maksymalna minimalnie minimalny minimalna"
        " maksimum minimum więcej mniej przed po do od ponad powyżej poniżej ciągu dłużej dłuższy krócej później"
        " wcześniej przekracza przekroczyć ostatni ostatnia ostatnie ostatnich niezwłocznie natychmiast bezterminowo"
        " trwale tymczasowo"
    ),
    negations=words(
        "nie nigdy żaden żadna żadne żadnego żadnej żadnych żadnym ani nic nikt nikogo nikomu bez oprócz wyjątkiem"
        " chyba tylko wyłącznie jedynie nigdzie odmówić odmawia odmowa"
    ),
    opposites=words("nie bez a dez dys"),
    duties=words(
        "musi muszą musimy musisz musieć musiał powinien powinna powinno powinny powinni należy trzeba będzie będą"
        " będziemy zobowiązany zobowiązana zobowiązani zobowiązane obowiązek obowiązku obowiązki obowiązkowy"
        " obowiązkowa wymaga wymagane wymagany wymagana konieczne konieczny zawsze sprzedaje sprzedajemy sprzedają"
        " sprzedać sprzedawać"
    ),
    permissions=words(
        "może mogą możemy możesz możecie mógł mogła można wolno dozwolone dozwolony zezwala uprawniony uprawniona"
        " uprawnieni zabronione zabroniony zakazane prawo prawa praw"
    ),
    months=words(
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
        " styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"
    ),
    days=words("poniedziałek wtorek środa czwartek piątek sobota niedziela"),
    sections=words("artykuł rozdział część sekcja"),
    effective_dates=("obowiązuje od", "w życie"),
    update_dates=("zaktualizowano", "ostatnia aktualizacja", "stan na", "z dniem"),
    title=r"polityka\ prywatności",
    about_a_title=r"zmian",
    pages=("strona # z #", "strona #/#", "strona #", "str. #", "# z #"),
    waits=("ładowanie", "wczytywanie", "trwa ładowanie", "proszę czekać", "chwileczkę"),
    switched_on=words("włącz aktyw wyłącz wymag potrzeb obsług zezw bez"),
    conjunctions=words("i oraz lub albo"),
    short_months=words("sty lut mar kwi cze lip wrz paź lis gru"),
    short_days=words("pon wt śr czw pt sob niedz"),
    periods=words(
        "dzień dnia tydzień tygodnia miesiąc miesiąca kwartał kwartału półrocze półrocza rok roku wiek wieku"
    ),
    common_words=words("sie so"),
    twins=words("to co bardzo tak nie już w z"),
    between_twins=words("w po za do na"),
)

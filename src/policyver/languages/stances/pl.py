"""What turns a Polish sentence."""

from policyver.languages.stances.model import Stances

STANCES = Stances(
    binding=(
        "musi muszą musimy musisz musieć należy trzeba obowiązany obowiązani zobowiązany zobowiązani zobowiązana"
        " obowiązek obowiązki obowiązkowe powinien powinna powinno powinny powinni ma_obowiązek"
    ),
    announcing="będzie będą będziemy",
    allowing=(
        "może mogą możemy możesz można mógłby mogłaby mogą uprawniony uprawnieni prawo_do ma_prawo mają_prawo"
        " dozwolone możliwe możliwość zastrzegamy_sobie_prawo"
    ),
    softening="staramy_się postaramy_się dołożymy_starań w_miarę_możliwości jeśli_to_możliwe",
    denying="nie nigdy żaden żadna żadne żadnego żadnej żadnych żadnym ani nic nikt nikogo nikomu bez ",
    not_denying=(
        "nie_tylko nie_dłużej_niż nie_później_niż nie_więcej_niż bez_zbędnej_zwłoki bez_ograniczeń nie_ograniczając"
        " nie_wyłącznie nie_mniej_niż bez_uszczerbku"
    ),
    opposites="nie",
    excepting="oprócz chyba_że z_wyjątkiem",
    only="tylko wyłącznie jedynie",
    any="wszelkie wszelkich wszystkie wszystkich dowolne dowolny każdy każda każde jakiekolwiek jakichkolwiek",
    open_list="między_innymi m.in w_szczególności itp itd na_przykład np takie_jak",
    no_scope=(
        "w_każdej_chwili w_każdym_czasie w_każdym_przypadku wszystkie_pytania w_dowolnym_momencie przede_wszystkim"
    ),
    consenting="zgoda zgody zgodę zgodą zgodzie zezwolenie pozwolenie",
    deemed="kontynuując uznaje_się domniemana wyrażasz_zgodę opt_out",
    notifying=(
        "poinformujemy informujemy informować powiadomimy powiadamiamy zawiadomimy zawiadomić powiadomić informowani"
    ),
    publishing="opublikujemy publikujemy opublikowane opublikować na_tej_stronie na_naszej_stronie zamieścimy",
    endless="bezterminowo na_czas_nieokreślony",
    recipient_words="dostawc odbiorc podmiot",
    moving="przechow przekaz serwer przetwarz kraj siedzib",
    defining=r"(?:oznacza|oznaczają|to\b|rozumie\ się|–|-|:)",
    defines_term=r"[Pp]rzez\ TERM\ (?:rozumie|należy)|[Pp]ojęcie\ TERM",
    introduces_terms=r"\b(?:definicje|pojęcia|terminy|oznaczają|rozumie\ się)\b",
    postal=r"\b\d{2}-\d{3}\b",
)

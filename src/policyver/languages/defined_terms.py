"""How each language defines a term, “(the “Service”)” or “Service” means, and which terms statements have.

Each word list is written as a text. Written from general knowledge; no native lawyer has reviewed the lists.
"""

from policyver.languages.defining_words import DefiningWords
from policyver.languages.model import words

DEFINING_WORDS = {
    "en": DefiningWords(
        means=r"(?:(?:shall |will |also )?(?:means?|mean|refers? to)|has the meaning|have the meaning|we mean"
        r"|(?:is|are) defined as"
        r"|(?:,? which )?(?:is|are) (?:any|all|each|every|information|data|those|persons?|people|individuals?|anyone"
        r"|natural persons?|an? (?:natural |legal )?(?:person|individual|entity|company|file|set|piece)))\b",
        before=r"(?<!also )(?<!commonly )(?<!sometimes )(?<!often )(?<!otherwise )(?<!generally )"
        r"\b(?:refer(?:red)? to (?:[^.;:()“”\"]{0,80} )?as|hereinafter,?|hereafter,?|collectively,?)"
        r" (?:the |our |an? )?$",
        glossary=r"^(?:interpretation and )?definitions?\b|\b(?:and|of|key|data) definitions\b|\bglossary\b|^key terms"
        r"|\b(?:defined|following) terms|^terms (?:used|we use)|following (?:words|expressions|definitions)",
        beside=words(
            "the a an each any all our your this these such collectively together individually jointly hereinafter"
            " hereafter hereinbelow referred to as and or in also below defined policy notice statement its their he"
            " either respectively with for short abbreviated simply called by us"
        ),
        aliases=r"\b(?:known as|(?:also|commonly|sometimes|often|otherwise) referred to as"
        r"|so-called|called|named|labell?ed|titled|entitled|headed|marked|click\w*|select\w*"
        r"|press\w*|button|link|see|section|under|such as|e\.g\.|for example|like|keywords?|setting|option|tab|menu"
        r"|term|tagged|words?)[\s:,(]*(?:on |the |our )?$",
        pronouns=words("we us our ours you your yours they their it i me my user users company party parties"),
        elsewhere=r"capitali[sz]ed (?:terms?|words?)|terms? (?:not|that are not|used but not) (?:otherwise )?defined",
        own=words("our this these"),
        follows=words(
            "and or to is are was were may can could will would must should that which who in on for at by with from as"
            " if when while you we but where through using has have does do only under via after before during about"
        ),
        usual=(
            "Personal Data",
            "Personal Information",
            "Personally Identifiable Information",
            "User Data",
            "User Content",
            "User Information",
            "Customer Data",
            "Customer Content",
            "Usage Data",
            "Account Data",
            "Service",
            "Services",
            "Site",
            "Sites",
            "Website",
            "Websites",
            "Platform",
            "Application",
            "App",
            "Apps",
            "Data Subject",
            "Data Subjects",
            "Data Controller",
            "Data Processor",
            "Controller",
            "Processor",
            "Sub-processor",
            "Sub-processors",
            "Sub-Processor",
            "Sub-Processors",
            "Subprocessor",
            "Subprocessors",
            "Affiliate",
            "Affiliates",
            "Third Party",
            "Third Parties",
            "Service Provider",
            "Service Providers",
            "Customer",
            "Customers",
            "Client",
            "Clients",
            "Member",
            "Members",
            "Visitor",
            "Visitors",
            "Product",
            "Products",
            "Content",
            "Device",
            "Devices",
            "Agreement",
            "Account",
            "Accounts",
            "Subscriber",
            "Subscribers",
            "Confidential Information",
        ),
        determiners=words("The A An Our Your Each Every Any All Such These Those This That No Its Their Some"),
        heads=words(
            "Data Information Content Material Materials Service Services Product Products Feature Features Partner"
            " Partners Party Parties User Users Provider Providers Purpose Purposes Customer Customers Client Clients"
            " Member Members Subscriber Subscribers Visitor Visitors Device Devices Record Records Recipient Recipients"
            " Processor Processors Controller Controllers Affiliate Affiliates Entity Entities Subject Subjects Person"
            " Persons Period Date Property Activity Activities Event Events Website Websites Site Sites Submission"
            " Submissions Technology Technologies Transfer Transfers"
            " Holder Holders"
        ),
        modifiers=words(
            "permitted authorized authorised trusted approved registered restricted excluded prohibited effective"
            " confidential protected sensitive covered collected submitted disclosed processed business commercial"
            " personal user customer account usage device log contact payment transaction technical additional related"
            " certain such end individual third-party anonymous anonymized anonymised aggregated aggregate derived"
            " special optional essential necessary required paid free premium corporate employee candidate applicant"
            " profile billing location biometric financial marketing"
        ),
    ),
    "de": DefiningWords(
        means=r"(?:bezeichne(?:t|n)(?! w[eiu]r?d)|bedeute(?:t|n)|meint|steht für|im Sinne|sind im Sinne|verstehen wir"
        r"|versteht man|(?:ist|sind) (?:jede\w?|alle|sämtliche|solche|Informationen|Daten|Angaben|natürliche|Personen))"
        r"\b",
        before=r"\b(?:im Folgenden|nachfolgend|nachstehend|zusammen|gemeinsam):? (?:kurz )?(?:der |die |das |den )?$",
        glossary=r"\b(?:begriffsbestimmung|begriffsbestimmungen|begriffsdefinition\w*|\w*definitionen|begriffserklärung\w*"
        r"|glossar)\b|folgende\w* (?:begriffe|definitionen)",
        beside=words(
            "der die das den dem des ein eine einen nachfolgend nachstehend im folgenden folgend kurz gemeinsam"
            " zusammen auch als und oder bzw beziehungsweise jeweils genannt bezeichnet unser unsere ihr ihre sowie"
            " einzeln insgesamt nur hier weiter weiteren"
        ),
        aliases=r"\b(?:sogenannte[nrms]?|sog\.|genannt|namens|klick\w*|button|schaltfläche|link|siehe|abschnitt|unter"
        r"|wie|z\.\s?b\.|etwa|option|menü|begriff|wort|auch)[\s:,(]*(?:auf |die |den |das )?$",
        pronouns=words("wir uns unser unsere sie ihnen ihr ihre du dich dir nutzer kunde kunden"),
        elsewhere=r"(?:definierte\w*|nicht definiert\w*) begriff|begriffe,? die (?:hier )?nicht definiert",
    ),
    "fr": DefiningWords(
        means=r"(?:désigne(?:nt)?|signifie(?:nt)?|s['’]entend(?:ent)? d(?:e|u|es)?|a le sens|ont le sens"
        r"|est définie?|sont définie?s|, (?:on entend|nous entendons|il faut entendre)"
        r"|(?:est|sont) (?:tou(?:te?s?|s)|des (?:informations|données)|une? (?:personne|fichier|information)))\b",
        before=r"\b(?:entend(?:ons|re)?|entendu) par (?:le terme |les termes )?$"
        r"|\bci-après,? (?:(?:dénommé|désigné)e?s? )?(?:(?:le |la |les |l['’]|ensemble ,?)*)$",
        glossary=r"\b(?:définitions|glossaire|lexique)\b|termes suivants|expressions suivantes",
        beside=words(
            "le la les l un une des du de ci après dénommé dénommée dénommés dénommées ensemble collectivement"
            " conjointement individuellement ou et et/ou nos notre vos votre son sa ses désigné désignée désignés"
            " ci-après également chacun"
        ),
        aliases=r"\b(?:dits?|dites?|appelée?s?|nommée?s?|intitulée?s?|connue?s? sous le nom de|cliqu\w+|bouton|lien"
        r"|voir|section|rubrique|sous|tels? que|telles? que|par exemple|comme|option|onglet|menu|terme)[\s:,(]*"
        r"(?:sur |le |la |les )?$",
        pronouns=words("nous notre nos vous votre vos utilisateur utilisateurs"),
        elsewhere=r"termes? (?:en majuscules?|commençant par une majuscule|non définis|qui ne sont pas définis)",
        own=words("notre nos ce cet cette ces"),
        follows=words(
            "et ou est sont peut peuvent sera seront doit que qui dans sur pour à par avec si lorsque vous nous mais où"
            " via sous après avant pendant ne"
        ),
        usual=(
            "Données Personnelles",
            "Données personnelles",
            "Services",
            "Service",
            "Site",
            "Sites",
            "Plateforme",
            "Application",
            "Utilisateur",
            "Utilisateurs",
            "Client",
            "Clients",
            "Responsable de Traitement",
            "Sous-traitant",
            "Sous-traitants",
            "Partenaires",
            "Contenu",
            "Compte",
        ),
        determiners=words("Le La Les Un Une Nos Notre Vos Votre Ce Cette Ces Chaque Tout Toute Tous Toutes Aucun"),
    ),
    "es": DefiningWords(
        means=r"(?:significan?|designan?|se refieren? a|se entenderán?|se entienden?|tendrán? el significado"
        r"|(?:es|son) (?:tod[oa]s?|cualquier|aquell[oa]s?|una? persona))\b",
        before=r"\b(?:entiende|entenderá|entendemos|entendiéndose) por (?:el término )?$"
        r"|\ben (?:adelante|lo sucesivo),? (?:el |la |los |las )?$",
        glossary=r"\b(?:definiciones|glosario)\b|siguientes (?:términos|definiciones)",
        beside=words(
            "el la los las un una en adelante denominado denominada denominados denominadas conjuntamente"
            " colectivamente y o u e nuestro nuestra sus su lo sucesivo individualmente cada también"
        ),
        aliases=r"\b(?:llamad[oa]s?|denominad[oa]s?|conocid[oa]s? como|titulad[oa]s?|clic|botón|enlace|véase|ver"
        r"|sección|apartado|como|por ejemplo|opción|menú|pestaña|término)[\s:,(]*(?:en |el |la |los )?$",
        pronouns=words("nosotros nos nuestro nuestra usted ustedes tú usuario usuarios"),
        elsewhere=r"términos (?:en mayúsculas?|con mayúscula|no definidos|que no estén definidos)",
        own=words("nuestro nuestra nuestros nuestras este esta estos estas"),
        follows=words(
            "y o e u es son puede pueden será serán debe que quien en para a por con si cuando usted nosotros pero"
            " donde mediante bajo tras antes durante no"
        ),
        usual=(
            "Datos Personales",
            "Servicios",
            "Servicio",
            "Sitio",
            "Sitio Web",
            "Plataforma",
            "Aplicación",
            "Usuario",
            "Usuarios",
            "Cliente",
            "Clientes",
            "Responsable del Tratamiento",
            "Encargado del Tratamiento",
            "Contenido",
            "Cuenta",
        ),
        determiners=words("El La Los Las Un Una Nuestro Nuestra Nuestros Nuestras Su Sus Cada Todo Toda Estos Estas"),
    ),
    "it": DefiningWords(
        means=r"(?:significa(?:no)?|indica(?:no)?|designa(?:no)?|si intend(?:e|ono)|si riferisc(?:e|ono) a)\b",
        before=r"\b(?:(?:intende|intendiamo) per|di seguito,?(?: denominat[oaie])?)"
        r" (?:il |la |lo |i |gli |le |l['’])?$",
        glossary=r"\b(?:definizioni|glossario)\b|seguenti (?:termini|definizioni)",
        beside=words(
            "il la lo i gli le l un una di seguito denominato denominata denominati denominate congiuntamente"
            " collettivamente e o nostro nostra anche seguito breve in ciascuno"
        ),
        aliases=r"\b(?:cosiddett[oaie]|c\.d\.|detto|chiamat[oaie]|clic\w*|pulsante|link|vedi|sezione|come|ad esempio"
        r"|opzione|menu|scheda|termine)[\s:,(]*(?:su |il |la )?$",
        pronouns=words("noi nostro nostra voi vostro tu utente utenti"),
        elsewhere=r"termini (?:in maiuscolo|con (?:la )?lettera maiuscola|non definiti)",
        usual=("Dati Personali", "Servizi", "Servizio", "Sito", "Piattaforma", "Applicazione", "Utente", "Utenti"),
    ),
    "pt": DefiningWords(
        means=r"(?:significam?|designam?|referem?-se a|entende-se|terá o significado)\b",
        before=r"\b(?:(?:entende-se|entendemos) por|doravante,?(?: denominad[oa]s?)?) (?:o |a |os |as )?$",
        glossary=r"\b(?:definições|glossário)\b|seguintes (?:termos|definições)",
        beside=words(
            "o a os as um uma doravante denominado denominada denominados denominadas conjuntamente coletivamente e ou"
            " em conjunto nosso nossa seguir também"
        ),
        aliases=r"\b(?:chamad[oa]s?|denominad[oa]s?|conhecid[oa]s? como|clique|botão|link|ver|seção|secção|como"
        r"|por exemplo|opção|menu|termo)[\s:,(]*(?:em |no |na |o |a )?$",
        pronouns=words("nós nosso nossa você vocês usuário usuários utilizador utilizadores"),
        elsewhere=r"termos (?:em maiúsculas?|com (?:inicial )?maiúscula|não definidos)",
        usual=("Dados Pessoais", "Serviços", "Serviço", "Site", "Plataforma", "Aplicativo", "Usuário", "Usuários"),
    ),
    "nl": DefiningWords(
        means=r"(?:beteken(?:t|en)|verwijst naar|verwijzen naar|wordt verstaan|worden verstaan|verstaan wij)\b",
        before=r"\bhierna(?: te noemen)?:? (?:de |het )?$",
        glossary=r"\b(?:definities|begripsbepalingen|begrippenlijst)\b|volgende (?:begrippen|definities)",
        beside=words(
            "de het een hierna hierna te noemen gezamenlijk samen en of onze ons ook genoemd aangeduid als kort"
            " afzonderlijk verder"
        ),
        aliases=r"\b(?:zogenaamde|zogeheten|genaamd|bekend als|klik\w*|knop|link|zie|onder|zoals|bijv\.|bijvoorbeeld"
        r"|optie|menu|term)[\s:,(]*(?:op |de |het )?$",
        pronouns=words("wij we ons onze u uw jij je jouw gebruiker gebruikers"),
        elsewhere=r"(?:niet gedefinieerde|met een hoofdletter).{0,20}(?:begrippen|termen)",
        usual=("Persoonsgegevens", "Diensten", "Dienst", "Website", "Platform", "Applicatie", "Gebruiker"),
    ),
    "ar": DefiningWords(
        means=r"(?:يعني|تعني|يقصد|يشير إلى|تشير إلى)",
        before=r"(?:يقصد|نقصد|نعني|يُقصد) بـ?\s?$",
        glossary=r"(?:التعريفات|تعريفات|مسرد)|المصطلحات التالية",
        beside=words("يشار إليها إليه فيما بعد باسم ب ويشار يلي معا مجتمعة أو و المشار بـ"),
        aliases=r"(?:يسمى|تسمى|المعروف باسم|انقر|اضغط|زر|رابط|انظر|مثل)[\s:،(]*$",
        pronouns=words("نحن لنا أنت أنتم المستخدم المستخدمين"),
        elsewhere=r"المصطلحات غير المعرفة",
    ),
    "ja": DefiningWords(
        means=r"(?:とは|を指し|をいい|を意味|といい(?:ます|、|。)|と定義|と呼びます|と総称し)",
        glossary=r"^(?:第?[0-9０-９一二三]+[条.．、 ]*)?[（(]?(?:用語の)?定義|用語集|次の用語",
        beside=words(
            "以下 と いいます いう 総称 総称し て しま す 呼びます 称します 略 あわせ 併せ 、 。 個別に または および"
        ),
        aliases=r"(?:いわゆる|クリック|ボタン|リンク|例えば|など|等の)[\s（]*$",
        pronouns=words("当社 弊社 私たち お客様 あなた ユーザー"),
        elsewhere=r"定義されていない用語",
    ),
    "zh": DefiningWords(
        means=r"(?:是指|指的是|系指|意指|：指|，指|，是指)",
        before=r"(?:以下|下文)?(?:简称|簡稱|统称|統稱|合称|合稱)[为為]?\s?$",
        glossary=r"(?:定义|定義|术语|術語|名词解释|名詞解釋)",
        beside=words("以下 简称 簡稱 统称 統稱 合称 或 和 及 下称 又称 为 為 ， 、 单独 我们 “ ”"),
        aliases=r"(?:所谓|所謂|点击|按钮|链接|例如|比如|参见)[\s（]*$",
        pronouns=words("我们 我們 您 你 用户 用戶 本公司 公司"),
        elsewhere=r"未定义的术语",
    ),
}
"""By the language's tag."""

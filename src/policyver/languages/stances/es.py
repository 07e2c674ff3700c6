"""What turns a Spanish sentence."""

from policyver.languages.stances.model import Stances

STANCES = Stances(
    binding=(
        "debe deben debemos debes deberá deberán deberemos deberás obligado obligada obligados obligadas obligatorio"
        " obligatoria obligación tiene_que tienen_que tenemos_que hay_que es_necesario ha_de han_de exige"
    ),
    announcing="",
    allowing=(
        "puede pueden podemos puedes podrá podrán podremos podrás podría podrían podríamos permitido autorizado"
        " autorizados facultado facultados derecho_a derecho_de posible posibilidad reservamos_el_derecho es_posible"
    ),
    softening=(
        "debería deberían deberíamos intentaremos intentamos procuraremos procuramos trataremos_de si_es_posible"
        " en_la_medida_de_lo_posible esfuerzos_razonables"
    ),
    denying="no nunca jamás ningún ninguno ninguna ningunos ningunas tampoco ni nada nadie sin ",
    not_denying=(
        "no_obstante sin_necesidad no_dude no_solo no_sólo no_más_de sin_demora sin_dilación sin_limitación"
        " sin_limitarse no_limitado no_exhaustiva"
        " sin_perjuicio"
        " no_superior no_supere sin_coste sin_embargo en_no_más_de sin_límite"
    ),
    opposites="in des",
    excepting="salvo excepto a_menos_que salvo_que",
    only="solo sólo solamente únicamente exclusivamente única único",
    any="cualquier cualquiera todo toda todos todas cualesquiera",
    open_list=(
        "entre_otros entre_otras etc sin_limitación sin_limitarse a_título_enunciativo por_ejemplo tales_como"
        " no_exhaustiva"
    ),
    no_scope=(
        "en_cualquier_momento cualquier_momento cualquier_duda cualquier_pregunta en_todo_momento ante_todo"
        " sobre_todo"
        " en_todo_caso en_cualquier_caso todas_las todos_los cualquier_consulta"
    ),
    consenting="consentimiento consentimientos consiente consentir autorización permiso aceptación consentido",
    deemed="al_continuar se_entenderá usted_acepta se_considerará si_continúa exclusión opt_out",
    notifying=(
        "informaremos informamos informar informado notificaremos notificamos notificar comunicaremos comunicar"
        " avisaremos"
        " avisar notificará informará comunicaremos_por le_avisaremos notificado"
    ),
    publishing="publicaremos publicar publicamos publicará publicada publicado en_esta_página en_nuestro_sitio",
    endless="indefinidamente por_tiempo_indefinido por_tiempo_ilimitado",
    recipient_words="proveedor encargado destinatario buscador",
    moving="almacen transf aloja servidor trata país ubicad encuentr",
    defining=r"(?:significa|significan|designa|se\ refiere|se\ entiende|es\b|son\b|:|,)",
    defines_term=r"entiende(?:rá)?\ por\ TERM|término\ TERM",
    introduces_terms=r"\b(?:definiciones|términos?|se\ entiende|significado)\b",
    postal=(
        r"\b\d{5}\s[A-ZÁÉÍÓÚ][\w'’-]+"
        r"|\b(?:[Cc]alle|[Aa]venida|[Pp]laza|[Pp]aseo)\s[A-ZÁÉÍÓÚ][\w ]{1,30},?\s\d+"
    ),
)

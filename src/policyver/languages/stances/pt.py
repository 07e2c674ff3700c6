"""What turns a Portuguese sentence."""

from policyver.languages.stances.model import Stances

STANCES = Stances(
    binding=(
        "deve devem devemos deves deverá deverão deveremos obrigado obrigada obrigados obrigadas obrigatório"
        " obrigatória obrigação tem_de têm_de temos_de tem_que têm_que temos_que é_necessário exige"
    ),
    announcing="",
    allowing=(
        "possibilidade pode podem podemos podes poderá poderão poderemos poderia poderiam permitido autorizado"
        " direito_de direito_a"
        " possível é_possível reservamos_o_direito direito_à"
    ),
    softening="deveria deveriam deveríamos tentaremos procuraremos se_possível na_medida_do_possível",
    denying="não nunca jamais nenhum nenhuma nenhuns nenhumas nem nada ninguém tampouco sem ",
    not_denying=(
        "não_obstante não_hesite não_só não_apenas não_mais_de sem_demora sem_limitação não_limitado sem_prejuízo"
        " não_superior não_exaustiva"
    ),
    opposites="in des",
    excepting="salvo exceto excepto a_menos_que",
    only="só somente apenas unicamente exclusivamente",
    any="qualquer quaisquer todo toda todos todas",
    open_list="entre_outros entre_outras etc sem_limitação por_exemplo tais_como nomeadamente designadamente",
    no_scope=(
        "a_qualquer_momento qualquer_momento qualquer_dúvida em_qualquer_caso todos_os todas_as a_todo_o_momento"
        " sobretudo"
    ),
    consenting="consentimento consentimentos consente autorização permissão aceitação",
    deemed="ao_continuar considera-se você_aceita aceita opt_out",
    notifying="informaremos informamos informar informado notificaremos notificar comunicaremos comunicar avisaremos",
    publishing="publicaremos publicar publicamos publicada publicado nesta_página no_nosso_site em_nosso_site",
    endless="indefinidamente por_tempo_indeterminado por_tempo_ilimitado",
    recipient_words="fornecedor prestador destinatári subcontratante",
    moving="armazen transf aloja servidor trata país localizad",
    defining=r"(?:significa|designa|refere-se|entende-se|é\b|são\b|:|,)",
    defines_term=r"entende-se\ por\ TERM|termo\ TERM",
    introduces_terms=r"\b(?:definições|termos?|entende-se|significado)\b",
    postal=r"\b\d{4}-\d{3}\b|\b\d{5}-\d{3}\b",
)

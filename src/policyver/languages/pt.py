"""Portuguese, of Portugal and of Brazil.

Written from general knowledge. No native lawyer has reviewed the lists.
"""

from policyver.languages.model import Language, inflected, words

LANGUAGE = Language(
    tag="pt",
    calendars=("pt",),
    has_spaces=True,
    cardinals=words(
        "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete"
        " dezoito dezenove vinte"
    ),
    ordinals=inflected(
        "primeir segund terceir quart quint sext sétim oitav non décim vigésim",
        "o a os as",
    )
    + inflected("décimo-primeir décimo-segund décimo-terceir décimo-quart décimo-quint", "o a"),
    numbers=words(
        "duas quatorze dezasseis dezassete dezanove trinta quarenta cinquenta sessenta setenta oitenta noventa cem"
        " cento centos mil milhar milhares milhão milhões dezena dezenas quinzena dúzia meio meia meios meias metade"
        " dobro duplo triplo"
    ),
    number_pattern=r"(?:duz|trez|quatroc|quinh|seisc|setec|oitoc|novec)ent[oa]s",
    units=words(
        "dia dias semana semanas mês meses trimestre trimestres semestre semestres ano anos hora horas minuto minutos"
        " segundos década décadas diário diária diariamente semanal semanalmente mensal mensais mensalmente trimestral"
        " anual anuais anualmente útil úteis corridos"
    ),
    limits=words(
        "máximo máxima mínimo mínima mais menos antes depois após até desde dentro maior menor superior"
        " inferior acima abaixo exceder excede excederá ultrapassar último última últimos últimas tarde imediatamente"
        " indefinidamente permanentemente temporariamente"
    ),
    negations=words(
        "não nunca jamais nenhum nenhuma nenhuns nenhumas nem nada ninguém tampouco sem salvo exceto excepto só"
        " somente apenas unicamente exclusivamente recusar recusado nega negado"
    ),
    opposites=words("in im i ir des dis não a"),
    duties=words(
        "deve devem devemos deves deverá deverão deveremos devia deviam deveria deveriam sempre obrigado obrigada"
        " obrigados obrigadas obrigatório obrigatória obrigação obrigações dever deveres necessário necessária requer"
        " exige exigido vender vende vendem vendemos vendido vendidos"
    ),
    permissions=words(
        "pode podem podemos podes poderá poderão poderemos podia poderia poderiam permitido permitida permite permitem"
        " autorizado autorizada proibido proibida proíbe direito direitos"
    ),
    months=words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    days=words("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    sections=words("artigo seção secção parte capítulo cláusula"),
    effective_dates=("em vigor", "vigente desde"),
    update_dates=("atualizado", "atualizada", "última atualização", "a partir de"),
    title=r"(?:política|aviso|declaração)\ de.*(?:privac|cookies|dados)",
    about_a_title=r"modific|alteraç|mudanças",
    pages=("página # de #", "página #/#", "página #", "pág. # de #", "pág. #", "# de #"),
    waits=("carregando", "a carregar", "aguarde", "por favor aguarde", "por favor, aguarde", "um momento"),
    switched_on=words("ativ activ habilit desativ desactiv necessári precis requer permit sem suport"),
    conjunctions=words("e ou"),
    short_months=words("jan fev mar abr mai jun jul ago nov dez"),
    short_days=words("qua qui sáb dom"),
    articles=words("um"),
    common_words=words("ter sex out set seg"),
    twins=words("nos se muito quase logo já sim não que os as"),
    between_twins=words("a por em após de"),
)

"""French: what it says of each concept. No native lawyer has reviewed the phrases."""

from policyver.languages.subjects.model import Subjects, without_accents

SUBJECTS = Subjects(
    phrases={
        "data": {
            "name": "noms?, prénoms?, nom de famille, noms? et prénoms?",
            "contact-details": "coordonnées, informations de contact, données de contact",
            "postal-address": """adresses? postales?, adresses? physiques?, adresses? de
                (livraison|facturation|domicile|résidence), adresses?, codes? postal, codes postaux, lieu de résidence,
                domicile""",
            "e-mail-address": """adresses? (e-mail|électroniques?|mail|de messagerie|courriel|de courrier
                électronique|de courriel), adresses? de messagerie électronique, adresses? mails, adresses e-mails,
                (nom|noms|prénom|prénoms|adresse|téléphone) ~ [(e-mail|courriel)] ~ (téléphone|adresse|numéro)""",
            "telephone-number": """numéros? de (téléphone|portable|mobile|fax|télécopie), numéros? de téléphone
                (mobile|portable|fixe), coordonnées téléphoniques, (e-mail|courriel|adresse|nom) ~ [téléphone] ~
                (adresse|numéro|date|e-mail)""",
            "date-of-birth": "dates? (de|et lieu de) naissance, lieu de naissance, année de naissance, anniversaire",
            "age": "âge, tranche d âge",
            "gender": "sexe, genre, identité de genre, civilité",
            "nationality": """nationalités?, citoyenneté, statut (d immigration|migratoire), pays de naissance, origine
                nationale""",
            "family": """(situation|statut|état) (familial*|matrimonial*|marital*|civil), membres de (la|votre) famille,
                composition du foyer""",
            "government-identifiers": """passeports?, carte* d identité, pièces? d identité, permis de conduire,
                numéros? de sécurité sociale, numéros? fisca*, numéros? d identification (nationa*|fisca*), documents? d
                identité, numéros? d identité""",
            "credentials": """mots? de passe, identifiants? (et|ou) mots? de passe, identifiants? de connexion, données
                de connexion au compte, questions? de sécurité, code pin, données d authentification, informations d
                identification de connexion""",
            "account": """(informations|données|nom|paramètres|numéro) (de|du|sur le|relatives au|liées au) (votre
                )?compte, noms? d utilisateur, pseudo, informations d inscription, (données|informations) de profil""",
            "identifiers": """identifiants?, identifiants? (uniques?|en ligne|personnels?|client), numéros? de client,
                données d identification""",
            "device-identifiers": """identifiants? (de l |d |des |de votre
                )?(appareils?|publicitaires?|terminal|terminaux|matériels?|mobiles?), identifiants? (de|d) publicité,
                imei, adresses? mac, numéros? de série, empreintes? (numérique )?(de l |d )appareils?, idfa""",
            "ip-address": "adresses? ip, adresses? de protocole internet, adresses? internet protocol",
            "cookies": "cookies?, témoins de connexion, traceurs? et cookies",
            "trackers": """balises? web, pixels?( espions?| invisibles?| de suivi)?, traceurs?, technologies?
                (similaires?|de suivi|de traçage), stockage local, balises?, outils de suivi, gifs? invisibles?, sdks?,
                kits? de développement logiciel""",
            "device": """(informations|données|type|types|modèle|modèles|caractéristiques) (sur|relatives
                à|concernant|de|d) _ (appareils?|terminal|terminaux|navigateur), système* d exploitation,
                (type|version|types|versions) de navigateur, données techniques, informations techniques, résolution d
                écran, fuseau horaire, (langue|paramètres) du navigateur, préférences linguistiques, paramètres de
                langue""",
            "browsing-history": """historique* (de|du) (navigation|navigateur), données de navigation, (sites?|pages?)
                (web )?(que vous (avez )?(visit|consult)*|(visit|consult)*), habitudes de navigation, activité de
                navigation, comportement de navigation""",
            "search-history": """(requêtes?|termes?|historique|historiques|mots|données|mots clés) de
                (recherche|recherches), vos recherches""",
            "usage": """données d (utilisation|usage), (informations|données) (sur|relatives à|concernant) (votre|l|vos)
                (utilisation|usage|interactions), données d interaction*, pages (vues|consultées|visitées), parcours de
                clics, flux de clics, (url|site|page) de (référence|provenance), activité (en ligne|sur internet|sur le
                réseau|internet), statistiques d utilisation, données comportementales, vos interactions""",
            "logs": """(journaux|journal|fichiers|fichier|données|données de) (de connexion|de log|logs?|journal|du
                serveur|de journalisation|de serveur|d activité|d accès), logs?, données de journal""",
            "diagnostics": """(rapports?|données|informations) (de|d|sur les)
                (plantage|incident|erreurs?|panne|crash|diagnostic|diagnostics|défaillance|performance|performances),
                télémétrie, données télémétriques""",
            "location": """localisation, géolocalisation, (données|informations) de (géo)?localisation, position
                géographique, emplacement, emplacement géographique, localisation géographique""",
            "precise-location": """(géo)?localisation (précise|exacte|en temps réel), (emplacement|position)(
                géographique)? (précis|précise|exact|exacte), données de géolocalisation (précises|exactes), données
                gps, coordonnées gps, gps, données de localisation (précises|exactes), longitude et latitude, latitude
                et longitude""",
            "contacts": """(liste|listes) (de|des|d) (vos )?(contacts|amis), carnets? d adresses?, répertoire*
                (téléphonique)?, vos contacts, annuaire téléphonique, (photo|micro|caméra|agenda) ~ [contacts]""",
            "photos": """photos?, photographies?, images?, (photo|image) de profil, selfies?, avatar, appareil photo,
                caméras?""",
            "voice": """enregistrements? (vocaux|vocal|audio|sonores?|de la voix|de votre voix|de voix|d
                appels?|téléphoniques?|des appels), données (vocales|audio), messages? vocaux, audio, commandes vocales,
                voix, microphones?, micro""",
            "video": """vidéos?, enregistrements? vidéo, vidéosurveillance, vidéoprotection, images vidéo, informations
                visuelles""",
            "messages": """contenu* (de|des) (vos |vos propres |la |toute
                )?(messages?|communications?|e-mails?|courriels?|correspondance*|conversations?), messages? privés?, vos
                (messages|communications|conversations), correspondance*, messages que vous (envoyez|échangez|recevez),
                données de communication*""",
            "content": """contenu* (que vous|généré*|utilisateur|publié*|téléchargé*|des utilisateurs)( par (les |l
                )utilisateurs?)?, (fichiers|documents|commentaires|avis) (que vous|publiés|téléchargés), vos
                (contenus|fichiers|documents|publications|commentaires), votre contenu, réponses (à des|aux|à nos)
                (enquêtes|sondages|questionnaires)""",
            "payment": """(informations|données|moyens?|modes?|détails|coordonnées|cartes?|méthodes?) (de|du) paiement*,
                cartes? (de crédit|bancaires?|de débit|de paiement), numéros? de cartes?( bancaires?| de crédit)?,
                (données|informations) de (facturation|carte)( bancaire)?""",
            "financial": """(informations|données|situation) financière*, coordonnées bancaires, comptes? bancaires?,
                iban, rib, revenus?, salaires?, solvabilité, (cote|antécédents|score|historique) de crédit, données
                bancaires, relevé* d identité bancaire""",
            "purchases": """historique* (d achats?|des achats|de vos achats|de commandes?|des commandes|de vos
                commandes|des transactions|de transactions), (données|informations|détails) (de transactions?|de
                commandes?|d achats?|relatives aux transactions|sur les transactions|commerciales), vos achats, vos
                commandes, achats effectués, produits achetés, habitudes d achat""",
            "employment": """(informations|données|expérience|parcours|situation|vie|activité) professionnelle*,
                profession, emploi, intitulé (du|de) poste, curriculum vitae, cv, qualifications?, antécédents
                professionnels, titre du poste, fonction professionnelle, parcours professionnel""",
            "education": """formation, diplômes?, éducation, parcours scolaire, informations éducatives, études suivies,
                niveau d études, (données|informations) (scolaires|relatives à l éducation)""",
            "demographics": "(données|informations|caractéristiques) démographiques?, démographiques?",
            "preferences": "préférences?, centres? d intérêts?, vos intérêts, loisirs, mode de vie, goûts",
            "inferences": """inférences?, déductions?, (données|informations) (déduites|inférées|dérivées), déduire,
                conclusions tirées, déduites""",
            "sensitive": """(données?|informations?)( personnelles| à caractère personnel)? sensibles?, catégories?
                (particulières?|spéciales?)( de données)?, caractéristiques protégées""",
            "health": """santé, (données|informations|état) (de|sur la|relatives à la|concernant la) santé,
                (informations|données|antécédents|dossiers?) médica*, handicaps?, maladies?, grossesse, état de santé,
                santé (physique|mentale)""",
            "biometrics": """biométri*, données biométriques, empreintes? digitales?, reconnaissance (faciale|vocale),
                empreintes? vocales?, scan (de l iris|facial|rétinien)""",
            "genetic": "(données|informations|caractéristiques|tests?) génétiques?, génétiques?, adn",
            "ethnicity": """origines? (raciales?|ethniques?)( (ou|et) (ethniques?|raciales?))?, origine raciale ou l
                origine ethnique, race, ethnie, ethniques?, couleur de (la )?peau, appartenance ethnique""",
            "religion": """religion, religieu*, (convictions|croyances)( religieuses)?( ou philosophiques| et
                philosophiques)?, convictions philosophiques""",
            "political-opinions": "(opinions|convictions|appartenance|affiliation)* politiques?",
            "union-membership": """(appartenance|affiliation|adhésion) (à un |à des |syndicale|syndicat)*( syndicat)?,
                syndica*""",
            "sexual-life": """orientation* sexuelle*, vie sexuelle( ou (l )?orientation sexuelle)?, préférences
                sexuelles""",
            "criminal-records": """condamnations?( pénales)?, casier judiciaire, infractions?( pénales)?, antécédents
                (judiciaires|criminels)""",
            "social-media": """(profils?|comptes?|données|informations) (de|sur les|des|sur|relatives aux)
                (réseaux|médias) (sociaux|social), (profil|compte) social, profils? sur les réseaux sociaux""",
            "public-sources": """(sources?|registres?|bases de données) (accessibles? au public|publi*|accessibles?
                publiquement|publiquement (accessibles?|disponibles?)), (informations|données) (accessibles au
                public|publiquement (accessibles|disponibles)|publiques)""",
        },
        "recipient": {
            "service-providers": """prestataires?( de services?| techniques?| externes?)?, fournisseurs?( de
                services?)?, sous-traitants?( ultérieurs?)?, sous-traitance, fournisseurs? tiers, prestataires? tiers
                """,
            "hosting-providers": """hébergeurs?, (fournisseurs?|prestataires?|services?) (d hébergement|de cloud|d
                informatique en nuage|cloud|de stockage|d infrastructure), fournisseurs? de services? (d hébergement|de
                cloud|cloud)""",
            "analytics-providers": """(fournisseurs?|prestataires?|partenaires?)( de services?)? (d
                analyse|analytiques?|d analyses|de mesure d audience|d analytique)""",
            "payment-processors": """(prestataires?|fournisseurs?|sociétés?|organismes?)( de services?)? (de|du)
                (traitement des )?paiements?, émetteurs? de cartes?, processeurs? de paiements?""",
            "affiliates": """filiales?, sociétés? (affiliées?|mères?|sœurs?|soeurs?|apparentées?), entités?
                (affiliées?|du groupe|de notre groupe), entreprises? (affiliées?|du groupe), société* (du|de notre|de
                son) groupe, affiliés?, membres (du|de notre) groupe, contrôle commun, groupe de sociétés""",
            "business-partners": """partenaires?( commercia*| stratégiques?| marketing| de distribution|
                technologiques?| de confiance)?, revendeurs?, distributeurs?, partenaire* d affaires""",
            "third-parties": """tiers, tierces? (parties?|personnes?), autres
                (sociétés|entreprises|organisations|entités|organismes), sociétés tierces, entreprises tierces, parties
                tierces, tierce partie""",
            "advertisers": """annonceurs?, partenaires? publicitaires?, (agences?|sociétés?|régies?|entreprises?)
                (publicitaires?|de publicité), sponsors""",
            "ad-networks": """réseaux? (publicitaires?|de publicité|d annonces), réseau publicitaire,
                (plateformes?|serveurs?) (publicitaires?|de publicité)""",
            "social-networks": """réseau social, réseaux sociaux, médias sociaux, plateformes? (sociales?|de
                (réseaux|médias) sociaux)""",
            "data-brokers": "courtiers? (en|de) données, agrégateurs? de données, revendeurs? de données",
            "authorities": """autorités?( publiques?| compétentes?| judiciaires?| administratives?| gouvernementales?|
                de régulation| réglementaires?| fiscales?| policières?| étatiques?)?, (forces|organismes|services) (de l
                ordre|d application de la loi|gouvernementaux|publics|chargés de l application), organismes?
                (publics?|gouvernementaux|de réglementation|de régulation), gouvernements?, police, régulateurs?,
                administration fiscale, sécurité nationale, application de la loi, agences gouvernementales""",
            "courts": """tribuna*, (ordonnances?|décisions?|mandats?) (judiciaires?|de justice|du tribunal|d un
                tribunal|de perquisition), juridictions?, cour, citations? à comparaître, assignations?, procédures?
                judiciaires?""",
            "advisers": """avocats?, conseils? (juridiques?|professionnels?|externes?), conseillers?
                (juridiques?|professionnels?|financiers?|fiscaux), auditeurs?, comptables?, experts? comptables?,
                commissaires? aux comptes, notaires?, consultants?, recouvrement( de créances)?, huissiers?""",
            "buyers": """fusions?, acquisitions?, acquéreurs?, repreneurs?, faillite, insolvabilité,
                (cession|vente|transfert) (de|d|des|totale|partielle|de tout|de nos) _
                (actifs|entreprise|activités?|société|fonds), successeurs?, restructuration, réorganisation, changement
                de contrôle, liquidation, investisseurs?, ayants? (droit|cause), opération* de
                (fusion|cession|restructuration), redressement judiciaire, acheteurs? potentiels?""",
            "banks": """banques?, établissements? (de crédit|bancaires?|financiers?), institutions? financières?,
                organismes? (bancaires?|de crédit)""",
            "insurers": """assureurs?, (compagnies?|sociétés?|mutuelles?) d assurances?, assurance maladie, courtiers? d
                assurances?""",
            "credit-agencies": """(agences?|bureaux|organismes?|sociétés?) (d évaluation du crédit|de crédit|de
                renseignements?|d évaluation de crédit|de notation|d information sur le crédit|de référence de crédit)(
                commerciaux)?""",
            "employers": "employeurs?, votre (entreprise|organisation)",
            "schools": "écoles?, universités?, établissements? (scolaires?|d enseignement|universitaires?)",
            "healthcare-providers": """médecins?, professionnels? de (la )?santé, hôpita*, pharmacies?, établissements?
                de santé, prestataires? de soins, cliniques?""",
            "delivery": """transporteurs?, (sociétés?|services?|prestataires?|entreprises?|partenaires?) (de
                livraison|de transport|logistiques?|postaux|de messagerie express), livreurs?, coursiers?""",
            "researchers": """chercheurs?, chercheuses,
                (organismes?|instituts?|établissements?|institutions?|partenaires?) de recherche""",
            "other-users": "autres (utilisateurs|membres|clients|participants|usagers|joueurs)",
            "the-public": """grand public, (rendu*|rendre|rendons) publi*, publiquement, accessibles? (au public|à
                tous), visibles? (par tous|publiquement|par le public), profil public, le public""",
        },
        "purpose": {
            "service-provision": """(fournir|fourniture|fournissons|proposer|exploiter|assurer|offrir|mise à
                disposition|prestation) _ (services?|produits?|prestations|site|plateforme|application)""",
            "account-administration": """(gérer|gestion|créer|création|administration|administrer|ouverture|activation)
                _ comptes?, authentifi*""",
            "communication": """communiquer avec vous, (vous contacter|contacter les utilisateurs), [vous
                (envoyer|adresser|transmettre)] ~ (informations|messages|notifications|communications|alertes|mises à
                jour), répondre à (vos|vos éventuelles|toute|votre) (demandes?|questions?|requêtes?), communication avec
                vous""",
            "support": """(service|support|assistance)( à la| au)? (clients?|clientèle|technique|utilisateurs?|après
                vente), assistance, dépannage, résolution des problèmes""",
            "billing": """facturation, facturer, (traiter|traitement|encaissement) _ (paiements?|transactions?),
                comptabilité, recouvrement des paiements""",
            "delivery": """(livraison|expédition|livrer|expédier) _ (produits?|commandes?|marchandises|articles|achats),
                (traitement|exécution|traiter) _ commandes?, livraison""",
            "personalisation": """personnalis*, adapter ~ (contenu|contenus|expérience|services|offres|besoins),
                recommandations, sur mesure""",
            "advertising": """publicités?, publicitaires?, annonces? publicitaires?, annonces, contenus? sponsorisés?,
                fins publicitaires""",
            "targeted-advertising": """(publicités?|annonces|publicités? en ligne|marketing)
                (ciblées?|personnalisées?|comportementales?|basées? sur|adaptées?|pertinentes?|ciblé), reciblage(
                publicitaire)?, ciblage publicitaire, remarketing, retargeting, publicité comportementale contextuelle
                """,
            "marketing": """marketing( direct)?, prospection( commerciale)?, newsletters?, lettres? d information,
                (communications?|e-mails?|messages?|offres?|courriels?|sollicitations?)
                (promotionnel*|commercial*|marketing), promotions?, offres spéciales, démarchage, bulletins? d
                information, infolettres?""",
            "analytics": """analyses?, analyser, analytiques?, statistiques?, fins statistiques, mesure* d audience,
                mesurer (l audience|l utilisation|le trafic), analyse d audience, mesur* (l |de l |d )?audience""",
            "research": """recherche, recherches? (scientifiques?|historiques?|de marché|et développement), études? de
                marché, fins? de recherche, enquêtes?, sondages?, études?""",
            "product-improvement": """
                (améliorer|amélioration|améliorons|optimiser|optimisation|développer|développement) _
                (services?|produits?|site|plateforme|application|fonctionnalités?|expérience|offres?|qualité),
                amélioration continue, contrôle qualité, (nouveaux|nouvelles) (produits|services|fonctionnalités)""",
            "maintenance": """maintenance, débogage, débogu*, (corriger|résoudre|correction|résolution|identifier) _
                (erreurs?|bogues?|bugs?|problèmes?|anomalies|problèmes techniques), problèmes techniques""",
            "machine-learning": """apprentissage (automatique|machine), intelligence artificielle, ia,
                [(entraîner|entraînement|former|entraînons)] ~ (modèles?|ia|algorithmes?|intelligence), modèles? (d
                ia|de langage|d intelligence artificielle|d apprentissage), ia générative""",
            "security": """sécurité( informatique| des réseaux| du réseau| des données)?, cybersécurité, logiciels?
                malveillants?, intégrité, cyberattaques?, sécuriser, sûreté""",
            "fraud-prevention": """fraudes?, frauduleu*, (prévention|lutte|détection)( contre| de)?( la| les)? fraudes?,
                blanchiment( d argent| de capitaux)?, (activités?|actes?) (illégales?|illicites?|illégaux), usurpation d
                identité, spam, pourriels?""",
            "profiling": """profilage, [(établi*|création|créer|créons|élaborer|constituer)] _ profils?, segmentation,
                profils? d utilisateurs?, profils? clients?""",
            "legal-compliance": """(respecter|respect|conformer|conformité|conformément|satisfaire|se conformer) _
                (législation|réglementation|exigences légales), [(respecter|respect|conformer|conformité|satisfaire)] ~
                (lois?|légales?|réglementaires?|législation|réglementation), exigences? (légales?|réglementaires?),
                (exigé|requis|imposé)* par la (loi|législation|réglementation), conformité (légale|réglementaire)""",
            "legal-claims": """(constatation|exercice|défense|exercer|défendre|établissement) _ (droits en
                justice|droits? légaux|réclamations?|actions? en justice), actions? en justice, contentieux, litiges?,
                [faire (respecter|appliquer|valoir)] ~ (conditions|droits|contrats?|accords?),
                (protéger|défendre|défense de) nos droits, droits en justice, revendications?( légales| juridiques)?""",
            "recruitment": "recrutement*, candidatures?, candidats?, embauche",
            "contests": "concours, tirages? au sort, jeux concours, loteries?, jeu concours, programmes? de fidélité",
        },
        "transfer": {
            "international-transfer": """transferts? (internationa*|transfrontali*|transfrontières?|ultérieurs?|hors|en
                dehors|vers|de données|de vos données|des données), [(transfér*|transfert*|transmis|transmises)] ~
                (pays|hors|étranger|états|eee|europ*|international), transfert* de données""",
            "other-countries": """pays tiers, (autres?|d autres|différents|autre) pays, à l étranger, l étranger, pays
                (situés|autres|n appartenant|où|dans lesquels), (en dehors|hors|à l extérieur) de votre
                (pays|province|état|juridiction), monde entier, autres juridictions""",
            "outside-eea": """(hors|en dehors|extérieur) (de |du |d |de l )?(l )?(eee|ue|espace économique
                européen|union européenne|europe|royaume-uni)""",
            "united-states": "états-unis( d amérique)?, usa, e u, aux US",
            "adequacy": """(décisions?|constat) d adéquation, adéquation, niveau* (de protection )?(adéquat|suffisant)(
                de protection)?, protection adéquate""",
            "standard-clauses": """clauses? contractuelles? (types?|standards?), clauses? (types?|standard*)( de
                protection des données)?, cct""",
            "binding-rules": """règles? (d entreprise|internes?|d entreprise internes) contraignantes?, règles
                contraignantes d entreprise, règles d entreprise contraignantes, bcr""",
            "privacy-framework": """cadre (de|sur la) (protection des données|confidentialité)( des données)?( ue| ue
                états-unis)?, data privacy framework, dpf""",
            "privacy-shield": """bouclier de protection( des données)?, bouclier de (la )?(vie privée|confidentialité),
                privacy shield, safe harbor, sphère de sécurité""",
            "safeguards": """garanties? (appropriées?|adéquates?|suffisantes?|contractuelles?|nécessaires), mesures de
                protection (appropriées|adéquates), mécanismes? de transfert, article 46""",
        },
        "right": {
            "information": "droits? (à|d) (l )?information, droits? d être (informé*|informés)",
            "access": """droits? d (accès|accéder), droits? (à l|de l|de) accès, [accès] (à|aux)
                (vos|ses|leurs|données|informations) _ (données|personnelles|informations),
                (droit*|demander|pouvez|obtenir|demande*) ~ [(accès|accéder)], [(accéder|consulter)] (à|aux) (vos|ses)
                (données|informations), copie de (vos|ses|leurs) (données|informations), demandes? d accès, accès
                rectification""",
            "rectification": """rectifi*, droit de correction, [(corriger|correction|mettre à jour|modifier)] _
                (données|informations|inexactes|inexactitudes), données ~ [corrigées]""",
            "erasure": """effacement*, droits? (à l oubli|de suppression|à la suppression|d effacement),
                (droit*|demander|rectifi*|demande*|accès|accéder|pouvez|obtenir|exiger) ~
                [(suppression|supprimer|effacer|supprimées|effacées)], supprimer votre compte, oubli numérique""",
            "restriction": """[(limitation|limiter|restriction|restreindre)] (du |le |au |de |d un
                )?(traitement|traitements), droits? (à|de|d) (la )?limitation,
                (effacement|rectification|suppression|droit*) ~ [(limitation|restriction)], limitation de (leur|son)
                traitement""",
            "portability": "portabilité*, format _ structuré*, lisible par machine",
            "objection": """opposition, oppositions, [(opposer|oppos)]* (à|au|aux) _
                (traitement*|utilisation|prospection|profilage), droits? d opposition, (vous opposer|s opposer|m
                opposer)""",
            "withdrawal": """(retirer|retrait|révoquer|révocation|retiré|retirez) _
                (consentements?|autorisations?|accord), consentement ~ [(retiré|révoqué|retirer|révoquer)], droit de
                retrait, retrait du consentement""",
            "complaint": "réclamations?( auprès)?, plaintes?, porter plainte",
            "opt-out": """(vous désinscrire|désinscription|désabonner|désabonnement|désinscrire|se désinscrire|refuser
                les cookies|désactiver les cookies), opt-out, droit de refus*, ne (pas )?vendez pas mes, option de
                retrait, vous désabonner, lien de désabonnement, ne pas vendre (ni partager )?mes, droit de se retirer
                """,
            "opt-out-signal": """global privacy control, gpc, do not track, dnt, contrôle global de la confidentialité,
                ne pas me pister, ne pas suivre, signa* (de préférence )?de (refus|désinscription|retrait)""",
            "limit-sensitive-data": """[(limiter|limitation|restreindre)] _ (utilisation|divulgation) _ sensibles,
                [(limiter|limitation)] _ (données|informations) _ sensibles""",
            "non-discrimination": """non-discrimination, discriminat*, discrimin*, représailles, traitement
                discriminatoire""",
            "appeal": """faire appel, interjeter appel, (contester|appel de) (notre|la|cette|une) décision, procédure d
                appel, droit d appel""",
            "authorised-agent": """(agents?|mandataires?|représentants?) (autorisés?|habilités?|agréés?), mandataires?,
                procuration""",
            "judicial-remedy": "recours (juridictionnel*|judiciaire*|effectif|juridique)*, voies? de recours",
            "exercise": """(exercer|exercice|exercez|faire valoir) _ droits?, vos droits( de confidentialité)?,
                demandes? (des personnes concernées|d exercice), droits? des personnes( concernées)?,
                [(vérifier|vérification|justifier)] _ identité, justificatif d identité""",
        },
        "basis": {
            "legal-basis": """(base|bases|fondement|fondements)( juridique*| légale*| légaux| légal)( du traitement)?,
                licéité du traitement, article 6""",
            "consent": """consentements?, consenti, consentez, consentir, votre (accord|autorisation|permission)(
                préalable)?, avec votre (accord|autorisation|permission), opt-in, article 6 ~ (1|point|lettre) a""",
            "contract": """(exécution|exécuter|conclusion) _ contrats?, mesures précontractuelles, précontractuel*,
                (relation|obligation|nécessité|relations|obligations)* contractuel*, contrat (conclu|avec vous|avec
                nous|auquel|qui nous lie), article 6 ~ (1|point|lettre) b""",
            "legal-obligation": """obligations? (légales?|réglementaires?|juridiques?|légale ou réglementaire|légales et
                réglementaires), (légalement|juridiquement) (tenu|tenus|obligés?|requis), article 6 ~ (1|point|lettre) c
                """,
            "legitimate-interest": """intérêts? (légitimes?|commerciaux légitimes|supérieurs?), article 6 ~
                (1|point|lettre) f""",
            "vital-interest": "intérêts? vita*, article 6 ~ (1|point|lettre) d",
            "public-task": """intérêt public, mission* (d intérêt public|de service public), autorité publique dont est
                investi, article 6 ~ (1|point|lettre) e""",
        },
        "sale": {
            "sale": """
                [(vendre|vendons|vendu|vendues|vendus|vend|vendent|louer|louons|loué|louées|commercialiser|commercialisons)]
                ~ (données|informations|fichiers?|coordonnées|à des tiers), (données|informations) ~
                [(vendues|louées|cédées)], ne [(vendons|louons|vend|vendrons)], (ventes?|cession) (de|des) (vos |mes
                )?(données|informations), [(vendre|vente|vendons|vendu*)] (ou|ni|et) (partag|divulg|lou)*""",
            "sharing": """[(partage*|partageons|partagées|partagés|partagé)] ~ (avec|données|informations), divulg*,
                [(transmis*|communiqu*|transmett*)] ~ (à|aux|avec) _
                (tiers|partenaires?|prestataires?|destinataires?|autorités|sociétés|sous-traitants?), ne
                [(partageons|partage)], partage (de|des) (vos )?(données|informations), (données|informations) _
                [partagées]""",
            "sharing-for-advertising": """publicité comportementale (inter-contextes?|intercontextuelle|contextuelle
                croisée|croisée|inter contextuelle), [(partager|partage|partageons|partagées)] ~ publicité
                (comportementale|ciblée), (vendre|vente|vendons|vendu*) (ou|ni|et)
                [(partager|partage|partageons|partagé)], (vendons|vendre) (ni|et) ne [partageons]""",
            "financial-incentive": """(incitations?|avantages?) (financière*|financiers?), contrepartie
                (financière|monétaire|pécuniaire), différences? de prix""",
        },
        "retention": {
            "keeping": """
                (conserver|conservons|conservation|conservées|conservés|conservé|conserve|conserverons|conservée|conservent),
                archivage, archivées?, [(stocker|stockons|stockées|stockage|stockés|garder|gardons|gardées)] ~
                (pendant|durée|jusqu|tant que|aussi longtemps|mois|ans|données|jours)""",
            "deletion": """(sont|seront|nous|être|est|sera|automatiquement|définitivement|puis) _
                [(supprim*|effac*|détru*)],
                [(supprimons|supprimées|supprimés|effacées|suppression|effacement|destruction)] ~ (après|dans un
                délai|dès que|à l issue|au bout|à l expiration|lorsque|au terme|à la fin), (après|à l issue|à l
                expiration|au terme|dans un délai) ~ [(supprimées|supprimés|effacées|détruites|supprimons)], suppression
                automatique""",
            "storage-period": """(durées?|périodes?|délais?|politiques?) (de|légales? de|maximales? de)
                (conservation|rétention|stockage), combien de temps, durée pendant laquelle""",
            "as-long-as-needed": """(aussi longtemps que|tant que|le temps|la durée|pendant la durée) ~
                (nécessaires?|requis|requise|compte|besoin|nécessité), plus longtemps que _ nécessaire*, (n est|ne
                sont|ne sera|ne seront) plus (nécessaires?|requises?|utiles), durée (strictement )?nécessaire*""",
            "anonymisation": "anonymis*, anonymes?, anonymement, pseudonymis*, dépersonnalis*, agrég*, désidentifi*",
            "backups": "sauvegardes?, copies? de (sauvegarde|sécurité)",
        },
        "notice": {
            "changes": """(modifications?|changements?|mises? à jour|révisions?) _
                (politique*|déclaration|notice|charte), (modifier|modifions|mettre à jour|mettons à
                jour|réviser|changer|actualiser) _ (politique*|déclaration|avis|notice|charte),
                (politique|déclaration|charte|notice) ~ [(modifiée|mise à jour|actualisée|révisée)],
                (modifications?|changements?) (importan*|substantiel*|significati*|majeure*)""",
            "by-e-mail": """(inform*|notifi*|avert*|préven*|communiqu*) ~ [(par|via) (e-mail|courriel|courrier
                électronique|mail)], [(envoy*|adress*)] ~ (e-mail|courriel|mail) ~ (modif*|change*|inform*|mise*),
                notifications? par (e-mail|courriel)""",
            "on-the-site": """(avis|notification|mention|message|annonce)s? (bien visible|visible|clair|évident|en
                évidence|bien en vue)s?, [(publier|publié*|publi*|afficher|affich*|avis)] ~ sur (notre|le|ce|cette)
                (site|page|plateforme|application), sur (notre|le|ce|cette) (site|page|plateforme|application) ~
                [(publi*|avis|notifi*|inform*)], notifications? (dans l application|intégrée*)""",
            "in-advance": """(préavis|à l avance|au préalable|notification préalable|avis préalable), avant
                (leur|l|son|que ~ ) (entrée en vigueur|prise d effet|application), avant (que|de) ~
                (modif*|changement*|entr* en vigueur), (#|trente|quinze) jours avant, information préalable""",
            "check-back": """[(consultez|vérifiez|relisez|visitez)] ~ (régulièrement|périodiquement|fréquemment|de temps
                en temps|de temps à autre), (vous|veuillez|recommand*) ~
                [(consulter|vérifier|revoir|relire|examiner|visiter)] ~ (régulièrement|périodiquement|fréquemment|de
                temps en temps|de temps à autre|souvent), (vous|veuillez) ~ (régulièrement|périodiquement)
                [(consulter|vérifier|relire|revoir)]""",
            "continued-use": """(utilisation|usage) (continue|continuée|ultérieure|poursuivie),
                (continuer|continuez|poursuivre|poursuivez|continuant|poursuite) (d|à|de) _ (utilis*|utilisation),
                poursuite de (l|votre) (utilisation|usage)""",
            "last-updated": """(dernières?|date de la dernière|date de|date de dernière) (mises? à
                jour|modifications?|révisions?|actualisation), dernière version du, date d entrée en vigueur, (en
                vigueur|applicable) (le|depuis|à compter|à partir), date d effet, mise à jour le, mis à jour le""",
        },
        "contact": {
            "controller": """responsables? (conjoints? )?(du|de) (traitement|traitements)( des données)?, responsable
                des données, responsables? conjoints""",
            "data-protection-officer": """délégué* à la protection des données( personnelles)?, dpo, responsables? (de
                la )?protection (des données|de la vie privée|des renseignements personnels), délégué à la protection
                """,
            "representative": """représentants? (dans|au sein|en) (l |la |le )?(union|ue|europe|eee|royaume-uni|suisse),
                représentants? (européens?|ue), article 27""",
            "supervisory-authority": """autorités? (de contrôle|de protection des données|de surveillance|chargée*de la
                protection des données|chargée* de la protection|de contrôle compétentes?|nationale de protection des
                données), cnil, commission nationale de l informatique*( et des libertés)?, commissaire à (la protection
                de )?la (vie privée|protection), autorité* de protection""",
            "contact-us": """(contactez|contacter)-nous, nous contacter, (contactez|contacter) (notre|nos|le|l équipe) _
                (équipe|service|support|délégué), (nous joindre|nous écrire|écrivez-nous), (adresser|adressez) à nous,
                vous adresser à, prendre contact""",
            "by-e-mail": """(contact*|écri*|demande*|adress*|joindre|question*|exerc*) ~ [(par|via)
                (e-mail|courriel|courrier électronique|mail)], (envoyer|envoyez|envoyant|adresser|adressant) (-nous
                )?(nous )?un (e-mail|courriel|mail|courrier électronique), par (e-mail|courriel) à""",
            "by-post": "par (courrier( postal)?|voie postale|la poste|lettre), courrier (postal|à l adresse|adressé)",
            "by-telephone": """par téléphone, (appeler|appelez|téléphoner|téléphonez) (-nous )?(nous )?(au|à),
                (appelez|appeler)-nous, nous (appeler|téléphoner), numéro (vert|gratuit)""",
            "by-form": """formulaires? (de contact|en ligne|web|de demande|de réclamation|d
                exercice|dédié*|suivant|prévu*), portail (de confidentialité|vie privée)""",
        },
        "children": {
            "children": "enfants?, mineurs?, adolescents?, jeunes",
            "age-limit": """(moins de|plus de|âgés? de|ayant|au moins|atteint)
                (13|14|15|16|18|21|treize|quinze|seize|dix-huit) ans, (13|14|15|16|18|treize|quinze|seize|dix-huit) ans
                (ou plus|et plus|révolus|ou moins), âge (minimum|minimal|légal|requis), majorité( numérique)?, limite d
                âge""",
            "parents": """parents?, tuteurs?( légaux| légal)?, (titulaires? de l )?(autorité|responsabilité) parentale,
                représentants? léga*""",
            "parental-consent": """(consentement|autorisation|accord|permission) parentale?,
                (consentement|autorisation|accord|permission) (de|des|d|du) _ (parents?|tuteurs?|titulaires?)""",
        },
        "automated-decision": {
            "automated-decisions": """(décisions?|prises? de décisions?) _ (automatisées?|automatiques?), décisions? _
                traitement automatisé, traitements? automatisés?, processus décisionnel automatisé, exclusivement (sur
                un traitement )?automatisé, article 22""",
            "logic": "logique (sous-jacente|impliquée|suivie|utilisée|qui sous-tend)",
            "legal-effects": """effets? juridiques?, (affect*|effets?) (de manière )?(significative*|similaire)( de
                façon similaire)?, conséquences prévues, de manière significative de façon similaire""",
            "human-review": """intervention* humaine*, examen (humain|manuel), révision humaine, contester la décision,
                vérification manuelle""",
        },
        "scope": {
            "open-list": """(y compris|notamment|incluant|comprenant|comprennent|comprend) ~ sans (s y
                limiter|limitation|y être limité|que cela soit limitatif), sans s y limiter, (liste )?non
                (exhaustive|limitative|exhaustif), sans limitation, entre autres, etc, et ainsi de suite, mais
                (sans|non) ~ limit*""",
            "examples": """par exemple, tels que, telles que, tel que, telle que, comme par exemple, y compris,
                notamment, en particulier""",
            "any": "tout, toute, quelconque, n importe (quel*|qui), quel* que soit, quels que soient",
            "all": "tous, toutes, ensemble des, l ensemble, intégralité, chaque",
            "only": """uniquement, seulement, exclusivement, seul, seule, seuls, seules, strictement, limité* (à|aux),
                ne ~ que si""",
            "some": "certains, certaines, certain, certaine, quelques, limitées?, sélectionnés",
            "usually": """généralement, en général, habituellement, normalement, d ordinaire, dans la plupart des cas,
                souvent, parfois, dans certains cas, typiquement, en principe, le cas échéant, dans certaines
                circonstances""",
            "discretion": """(à notre|à sa|à son|notre) (seule |entière |propre |libre )?(discrétion|gré|appréciation),
                (nous )?réserv* le droit, si nous (jugeons|estimons|le jugeons) (nécessaire|utile|approprié), nous nous
                réservons""",
            "reasonable": """raisonnables?, raisonnablement, (efforts|mesures) raisonnables, (dans la mesure
                du|si|lorsque|lorsque c est|autant que) possible, (mesures|moyens) (appropriées|appropriés), délai
                raisonnable""",
            "legal-limits": """(mesure|limites|sauf si|si|lorsque|sauf lorsque) _
                (permis*|autoris*|exig*|prévu*|requis*) par _ (loi|lois|droit|législation|réglementation),
                (conformément|en vertu|selon|sous réserve) _ (loi|lois|droit|législation|réglementation) applicables?
                """,
            "from-time-to-time": "de temps (en temps|à autre), périodiquement, régulièrement, occasionnellement",
        },
    },
    other_senses="""
        au nom (de|du|des), nom* de domaine*, nom* (de l entreprise|de la société|de fichier|du fichier|du produit|de
        marque|du projet), à l adresse, adresse* (url|web|internet), (en|à) (votre|son|leur) (nom), (l )?âge (de|légal),
        santé (de|du|des) (notre|nos|service*|système*|réseau|internet), santé publique, en bonne santé, partage*
        (vos|votre) (avis|idées?|opinions?|pensées?|expérience*|retours?), partager (ce|cet|cette)
        (contenu|page|article), que vous partagez( avec nous)?, (vous|utilisateurs) (partagez|partagent|choisissez de
        partager), partager avec nous, temps partagé, (à|sur le côté|côté) droite?, en haut à droite, tous droits
        réservés, droits? (d auteur|de propriété|d administrateur|de vote), de plein droit, tout droit, droit
        applicable, modifications? (mineures?|rédactionnelles?), changements? mineurs?, mises? à jour mineures?, maison
        mère, à tout moment, en tout temps, en tout cas, pas du tout, tout d abord, avant tout, surtout, toutefois, tout
        à fait, toute question, toutes les questions, tout au long, tout en, dans tous les cas, tous les jours, accès
        non autorisé*( à vos données)?, (divulgation|accès) (non autorisée?|accidentelle?|illicite), accès (à|au|aux)
        (nos|notre|ce|le|ces) (services?|site|plateforme|locaux), accéder (à|au|aux) (nos|notre|ce|le|ces)
        (services?|site|plateforme), point* de vente, équipe* (de vente|commerciale), en vente, vendons des
        (produits|services), services? commerciaux, banques? (de données|de sang|d images), base* de données, conditions
        générales de vente, droit des contrats, cour des comptes, cour de récréation, au cours, en cours, emploi de
        (cookies|technologies), mode d emploi, formation (de|du|des|pour) (notre|nos|personnel|employés|salariés),
        formation du personnel, image de marque, images? (transparentes?|de nos produits), gifs? transparents?,
        questions? de sécurité, sécurité sociale, dans l intérêt, intérêts? (ou|et) (vos |les )?(droits|libertés), ces
        intérêts, clé* publique*, secteur public, jours? fériés?, domaine public, représentant* (du service|commercia*),
        comme (suit|indiqué|décrit|mentionné|défini|prévu|expliqué|énoncé)*, ci-dessus comme, considér* comme, en tant
        que tel, divulgation ~ non autoris*, accès ~ (divulgation|communication) ~ non autoris*, accès (à|au) (l |votre
        |la )?(appareil|caméra|micro|position|galerie)
    """,
    fold=without_accents,
)

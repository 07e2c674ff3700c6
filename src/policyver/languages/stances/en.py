"""What turns an English sentence."""

from policyver.languages.stances.model import Stances

STANCES = Stances(
    binding=(
        "must shall have_to has_to had_to need_to needs_to required_to obliged_to obligated_to is_required"
        " are_required bound_to may_not must_not duty_to obligation_to mandatory"
    ),
    announcing="will 'll are_going_to commit_to undertake_to agree_to",
    allowing=(
        "may might can could cannot can't able_to is_permitted are_permitted permitted_to allowed_to entitled_to"
        " right_to rights_to reserve_the_right free_to authorised_to authorized_to possible_to at_our_discretion"
        " option_to"
    ),
    softening=(
        "should try_to aim_to strive_to endeavour_to endeavor_to seek_to attempt_to reasonable_efforts best_efforts"
        " where_possible if_possible where_feasible as_far_as_possible where_practicable reasonable_endeavours"
    ),
    denying=(
        "do_not_and_will_not does_not_and_will_not did_not_and_will_not refrain_from refrains_from not no never"
        " none without cannot neither nobody nothing nowhere don't doesn't"
        " didn't isn't aren't"
        " wasn't weren't won't wouldn't shan't shouldn't can't couldn't mustn't needn't hasn't haven't hadn't"
    ),
    not_denying=(
        "whether_or_not no_later_than not_later_than no_longer_than no_longer_then not_longer_than no_more_than"
        " not_more_than"
        " no_less_than"
        " not_less_than no_fewer_than not_only not_limited_to without_limitation without_limiting at_no_cost"
        " no_charge without_undue_delay without_delay no_matter whether_or_not or_not not_exceeding no_earlier_than"
        " without_prejudice no_additional_cost not_exceed do_not_hesitate don't_hesitate not_just no_longer_necessary"
        " no_longer_needed in_order_to_be_able_to to_be_able_to no_longer_required no_longer_need necessary_or_not"
        " last_no_longer"
    ),
    opposites="un non in",
    excepting="unless except excepting save_for other_than apart_from",
    only="only solely exclusively merely purely",
    any="any all whatever whatsoever",
    open_list=(
        "including_but_not_limited_to including_without_limitation not_limited_to without_limitation among_others"
        " amongst_others among_other_things and_so_on etc without_being_limited_to inter_alia and_the_like"
        " for_example"
        " such_as e.g"
    ),
    no_scope=(
        "should_you should_we should_it should_this should_there should_the should_any should_your should_our"
        " at_any_time any_time any_questions any_question any_queries in_any_case at_all all_of_us any_more"
        " if_any first_of_all not_only any_comments any_concerns any_doubt any_way any_further_questions any_longer"
        " after_all above_all all_in_all read_only any_changes any_change any_updates for_any_reason"
    ),
    consenting=(
        "consent consents consented opt_in opted_in opts_in permission agreed agree_to agreement_to your_approval"
        " explicit_consent your_agreement authorization authorisation ask_you_first"
    ),
    deemed=(
        "deemed_to_agree deemed_to_accept deemed_to_consent deemed_to_have by_continuing continued_use"
        " you_consent_to you_agree_to you_accept implied_consent opt_out opt-out"
    ),
    notifying=(
        "notify notifies notified inform informs informed tell told let_you_know email_you e_mail_you contact_you"
        " notice_to_you advise_you alert_you notification send_you send_a_notice"
    ),
    publishing=(
        "post posted posting publish published update_this_page updating_this_page put_up on_this_page"
        " on_our_website display"
    ),
    endless="forever indefinitely perpetually in_perpetuity for_an_unlimited_period for_an_indefinite_period",
    recipient_words="provider vendor supplier processor resolver engine recipient",
    moving="access stor transfer host server locat process region countr based office",
    defining=(
        r"(?:\([^()]*\)\s*)?(?:means?\b|refers?\ to|is\ defined\ as|shall\ mean|has\ the\ meaning"
        r"|stands\ for|,?\ which\ (?:is|means)\b)"
    ),
    defines_term=r"[Bb]y\ TERM,?\ we\ mean|[Rr]eferences\ to\ TERM|[Ww]hen\ we\ (?:say|use)\ TERM|[Tt]he\ term\ TERM",
    introduces_terms=r"\b(?:terms?|definitions?|defined|meanings?|mean)\b",
    postal=(
        r"\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b|\bP\.?O\.?\s?Box\s\d+"
        r"|\bD\d{2}\s?[A-Z0-9]{4}\b|\b\d{4,5}\s[A-Z][a-z]+|\b\d{4}\s[A-Z]{2}\s[A-Z][a-z]+"
        r"|\b\d{1,5}\s(?:[A-Z][\w.]*\s){1,5}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Blvd|Lane|Drive|Square)"
        r"|\b[A-Z]\w+(?:straat|laan|gracht|straße|strasse)\s\d+"
    ),
)

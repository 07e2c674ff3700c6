"""What the Children's Online Privacy Protection Rule asks the notice of a website or an online service for."""

from policyver.checks.completeness.requirement import Requirement

_NOT_FOR_CHILDREN = ("not-for-children",)
"""The rule is about services that are for children, or that know that a child uses them."""

COPPA = (
    Requirement(
        code="coppa-operator",
        article="16 CFR 312.4(d)(1)",
        lacks="does not name the operator",
        todo="Name each operator that collects personal information from children.",
        clues=("controller",),
        unless=_NOT_FOR_CHILDREN,
    ),
    Requirement(
        code="coppa-address",
        article="16 CFR 312.4(d)(1)",
        lacks="has no postal address of the operator",
        todo="Add the address.",
        clues=("operator-address",),
        unless=_NOT_FOR_CHILDREN,
    ),
    Requirement(
        code="coppa-telephone",
        article="16 CFR 312.4(d)(1)",
        lacks="has no telephone number of the operator",
        todo="Add the telephone number.",
        clues=("operator-telephone",),
        unless=_NOT_FOR_CHILDREN,
    ),
    Requirement(
        code="coppa-email",
        article="16 CFR 312.4(d)(1)",
        lacks="has no e-mail address of the operator",
        todo="Add the e-mail address.",
        clues=("operator-e-mail",),
        unless=_NOT_FOR_CHILDREN,
    ),
    Requirement(
        code="coppa-collection",
        article="16 CFR 312.4(d)(2)",
        lacks="does not say which information is collected from children",
        todo="List it, and say whether a child can make it public.",
        clues=("collected-from-children",),
        unless=_NOT_FOR_CHILDREN,
    ),
    Requirement(
        code="coppa-use",
        article="16 CFR 312.4(d)(2)",
        lacks="does not say how information from children is used",
        todo="Add the uses.",
        clues=("purposes",),
        unless=_NOT_FOR_CHILDREN,
    ),
    Requirement(
        code="coppa-disclosure",
        article="16 CFR 312.4(d)(2)",
        lacks="does not say to whom information from children is disclosed",
        todo="Name the third parties or their categories and the purposes, or say that there are none.",
        clues=("recipients",),
        unless=_NOT_FOR_CHILDREN,
    ),
    Requirement(
        code="coppa-retention",
        article="16 CFR 312.4(d)(2) and 312.10",
        lacks="does not say how long information from children is kept",
        todo="Add the retention policy: for what it is kept, why, and when it is deleted.",
        clues=("retention",),
        unless=_NOT_FOR_CHILDREN,
    ),
    Requirement(
        code="coppa-parent-consent",
        article="16 CFR 312.5(a)(1)",
        lacks="does not say that a parent's consent is asked for first",
        todo="Say how verifiable parental consent is obtained, or which exception of 312.5(c) applies.",
        clues=("parental-consent",),
        unless=_NOT_FOR_CHILDREN,
    ),
    Requirement(
        code="coppa-parent-review",
        article="16 CFR 312.4(d) and 312.6(a)",
        lacks="does not say that parents can review their child's information",
        todo="Add it, with how to ask.",
        clues=("parent-review",),
        unless=_NOT_FOR_CHILDREN,
    ),
    Requirement(
        code="coppa-parent-delete",
        article="16 CFR 312.4(d) and 312.6(a)(2)",
        lacks="does not say that parents can have their child's information deleted",
        todo="Add it, with how to ask.",
        clues=("parent-delete",),
        unless=_NOT_FOR_CHILDREN,
    ),
    Requirement(
        code="coppa-parent-refuse",
        article="16 CFR 312.4(d) and 312.6(a)(2)",
        lacks="does not say that parents can refuse further collection or use of their child's information",
        todo="Add it, with how to ask.",
        clues=("parent-refuse",),
        unless=_NOT_FOR_CHILDREN,
    ),
)

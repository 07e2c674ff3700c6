"""What a law asks a privacy statement to say, and that a text does not say.

`gdpr.py`, `ccpa.py` and `coppa.py` are the lists, one a law: each `Requirement` with its article, with what has to be
said and with what makes it necessary. `phrases/` has how each language says it. To add a requirement: a line in its
list, phrases in each language, its page and its cases.
"""

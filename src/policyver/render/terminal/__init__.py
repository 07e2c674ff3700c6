"""Redlines, registers, texts and verifications -> a terminal's screen.

Only here, in cli and in document/columns.py, which asks it how wide a letter is, is rich imported.
"""

"""Redlines, registers, texts and verifications -> a terminal's screen. Only here and in cli is rich imported."""

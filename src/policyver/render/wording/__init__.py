"""What policyver says in words, in every medium: phrases in the reader's language, remarks, lines that fit."""

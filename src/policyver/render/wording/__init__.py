"""What policyver says in words, in every medium: messages in the reader's language, remarks, lines that fit."""

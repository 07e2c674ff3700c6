"""What is wrong or doubtful about the terms that a text defines."""

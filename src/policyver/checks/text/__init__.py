"""What is wrong or doubtful in the words themselves: numbers, dates, signs, letters, sentences."""

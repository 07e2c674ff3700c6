"""What is wrong or doubtful about what a text refers to: its own sections, links, addresses."""

"""What a text and its translation say differently, block by block, as far as figures, links and sections show it."""

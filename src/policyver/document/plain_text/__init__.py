"""Plain text, as a page, a mail or a PDF leaves it -> Document."""

"""A saved web page -> Document."""

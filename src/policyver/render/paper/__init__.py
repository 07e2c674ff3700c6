"""HTML pages -> PDF. The only package that imports WeasyPrint."""

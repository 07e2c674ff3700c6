"""HTML pages -> PDF. Only here is WeasyPrint imported."""

"""Word files (Office Open XML, ECMA-376) -> a document, with what counsel changed in it and remarked on it."""

"""Values of the core -> what people read: pages, paper, terminals, mail."""

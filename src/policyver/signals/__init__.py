"""What a reviewer should look at in a redline, and what it comes to: a proposal, and no advice."""

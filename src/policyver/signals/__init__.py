"""What a reviewer should look at in a redline, and what it comes to: a proposal, and no advice.

The values are in `model`, the way in is `review.review`: it knows the words of languages, which a redline without
signals does not wait for.
"""

"""Letters between which no blank is lost where lines are joined."""

import re

CJK = re.compile(r"[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff9f]")
"""A Chinese or Japanese character. Korean has blanks between words."""

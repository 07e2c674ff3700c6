"""policyver and its peers: `python -m benchmarks` measures them all in one run and writes RESULTS.md and WORD.md."""

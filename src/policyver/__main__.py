"""`python -m policyver`."""

from policyver.cli import main

if __name__ == "__main__":
    main()

"""The version of policyver itself, which records and bundles name as their author."""

__version__ = "0.6.0"

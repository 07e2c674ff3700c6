"""`policyver check`."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from policyver.checks import CheckedVersion, Settings, examine, settings_of
from policyver.cli.configuration import store_around
from policyver.cli.options import day_option, format_option, locale_option, output_option, statement_option, today
from policyver.cli.output import write
from policyver.cli.sources import Sources
from policyver.config import Statement
from policyver.document.controls import visible
from policyver.errors import BadArgument
from policyver.findings import Checked
from policyver.register.reference import Reference, parse_reference


@click.command
@click.argument("names", metavar="[VERSION|FILE]...", nargs=-1)
@click.option("--staged", is_flag=True, help="Check what git is about to commit, of every statement.")
@day_option("--effective", "Of the draft: the day on which it is to take effect.")
@day_option("--published", "Of the draft: the day on which it is to be published. [default: today]")
@statement_option
@locale_option
@format_option("text", "json", "sarif", "github", default="text")
@output_option
@click.option("--silenced", "with_silenced", is_flag=True, help="Show what comments in the text silence, and why.")
@click.option("--explain", "code", metavar="CODE", help="Show the page of a rule: why, examples, how to set it.")
@click.option("--rules", "with_rules", is_flag=True, help="List all rules.")
@click.pass_context
def command(
    ctx: click.Context,
    names: tuple[str, ...],
    effective: date | None,
    published: date | None,
    statement: str,
    locale: str,
    format_: str,
    output: Path | None,
    code: str | None,
    *,
    staged: bool,
    with_silenced: bool,
    with_rules: bool,
) -> None:
    """Check texts for dates that are not the version's, for what has to be filled in, and the like. [default: draft]

    Exits with 1 where something is found but notes. `policyver cut` asks the same of what it would cut. Which rules
    there are is in --rules; policyver.toml sets them: [checks.long-sentence] severity = "off".
    """
    if with_rules or code is not None:
        from policyver.cli.rule_pages import rules_shown

        if names or staged:
            raise BadArgument("--rules and --explain look at no text.", "Leave out what is to be checked.")
        write(rules_shown("" if code is None else code, format_), output)
        return
    if staged and names:
        raise BadArgument("--staged says already what is checked.", "Leave out either --staged or the names.")
    with Sources(locale, statement) as sources:
        if staged:
            checked = _staged(sources, effective, published, statement, locale)
        else:
            checked = [_checked(sources, name, effective, published, statement, locale) for name in names or ("draft",)]
    write(_rendered(checked, format_, with_silenced=with_silenced, is_quiet=staged), output)
    if not all(one.is_clean for one in checked):
        ctx.exit(1)


def _rendered(checked: Sequence[Checked], format_: str, *, with_silenced: bool, is_quiet: bool) -> str:
    match format_:
        case "json":
            from policyver.render.json import check_json, dumps

            return dumps(check_json(checked))
        case "sarif":
            from policyver.render.json import dumps
            from policyver.render.sarif import sarif

            return dumps(sarif(checked, with_silenced=with_silenced))
        case "github":
            from policyver.render.github import github

            return github(checked)
        case _:
            from policyver.render.terminal.checked import checked_lines

            lines = (checked_lines(one, with_silenced=with_silenced, is_quiet=is_quiet) for one in checked)
            # A hook and a workflow read this from a pipe, and print it on a terminal.
            return "".join(f"{visible(line)}\n" for of_one in lines for line in of_one)


def _checked(
    sources: Sources, name: str, effective: date | None, published: date | None, statement: str, locale: str
) -> Checked:
    reference = parse_reference(name)
    if reference is None:
        return _file(sources, name, locale)
    return _in_store(
        sources,
        name,
        reference if reference.statement else replace(reference, statement=statement),
        effective,
        published,
        locale,
    )


def _file(sources: Sources, name: str, locale: str) -> Checked:
    document = sources.read(name).document
    path = Path(name).resolve()
    around = store_around(path.parent)
    language = locale or (around.locale(path) if around else "") or "en"
    settings = settings_of(around.config.checks) if around else Settings()
    return _result(name, "", {language: name}, CheckedVersion("", {language: document}, settings=settings))


def _in_store(
    sources: Sources, name: str, reference: Reference, effective: date | None, published: date | None, locale: str
) -> Checked:
    from policyver.store.checking import checked_draft, checked_version

    store = sources.store
    day = today(store.config)
    of = store.config.statement(reference.statement)
    if reference.kind == "draft":
        texts = checked_draft(store, of, effective=effective, published=published or day)
    else:
        if effective or published:
            raise BadArgument(
                f"{name} has its dates already: --effective and --published are for the draft.",
                f"Leave them out: policyver check {name}",
            )
        amended = store.amended(reference, day)
        texts = checked_version(store, of, amended)
        if store.register(of).status(amended.version.name, day) == "in force":
            texts = replace(texts, on=day)  # whether it is due for a review; what is superseded is not
    return _of_statement(name, of, texts, locale)


def _staged(
    sources: Sources, effective: date | None, published: date | None, statement: str, locale: str
) -> list[Checked]:
    from policyver.store.checking import checked_staged

    index = os.environ.get("GIT_INDEX_FILE", "")  # which the opening of a store forgets
    store = sources.store
    published = published or today(store.config)
    staged = checked_staged(store, statement, index, effective=effective, published=published)
    chosen = [(of, texts) for of, texts in staged if not locale or locale in texts.texts]
    return [_of_statement("staged", of, texts, locale) for of, texts in chosen]


def _of_statement(name: str, of: Statement, texts: CheckedVersion, locale: str) -> Checked:
    """Return what is in the texts; with a language, what is in that one, beside the others. Raises BadArgument."""
    if locale and locale not in texts.texts:
        from policyver.languages.named import with_name  # Babel, 30 ms, which only a mistake needs

        raise BadArgument(f"There is no {with_name(locale)} text.", f"Name one of: {', '.join(texts.texts)}")
    chosen = [locale] if locale else list(texts.texts)
    whole = _result(name, of.name, {one: of.path(one) for one in chosen}, texts)
    return replace(
        whole,
        findings=tuple(one for one in whole.findings if not locale or one.where.place == locale),
        silenced=tuple(one for one in whole.silenced if not locale or one.finding.where.place == locale),
    )


def _result(name: str, statement: str, paths: dict[str, str], texts: CheckedVersion) -> Checked:
    report = examine(texts)
    return Checked(name, statement, paths, report.findings, report.silenced)

"""`policyver check`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from policyver.checks import CheckedVersion, check
from policyver.cli.options import day_option, format_option, locale_option, output_option, statement_option, today
from policyver.cli.output import write
from policyver.cli.sources import Sources
from policyver.errors import BadArgument
from policyver.findings import Checked
from policyver.register.reference import Reference, parse_reference


@click.command
@click.argument("names", metavar="[VERSION|FILE]...", nargs=-1)
@day_option("--effective", "Of the draft: the day on which it is to take effect.")
@day_option("--published", "Of the draft: the day on which it is to be published. [default: today]")
@statement_option
@locale_option
@format_option("text", "json", "sarif", default="text")
@output_option
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
) -> None:
    """Check texts for dates that are not the version's, for what has to be filled in, and the like. [default: draft]

    Exits with 1 where something is found but notes. `policyver cut` asks the same of what it would cut.
    """
    with Sources(locale, statement) as sources:
        checked = [_checked(sources, name, effective, published, statement, locale) for name in names or ("draft",)]
    match format_:
        case "json":
            from policyver.render.json import check_json, dumps

            write(dumps(check_json(checked)), output)
        case "sarif":
            from policyver.render.json import dumps
            from policyver.render.sarif import sarif

            write(dumps(sarif(checked)), output)
        case _:
            write("".join(f"{line}\n" for one in checked for line in _lines(one)), output)
    if not all(one.is_clean for one in checked):
        ctx.exit(1)


def _checked(
    sources: Sources, name: str, effective: date | None, published: date | None, statement: str, locale: str
) -> Checked:
    reference = parse_reference(name)
    if reference is None:
        document = sources.read(name).document
        language = locale or "en"
        return Checked(name, "", {language: name}, check(CheckedVersion("", {language: document})))
    return _in_store(
        sources,
        name,
        reference if reference.statement else replace(reference, statement=statement),
        effective,
        published,
        locale,
    )


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
        texts = checked_version(store, of, store.amended(reference, day))
    if locale:
        texts = _in_language(texts, locale)
    return Checked(name, of.name, {locale: of.path(locale) for locale in texts.texts}, check(texts))


def _in_language(texts: CheckedVersion, locale: str) -> CheckedVersion:
    if locale not in texts.texts:
        from policyver.languages.named import with_name  # Babel, 30 ms, which only a mistake needs

        raise BadArgument(f"There is no {with_name(locale)} text.", f"Name one of: {', '.join(texts.texts)}")
    return replace(texts, texts={locale: texts.texts[locale]})


def _lines(checked: Checked) -> Iterator[str]:
    """Yield the findings as a compiler has its messages: where, how bad, which rule, what."""

    for finding in checked.findings:
        place = checked.paths.get(finding.where.place, finding.where.place)
        where = place if place == checked.name else f"{checked.name}, {place}"
        if finding.where.line:
            where += f":{finding.where.line}"
        yield f"{where}: {finding.severity} [{finding.code}]: {finding.in_words}"
    if checked.is_clean:
        yield f"{checked.name}: nothing is found." if not checked.findings else f"{checked.name}: nothing but notes."

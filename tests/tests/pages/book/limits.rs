//! `limits.md`: every limit, with its number and the reason that stands beside it in the code.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args as _;
use syn::{Attribute, BinOp, Expr, ExprLit, Item, Lit, Meta, Type};
use tests::workspace;
use xtask::inputs::Selection;

use super::{NOTE, fresh, row};

const HEAD: &str = "# Limits

A document is untrusted, and so is its size. Each limit is far above what real documents need, and low enough that a hostile one
costs seconds and some hundred megabytes at most. Where a document is beyond one, the [message](messages.md) names it. The names
are those of the code.
";

struct Limit {
    name: String,
    amount: String,
    reason: String,
}

#[test]
fn the_page_has_every_limit() -> Result<()> {
    let source = workspace::read("generator/src/limits.rs")?;
    let items = syn::parse_file(&source)?.items;
    let (mut fixed, mut raised) = (Vec::new(), Vec::new());
    for item in &items {
        match item {
            Item::Const(item) if is_number(&item.ty) => {
                let reason = docs(&item.attrs);
                let amount = amount(&item.expr, &reason)?;
                fixed.push(Limit {
                    name: item.ident.to_string(),
                    amount,
                    reason,
                });
            }
            Item::Struct(item) if item.ident == "Limits" => {
                for field in &item.fields {
                    let name = field.ident.as_ref().context("a field")?.to_string();
                    let reason = docs(&field.attrs);
                    let amount = amount(default(&items, &name)?, &reason)?;
                    raised.push(Limit { name, amount, reason });
                }
            }
            _ => {}
        }
    }
    ensure!(fixed.len() > 10 && raised.len() > 5, "the limits are not found");
    let mut page = format!("{NOTE}\n\n{HEAD}\n## Those that can be raised\n\n");
    page += "| option | default | what it limits |\n| --- | --- | --- |\n";
    for limit in &raised {
        page +=
            &row([&*format!("`{}`", option(&limit.name)), &limit.amount, &limit.reason]);
    }
    let named: BTreeSet<String> = raised.iter().map(|it| option(&it.name)).collect();
    assert_eq!(named, options(), "options of the command line, and of the limits");
    page += "\n## Those that stand\n\n| limit | number | what it limits |\n| --- | --- | --- |\n";
    for limit in &fixed {
        page += &row([&*format!("`{}`", limit.name), &limit.amount, &limit.reason]);
    }
    fresh("limits.md", &page)
}

/// Returns the option that raises a limit.
fn option(field: &str) -> String {
    match field {
        "bytes" => "--max-mib".to_owned(),
        "text" => "--max-text-kib".to_owned(),
        "output" => "--max-output-mib".to_owned(),
        other => format!("--max-{other}"),
    }
}

/// Returns the options of the command line that raise limits.
fn options() -> BTreeSet<String> {
    let command = Selection::augment_args(clap::Command::new("generate"));
    let options = command.get_arguments().filter_map(|it| it.get_long());
    let options = options.filter(|it| it.starts_with("max-"));
    options.map(|it| format!("--{it}")).collect()
}

fn is_number(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.path.is_ident("usize"),
        Type::Tuple(tuple) => tuple.elems.iter().all(is_number),
        _ => false,
    }
}

/// Returns what `impl Default for Limits` gives a field.
fn default<'a>(items: &'a [Item], field: &str) -> Result<&'a Expr> {
    let of_default = items.iter().find_map(|item| match item {
        Item::Impl(it) if it.trait_.is_some() => it.items.first(),
        _ => None,
    });
    let Some(syn::ImplItem::Fn(function)) = of_default else {
        bail!("no `Default` of the limits");
    };
    let Some(syn::Stmt::Expr(Expr::Struct(values), _)) = function.block.stmts.first()
    else {
        bail!("`default` is not one value");
    };
    let found = values
        .fields
        .iter()
        .find(|it| matches!(&it.member, syn::Member::Named(name) if name == field));
    found.map(|it| &it.expr).with_context(|| format!("no default of `{field}`"))
}

/// Returns the lines of a doc comment as one, without the marks of links.
fn docs(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|it| match &it.meta {
        Meta::NameValue(it) if it.path.is_ident("doc") => match &it.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
                Some(text.value().trim().to_owned())
            }
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join(" ").replace("[`", "`").replace("`]", "`")
}

/// Returns a number as people read it: bytes as KiB and MiB, others in groups of three digits.
fn amount(expr: &Expr, reason: &str) -> Result<String> {
    match expr {
        Expr::Tuple(tuple) => {
            let [any, each] =
                [0, 1].map(|index| tuple.elems.get(index).context("two numbers"));
            let (any, each) = (number(any?)?, number(each?)?);
            Ok(format!("{}, and {each} bytes for each byte of text", size(any)))
        }
        Expr::Path(path) if path.path.is_ident("None") => Ok("see `OUTPUT`".to_owned()),
        _ if reason.contains("in bytes") => Ok(size(number(expr)?)),
        _ => Ok(grouped(number(expr)?)),
    }
}

fn number(expr: &Expr) -> Result<u64> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => Ok(number.base10_parse()?),
        Expr::Binary(it) if matches!(it.op, BinOp::Shl(_)) => {
            Ok(number(&it.left)? << number(&it.right)?)
        }
        _ => bail!("a limit that is no number"),
    }
}

fn size(bytes: u64) -> String {
    match bytes {
        _ if bytes >= 1 << 20 && bytes.is_multiple_of(1 << 20) => {
            format!("{} MiB", bytes >> 20)
        }
        _ if bytes >= 1 << 10 && bytes.is_multiple_of(1 << 10) => {
            format!("{} KiB", bytes >> 10)
        }
        _ => format!("{bytes} bytes"),
    }
}

fn grouped(number: u64) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", grouped(number / 1000), number % 1000),
    }
}

//! Calling an operation, and looking at what comes back.

use super::expr::{Expr, statement};
use super::program::Program;
use super::{arguments, outcome, show};
use crate::emit::markdown::site::Site;
use crate::model::{ErrorShape, Group, Operation, Paging, SuccessShape, TypeName};

/// An operation with where it stands.
#[derive(Clone, Copy)]
pub(in crate::emit::markdown) struct Target<'t, 'a> {
    pub(in crate::emit::markdown) site: &'t Site<'a>,
    pub(in crate::emit::markdown) group: &'t Group,
    pub(in crate::emit::markdown) operation: &'t Operation,
}

/// How much of an operation an example shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::emit::markdown) enum Outlook {
    /// Some of what is optional, and errors where they differ by status.
    Full,
    /// What is required.
    Brief,
}

/// Adds the statements that call the operation through `client`.
pub(in crate::emit::markdown) fn statements(
    target: Target<'_, '_>,
    outlook: Outlook,
    program: &mut Program,
) {
    if let Some(paging) = &target.operation.paging {
        items(target, paging, outlook, program);
        return;
    }
    if let (ErrorShape::Many(errors), Outlook::Full) =
        (&target.operation.responses.error, outlook)
    {
        bound("let result = ", ".await", target, outlook, program);
        by_status(target, errors, program);
        return;
    }
    match outcome::variable(target) {
        Some(name) => {
            bound(&format!("let {name} = "), ".await?", target, outlook, program);
            let lines = outcome::shown(target, name, program);
            program.lines(4, lines);
        }
        None => bound("", ".await?", target, outlook, program),
    }
}

/// Adds the statements that walk through all items of a list.
fn items(
    target: Target<'_, '_>,
    paging: &Paging,
    outlook: Outlook,
    program: &mut Program,
) {
    bound("let mut items = ", ".items()", target, outlook, program);
    let shown = item(target, paging);
    program.lines(4, ["while let Some(item) = items.try_next().await? {".to_owned()]);
    program.lines(8, [shown]);
    program.lines(4, ["}".to_owned()]);
}

/// Adds the statements that walk through the pages of a list.
pub(in crate::emit::markdown) fn pages(target: Target<'_, '_>, program: &mut Program) {
    bound("let mut pages = ", ".pages()", target, Outlook::Brief, program);
    let lines = [
        "while let Some(page) = pages.try_next().await? {",
        "    println!(\"next: {:?}, total: {:?}\", page.next_token, page.total);",
        "}",
    ];
    program.lines(4, lines.map(str::to_owned));
}

/// Adds the statements that do without `async`: for a list they walk through all of its items.
pub(in crate::emit::markdown) fn blocking(
    target: Target<'_, '_>,
    program: &mut Program,
) {
    if let Some(paging) = &target.operation.paging {
        let shown = item(target, paging);
        bound("let items = ", ".items_blocking()", target, Outlook::Brief, program);
        program.lines(4, ["for item in items {".to_owned()]);
        program.lines(8, ["let item = item?;".to_owned(), shown]);
        program.lines(4, ["}".to_owned()]);
        return;
    }
    match outcome::variable(target) {
        Some(name) => {
            let binding = format!("let {name} = ");
            bound(&binding, ".send_blocking()?", target, Outlook::Brief, program);
            let lines = outcome::shown(target, name, program);
            program.lines(4, lines);
        }
        None => bound("", ".send_blocking()?", target, Outlook::Brief, program),
    }
}

/// Returns the statement that prints something of an item.
fn item(target: Target<'_, '_>, paging: &Paging) -> String {
    match paging.item.nullable {
        true => "println!(\"{item:?}\");".to_owned(),
        false => show::value_of_element(target.site, "item", &paging.item.ty),
    }
}

/// Adds the call itself.
fn bound(
    binding: &str,
    end: &str,
    target: Target<'_, '_>,
    outlook: Outlook,
    program: &mut Program,
) {
    let mut links = arguments::links(target, outlook, program);
    links.push(Expr::atom(end));
    let call = Expr::chain(Expr::atom("client"), links);
    program.line(statement(binding, &call, ";", 4));
}

/// Adds the `match` over the result and, where it is an error, over the bodies that errors have by status.
fn by_status(target: Target<'_, '_>, errors: &TypeName, program: &mut Program) {
    let module = format!("api::{}", target.group.module);
    program.import(module, errors.as_str());
    program.lines(4, ["match result {".to_owned()]);
    match outcome::variable(target) {
        Some(name) => {
            let lines = outcome::shown(target, name, program);
            let pattern = format!("Ok({name})");
            program.lines(8, outcome::armed(&pattern, lines));
        }
        None => program.lines(8, ["Ok(()) => {}".to_owned()]),
    }
    program.lines(8, ["Err(error) => {".to_owned()]);
    program.lines(12, ["match error.body() {".to_owned()]);
    let outcomes = &target.operation.responses.outcomes;
    for outcome in outcomes.iter().filter(|outcome| outcome.is_error()) {
        let pattern = format!("{errors}::{}", outcome.variant);
        program.lines(16, outcome::arm(target.site, &pattern, "Some(", outcome));
    }
    program.lines(16, ["_ => {}".to_owned()]);
    program.lines(12, ["}".to_owned(), "return Err(error.into());".to_owned()]);
    program.lines(8, ["}".to_owned()]);
    program.lines(4, ["}".to_owned()]);
}

/// Adds the statements that call the operation and take a 404 for an answer.
pub(in crate::emit::markdown) fn not_found(
    target: Target<'_, '_>,
    program: &mut Program,
) {
    bound("let result = ", ".await", target, Outlook::Brief, program);
    program.lines(4, ["match result {".to_owned()]);
    if let SuccessShape::One(payload) = &target.operation.responses.success {
        let lines = outcome::payload(target.site, "found", payload);
        program.lines(8, outcome::armed("Ok(found)", lines));
    }
    program.lines(8, ["Err(error) if error.status() == Some(404) => {".to_owned()]);
    program.lines(12, ["println!(\"not there: {:?}\", error.body());".to_owned()]);
    program.lines(8, ["}".to_owned()]);
    program.lines(8, ["Err(error) => return Err(error.into()),".to_owned()]);
    program.lines(4, ["}".to_owned()]);
}

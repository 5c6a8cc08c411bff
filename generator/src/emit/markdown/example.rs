//! Examples: complete programs that compile against the crate and that a person might have written.
//!
//! Values are built from the model: an example or default of the document where it is fit to print, else a literal
//! that suits name and format. Nothing here is specific to one document.

mod arguments;
mod call;
mod client;
mod expr;
mod json;
mod literal;
mod mocked;
mod outcome;
mod program;
mod read;
mod settings;
mod show;
mod value;

use expr::Expr;
use program::Program;
use value::{Hint, Values};

use super::site::Site;
use crate::model::{
    EnumVariant, Group, IntVariant, Item, Operation, Struct, TypeDef, TypeKind, TypeRef,
    Union,
};
use crate::source::Pointer;

pub(super) use call::{Outlook, Target, blocking, not_found, pages, statements};
pub(super) use client::{build, build_over, env_names};
pub(super) use mocked::statement_for as mocked;
pub(super) use program::Program as Source;
pub(super) use settings::{
    client_credentials, own_server, patience, token_scheme, token_source,
};

/// Returns a program that calls an operation and looks at what comes back.
pub(super) fn operation(
    site: &Site<'_>,
    group: &Group,
    operation: &Operation,
) -> String {
    let mut program = Program::new(site);
    program.asynchronous();
    if operation.deprecated {
        program.allow_deprecated();
    }
    client::build(site, [operation].into_iter(), &mut program);
    program.blank();
    let target = Target { site, group, operation };
    call::statements(target, Outlook::Full, &mut program);
    program.finish()
}

/// Returns a program that makes a value of a struct, or reads one where only the server makes them.
pub(super) fn structure(site: &Site<'_>, def: &TypeDef, object: &Struct) -> String {
    if !def.usage.sent {
        return read::program(site, def);
    }
    let mut program = Program::new(site);
    let mut values = Values::new(site);
    match values.structure(def, object, Hint::named(def.name.as_str()), 3) {
        Some(made) => {
            program.need(values.needs());
            program.line(expr::statement("let value = ", &made.expr, ";", 4));
            program.line("    println!(\"{value:?}\");".to_owned());
            program.finish()
        }
        None => read::program(site, def),
    }
}

/// Returns the values that the pages show, each with where the document defines it: for each type the schema, for each
/// value that an operation sends the parameter, or the schema of the body.
pub(super) fn values(site: &Site<'_>) -> Vec<(Pointer, serde_json::Value)> {
    let types = site.api.types.values().filter_map(|def| {
        let json = match &def.kind {
            _ if !def.usage.sent => read::value(site, def)?,
            TypeKind::Struct(object) => {
                let hint = Hint::named(def.name.as_str());
                Values::new(site).structure(def, object, hint, 3)?.json
            }
            _ => {
                let ty = TypeRef::Named(def.name.clone());
                Values::new(site).exact(&ty, Hint::named(def.name.as_str()))?.json
            }
        };
        Some((def.origin.clone(), json))
    });
    let operations = site.api.groups.iter().flat_map(|group| {
        let targets = group.operations.iter().map(move |operation| Target {
            site,
            group,
            operation,
        });
        targets.flat_map(arguments::sent_values)
    });
    types.chain(operations).collect()
}

/// Returns a program that makes a string enum in both ways, and looks at one.
pub(super) fn string_enum(
    site: &Site<'_>,
    def: &TypeDef,
    first: &EnumVariant,
) -> String {
    let mut program = Program::new(site);
    program.models();
    let name = &def.name;
    let text = Expr::atom(format!("{:?}", first.wire));
    let from = Expr::call(&format!("models::{name}::from"), vec![text]);
    program.line(expr::statement("let value = ", &from, ";", 4));
    let variant = Expr::atom(format!("models::{name}::{}", first.ident));
    let same = Expr::call("assert_eq!", vec![Expr::atom("value"), variant]);
    program.line(expr::statement("", &same, ";", 4));
    program.line("    println!(\"{value}\");".to_owned());
    program.finish()
}

/// Returns a program that names a value of an integer enum.
pub(super) fn int_enum(site: &Site<'_>, def: &TypeDef, first: &IntVariant) -> String {
    let mut program = Program::new(site);
    program.models();
    program.line(format!("    let value = models::{}::{};", def.name, first.ident));
    program.line("    println!(\"{value:?}\");".to_owned());
    program.finish()
}

/// Returns a program that makes or reads a union.
pub(super) fn union(site: &Site<'_>, def: &TypeDef, _union: &Union) -> Option<String> {
    if def.usage.sent {
        return made(site, &TypeRef::Named(def.name.clone()), def);
    }
    Some(read::program(site, def))
}

/// Returns a program that makes a value of an alias.
pub(super) fn alias(site: &Site<'_>, def: &TypeDef, _item: &Item) -> Option<String> {
    made(site, &TypeRef::Named(def.name.clone()), def)
}

/// Returns a program that binds a value of a type.
fn made(site: &Site<'_>, ty: &TypeRef, def: &TypeDef) -> Option<String> {
    let mut program = Program::new(site);
    program.models();
    let mut values = Values::new(site);
    let value = values.exact(ty, Hint::named(def.name.as_str()))?;
    program.need(values.needs());
    let binding = format!("let value: models::{} = ", def.name);
    program.line(expr::statement(&binding, &value.expr, ";", 4));
    program.line("    println!(\"{value:?}\");".to_owned());
    Some(program.finish())
}

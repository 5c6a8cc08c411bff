//! Programs that read a value from JSON: for types that only the server makes.

use serde_json::Value;

use super::expr::{Expr, statement};
use super::json::{self, Sample};
use super::program::Program;
use super::show;
use super::value::Hint;
use crate::emit::markdown::site::Site;
use crate::model::{TypeDef, TypeKind, TypeRef};

/// Returns the JSON that the program reads, where it is short enough to be shown.
pub(super) fn value(site: &Site<'_>, def: &TypeDef) -> Option<Value> {
    let shown = match &def.kind {
        TypeKind::Struct(object) => show::field(site, object),
        _ => None,
    };
    let ty = TypeRef::Named(def.name.clone());
    Sample::new(site).of(&ty, Hint::named(def.name.as_str()), shown)
}

/// Returns a program that reads a value of the type and looks at it.
pub(super) fn program(site: &Site<'_>, def: &TypeDef) -> String {
    let mut program = Program::new(site);
    program.fallible();
    program.models();
    let ty = TypeRef::Named(def.name.clone());
    let json = match value(site, def) {
        Some(value) => {
            program.line(format!("    let json = {};", json::literal(&value)));
            "json"
        }
        None => {
            program.line(
                "    let json = std::fs::read_to_string(\"value.json\")?;".to_owned(),
            );
            "&json"
        }
    };
    let read = Expr::Group {
        open: "serde_json::from_str(".to_owned(),
        items: vec![Expr::atom(json)],
        close: ")?",
    };
    let binding = format!("let value: models::{} = ", def.name);
    program.line(statement(&binding, &read, ";", 4));
    program.lines(4, show::value(site, "value", &ty));
    program.finish()
}

//! Programs that read a value from JSON: for types that only the server makes.

use super::expr::{Expr, statement};
use super::json::{self, Sample};
use super::program::Program;
use super::show;
use super::value::Hint;
use crate::emit::markdown::site::Site;
use crate::model::{TypeDef, TypeKind, TypeRef};

/// Returns a program that reads a value of the type and looks at it.
pub(super) fn program(site: &Site<'_>, def: &TypeDef) -> String {
    let mut program = Program::new(site);
    program.fallible();
    program.models();
    let shown = match &def.kind {
        TypeKind::Struct(object) => show::field(site, object),
        _ => None,
    };
    let ty = TypeRef::Named(def.name.clone());
    let json = match Sample::new(site).of(&ty, Hint::named(def.name.as_str()), shown) {
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

//! A walk through all parts that an object is made of.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{Document, JsonType, Schema, Slot};
use crate::extensions::SENSITIVE;
use crate::limits;
use crate::shape::class::{Reason, is_rule, real_alternatives};
use crate::source::Pointer;

/// Shows each object that a schema is made of, the schema itself last, once each, however many ways
/// lead there, and whether the nearest mark around it says that it is a secret. Returns those of them
/// that have alternatives.
pub(super) fn visit<'a>(
    document: &'a Document,
    schema: &Schema<'a>,
    show: &mut dyn FnMut(&Schema<'a>, bool),
) -> Result<Vec<Schema<'a>>, Reason> {
    let mut visit = Visit {
        document,
        path: Vec::new(),
        depth: 0,
        done: BTreeSet::new(),
        unions: Vec::new(),
        show,
        secret: false,
    };
    visit.object(schema)?;
    Ok(visit.unions)
}

struct Visit<'a, 's> {
    document: &'a Document,
    /// Where we are, to see circles.
    path: Vec<Pointer>,
    /// How many schemas we are in, alternatives included.
    depth: usize,
    done: BTreeSet<Pointer>,
    unions: Vec<Schema<'a>>,
    show: &'s mut dyn FnMut(&Schema<'a>, bool),
    secret: bool,
}

impl<'a> Visit<'a, '_> {
    fn object(&mut self, schema: &Schema<'a>) -> Result<(), Reason> {
        // No chain is as long: those of references are not, and the text is not as deep.
        if self.depth > limits::CHAIN + limits::DEPTH {
            return Err(Reason::Chain);
        }
        self.depth += 1;
        let visited = self.parts(schema);
        self.depth -= 1;
        visited
    }

    fn parts(&mut self, schema: &Schema<'a>) -> Result<(), Reason> {
        if self.path.contains(&schema.at) {
            return Err(Reason::AllOfCycle);
        }
        if !self.done.insert(schema.at.clone()) {
            return Ok(());
        }
        let around = self.secret;
        let mark = schema.get(SENSITIVE).and_then(Value::as_bool);
        self.secret = mark.unwrap_or(around);
        let object = matches!(schema.ty(), Some(JsonType::Object) | None);
        if !object || schema.value_kind().is_some() || schema.items().is_some() {
            return Err(Reason::MixedAllOf);
        }
        let alternatives = real_alternatives(schema);
        // What is made of a schema by `allOf` and is one of its alternatives inherits its keys.
        let inherits = alternatives
            .iter()
            .filter_map(Slot::target)
            .any(|target| self.path.contains(&target));
        match alternatives.as_slice() {
            _ if inherits || alternatives.iter().all(is_rule) => {}
            // The only alternative is a part like those of `allOf`.
            [only] => {
                let only = self.document.schema(only).ok_or(Reason::Dangling)?;
                self.object(&only)?;
            }
            _ => self.unions.push(schema.clone()),
        }
        if schema.has_all_of() {
            self.path.push(schema.at.clone());
            for member in schema.all_of() {
                let member = self.document.schema(&member).ok_or(Reason::Dangling)?;
                let member = if schema.is_conditional() {
                    member.under_conditions()
                } else {
                    member
                };
                self.object(&member)?;
            }
            self.path.pop();
        }
        (self.show)(schema, self.secret);
        self.secret = around;
        Ok(())
    }
}

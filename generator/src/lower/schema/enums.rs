//! Lists of strings or integers.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::document::{Node, Schema};
use crate::lower::codes;
use crate::lower::naming::variants;
use crate::model::{Doc, EnumVariant, IntEnum, IntVariant, StringEnum, TypeName};
use crate::shape::class;
use crate::source::Pointer;

use super::Schemas;

impl<'a> Schemas<'a, '_> {
    /// Returns the enum of a schema with these values.
    pub(super) fn string_enum(
        &mut self,
        schema: &Schema<'a>,
        name: &TypeName,
    ) -> StringEnum {
        let values = &class::strings(schema);
        self.report_odd_enum(schema, values.len());
        let names = given_names(schema, values);
        let idents =
            variants::of_values(values, names.as_deref(), Some(name), self.splitter);
        let described = self.described(schema);
        let variants =
            values.iter().zip(idents).enumerate().map(|(index, (wire, ident))| {
                let doc = described.doc(index, wire);
                EnumVariant {
                    wire: wire.clone(),
                    ident,
                    doc,
                }
            });
        StringEnum {
            variants: variants.collect(),
        }
    }

    /// Returns the enum of a schema with these values.
    pub(super) fn int_enum(&mut self, schema: &Schema<'a>, name: &TypeName) -> IntEnum {
        let values = &class::integers(schema);
        self.report_odd_enum(schema, values.len());
        let texts: Vec<_> = values.iter().map(i64::to_string).collect();
        let names = given_names(schema, &texts);
        let idents =
            variants::of_values(&texts, names.as_deref(), Some(name), self.splitter);
        let described = self.described(schema);
        let variants = values.iter().zip(&texts).zip(idents).enumerate();
        let variants = variants.map(|(index, ((wire, text), ident))| IntVariant {
            wire: *wire,
            ident,
            doc: described.doc(index, text),
        });
        IntEnum {
            variants: variants.collect(),
        }
    }

    fn report_odd_enum(&mut self, schema: &Schema<'a>, distinct: usize) {
        let listed = schema.values().iter().filter(|value| !value.is_null()).count();
        if listed > distinct {
            let at = schema.at.child("enum");
            let message = "the `enum` lists a value twice; it is used once";
            self.report(Diagnostic::warning(codes::ODD_ENUM, &at, message), &at);
        }
    }

    /// Returns what the document says of the values, at the schema or at the parameter or list that
    /// it stands in.
    fn described(&self, schema: &Schema<'a>) -> Descriptions<'a> {
        let mut found = Descriptions::default();
        for slot in schema.alternatives() {
            if let Node::Item(item) = slot.node {
                let part = Schema::of(slot.at.clone(), item);
                let values = part.values();
                let texts = values.iter().filter_map(text);
                let said = part.description().or(part.title());
                found.by_value.extend(
                    texts
                        .zip(std::iter::repeat(said))
                        .filter_map(|(value, text)| Some((value, text?.to_owned()))),
                );
            }
        }
        for key in ["x-enum-descriptions", "x-enumDescriptions"] {
            match schema.get(key) {
                Some(Value::Array(texts)) => {
                    found.by_index = texts.iter().map(Value::as_str).collect()
                }
                Some(Value::Object(texts)) => {
                    found.by_value.extend(texts.iter().filter_map(|(value, text)| {
                        Some((value.clone(), text.as_str()?.to_owned()))
                    }))
                }
                _ => {}
            }
        }
        let own = schema.get(GO_KEY).and_then(Value::as_str);
        let lines = own.or_else(|| self.go_lines_around(&schema.at)).unwrap_or_default();
        found.lines = lines.lines().enumerate().map(|(at, line)| (line, at)).collect();
        found.lines.sort_unstable();
        found
    }

    fn go_lines_around(&self, at: &Pointer) -> Option<&'a str> {
        let parent = at.parent()?;
        let around = [parent.clone(), parent.parent()?];
        around
            .iter()
            .find_map(|at| self.shapes.document.value_at(at)?.get(GO_KEY)?.as_str())
    }
}

/// What go-swagger writes: lines of "value GoName description".
const GO_KEY: &str = "x-go-enum-desc";

#[derive(Debug, Default)]
struct Descriptions<'a> {
    by_index: Vec<Option<&'a str>>,
    by_value: BTreeMap<String, String>,
    /// Sorted, each with its number.
    lines: Vec<(&'a str, usize)>,
}

impl Descriptions<'_> {
    fn doc(&self, index: usize, value: &str) -> Doc {
        let listed = self.by_index.get(index).copied().flatten().map(str::to_owned);
        let text = listed
            .or_else(|| self.by_value.get(value).cloned())
            .or_else(|| self.line(value));
        Doc {
            summary: None,
            description: text.filter(|text| !text.is_empty()),
        }
    }

    /// Returns what the line of a value says after the value and its name in Go.
    fn line(&self, value: &str) -> Option<String> {
        let start = format!("{value} ");
        let first = self.lines.partition_point(|(line, _)| *line < start.as_str());
        let lines = self.lines[first..].iter();
        let lines = lines.take_while(|(line, _)| line.starts_with(&start));
        let (line, _) = lines.min_by_key(|(_, number)| *number)?;
        let rest = &line[start.len()..];
        let (_, text) = rest.trim_start().split_once(char::is_whitespace)?;
        Some(text.trim().to_owned())
    }
}

/// Returns what the document calls the variants, where it says so for each.
fn given_names<'a>(schema: &Schema<'a>, values: &[String]) -> Option<Vec<&'a str>> {
    let keys = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    let Some(names) = keys.iter().find_map(|key| schema.get(key)?.as_array()) else {
        return titles(schema, values);
    };
    let names: Option<Vec<_>> = names.iter().map(Value::as_str).collect();
    names.filter(|names| names.len() == values.len())
}

/// Returns the titles of the alternatives that list one value each, if all have one that is short enough for a name.
fn titles<'a>(schema: &Schema<'a>, values: &[String]) -> Option<Vec<&'a str>> {
    let mut titles = BTreeMap::new();
    for slot in schema.alternatives() {
        let Node::Item(item) = slot.node else { return None };
        let part = Schema::of(slot.at.clone(), item);
        if let [value] = part.values().as_slice() {
            let title =
                part.title().filter(|title| !title.is_empty() && title.len() <= 40);
            titles.insert(text(value)?, title?);
        }
    }
    values.iter().map(|value| titles.get(value).copied()).collect()
}

/// Returns a value of an enum as text.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        value => value.as_i64().map(|value| value.to_string()),
    }
}

//! JSON → tree.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::{Faults, Path};
use crate::diagnostic::{Place, codes};
use crate::source::BYTE_ORDER_MARK;

/// Parses `text`. Returns `None` when it is not JSON.
pub(super) fn parse(text: &str, faults: &mut Faults) -> Option<Value> {
    let json = text.trim_start_matches(BYTE_ORDER_MARK);
    let found = RefCell::new(faults);
    let mut reader = serde_json::Deserializer::from_str(json);
    let tree = Tree {
        path: Path::Root,
        faults: &found,
    };
    let result =
        tree.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    let faults = found.into_inner();
    match result {
        Ok(value) => Some(value),
        Err(_) if json.trim().is_empty() => Some(Value::Null),
        Err(error) => {
            let offset = text.len() - json.len() + offset(json, &error);
            if faults.values > faults.values_limit {
                faults.too_many(offset);
            } else if !faults.are_enough() {
                report(&error, offset, faults);
            }
            None
        }
    }
}

fn report(error: &serde_json::Error, offset: usize, faults: &mut Faults) {
    let message = error.to_string();
    // The library says where in words as well.
    let what = message.split_once(" at line ").map_or(&*message, |(what, _)| what);
    if what.starts_with("recursion limit") {
        faults.too_deep(offset);
    } else {
        let message = format!("not well-formed JSON: {what}");
        faults.add(codes::SYNTAX, Place::Offset(offset), message).help =
            Some(help(what).to_owned());
    }
}

/// Says what to do about a fault, for those who do not know the words of a parser.
fn help(what: &str) -> &'static str {
    if what.contains("trailing comma") {
        "remove the comma: nothing follows it before the closing bracket"
    } else if what.contains("EOF") {
        "the text ends too early: a closing bracket or quote is missing"
    } else if what.contains("key must be a string") {
        "write keys in double quotes; JSON has no comments"
    } else if what.contains("expected value") {
        "a value is a string in double quotes, a finite number, `true`, `false`, `null`, a list or an object"
    } else if what.contains("expected `,`") {
        "a comma is missing before this, or a bracket or quote was closed too early"
    } else if what.contains("trailing characters") {
        "the document ends before this: a bracket was closed too early"
    } else {
        "the mistake is here or shortly before: check quotes, commas and brackets"
    }
}

/// Turns the library's line and column, which counts bytes from 1, into an offset.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let start: usize = lines.map(str::len).sum();
    (start + error.column().saturating_sub(1)).min(text.len())
}

/// Builds the tree below a path.
struct Tree<'a, 'f> {
    path: Path<'a>,
    faults: &'a RefCell<&'f mut Faults>,
}

impl<'de> DeserializeSeed<'de> for Tree<'_, '_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Value, D::Error> {
        let mut faults = self.faults.borrow_mut();
        if !faults.count() || faults.are_enough() {
            return Err(D::Error::custom("a limit"));
        }
        drop(faults);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_, '_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        let item = |index| Tree {
            path: Path::Item(&self.path, index),
            faults: self.faults,
        };
        while let Some(value) = list.next_element_seed(item(items.len()))? {
            items.push(value);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut entries = Map::new();
        let mut again = BTreeMap::new();
        while let Some(key) = object.next_key::<String>()? {
            let path = Path::Key(&self.path, &key);
            let value = object.next_value_seed(Tree { path, faults: self.faults })?;
            if entries.contains_key(&key) {
                let occurrence = again.entry(key.clone()).or_insert(0);
                *occurrence += 1;
                self.faults.borrow_mut().duplicate(path.pointer(), &key, *occurrence);
            } else {
                // The first one stays: messages about what is in it point there.
                entries.insert(key, value);
            }
        }
        Ok(Value::Object(entries))
    }
}

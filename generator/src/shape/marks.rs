//! How an alternative is told by its shape, where no tag tells it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::Value;

use super::class::{Alternative, Class};
use super::{Shapes, compose};
use crate::document::Schema;
use crate::model::Scalar;

/// What tells an alternative from the others.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    /// When its class is tried: who takes fewer values is tried before who takes more.
    rank: u8,
    /// Keys without which an object is none of its values.
    pub(crate) required_keys: Vec<String>,
    /// Keys that have only this value, where an object has them.
    pub(crate) constants: Vec<(String, Value)>,
    /// Keys with the values that are listed for them: after [`compare`], those that tell something.
    pub(crate) listed: Vec<(String, Vec<Value>)>,
}

impl Marks {
    /// Returns what tells an alternative; the keys of `around` are beside its own.
    pub(crate) fn of<'a>(
        shapes: &'a Shapes<'a>,
        alternative: &Alternative<'a>,
        around: &[Schema<'a>],
    ) -> Self {
        let layers = shapes.layers(&alternative.slot);
        // Alone, a base is no union; nor are several alternatives at once.
        let is_object = alternative.base().is_some() || alternative.is_all();
        let class = if is_object { Some(&Class::Struct) } else { layers.class() };
        let rank = if around.is_empty() { class.map_or(11, rank) } else { 0 };
        let is_object = match class {
            Some(Class::Struct) => true,
            Some(Class::Json(None)) => !around.is_empty(),
            _ => false,
        };
        // It counts only where one of the others fits, so it comes behind them.
        let rank = if alternative.is_all() { 1 } else { rank };
        let Some(schema) = layers.inner().filter(|_| is_object) else {
            return Self { rank, ..Self::default() };
        };
        let parts = if alternative.is_all() {
            let together = compose::Together::at(shapes, &schema.at);
            together.map(|all| all.parts(shapes.document)).unwrap_or_default()
        } else {
            let schemas = [around, std::slice::from_ref(schema)].concat();
            compose::merged(shapes.document, &schemas)
        };
        Self {
            rank,
            required_keys: parts.required.keys().map(|key| (*key).to_owned()).collect(),
            constants: parts.constants(shapes),
            listed: parts.listed(shapes),
        }
    }

    /// Returns what alternatives are sorted by: who needs more keys is tried first, who takes anything comes last.
    pub(crate) fn order(&self) -> (u8, Reverse<(usize, usize)>) {
        (self.rank, Reverse((self.constants.len().min(1), self.required_keys.len())))
    }
}

/// Leaves those lists of values that differ from what another alternative lists for the same key.
pub(crate) fn compare(mut all: Vec<&mut Marks>) {
    let mut known: BTreeMap<String, Vec<Vec<Value>>> = BTreeMap::new();
    for marks in &all {
        for (key, values) in &marks.listed {
            known.entry(key.clone()).or_default().push(values.clone());
        }
        for (key, value) in &marks.constants {
            known.entry(key.clone()).or_default().push(vec![value.clone()]);
        }
    }
    for marks in &mut all {
        marks.listed.retain(|(key, values)| {
            known.get(key).is_some_and(|lists| lists.iter().any(|list| list != values))
        });
    }
}

fn rank(class: &Class<'_>) -> u8 {
    match class {
        Class::Struct | Class::Extended(_) => 0,
        // What lists its values is tried before what takes any, and an integer before a number.
        Class::IntEnum => 1,
        Class::Scalar(
            Scalar::Bool | Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::I128,
        ) => 2,
        Class::Scalar(Scalar::F32 | Scalar::F64) => 3,
        Class::StringEnum => 4,
        Class::Scalar(Scalar::Timestamp | Scalar::Date | Scalar::Base64) => 5,
        Class::Scalar(
            Scalar::String
            | Scalar::Bytes
            | Scalar::Part
            | Scalar::Body
            | Scalar::Multipart,
        ) => 6,
        Class::List(_) => 7,
        Class::Map(_) => 8,
        Class::Union(_) | Class::Same(_) => 9,
        Class::Json(_) => 10,
    }
}

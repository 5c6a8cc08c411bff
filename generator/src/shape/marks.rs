//! How an alternative is told by its shape, where no tag tells it.

use std::cmp::Reverse;

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
}

impl Marks {
    /// Returns what tells an alternative; the keys of `around` are beside its own.
    pub(crate) fn of<'a>(
        shapes: &'a Shapes<'a>,
        alternative: &Alternative<'a>,
        around: &[Schema<'a>],
    ) -> Self {
        let layers = shapes.layers(&alternative.slot);
        let class = layers.class();
        let rank = if around.is_empty() { class.map_or(9, rank) } else { 0 };
        let is_object = match class {
            Some(Class::Struct) => true,
            Some(Class::Json(None)) => !around.is_empty(),
            _ => false,
        };
        let Some(schema) = layers.inner().filter(|_| is_object) else {
            return Self { rank, ..Self::default() };
        };
        let schemas = [around, std::slice::from_ref(schema)].concat();
        let parts = compose::merged(shapes.document, &schemas);
        Self {
            rank,
            required_keys: parts.required.iter().map(|key| (*key).to_owned()).collect(),
            constants: parts.constants(shapes),
        }
    }

    /// Returns what alternatives are sorted by: who needs more keys is tried first, who takes anything comes last.
    pub(crate) fn order(&self) -> (u8, Reverse<(usize, usize)>) {
        (self.rank, Reverse((self.constants.len().min(1), self.required_keys.len())))
    }
}

fn rank(class: &Class<'_>) -> u8 {
    match class {
        Class::Struct | Class::Extended(_) => 0,
        Class::Scalar(Scalar::Bool | Scalar::I32 | Scalar::I64 | Scalar::U64)
        | Class::IntEnum => 1,
        Class::Scalar(Scalar::F32 | Scalar::F64) => 2,
        Class::Scalar(Scalar::Timestamp | Scalar::Date | Scalar::Base64) => 3,
        // An enum takes any string: it is open.
        Class::StringEnum
        | Class::Scalar(
            Scalar::String
            | Scalar::Bytes
            | Scalar::Part
            | Scalar::Body
            | Scalar::Multipart,
        ) => 4,
        Class::List(_) => 5,
        Class::Map(_) => 6,
        Class::Union(_) | Class::Same(_) => 7,
        Class::Json(_) => 8,
    }
}

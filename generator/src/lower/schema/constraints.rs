//! What the document says about legal values beyond the type.

use serde_json::{Number, Value};

use crate::diagnostic::Diagnostic;
use crate::document::Schema;
use crate::lower::codes;
use crate::model::{Constraints, Scalar};
use crate::source::Pointer;

use super::Schemas;
use super::class::Class;

/// Returns the constraints of a place, whose schemas are `layers` and whose innermost one is of class `inner`. What
/// stands further out wins. Bounds on objects belong to their type.
pub(crate) fn constraints(
    layers: &[Schema<'_>],
    inner: Option<&Class<'_>>,
) -> Constraints {
    let fits = |value: &&Value| inner.is_some_and(|inner| fits(value, inner));
    let given = Constraints {
        default: first(layers, |layer| layer.default).filter(fits).cloned(),
        example: first(layers, |layer| layer.example).filter(fits).cloned(),
        ..Constraints::default()
    };
    if matches!(inner, Some(Class::Struct(_) | Class::Union(_)) | None) {
        return given;
    }
    let number =
        |get: fn(&Schema<'_>) -> Option<Number>| first(layers, get).map(Value::Number);
    Constraints {
        format: first(layers, |layer| layer.format.clone()).map(Into::into),
        pattern: first(layers, |layer| layer.pattern).map(str::to_owned),
        minimum: number(|layer| layer.minimum.clone()),
        maximum: number(|layer| layer.maximum.clone()),
        exclusive: (
            layers.iter().any(|layer| layer.exclusive_minimum),
            layers.iter().any(|layer| layer.exclusive_maximum),
        ),
        multiple_of: number(|layer| layer.multiple_of.clone()),
        min_len: first(layers, |layer| layer.min_len).map(|length| length as u64),
        max_len: first(layers, |layer| layer.max_len).map(|length| length as u64),
        unique: layers.iter().any(|layer| layer.unique_items),
        values: values(layers, inner),
        ..given
    }
}

impl Schemas<'_, '_> {
    /// Says where a default cannot be a value of its type.
    pub(crate) fn report_default(
        &mut self,
        layers: &[Schema<'_>],
        inner: Option<&Class<'_>>,
        at: &Pointer,
    ) {
        let Some(layer) = layers.iter().find(|layer| layer.default.is_some()) else {
            return;
        };
        let fits = layer
            .default
            .zip(inner)
            .is_none_or(|(value, inner)| value.is_null() || fits(value, inner));
        if !fits {
            let place = layer.at.child("default");
            let message = "the default is not a value of its type; it is ignored";
            self.report(Diagnostic::warning(codes::UNFIT_DEFAULT, &place, message), at);
        }
    }
}

/// Returns the first answer of the layers, from the outside in.
fn first<'s, 'a: 's, T>(
    layers: &'s [Schema<'a>],
    get: impl FnMut(&'s Schema<'a>) -> Option<T>,
) -> Option<T> {
    layers.iter().find_map(get)
}

/// Returns the allowed values of a scalar that has a list of them; an enum has its variants.
fn values(layers: &[Schema<'_>], inner: Option<&Class<'_>>) -> Vec<Value> {
    let Some(Class::Scalar(_)) = inner else { return Vec::new() };
    let listed = layers.iter().rev().find(|layer| !layer.values.is_empty());
    let values = listed
        .map(|layer| layer.values.iter().filter(|value| !value.is_null()).cloned());
    values.map(Iterator::collect).unwrap_or_default()
}

/// Returns whether a value is one of the class; what objects hold is not looked at.
pub(super) fn fits(value: &Value, class: &Class<'_>) -> bool {
    match class {
        Class::StringEnum(values) => {
            value.as_str().is_some_and(|text| values.iter().any(|v| v == text))
        }
        Class::IntEnum(values) => {
            value.as_i64().is_some_and(|number| values.contains(&number))
        }
        Class::List(_) => value.is_array(),
        Class::Map(_) | Class::Struct(_) => value.is_object(),
        Class::Scalar(scalar) => fits_scalar(value, *scalar),
        Class::Same(_) | Class::Union(_) | Class::Json(_) => true,
    }
}

fn fits_scalar(value: &Value, scalar: Scalar) -> bool {
    match scalar {
        Scalar::Bool => value.is_boolean(),
        Scalar::I32 => {
            value.as_i64().is_some_and(|number| i32::try_from(number).is_ok())
        }
        Scalar::I64 => value.is_i64(),
        Scalar::U64 => value.is_u64(),
        Scalar::F32 | Scalar::F64 => value.is_number(),
        Scalar::String
        | Scalar::Timestamp
        | Scalar::Date
        | Scalar::Base64
        | Scalar::Bytes => value.is_string(),
    }
}

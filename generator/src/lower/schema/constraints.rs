//! What the document says about legal values beyond the type.

use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::document::{JsonType, Schema};
use crate::lower::codes;
use crate::model::{Constraints, Scalar};
use crate::shape::class::{self, Class};
use crate::shape::integers;
use crate::shape::layers::Layers;
use crate::source::Pointer;

use super::Schemas;

/// Returns the constraints of a place. What stands further out wins. Bounds on objects belong to
/// their type.
pub(crate) fn constraints(layers: &Layers<'_>) -> Constraints {
    let default = layers.default().map(|(_, value)| value);
    let given = Constraints {
        default: default.filter(|value| fits(value, layers)).cloned(),
        example: layers
            .first(|schema| schema.get("example"))
            .filter(|value| fits(value, layers))
            .cloned(),
        ..Constraints::default()
    };
    if matches!(
        layers.class(),
        Some(Class::Struct | Class::Union(_) | Class::Extended(_)) | None
    ) {
        return given;
    }
    let number = |key| layers.first(|schema| schema.number(key)).map(Value::Number);
    Constraints {
        format: layers.first(|schema| schema.format()).map(Into::into),
        pattern: layers.first(|schema| schema.pattern()).map(str::to_owned),
        minimum: number("minimum"),
        maximum: number("maximum"),
        exclusive: (layers.flag("exclusiveMinimum"), layers.flag("exclusiveMaximum")),
        multiple_of: number("multipleOf"),
        min_len: layers.first(|schema| schema.min_len()),
        max_len: layers.first(|schema| schema.max_len()),
        unique: layers.flag("uniqueItems"),
        object: matches!(layers.class(), Some(Class::Json(_)))
            && layers.first(|schema| schema.ty()) == Some(JsonType::Object),
        values: values(layers),
        ..given
    }
}

impl Schemas<'_, '_> {
    /// Says where a default cannot be a value of its type.
    pub(crate) fn report_default(&mut self, layers: &Layers<'_>, at: &Pointer) {
        let Some((schema, value)) = layers.default() else { return };
        if !value.is_null() && !fits(value, layers) {
            let place = schema.at.child("default");
            let message = "the default is not a value of its type; it is ignored";
            self.report(Diagnostic::warning(codes::UNFIT_DEFAULT, &place, message), at);
        }
    }
}

/// Returns the allowed values of a scalar that has a list of them; an enum has its variants.
fn values(layers: &Layers<'_>) -> Vec<Value> {
    let Some(Class::Scalar(_)) = layers.class() else { return Vec::new() };
    let values = layers.inner().map(Schema::values).unwrap_or_default();
    values.into_iter().filter(|value| !value.is_null()).collect()
}

/// Returns whether a value is one of the place; what objects and lists hold is not looked at.
fn fits(value: &Value, layers: &Layers<'_>) -> bool {
    let (Some(class), Some(schema)) = (layers.class(), layers.inner()) else {
        return false;
    };
    match class {
        Class::StringEnum => value.is_string() && listed(value, schema),
        Class::IntEnum => value
            .as_i64()
            .is_some_and(|number| class::integers(schema).contains(&number)),
        Class::List(_) => value.is_array(),
        Class::Map(_) | Class::Struct | Class::Extended(_) => value.is_object(),
        Class::Scalar(scalar) => fits_scalar(value, *scalar),
        Class::Json(_) if schema.ty() == Some(JsonType::Object) => value.is_object(),
        Class::Same(_) | Class::Union(_) | Class::Json(_) => true,
    }
}

fn listed(value: &Value, schema: &Schema<'_>) -> bool {
    class::strings(schema).iter().any(|known| value == known)
}

fn fits_scalar(value: &Value, scalar: Scalar) -> bool {
    match scalar {
        Scalar::Bool => value.is_boolean(),
        Scalar::I32 => {
            value.as_i64().is_some_and(|number| i32::try_from(number).is_ok())
        }
        Scalar::I64 => value.is_i64(),
        Scalar::U64 => value.is_u64(),
        Scalar::I128 => value.as_number().is_some_and(integers::is_integer),
        Scalar::F32 | Scalar::F64 => value.is_number(),
        Scalar::String
        | Scalar::Timestamp
        | Scalar::Date
        | Scalar::Base64
        | Scalar::Bytes
        | Scalar::Part
        | Scalar::Body
        | Scalar::Multipart => value.is_string(),
    }
}

use crate::models;
use crate::runtime::json;

/// What a plan grants of one feature.
///
/// A boolean says whether the feature is included, a [`GenericUsage`](crate::models::GenericUsage) says how much of it, and
/// text or a number is a value of its own, for example a tier.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Usage {
    /// How much of a feature a plan includes, and what more of it costs.
    GenericUsage(models::GenericUsage),
    /// The value is a `bool`.
    Flag(bool),
    /// The value is an `f64`.
    Number(f64),
    /// The value is a `string`.
    Text(String),
}

impl From<models::GenericUsage> for Usage {
    #[inline]
    fn from(value: models::GenericUsage) -> Self {
        Self::GenericUsage(value)
    }
}

impl From<bool> for Usage {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<f64> for Usage {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for Usage {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Usage {
    fn from(value: &str) -> Self {
        Self::from(value.to_owned())
    }
}

impl json::Decode for Usage {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut attempts = json::Attempts::new(r);
        attempts.try_object(&["additional_price", "included_usage"], Self::GenericUsage);
        attempts.try_kind(json::Kind::Bool, Self::Flag);
        attempts.try_kind(json::Kind::Number, Self::Number);
        attempts.try_kind(json::Kind::String, Self::Text);
        attempts.end("Usage", &["GenericUsage", "Flag", "Number", "Text"])
    }
}

impl json::Encode for Usage {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        match self {
            Self::GenericUsage(value) => json::Encode::encode(value, w),
            Self::Flag(value) => json::Encode::encode(value, w),
            Self::Number(value) => json::Encode::encode(value, w),
            Self::Text(value) => json::Encode::encode(value, w),
        }
    }
}

json::serde_impls!(Usage);

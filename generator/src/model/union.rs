//! Unions, and what tells their variants.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

use super::{Doc, TypeKind, TypeName, TypeRef};

/// One of several types.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Union {
    /// How the variant is told.
    pub tagging: Tagging,
    /// Whether a value may have no tag: it is told by its shape then, and a variant without a tag is told so always.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// The variant that a value is with a tag that selects none, or without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<TypeName>,
    /// The variants: by tag where there is one, else in the order in which they are tried.
    pub variants: Vec<Variant>,
}

impl Union {
    /// Returns the tag of a variant, property and value, where the union writes it beside what the variant holds.
    #[must_use]
    pub fn written_tag<'u>(
        &'u self,
        variant: &'u Variant,
        held: Option<&TypeKind>,
    ) -> Option<(&'u str, &'u str)> {
        let Tagging::Internal { property } = &self.tagging else { return None };
        let Some(TypeKind::Struct(object)) = held else { return None };
        let is_left = object.tag.as_ref().is_some_and(|tag| tag.property == *property);
        Some((property, variant.tag.as_deref().filter(|_| is_left)?))
    }

    /// Returns the property that tells variants, and the value of it that selects this one; `None` where the shape does.
    #[must_use]
    pub fn told_by<'u>(
        &'u self,
        variant: &'u Variant,
    ) -> Option<(&'u str, TagValue<'u>)> {
        match &self.tagging {
            Tagging::Internal { property } => {
                Some((property, TagValue::Text(variant.tag.as_deref()?)))
            }
            Tagging::Number { property } => {
                Some((property, TagValue::Number(variant.number(property)?)))
            }
            Tagging::Untagged => None,
        }
    }
}

/// What selects a variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TagValue<'u> {
    /// A text.
    Text(&'u str),
    /// An integer.
    Number(i64),
}

impl fmt::Display for TagValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
        }
    }
}

/// How the variant of a [`Union`] is told.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Tagging {
    /// By the value of a property of the object.
    Internal {
        /// The discriminator property.
        property: String,
    },
    /// By the number that a property of the object always has, another in each variant.
    Number {
        /// The property, which is a field of what each variant holds.
        property: String,
    },
    /// By the JSON type, the required keys and the constant keys.
    Untagged,
}

/// One alternative of a [`Union`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Variant {
    /// The Rust variant.
    pub ident: TypeName,
    /// The tag value that selects it; `None` where its shape alone does. A type with several tags is several variants.
    pub tag: Option<String>,
    /// What it holds.
    pub ty: TypeRef,
    /// Whether it closes a cycle of containment and so needs a `Box`.
    pub boxed: bool,
    /// Whether types behind it nest so deep that the compiler must not look into it: it is in a `DynBox`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub cut: bool,
    /// Keys without which an object is not this variant; where no text tells.
    pub required_keys: Vec<String>,
    /// Keys that have only this value, where an object of this variant has them; where no text tells. A text, a number
    /// or a flag.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub constants: Vec<(String, Value)>,
    /// Keys for which this variant and another list different values, with those of this one: texts or integers. For
    /// untagged unions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub listed: Vec<(String, Vec<Value>)>,
    /// Whether it is several of the variants before it at once, and so fits only where one of them does.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub several: bool,
    /// Its text.
    pub doc: Doc,
}

impl Variant {
    /// Returns the integer that is the only value of a key; `None` where it can have others, or another kind of value.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<i64> {
        let mut constants = self.constants.iter();
        constants.find(|(name, _)| name == key)?.1.as_i64()
    }
}

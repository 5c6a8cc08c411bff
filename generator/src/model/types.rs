//! Types: definitions ([`TypeDef`]) and uses ([`TypeRef`]).

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::{Constraints, Doc, FeatureName, Ident, TypeName, Union};
use crate::source::Pointer;

/// One generated Rust type, with its page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TypeDef {
    /// Its Rust name.
    pub name: TypeName,
    /// Its module and page file stem, unique without regard to case, for example `oauth2_client`.
    pub module: Ident,
    /// The component's name where it is one; `None` for a type found inline.
    pub component: Option<String>,
    /// Where the document defines it.
    pub origin: Pointer,
    /// Its text.
    pub doc: Doc,
    /// A value that the document shows for it (`example`), where it fits the type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Value>,
    /// `deprecated: true`.
    pub deprecated: bool,
    /// Whether requests, responses or both carry it.
    pub usage: Usage,
    /// The features whose operations reach it; empty when nothing does.
    pub features: BTreeSet<FeatureName>,
    /// What it is.
    pub kind: TypeKind,
}

/// Where values of a type travel, over all operations that reach it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Usage {
    /// In a request.
    pub sent: bool,
    /// In a response, errors included.
    pub received: bool,
}

/// The kinds of definition.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum TypeKind {
    /// A JSON object with known keys.
    Struct(Struct),
    /// One string of a list, open to new ones.
    StringEnum(StringEnum),
    /// One integer of a list, open to new ones.
    IntEnum(IntEnum),
    /// One of several types.
    Union(Union),
    /// Another name for a type: a list, a map, a scalar, JSON. That it is nullable is said again by
    /// every place that uses it, and so is not part of the Rust type.
    Alias(Item),
}

/// The use of a type. Absence is not its business: see [`Presence`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum TypeRef {
    /// A definition of [`super::Api::types`].
    Named(TypeName),
    /// A value without structure.
    Scalar(Scalar),
    /// A JSON array.
    List(Box<Item>),
    /// A JSON object with free keys.
    Map(Box<Item>),
    /// Any JSON value, kept as it is.
    Json,
}

/// What a list or map holds, or an alias stands for.
///
/// Two are equal if they hold the same type: what the pages say of legal values makes no other Rust type.
#[derive(Debug, Clone, Serialize)]
pub struct Item {
    /// The type of each value.
    pub ty: TypeRef,
    /// Whether `null` is a legal value.
    pub nullable: bool,
    /// Bounds and the like, for the pages.
    #[serde(skip_serializing_if = "Constraints::is_empty")]
    pub constraints: Box<Constraints>,
}

impl Item {
    /// Returns an item of which nothing is known beyond its type.
    #[must_use]
    pub fn new(ty: TypeRef, nullable: bool) -> Self {
        Self {
            ty,
            nullable,
            constraints: Box::default(),
        }
    }
}

impl PartialEq for Item {
    fn eq(&self, other: &Self) -> bool {
        self.nullable == other.nullable && self.ty == other.ty
    }
}

/// Values without structure, by JSON type and format. An unknown format is its base type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Scalar {
    /// `boolean`
    Bool,
    /// `integer` with `int32`
    I32,
    /// `integer` without a format, or with `int64`
    I64,
    /// `integer` with `uint64`, or with values beyond `I64` that are not less than zero
    U64,
    /// `integer` with values that neither of those has
    I128,
    /// `number` with `float`
    F32,
    /// `number` without a format, or with `double`
    F64,
    /// `string`
    String,
    /// `string` with `date-time`: an RFC 3339 instant
    Timestamp,
    /// `string` with `date`: an RFC 3339 full-date
    Date,
    /// `string` with `byte`: base64
    Base64,
    /// `string` with `binary`: the bytes themselves; only as a body or a part of one
    Bytes,
    /// A file of a multipart body; only as a parameter
    Part,
    /// Bytes or a stream of them; only as a whole body
    Body,
    /// The parts of a body that can be something else, too; only as a whole body
    Multipart,
}

/// A JSON object with known keys.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Struct {
    /// Its fields, by wire name.
    pub fields: Vec<Field>,
    /// What happens to other keys.
    pub extra: Extra,
    /// The discriminator that a union reads and writes. Where the type stands for one value of it, it is no field, and
    /// is written as that value where the type stands on its own. Where it stands for several, it is a field if the
    /// schema has it, which only the type on its own writes.
    pub tag: Option<VariantTag>,
}

/// The constant key of a union's variant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VariantTag {
    /// The discriminator property.
    pub property: String,
    /// Its value, where the type stands for exactly one.
    pub value: Option<String>,
}

/// What happens to keys that a struct does not know.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Extra {
    /// They are skipped: never an error.
    Ignored,
    /// `additionalProperties` allows them: they are kept in a map field.
    Kept {
        /// The name of the map field, distinct from all fields.
        ident: Ident,
        /// The type of each value.
        item: Item,
        /// Whether the values are secrets.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        sensitive: bool,
        /// Whether the map is in a `DynBox`, as a [`Field`] can be.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        cut: bool,
    },
}

/// One key of a [`Struct`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// The JSON key.
    pub wire_name: String,
    /// The Rust field.
    pub ident: Ident,
    /// Its setter, which differs from `ident` where a trait or a lint has another meaning for that.
    pub setter: Ident,
    /// The type of the value.
    pub ty: TypeRef,
    /// Required × nullable.
    pub presence: Presence,
    /// Whether it closes a cycle of containment and so needs a `Box`.
    pub boxed: bool,
    /// Whether types behind it nest so deep that the compiler must not look into it: it is in a `DynBox`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub cut: bool,
    /// Whether it is a secret that no output of the SDK may show.
    pub sensitive: bool,
    /// Whether `null` reads as the empty list or map.
    pub null_as_empty: bool,
    /// `readOnly` / `writeOnly`.
    pub access: Access,
    /// `deprecated: true`.
    pub deprecated: bool,
    /// Bounds and the like, for the pages.
    pub constraints: Constraints,
    /// Its text.
    pub doc: Doc,
    /// Where the document defines it.
    pub origin: Pointer,
}

/// Whether a key must be there, and whether it may be `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Presence {
    /// There, and not `null`.
    Required,
    /// There, maybe `null`.
    RequiredNullable,
    /// Maybe absent; a `null` reads as absent.
    Optional,
    /// Maybe absent, maybe `null`, and the two differ.
    OptionalNullable,
}

/// How a [`Field`] is held in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Shape {
    /// `T`
    Plain,
    /// `Option<T>`
    Option,
    /// `Nullable<T>`: absent, `null` or a value
    ThreeState,
}

impl Presence {
    /// Returns how a field of a type with this `usage` is held. Three states matter only to who sends the value.
    #[must_use]
    pub fn shape(self, usage: Usage) -> Shape {
        match self {
            Self::Required => Shape::Plain,
            Self::RequiredNullable | Self::Optional => Shape::Option,
            Self::OptionalNullable if usage.sent => Shape::ThreeState,
            Self::OptionalNullable => Shape::Option,
        }
    }

    /// Returns whether the key must be there.
    #[must_use]
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }
}

/// `readOnly` / `writeOnly`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub enum Access {
    /// Neither.
    #[default]
    ReadWrite,
    /// Set by the server alone.
    ReadOnly,
    /// Never returned by the server.
    WriteOnly,
}

/// One string of a list, open to new ones.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StringEnum {
    /// The known values, in document order.
    pub variants: Vec<EnumVariant>,
}

/// A known value of a [`StringEnum`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EnumVariant {
    /// The value, byte for byte.
    pub wire: String,
    /// The Rust variant.
    pub ident: TypeName,
    /// What the document says it means (`x-go-enum-desc`, `x-enum-descriptions`).
    pub doc: Doc,
}

/// One integer of a list, open to new ones.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IntEnum {
    /// The known values, in document order.
    pub variants: Vec<IntVariant>,
}

/// A known value of an [`IntEnum`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IntVariant {
    /// The value.
    pub wire: i64,
    /// The Rust variant.
    pub ident: TypeName,
    /// What the document says it means.
    pub doc: Doc,
}

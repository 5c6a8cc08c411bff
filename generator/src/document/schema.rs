//! Schemas: views of the tree, with every keyword that the author wrote.
//!
//! A view is cheap: it borrows, and looks a keyword up only when asked. A place that has a reference can be seen, too: the
//! keywords beside `$ref` are those of its view.

mod values;

use serde_json::{Number, Value};

use super::Slot;
use crate::source::Pointer;
pub use values::ValueKind;

/// The object that a schema is in the tree.
pub type Entries = serde_json::Map<String, Value>;

/// A place where the document has a schema or a reference to one.
pub type SchemaSlot<'a> = Slot<'a, Entries>;

/// A schema and its place. Two are equal if they say the same in the same place.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema<'a> {
    /// Where it is.
    pub at: Pointer,
    /// Its keywords, as they are written.
    pub entries: &'a Entries,
    /// Whether it holds under conditions only, so that it demands no key.
    conditional: bool,
}

/// The types of OpenAPI 3.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum JsonType {
    String,
    Number,
    Integer,
    Boolean,
    Object,
    Array,
}

/// `additionalProperties`.
#[derive(Debug, Clone)]
pub enum Additional<'a> {
    /// `false`
    Forbidden,
    /// `true`
    Any,
    /// Values of a schema.
    Of(SchemaSlot<'a>),
}

/// `discriminator`.
#[derive(Debug, Clone, Copy)]
pub struct Discriminator<'a> {
    /// `propertyName`.
    pub property: &'a str,
    /// `defaultMapping`: what values are that have no tag, or one that says nothing.
    pub default: Option<&'a str>,
    mapping: Option<&'a Entries>,
}

impl<'a> Discriminator<'a> {
    /// Returns what each value is mapped to, by value.
    pub fn mapping(self) -> impl Iterator<Item = (&'a String, &'a str)> {
        let entries = self.mapping.into_iter().flatten();
        entries.filter_map(|(value, target)| Some((value, target.as_str()?)))
    }
}

impl<'a> Schema<'a> {
    /// Sees the schema that stands at a place.
    #[must_use]
    pub fn of(at: Pointer, entries: &'a Entries) -> Self {
        Self {
            at,
            entries,
            conditional: false,
        }
    }

    /// Returns whether it holds under conditions only.
    #[must_use]
    pub(crate) fn is_conditional(&self) -> bool {
        self.conditional
    }

    /// Returns it as one that holds under conditions only.
    #[must_use]
    pub(crate) fn under_conditions(self) -> Self {
        Self { conditional: true, ..self }
    }

    /// Returns the value of a keyword or of an `x-…` key; `null` is none.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&'a Value> {
        self.entries.get(key).filter(|value| !value.is_null())
    }

    fn text(&self, key: &str) -> Option<&'a str> {
        self.get(key)?.as_str()
    }

    /// Returns whether a keyword or an `x-…` key is `true`.
    #[must_use]
    pub fn flag(&self, key: &str) -> bool {
        self.get(key) == Some(&Value::Bool(true))
    }

    fn list(&self, key: &str) -> &'a [Value] {
        self.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// Returns `title`.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        self.text("title")
    }

    /// Returns `description`.
    #[must_use]
    pub fn description(&self) -> Option<&'a str> {
        self.text("description")
    }

    /// Returns `type` as it is written, whether OpenAPI 3.0 knows it or not.
    #[must_use]
    pub fn type_name(&self) -> Option<&'a str> {
        self.text("type")
    }

    /// Returns `type`; `None` where it is missing or no type of OpenAPI 3.0.
    #[must_use]
    pub fn ty(&self) -> Option<JsonType> {
        self.type_name().and_then(JsonType::named)
    }

    /// Returns a `type` that OpenAPI 3.0 does not know.
    #[must_use]
    pub fn unknown_type(&self) -> Option<&'a str> {
        self.type_name().filter(|name| JsonType::named(name).is_none())
    }

    /// Returns `format`.
    #[must_use]
    pub fn format(&self) -> Option<&'a str> {
        self.text("format")
    }

    /// Returns `pattern`.
    #[must_use]
    pub fn pattern(&self) -> Option<&'a str> {
        self.text("pattern")
    }

    /// Returns the names in `required`.
    pub fn required(&self) -> impl Iterator<Item = &'a str> {
        let names = if self.conditional { &[] } else { self.list("required") };
        names.iter().filter_map(Value::as_str)
    }

    /// Returns whether `required` names anything.
    #[must_use]
    pub fn requires_keys(&self) -> bool {
        self.required().next().is_some()
    }

    /// Returns `nullable`.
    #[must_use]
    pub fn nullable(&self) -> bool {
        self.flag("nullable")
    }

    /// Returns `deprecated`.
    #[must_use]
    pub fn deprecated(&self) -> bool {
        self.flag("deprecated")
    }

    /// Returns the number of a keyword as people write it: `1`, not `1.0`.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<Number> {
        match self.get(key)? {
            Value::Number(number) => Some(values::shortest(number)),
            _ => None,
        }
    }

    /// Returns `minLength`, `minItems` or `minProperties`.
    #[must_use]
    pub fn min_len(&self) -> Option<u64> {
        self.count(["minLength", "minItems", "minProperties"])
    }

    /// Returns `maxLength`, `maxItems` or `maxProperties`.
    #[must_use]
    pub fn max_len(&self) -> Option<u64> {
        self.count(["maxLength", "maxItems", "maxProperties"])
    }

    fn count(&self, keys: [&str; 3]) -> Option<u64> {
        keys.iter().find_map(|key| self.get(key)?.as_u64())
    }

    /// Returns `discriminator`.
    #[must_use]
    pub fn discriminator(&self) -> Option<Discriminator<'a>> {
        let found = self.get("discriminator")?;
        Some(Discriminator {
            property: found.get("propertyName")?.as_str()?,
            default: found.get("defaultMapping").and_then(Value::as_str),
            mapping: found.get("mapping").and_then(Value::as_object),
        })
    }

    /// Returns the views of the properties, by name.
    pub fn property_views(&self) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let properties = self.get("properties").and_then(Value::as_object);
        // Most schemas have none.
        let at = properties.map(|_| self.at.child("properties")).unwrap_or_default();
        properties.into_iter().flatten().filter_map(move |(name, value)| {
            Some((name.as_str(), Self::seen_at(&at, name, value)?))
        })
    }

    /// Returns the properties by name.
    pub fn properties(&self) -> impl Iterator<Item = (&'a str, SchemaSlot<'a>)> {
        self.property_views().map(|(name, view)| (name, view.into_slot()))
    }

    /// Returns whether there are properties.
    #[must_use]
    pub fn has_properties(&self) -> bool {
        let properties = self.get("properties").and_then(Value::as_object);
        properties.is_some_and(|properties| !properties.is_empty())
    }

    /// Returns the view of what a keyword holds, for example `items`; `None` where that is no object.
    #[must_use]
    pub fn view(&self, key: &str) -> Option<Self> {
        Self::seen_at(&self.at, key, self.get(key)?)
    }

    /// Returns `items`.
    #[must_use]
    pub fn items(&self) -> Option<SchemaSlot<'a>> {
        self.view("items").map(Self::into_slot)
    }

    /// Returns `additionalProperties`.
    #[must_use]
    pub fn additional(&self) -> Option<Additional<'a>> {
        const KEY: &str = "additionalProperties";
        Some(match self.get(KEY)? {
            Value::Bool(true) => Additional::Any,
            Value::Bool(false) => Additional::Forbidden,
            _ => Additional::Of(self.view(KEY)?.into_slot()),
        })
    }

    /// Returns the members of `oneOf` and `anyOf`, which the SDK treats alike.
    pub fn alternatives(&self) -> impl Iterator<Item = SchemaSlot<'a>> {
        self.members("oneOf").chain(self.members("anyOf"))
    }

    /// Returns whether there is a `oneOf` or an `anyOf`.
    #[must_use]
    pub fn has_alternatives(&self) -> bool {
        !self.list("oneOf").is_empty() || !self.list("anyOf").is_empty()
    }

    /// Returns the members of `allOf`.
    pub fn all_of(&self) -> impl Iterator<Item = SchemaSlot<'a>> {
        self.members("allOf")
    }

    /// Returns whether there is an `allOf`.
    #[must_use]
    pub fn has_all_of(&self) -> bool {
        !self.list("allOf").is_empty()
    }

    /// Returns what holds of some of the values: `if`, `then`, `else` and the schemas of `dependentSchemas`.
    pub fn conditions(&self) -> impl Iterator<Item = SchemaSlot<'a>> {
        let own = ["if", "then", "else"].into_iter().filter_map(|key| self.view(key));
        let own = own.map(Self::into_slot);
        let at = self.at.child("dependentSchemas");
        let named = self
            .get("dependentSchemas")
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        let named =
            named.filter_map(move |(name, value)| Self::seen_at(&at, name, value));
        let named = named.map(Self::into_slot);
        own.chain(named)
    }

    /// Returns the views of the schemas that a keyword lists: `oneOf`, `anyOf` or `allOf`.
    pub fn member_views(&self, key: &str) -> impl Iterator<Item = Self> + use<'a> {
        let members = self.list(key);
        // Most schemas have none.
        let at = if members.is_empty() { Pointer::root() } else { self.at.child(key) };
        let members = members.iter().enumerate();
        members.filter_map(move |(index, value)| Self::seen_at(&at, index, value))
    }

    fn members(&self, key: &str) -> impl Iterator<Item = SchemaSlot<'a>> + use<'a> {
        self.member_views(key).map(Self::into_slot)
    }

    /// Returns the slot of the place that is seen.
    pub(crate) fn into_slot(self) -> SchemaSlot<'a> {
        SchemaSlot::of_entries(self.at, self.entries)
    }

    /// Sees a child of a place.
    fn seen_at(
        at: &Pointer,
        token: impl std::fmt::Display,
        value: &'a Value,
    ) -> Option<Self> {
        Some(Self::of(at.child(token), value.as_object()?))
    }
}

impl JsonType {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "string" => Self::String,
            "number" => Self::Number,
            "integer" => Self::Integer,
            "boolean" => Self::Boolean,
            "object" => Self::Object,
            "array" => Self::Array,
            _ => return None,
        })
    }
}

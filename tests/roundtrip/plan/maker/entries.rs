//! The keys of objects.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Maker, bound};
use crate::roundtrip::document::SchemaAt;
use crate::roundtrip::object::{Extra, Object};
use crate::roundtrip::sample::{self, Keyed, Sample};
use crate::roundtrip::schema::{Kind, Look};

/// Entries of an object by name, without its tag.
pub(super) type Entries = BTreeMap<String, Keyed>;

impl<'a> Maker<'a> {
    /// Returns the names and schemas of the properties that are no tag.
    pub(super) fn properties<'o>(
        &self,
        look: &Look<'a>,
        object: &'o Object<'a>,
    ) -> Vec<(&'a str, bool, &'o SchemaAt<'a>)> {
        let tag = self.constant(look).map(|(property, _)| property);
        let properties =
            object.properties.iter().filter(|(name, _)| Some(**name) != tag);
        properties.map(|(name, it)| (*name, it.required, &it.place)).collect()
    }

    /// Returns the entries that must be there; `None` where one of them cannot be made.
    pub(super) fn required(
        &self,
        look: &Look<'a>,
        object: &Object<'a>,
        make: &mut dyn FnMut(&SchemaAt<'a>) -> Option<Sample>,
    ) -> Option<Entries> {
        let required = self.properties(look, object).into_iter().filter(|it| it.1);
        let entry = |(name, _, place): (&str, bool, &SchemaAt<'a>)| {
            Some((name.to_owned(), Keyed::from(make(place)?)))
        };
        required.map(entry).collect()
    }

    /// Returns the tag of an object that stands for one value of it: the object alone has it, too.
    fn constant(&self, look: &Look<'a>) -> Option<(&str, &str)> {
        let tag = self.document.tag(&look.place.at)?;
        let value = tag.values.first().filter(|_| tag.values.len() == 1)?;
        Some((&tag.property, value))
    }

    /// Returns the object of what is required and one more entry; `None` where that cannot be made,
    /// or where the entry is the tag, which no object has to itself.
    pub(in crate::roundtrip) fn with(
        &self,
        look: &Look<'a>,
        object: &Object<'a>,
        name: &str,
        entry: Option<Keyed>,
    ) -> Option<Sample> {
        if self.constant(look).is_some_and(|(property, _)| property == name) {
            return None;
        }
        let mut entries = self.required(look, object, &mut |place| self.least(place))?;
        entries.extend(entry.map(|entry| (name.to_owned(), entry)));
        Some(self.assemble(look, object, entries))
    }

    /// Returns the object of these entries, with its tag and with what is required beyond its
    /// properties.
    pub(super) fn assemble(
        &self,
        look: &Look<'a>,
        object: &Object<'a>,
        mut entries: Entries,
    ) -> Sample {
        for name in &object.unknown_required {
            let value = match object.extra {
                // No key is legal that is no property.
                Extra::Forbidden => self.extra(object).map(Sample::illegal),
                _ => self.extra(object),
            };
            let entry = value.map(Keyed::from);
            entries.extend(entry.map(|entry| ((*name).to_owned(), entry)));
        }
        let mut made = sample::object(entries);
        if let Some((property, value)) = self.constant(look) {
            made = tagged(made, property, value);
        }
        let count = made.sent.as_object().map_or(0, serde_json::Map::len);
        let enough = bound(&look.place, "minProperties").is_none_or(|min| count >= min);
        let few = bound(&look.place, "maxProperties").is_none_or(|max| count <= max);
        made.legal &= enough && few;
        made
    }

    /// Returns a value for a key that the document does not name.
    pub(super) fn extra(&self, object: &Object<'a>) -> Option<Sample> {
        match &object.extra {
            Extra::Kept(Some(values)) => self.least(values),
            _ => Some(Sample::kept(json!({"a": [1, null]}))),
        }
    }

    /// Returns what becomes of a `null` in a property; `None` where it is an error.
    pub(in crate::roundtrip) fn null(
        &self,
        owner: &Look<'a>,
        required: bool,
        place: &SchemaAt<'a>,
    ) -> Option<Keyed> {
        let look = self.look(place);
        let kept = |legal| Keyed {
            legal,
            ..Sample::kept(Value::Null).into()
        };
        let empty = match look.kind {
            Kind::List(_) => Some(json!([])),
            Kind::Map(_) => Some(json!({})),
            Kind::Any { object } => {
                // Where any JSON is kept, so is `null`.
                return Some(kept(look.nullable || !object));
            }
            _ => None,
        };
        match empty.filter(|_| look.null_as_empty && !look.nullable) {
            Some(empty) => Some(Keyed {
                back: Some(empty),
                ..Keyed::dropped(Value::Null, false)
            }),
            None if look.nullable && (required || self.tells_null(owner)) => {
                Some(kept(true))
            }
            None if required => None,
            None => Some(Keyed::dropped(Value::Null, look.nullable)),
        }
    }

    /// Returns whether an object tells an optional `null` from an absent key: where it is sent.
    fn tells_null(&self, owner: &Look<'a>) -> bool {
        [&owner.home.at, &owner.place.at].iter().any(|at| self.document.is_sent(at))
    }
}

/// Puts the tag of a union into an object.
pub(super) fn tagged(mut sample: Sample, property: &str, value: &str) -> Sample {
    for side in [&mut sample.sent, &mut sample.back] {
        if let Some(object) = side.as_object_mut() {
            object.insert(property.to_owned(), value.into());
        }
    }
    sample
}

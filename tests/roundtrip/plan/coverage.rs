//! What of a document the cases have shown: no proof by cases that were never made.

use std::collections::BTreeSet;

use ory_sdk_generator::source::Pointer;
use serde_json::Value;

use super::cases::Case;
use super::document::{Document, Tag};
use super::maker::Maker;
use super::schema::{Kind, Look, alternatives};

/// The properties, enum values and tags that occurred in cases.
#[derive(Debug, Default)]
pub struct Coverage {
    seen: BTreeSet<(Pointer, String)>,
}

impl Coverage {
    /// Takes in the cases of one schema. Only what stands at their top counts.
    pub fn root<'a>(&mut self, maker: &Maker<'a>, look: &Look<'a>, cases: &[Case]) {
        let sent = || cases.iter().map(|case| &case.sample.sent);
        match &look.kind {
            Kind::Object(object) => {
                for (name, property) in &object.properties {
                    let values: Vec<_> = sent().filter_map(|it| it.get(name)).collect();
                    if !values.is_empty() {
                        let parts = object.parts.iter().cloned();
                        self.seen.extend(parts.map(|at| (at, (*name).to_owned())));
                    }
                    self.values(&maker.look(&property.place), values);
                }
            }
            Kind::Tagged(union) => {
                let tags = sent().filter_map(|it| it.get(union.property)?.as_str());
                self.see(look, tags.map(str::to_owned));
            }
            _ => self.values(look, sent().collect()),
        }
    }

    fn values(&mut self, look: &Look<'_>, sent: Vec<&Value>) {
        if let Kind::Enum(_, values) = &look.kind {
            let values = values.iter().filter(|value| sent.contains(value));
            let values = values.map(|value| value.to_string());
            // An enum can be spread over alternatives.
            let mut places = alternatives(&look.place);
            places.push(look.place.clone());
            let at: Vec<_> = places.into_iter().map(|place| place.at).collect();
            let seen = values
                .flat_map(|value| at.iter().map(move |at| (at.clone(), value.clone())));
            self.seen.extend(seen);
        }
    }

    fn see(&mut self, look: &Look<'_>, what: impl Iterator<Item = String>) {
        self.seen.extend(what.map(|what| (look.place.at.clone(), what)));
    }

    /// Returns what the components of the document say and no case has shown.
    #[must_use]
    pub fn left(&self, document: &Document<'_>) -> Vec<String> {
        let mut left = Vec::new();
        for place in document.schemas() {
            if !place.at.as_str().starts_with("/components/schemas/") {
                continue;
            }
            let properties = place.entries("properties").into_iter();
            let mut said: Vec<_> = properties.map(|(name, _)| name.to_owned()).collect();
            let values =
                place.elements("enum").into_iter().filter(|it| !it.node.is_null());
            said.extend(values.map(|value| value.node.to_string()));
            if let Some(discriminator) = place.key("discriminator") {
                let mapping = discriminator.entries("mapping").into_iter();
                said.extend(mapping.map(|(tag, _)| tag.to_owned()));
            }
            if let Some(tag) = tag_of(document, &place.at) {
                // An object that stands for one tag can say no other.
                said.retain(|what| tag.values.contains(what.trim_matches('"')));
            }
            said.retain(|what| !self.seen.contains(&(place.at.clone(), what.clone())));
            left.extend(said.into_iter().map(|what| format!("{} {what}", place.at)));
        }
        left
    }
}

/// Returns the tag that a property is.
fn tag_of<'d>(document: &'d Document<'_>, property: &Pointer) -> Option<&'d Tag> {
    let tag = document.tag(&property.parent()?.parent()?)?;
    (property.last().as_deref() == Some(tag.property.as_str())).then_some(tag)
}

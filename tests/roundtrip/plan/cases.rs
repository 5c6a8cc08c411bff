//! The cases of one schema, one thing after the other.

use serde_json::Value;

use super::document::SchemaAt;
use super::maker::{EXTRA, Maker, unknown_tag};
use super::object::Object;
use super::sample::{Keyed, Sample};
use super::scalar;
use super::schema::{Kind, Look};

/// A sample with a name that says what it shows.
#[derive(Debug, Clone)]
pub struct Case {
    /// What it shows.
    pub name: String,
    /// The sample.
    pub sample: Sample,
}

/// Returns the cases of a schema. `is_alias` says that its type is one that can be `null` itself.
#[must_use]
pub fn of<'a>(maker: &Maker<'a>, place: &SchemaAt<'a>, is_alias: bool) -> Vec<Case> {
    let look = maker.look(place);
    let is_object = matches!(look.kind, Kind::Object(_));
    let named = |(index, sample)| Case {
        name: match index {
            0 if is_object => "all properties".to_owned(),
            _ => format!("value {index}"),
        },
        sample,
    };
    let mut cases: Vec<_> =
        maker.cover(place).into_iter().enumerate().map(named).collect();
    let mut add = |name: &str, sample: Option<Sample>| {
        let name = name.to_owned();
        cases.extend(sample.map(|sample| Case { name, sample }));
    };
    match &look.kind {
        Kind::Object(object) => cases.extend(of_object(maker, &look, object)),
        Kind::Tagged(union) => add("an unknown tag", Some(unknown_tag(union))),
        Kind::Enum(..) => add("an unknown value", strange(&look)),
        _ => {}
    }
    if look.nullable && is_alias {
        let sample = Sample::kept(Value::Null);
        cases.push(Case {
            name: "null".to_owned(),
            sample,
        });
    }
    cases
}

fn of_object<'a>(maker: &Maker<'a>, look: &Look<'a>, object: &Object<'a>) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |name: String, changed: &str, entry: Option<Keyed>| {
        let sample = maker.with(look, object, changed, entry);
        cases.extend(sample.map(|sample| Case { name, sample }));
    };
    add("only what is required".to_owned(), "", None);
    add(
        "a key that the document does not name".to_owned(),
        EXTRA,
        maker.extra_entry(object),
    );
    for (name, property) in &object.properties {
        let place = &property.place;
        if !property.required
            && let Some(sample) = maker.least(place)
        {
            add(format!("`{name}` alone"), name, Some(sample.into()));
        }
        if let Some(null) = maker.null(look, property.required, place) {
            add(format!("`{name}` is null"), name, Some(null));
        }
        if let Some(strange) = strange(&maker.look(place)) {
            add(format!("`{name}` is unknown"), name, Some(strange.into()));
        }
    }
    cases
}

/// Returns a value that the document does not know and that is kept all the same.
fn strange(look: &Look<'_>) -> Option<Sample> {
    match &look.kind {
        Kind::Enum(ty, values) => {
            Some(Sample::kept(scalar::another(*ty, values)?).illegal())
        }
        Kind::Tagged(union) => Some(unknown_tag(union)),
        _ => None,
    }
}

//! What the events of a stream hold, where each of them has a schema: an object with a property for each of its fields.

use crate::document::{Document, Node, Schema, SchemaSlot};
use crate::shape::compose;
use crate::source::Pointer;

/// The fields that an event can have.
const FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

/// What the data of events is.
pub(crate) enum Data<'a> {
    /// JSON of this schema.
    Json(SchemaSlot<'a>),
    /// Text.
    Text,
    /// JSON of several schemas, by the kind of the event.
    Several,
}

/// Returns what the data of events is whose schema stands at a place. A schema that names no field of an event is read
/// as that of the data.
pub(crate) fn data<'a>(document: &'a Document, item: SchemaSlot<'a>) -> Data<'a> {
    let Some(schema) = document.schema(&item) else { return Data::Text };
    let alternatives = schema.alternatives();
    let alternatives = alternatives.filter_map(|slot| document.schema(&slot));
    let mut found: Vec<Option<Data<'a>>> =
        alternatives.map(|it| of_one(document, &it)).collect();
    let own = of_one(document, &schema);
    if let Some(Data::Json(_)) = own {
        return own.unwrap_or(Data::Text);
    }
    if own.is_none() && found.iter().all(Option::is_none) {
        return Data::Json(item);
    }
    let places: Vec<Option<Pointer>> = found
        .iter()
        .map(|it| match it {
            Some(Data::Json(slot)) => slot.target(),
            _ => None,
        })
        .collect();
    if places.iter().all(Option::is_none) {
        return Data::Text;
    }
    let first = &places[0];
    match first.is_some() && places.iter().all(|place| place == first) {
        true => found.swap_remove(0).unwrap_or(Data::Text),
        false => Data::Several,
    }
}

/// Returns what a schema says of the data; `None` where it names no field of an event.
fn of_one<'a>(document: &'a Document, schema: &Schema<'a>) -> Option<Data<'a>> {
    let parts = compose::parts(document, schema);
    let field = |name: &str| parts.properties.get(name);
    FIELDS.iter().find(|name| field(name).is_some())?;
    let held = field("data").into_iter().flatten().rev().find_map(|slot| {
        let at = match slot.node {
            Node::Item(_) => slot.at.clone(),
            Node::Ref(_) => document.schema(slot)?.at,
        };
        document.schema_slot(&at.child("contentSchema"))
    });
    Some(held.map_or(Data::Text, Data::Json))
}

//! Parameters, request bodies and headers.

use std::collections::BTreeMap;

use super::schema::{pick, used};
use super::{Root, Spot, Two, Viewed, Walk, media, rest, schema};
use crate::document::{JsonType, Schema};
use crate::drift::entry::{Change, Seen};
use crate::drift::rules::{self, Rule};

const KEYS: [&str; 11] = [
    "name",
    "in",
    "required",
    "deprecated",
    "style",
    "explode",
    "schema",
    "content",
    "allowReserved",
    "allowEmptyValue",
    "description",
];

/// A parameter or a body as the document gives it, and with references followed.
struct Given<'a> {
    slot: Spot<'a>,
    found: Spot<'a>,
}

impl Given<'_> {
    /// Returns what it says, at the place where the operation has it.
    fn seen(&self) -> Seen {
        Seen::new(self.slot.at.clone(), self.found.value.clone())
    }
}

/// Compares the parameters of an operation, its path's among them.
pub(super) fn all<'a>(
    walk: &mut Walk<'a>,
    two: &Two<'a>,
    (old_path, new_path): (&str, &str),
    (old_item, new_item): (Spot<'a>, Spot<'a>),
) {
    let old = given(&walk.base, &two.old, &old_item, old_path);
    let new = given(&walk.next, &two.new, &new_item, new_path);
    for (key, before) in &old {
        match new.get(key) {
            Some(after) => {
                let mut pair = two.with(before.slot.clone(), after.slot.clone());
                pair.owner.parameter = Some(named(&after.found));
                if let Some(pair) = walk.resolve(pair) {
                    compare(walk, pair);
                }
            }
            None => {
                let change = Change::Gone(before.seen());
                walk.record(&rules::PARAMETER_REMOVED, &two.owner, change);
            }
        }
    }
    for (_, after) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        let rule = match after.found.flag("required") {
            true => &rules::PARAMETER_ADDED_REQUIRED,
            false => &rules::PARAMETER_ADDED,
        };
        walk.record(rule, &two.owner, Change::Come(after.seen()));
    }
}

/// Returns where a parameter stands, and its name.
fn named(parameter: &Spot<'_>) -> String {
    let text = |key| parameter.text(key).unwrap_or_default();
    format!("{} {}", text("in"), text("name"))
}

/// Returns parameters by place and name; those of a path by their position in it.
fn given<'a>(
    side: &Root<'a>,
    operation: &Spot<'a>,
    item: &Spot<'a>,
    path: &str,
) -> BTreeMap<(String, String), Given<'a>> {
    let mut all = BTreeMap::new();
    for holder in [item, operation] {
        let Some(list) = holder.child("parameters") else { continue };
        for index in 0..list.value.as_array().map_or(0, Vec::len) {
            let Some(slot) = list.item(index) else { continue };
            let Some(found) = side.resolve(slot.clone()) else { continue };
            let position = |name: &str| {
                path.find(&format!("{{{name}}}")).map_or_else(
                    || name.to_owned(),
                    |at| path[..at].matches('{').count().to_string(),
                )
            };
            all.insert(key(&found, position), Given { slot, found });
        }
    }
    all
}

/// Returns what tells parameters apart: place and name, of which servers do not look at the case in a header;
/// for one of a path, its position there.
fn key(parameter: &Spot<'_>, position: impl Fn(&str) -> String) -> (String, String) {
    let name = parameter.text("name").unwrap_or_default();
    let place = parameter.text("in").unwrap_or_default();
    let name = match place {
        "path" => position(name),
        "header" => name.to_lowercase(),
        _ => name.to_owned(),
    };
    (place.to_owned(), name)
}

/// Compares two parameters of one name among the components. Another name, or another place, makes another
/// parameter: operations have lost the one and got the other.
pub(super) fn component<'a>(walk: &mut Walk<'a>, two: Two<'a>) {
    match key(&two.old, |_| String::new()) == key(&two.new, |_| String::new()) {
        true => compare(walk, two),
        false => walk.words(&two.owner),
    }
}

/// Compares a parameter, references followed.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, two: Two<'a>) {
    if two.old.value == two.new.value {
        return;
    }
    if two.old.get("name") != two.new.get("name") {
        // Those of a path are told by their positions in it, headers without their case.
        walk.found_key(&rules::PARAMETER_NAME, &two, "name");
    }
    let rules = [
        &rules::PARAMETER_REQUIRED,
        &rules::PARAMETER_OPTIONAL,
        &rules::PARAMETER_STYLE,
    ];
    described(walk, &two, rules.map(|rule| used(two.owner.flow, rule)));
}

/// Compares a response header, references followed.
pub(super) fn header<'a>(walk: &mut Walk<'a>, two: Two<'a>) {
    if two.old.value == two.new.value {
        return;
    }
    let rules = [
        (&rules::PARAMETER_REQUIRED, &rules::HEADER_REQUIRED),
        (&rules::PARAMETER_OPTIONAL, &rules::HEADER_OPTIONAL),
        (&rules::PARAMETER_STYLE, &rules::HEADER_STYLE),
    ];
    let flow = two.owner.flow;
    described(walk, &two, rules.map(|(sent, received)| pick(flow, sent, received)));
}

/// Compares what parameters and headers have in common, by the rules for one that became required, became
/// optional, or is written in another way.
fn described<'a>(
    walk: &mut Walk<'a>,
    two: &Two<'a>,
    [required, optional, styled]: [&'static Rule; 3],
) {
    match (two.old.flag("required"), two.new.flag("required")) {
        (false, true) => walk.found_key(required, two, "required"),
        (true, false) => walk.found_key(optional, two, "required"),
        _ => {}
    }
    if two.old.flag("deprecated") != two.new.flag("deprecated") {
        walk.found_key(&rules::DEPRECATED, two, "deprecated");
    }
    if is_restyled(walk, two) {
        walk.found(styled, two);
    } else if ["style", "explode"].iter().any(|key| two.old.get(key) != two.new.get(key))
    {
        // It is what is meant without it.
        walk.words(&two.owner);
    } else if two.old.flag("allowReserved") != two.new.flag("allowReserved") {
        // Whoever writes less in full is still understood.
        match two.new.flag("allowReserved") {
            true => walk.words(&two.owner),
            false => walk.found_key(styled, two, "allowReserved"),
        }
    }
    if two.old.flag("allowEmptyValue") != two.new.flag("allowEmptyValue") {
        match two.new.flag("allowEmptyValue") {
            true => walk.words(&two.owner),
            false => walk.found_key(&rules::KEYWORD, two, "allowEmptyValue"),
        }
    }
    if let Some(schema) = two.child("schema") {
        schema::of(walk, &schema);
    }
    media::contents(walk, two, false);
    rest::rest(walk, two, &KEYS);
}

/// How a parameter is written, with the defaults that the specification gives.
#[derive(PartialEq, Eq)]
struct Style<'a> {
    name: &'a str,
    explode: bool,
    /// Whether it has a schema, and no content of some media type.
    is_plain: bool,
}

impl<'a> Style<'a> {
    fn of(parameter: &Spot<'a>) -> Self {
        let usual = usual(parameter);
        let name = parameter.text("style").unwrap_or(usual);
        Self {
            name,
            explode: parameter.get("explode").as_bool().unwrap_or(name == "form"),
            is_plain: parameter.value.get("schema").is_some(),
        }
    }

    /// Returns what of it shows in the text of one value, of a list, or of anything else.
    fn shown(self, parameter: &Spot<'a>, ty: Option<JsonType>) -> Self {
        let usual = usual(parameter);
        let is_path = parameter.text("in") == Some("path");
        match (ty, self.name) {
            // An object has one form there.
            (None | Some(JsonType::Object | JsonType::Array), "deepObject") => {
                Self { explode: true, ..self }
            }
            // A list has one form in these, exploded or not.
            (Some(JsonType::Array), "simple") => Self { explode: false, ..self },
            // One value alone is written in the same way in most styles.
            (None | Some(JsonType::Object | JsonType::Array), _) => self,
            (Some(_), name) => Self {
                name: if is_path { name } else { usual },
                explode: false,
                ..self
            },
        }
    }
}

/// Returns the style of a parameter that names none.
fn usual(parameter: &Spot<'_>) -> &'static str {
    match parameter.text("in").unwrap_or("header") {
        "query" | "cookie" => "form",
        _ => "simple",
    }
}

/// Returns whether a parameter is written in another way. Where its type alone is another one, that is told.
fn is_restyled(walk: &Walk<'_>, two: &Two<'_>) -> bool {
    let [old, new] = [&two.old, &two.new].map(Style::of);
    if old == new {
        return false;
    }
    let [before, after] = [(&walk.base, &two.old), (&walk.next, &two.new)].map(ty);
    old.shown(&two.old, before) != new.shown(&two.new, after)
}

/// Returns the type of a parameter, where its schema has one.
fn ty((side, parameter): (&Root<'_>, &Spot<'_>)) -> Option<JsonType> {
    let schema = parameter.child("schema").and_then(Schema::seen_from)?;
    side.resolve(schema::peeled(&side.resolve(schema)?))?.ty()
}

/// Compares the request bodies of an operation.
pub(super) fn bodies<'a>(walk: &mut Walk<'a>, two: &Two<'a>) {
    if let Some(both) = two.child("requestBody") {
        if let Some(both) = walk.resolve(both) {
            body(walk, both);
        }
        return;
    }
    let side = |side: &Root<'a>, spot: &Spot<'a>| {
        let slot = spot.child("requestBody")?;
        let found = side.resolve(slot.clone())?;
        Some(Given { slot, found })
    };
    match (side(&walk.base, &two.old), side(&walk.next, &two.new)) {
        (Some(old), None) => {
            walk.record(&rules::BODY_REMOVED, &two.owner, Change::Gone(old.seen()));
        }
        (None, Some(new)) => {
            let rule = match new.found.flag("required") {
                true => &rules::BODY_ADDED_REQUIRED,
                false => &rules::BODY_ADDED,
            };
            walk.record(rule, &two.owner, Change::Come(new.seen()));
        }
        _ => {}
    }
}

/// Compares a request body, references followed.
pub(super) fn body<'a>(walk: &mut Walk<'a>, two: Two<'a>) {
    let rule = |rule| used(two.owner.flow, rule);
    match (two.old.flag("required"), two.new.flag("required")) {
        (false, true) => walk.found_key(rule(&rules::BODY_REQUIRED), &two, "required"),
        (true, false) => walk.found_key(rule(&rules::BODY_OPTIONAL), &two, "required"),
        _ => {}
    }
    media::contents(walk, &two, false);
    rest::rest(walk, &two, &["required", "content"]);
}

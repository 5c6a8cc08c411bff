//! Who may call: what operations ask for, and the schemes that it is given by.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Owner, Root, Spot, Two, Viewed as _, Walk, rest};
use crate::drift::rules;
use crate::load::{self, LeftOut};
use crate::source::Pointer;

/// One alternative: the schemes that have to be met together, with their scopes.
type Alternative = BTreeMap<String, BTreeSet<String>>;

/// Counts what the document asks for with the words where nothing asks for it: each operation has its own.
pub(super) fn top(walk: &mut Walk<'_>, two: &Two<'_>) {
    let inherited =
        |side: &Root<'_>| operations(side).any(|it| it.written("security").is_none());
    if two.differs("security") && !inherited(&walk.base) && !inherited(&walk.next) {
        walk.words(&two.owner);
    }
}

/// Compares what operations ask for: their own, or else the document's.
pub(super) fn compare(walk: &mut Walk<'_>, two: &Two<'_>) {
    let old = rest::nearest("security", &[&two.old, &walk.base.whole()]);
    let new = rest::nearest("security", &[&two.new, &walk.next.whole()]);
    let named = |name: &str| name.to_owned();
    let told = |spot: &Option<Spot<'_>>| alternatives(spot.as_ref(), &named);
    if told(&old) == told(&new) {
        let own = [&two.old, &two.new].map(|spot| spot.written("security").is_some());
        if own[0] != own[1] {
            // It says what the document says anyway.
            walk.words(&two.owner);
        }
        return;
    }
    let (before, after) = (all(walk.base.root), all(walk.next.root));
    // One that both have is compared by itself; of others, what they are counts and not their names.
    let meant =
        |own: &Spot<'_>, name: &str| match (before.written(name), after.written(name)) {
            (Some(_), Some(_)) => name.to_owned(),
            _ => own
                .written(name)
                .map_or_else(|| name.to_owned(), |it| means(&it).to_string()),
        };
    let asked = alternatives(new.as_ref(), &|name| meant(&after, name));
    let given = alternatives(old.as_ref(), &|name| meant(&before, name));
    let enough = |given: &Alternative| {
        asked.iter().any(|asked| {
            asked.iter().all(|(scheme, scopes)| {
                given.get(scheme).is_some_and(|own| own.is_superset(scopes))
            })
        })
    };
    let rule = match given.iter().all(enough) {
        true => &rules::SECURITY_LOOSENED,
        false => &rules::SECURITY_CHANGED,
    };
    walk.sides(rule, two, old, new);
}

/// Returns alternatives and scopes in an order of their own, since theirs has no meaning. Where nothing is said, nothing
/// is asked for.
fn alternatives(
    security: Option<&Spot<'_>>,
    named: &impl Fn(&str) -> String,
) -> BTreeSet<Alternative> {
    let scopes = |scopes: &Value| -> BTreeSet<String> {
        scopes.as_array().into_iter().flatten().map(Value::to_string).collect()
    };
    let set = |set: &Value| -> Alternative {
        let schemes = set.as_object().into_iter().flatten();
        schemes.map(|(name, all)| (named(name), scopes(all))).collect()
    };
    let all = security.and_then(|spot| spot.value.as_array());
    let mut all: BTreeSet<Alternative> = all.into_iter().flatten().map(set).collect();
    if all.is_empty() {
        all.insert(Alternative::new());
    }
    all
}

/// Returns the schemes of a document.
fn all(root: &Value) -> Spot<'_> {
    let at = Pointer::root().child("components").child("securitySchemes");
    let value = root.pointer(at.as_str()).unwrap_or(&Value::Null);
    Spot { at, value }
}

/// Compares the schemes themselves.
pub(super) fn schemes(walk: &mut Walk<'_>) {
    let two = Two {
        old: all(walk.base.root),
        new: all(walk.next.root),
        owner: Owner::default(),
    };
    let left = [two.old.child(LeftOut::KEY), two.new.child(LeftOut::KEY)];
    let left = left.iter().flatten().flat_map(Spot::keys);
    let names: BTreeSet<&str> = two.keys().into_iter().chain(left).collect();
    let (before, after) = (used(&walk.base), used(&walk.next));
    for name in names.into_iter().filter(|name| *name != LeftOut::KEY) {
        let (old, new) = (two.old.written(name), two.new.written(name));
        let rule = match (&old, &new) {
            (Some(was), Some(is)) if was.value == is.value => continue,
            (Some(was), Some(is)) if was.flag("deprecated") != is.flag("deprecated") => {
                &rules::DEPRECATED
            }
            (Some(was), Some(is)) if means(was) == means(is) => {
                walk.words(&two.owner);
                continue;
            }
            // What calls for it is compared with the operations.
            (Some(_), None) => &rules::SCHEME_REMOVED,
            (None, _) => &rules::SCHEME_ADDED,
            _ if !before.contains(name) || !after.contains(name) => &rules::UNUSED,
            (Some(was), Some(is)) if offers(&means(is), &means(was)) => {
                &rules::SCHEME_WIDENED
            }
            _ => &rules::SCHEME_CHANGED,
        };
        walk.sides(rule, &two, old, new);
    }
}

/// Returns the names of the schemes that operations ask for.
fn used<'a>(side: &Root<'a>) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    for operation in operations(side) {
        let asked = rest::nearest("security", &[&operation, &side.whole()]);
        let all = asked.and_then(|asked| asked.value.as_array());
        let sets = all.into_iter().flatten().filter_map(Value::as_object);
        names.extend(sets.flat_map(|set| set.keys().map(String::as_str)));
    }
    names
}

fn operations<'a>(side: &Root<'a>) -> impl Iterator<Item = Spot<'a>> {
    let paths = side.root.get("paths").and_then(Value::as_object);
    let items = paths.into_iter().flatten().filter_map(|(path, value)| {
        let at = Pointer::root().child("paths").child(path);
        side.resolve(Spot { at, value })
    });
    items.flat_map(|item| {
        load::operations(item.value).map(move |called| Spot {
            at: called.at(&item.at),
            value: called.operation,
        })
    })
}

/// Returns a scheme without what says nothing to a client: words, hints, what scopes mean.
fn means(scheme: &Spot<'_>) -> Value {
    let said = |key: &str| !rest::WORDS.contains(&key) && !key.starts_with("x-");
    let Value::Object(entries) = scheme.value else { return scheme.value.clone() };
    let hints = ["bearerFormat", "deprecated", "oauth2MetadataUrl"];
    let kept =
        entries.iter().filter(|(key, _)| said(key) && !hints.contains(&key.as_str()));
    let fact = |(key, value): (&String, &Value)| {
        let value = match (key.as_str(), value) {
            // Names of schemes of HTTP are the same in capitals.
            ("scheme", Value::String(name)) => name.to_lowercase().into(),
            ("flows", Value::Object(flows)) => {
                flows.iter().filter(|(key, _)| said(key)).map(flow).collect()
            }
            _ => value.clone(),
        };
        (key.clone(), value)
    };
    kept.map(fact).collect()
}

/// Returns a flow with the names of its scopes.
fn flow((name, flow): (&String, &Value)) -> (String, Value) {
    let kept = flow.as_object().into_iter().flatten();
    let fact = |(key, value): (&String, &Value)| {
        let value = match (key.as_str(), value) {
            ("scopes", Value::Object(scopes)) => {
                scopes.keys().map(|name| (name.clone(), Value::Null)).collect()
            }
            _ => value.clone(),
        };
        (key.clone(), value)
    };
    let said = |(key, _): &(&String, &Value)| !key.starts_with("x-");
    (name.clone(), kept.filter(said).map(fact).collect())
}

/// Returns whether one object has all that another has, objects within them likewise.
fn offers(more: &Value, less: &Value) -> bool {
    match (more, less) {
        (Value::Object(more), Value::Object(less)) => less
            .iter()
            .all(|(key, it)| more.get(key).is_some_and(|other| offers(other, it))),
        (more, less) => more == less,
    }
}

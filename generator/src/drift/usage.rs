//! Who uses a component, and where its values travel.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::Heirs;
use crate::load::operations;
use crate::source::Pointer;

/// Where values of a place travel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Flow {
    pub(super) sent: bool,
    pub(super) received: bool,
    /// Whether values are received where `null` is not read as absent.
    pub(super) strict: bool,
}

impl Flow {
    pub(super) const SENT: Self = Self {
        sent: true,
        received: false,
        strict: false,
    };
    pub(super) const RECEIVED: Self = Self {
        sent: false,
        received: true,
        strict: true,
    };

    pub(super) fn or(self, other: Self) -> Self {
        Self {
            sent: self.sent || other.sent,
            received: self.received || other.received,
            strict: self.strict || other.strict,
        }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            sent: self.sent && other.sent,
            received: self.received && other.received,
            strict: self.strict && other.strict,
        }
    }

    /// Returns how values of a property travel: one that need not be there may as well be `null`.
    pub(super) fn of_property(self, required: bool) -> Self {
        Self {
            strict: self.received && required,
            ..self
        }
    }
}

/// Who uses the components of a document: by pointer.
#[derive(Debug, Default)]
pub(super) struct ComponentUse {
    flows: BTreeMap<String, Flow>,
    users: BTreeMap<String, BTreeSet<String>>,
}

impl ComponentUse {
    /// Follows the references of every operation.
    pub(super) fn of(document: &Value, heirs: &Heirs) -> Self {
        let mut usage = Self::default();
        let paths = document.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            let (item, through) = resolved(document, item);
            for called in operations(item) {
                let operation = called.operation;
                let name = format!("{} {path}", called.sent());
                for target in &through {
                    usage.used((*target).to_owned(), Flow::default(), &name);
                }
                let sent = [
                    item.get("parameters"),
                    operation.get("parameters"),
                    operation.get("requestBody"),
                ];
                for part in sent.into_iter().flatten() {
                    usage.follow((document, heirs), part, Flow::SENT, &name);
                }
                if let Some(part) = operation.get("responses") {
                    usage.follow((document, heirs), part, Flow::RECEIVED, &name);
                }
            }
        }
        usage
    }

    pub(super) fn flow(&self, at: &str) -> Flow {
        self.flows.get(at).copied().unwrap_or_default()
    }

    /// Returns the operations that reach a component.
    pub(super) fn users(&self, at: &str) -> impl Iterator<Item = &String> {
        self.users.get(at).into_iter().flatten()
    }

    fn used(&mut self, at: String, flow: Flow, user: &str) {
        let known = self.flows.entry(at.clone()).or_default();
        *known = known.or(flow);
        self.users.entry(at).or_default().insert(user.to_owned());
    }

    fn follow(
        &mut self,
        (document, heirs): (&Value, &Heirs),
        part: &Value,
        flow: Flow,
        user: &str,
    ) {
        let mut open = vec![(part, true)];
        let mut seen = BTreeSet::new();
        while let Some((value, strict)) = open.pop() {
            match value {
                Value::Array(items) => {
                    open.extend(items.iter().map(|item| (item, true)))
                }
                Value::Object(entries) => {
                    inside(entries, strict, &mut open);
                    let mut targets: Vec<String> =
                        reference(value).map(ToOwned::to_owned).into_iter().collect();
                    targets.extend(tagged(value));
                    while let Some(target) = targets.pop() {
                        if !seen.insert((target.clone(), strict)) {
                            continue;
                        }
                        targets.extend(heirs.places(&target));
                        open.extend(document.pointer(&target).map(|it| (it, strict)));
                        self.used(target, flow.of_property(strict), user);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Adds what is in an object, each with whether `null` is not read as absent there: it is where a property that
/// need not be there holds it, with or without an `allOf` around it.
fn inside<'a>(
    entries: &'a serde_json::Map<String, Value>,
    strict: bool,
    open: &mut Vec<(&'a Value, bool)>,
) {
    let required = entries.get("required").and_then(Value::as_array);
    let required: BTreeSet<&str> =
        required.into_iter().flatten().filter_map(Value::as_str).collect();
    for (key, value) in entries {
        match (key.as_str(), value) {
            ("properties", Value::Object(properties)) if reference(value).is_none() => {
                let strict = |name: &String| required.contains(name.as_str());
                open.extend(properties.iter().map(|(name, it)| (it, strict(name))));
            }
            ("allOf", Value::Array(members)) => {
                open.extend(members.iter().map(|member| (member, strict)));
            }
            _ => open.push((value, true)),
        }
    }
}

/// Returns the schemas that the tags of a discriminator stand for: pointers, or names.
fn tagged(schema: &Value) -> Vec<String> {
    let found = schema.get("discriminator");
    let mapping = found.and_then(|it| it.get("mapping")?.as_object());
    let default = found.and_then(|it| it.get("defaultMapping"));
    let target = |to: &Value| {
        let to = to.as_str()?;
        let root = Pointer::root().child("components").child("schemas");
        Some(match to.strip_prefix('#') {
            Some(pointer) => pointer.to_owned(),
            None => root.child(to).as_str().to_owned(),
        })
    };
    let tags = mapping.into_iter().flat_map(|tags| tags.values());
    tags.chain(default).filter_map(target).collect()
}

/// Follows the references of a path item. Also returns where they lead.
fn resolved<'a>(document: &'a Value, mut item: &'a Value) -> (&'a Value, Vec<&'a str>) {
    let mut through = Vec::new();
    while let Some(target) = reference(item).filter(|_| through.len() < 64) {
        let Some(found) = document.pointer(target) else { break };
        through.push(target);
        item = found;
    }
    (item, through)
}

/// Returns the pointer of a `$ref` into the same document.
fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.strip_prefix('#')
}

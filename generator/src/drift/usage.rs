//! Who uses a component, and where its values travel.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::load::METHODS;
use crate::source::Pointer;

/// Where values of a place travel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Flow {
    pub(super) sent: bool,
    pub(super) received: bool,
}

impl Flow {
    pub(super) const SENT: Self = Self {
        sent: true,
        received: false,
    };
    pub(super) const RECEIVED: Self = Self {
        sent: false,
        received: true,
    };

    pub(super) fn or(self, other: Self) -> Self {
        Self {
            sent: self.sent || other.sent,
            received: self.received || other.received,
        }
    }
}

/// Who uses the components of a document: by pointer.
#[derive(Debug, Default)]
pub(super) struct Usage {
    flows: BTreeMap<String, Flow>,
    users: BTreeMap<String, BTreeSet<String>>,
}

impl Usage {
    /// Follows the references of every operation.
    pub(super) fn of(document: &Value) -> Self {
        let mut usage = Self::default();
        let paths = document.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            for method in METHODS {
                let Some(operation) = item.get(method) else { continue };
                let name = format!("{} {path}", method.to_uppercase());
                let sent = [
                    item.get("parameters"),
                    operation.get("parameters"),
                    operation.get("requestBody"),
                ];
                for part in sent.into_iter().flatten() {
                    usage.follow(document, part, Flow::SENT, &name);
                }
                if let Some(part) = operation.get("responses") {
                    usage.follow(document, part, Flow::RECEIVED, &name);
                }
            }
        }
        usage
    }

    pub(super) fn flow(&self, at: &Pointer) -> Flow {
        self.flows.get(at.as_str()).copied().unwrap_or_default()
    }

    /// Returns the operations that reach a component.
    pub(super) fn users(&self, at: &Pointer) -> impl Iterator<Item = &String> {
        self.users.get(at.as_str()).into_iter().flatten()
    }

    fn follow(&mut self, document: &Value, part: &Value, flow: Flow, user: &str) {
        let mut open = vec![part];
        let mut seen = BTreeSet::new();
        while let Some(value) = open.pop() {
            match value {
                Value::Array(items) => open.extend(items),
                Value::Object(entries) => {
                    open.extend(entries.values());
                    let target = entries.get("$ref").and_then(Value::as_str);
                    let target = target.and_then(|target| target.strip_prefix('#'));
                    if let Some(target) = target.filter(|target| seen.insert(*target)) {
                        let known = self.flows.entry(target.to_owned()).or_default();
                        *known = known.or(flow);
                        let users = self.users.entry(target.to_owned()).or_default();
                        users.insert(user.to_owned());
                        open.extend(document.pointer(target));
                    }
                }
                _ => {}
            }
        }
    }
}

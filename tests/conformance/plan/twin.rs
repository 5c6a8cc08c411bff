//! What two clients send for the same calls, and why it differs.

mod explanation;
mod parts;
mod script;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::server::Request;

pub use explanation::{Explanation, explanations, findings};
pub use script::script;

/// The header by which the calls of the other client are told apart.
pub const MARK: &str = "x-call";

/// Which call a request is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The operation.
    pub operation: String,
    /// Which of its calls.
    pub turn: usize,
}

impl Key {
    /// Returns what [`MARK`] says of it.
    #[must_use]
    pub fn mark(&self) -> String {
        format!("{} {}", self.operation, self.turn)
    }

    /// Returns what a mark stands for.
    #[must_use]
    pub fn read(mark: &str) -> Option<Self> {
        let (operation, turn) = mark.split_once(' ')?;
        Some(Self {
            operation: operation.to_owned(),
            turn: turn.parse().ok()?,
        })
    }
}

/// One thing that two requests do not have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The operation.
    pub operation: String,
    /// Where: `method`, `path`, `query NAME`, `header NAME`, `form NAME`, `body POINTER`; `request` where
    /// one side sends none; `operation` where one side does not know it.
    pub part: String,
    /// What our client sends; empty for nothing.
    pub ours: String,
    /// What the other sends; empty for nothing. Why it does not, where it sends no request.
    pub theirs: String,
    /// All parts of the request of ours.
    pub sent: Rc<BTreeMap<String, String>>,
}

/// Returns a difference for each operation that one of the two does not know.
#[must_use]
pub fn unknown(ours: &BTreeSet<String>, theirs: &BTreeSet<String>) -> Vec<Difference> {
    let side = |known: &BTreeSet<String>, operation: &String| {
        known.get(operation).cloned().unwrap_or_default()
    };
    let difference = |operation: &String| Difference {
        operation: operation.clone(),
        part: "operation".to_owned(),
        ours: side(ours, operation),
        theirs: side(theirs, operation),
        sent: Rc::default(),
    };
    ours.symmetric_difference(theirs).map(difference).collect()
}

/// What the other client tells, and what a server received of it.
#[derive(Debug, Default)]
pub struct Other {
    /// The operations that it knows.
    pub known: BTreeSet<String>,
    /// Its requests.
    pub requests: BTreeMap<Key, Request>,
    /// What kept it from making the others.
    pub unsent: BTreeMap<Key, String>,
}

/// Returns all differences between the requests of two clients, call by call. Operations that the other
/// does not know are left out.
#[must_use]
pub fn differences(ours: &BTreeMap<Key, Request>, other: &Other) -> Vec<Difference> {
    let known = ours.iter().filter(|(key, _)| other.known.contains(&key.operation));
    let found = known.flat_map(|(key, ours)| {
        let sent = Rc::new(parts::parts(ours));
        let (ours, theirs) = match other.requests.get(key) {
            Some(theirs) => (Rc::clone(&sent), parts::parts(theirs)),
            None => {
                let why = other.unsent.get(key).cloned().unwrap_or_default();
                (parts::whole(&ours.target).into(), parts::whole(&why))
            }
        };
        let names: BTreeSet<String> =
            ours.keys().chain(theirs.keys()).cloned().collect();
        let names = names.into_iter().filter(|part| ours.get(part) != theirs.get(part));
        let found = names.map(|part| Difference {
            operation: key.operation.clone(),
            ours: ours.get(&part).cloned().unwrap_or_default(),
            theirs: theirs.get(&part).cloned().unwrap_or_default(),
            part,
            sent: Rc::clone(&sent),
        });
        found.collect::<Vec<_>>()
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(target: &str, headers: &[(&str, &str)], body: &str) -> Request {
        let own =
            |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Request {
            method: "POST".to_owned(),
            target: target.to_owned(),
            headers: headers.iter().map(own).collect(),
            body: body.into(),
        }
    }

    fn of(request: Request) -> BTreeMap<Key, Request> {
        BTreeMap::from([(key(), request)])
    }

    fn key() -> Key {
        Key::read("op 0").expect("a mark")
    }

    fn other(requests: BTreeMap<Key, Request>) -> Other {
        Other {
            known: ["op".to_owned()].into(),
            requests,
            ..Other::default()
        }
    }

    #[test]
    fn order_and_spelling_are_no_difference_and_everything_else_is() {
        let json =
            [("content-type", "application/json"), ("user-agent", "a"), ("host", "h")];
        let ours = request("/p?a=1&b=%20", &json, r#"{"x": [1, {}], "y": 0}"#);
        let same = request("/p?b=+&a=1", &json[..1], r#"{"y":0,"x":[1,{}]}"#);
        assert_eq!(differences(&of(ours.clone()), &other(of(same))), []);

        let more = request("/p?a=1&a=2&b=+", &[], r#"{"y":0,"x":[1,{}]}"#);
        let found = differences(&of(ours.clone()), &other(of(more)));
        let parts: Vec<&str> = found.iter().map(|it| it.part.as_str()).collect();
        let all = [
            "body",
            "body /x/0",
            "body /x/1",
            "body /y",
            "header content-type",
            "query a",
        ];
        assert_eq!(parts, all);
    }

    #[test]
    fn what_is_not_sent_or_not_known_is_a_difference_of_its_own() {
        let ours = of(request("/p", &[], ""));
        let mut theirs = other(BTreeMap::new());
        theirs.unsent.insert(key(), "RangeError: so".to_owned());
        let found = differences(&ours, &theirs);
        let parts: Vec<_> = found
            .iter()
            .map(|it| (it.part.as_str(), it.ours.as_str(), it.theirs.as_str()))
            .collect();
        assert_eq!(parts, [("request", "/p", "RangeError: so")]);
        assert_eq!(found[0].sent["method"], "POST");

        theirs.known = ["more".to_owned()].into();
        assert_eq!(differences(&ours, &theirs), []);
        let found = unknown(&["op".to_owned()].into(), &theirs.known);
        let found: Vec<_> = found
            .iter()
            .map(|it| (it.part.as_str(), it.ours.as_str(), it.theirs.as_str()))
            .collect();
        assert_eq!(found, [("operation", "", "more"), ("operation", "op", "")]);
    }
}
